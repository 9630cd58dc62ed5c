# What Telegram shows of the bot: its commands (at most 256 characters each), what an empty chat with it shows (at
# most 512), and its profile (at most 120).

menu-athlete = An athlete's medals and results
menu-standings = The medal table of a Games
menu-country = A country's medals
menu-event = Who won an event
menu-games = A Games: when, where, how many
menu-examples = Questions to try, by topic
menu-help = What I know and how to ask
menu-settings = Language, your country, default Games, length
menu-forget = Remove all that is kept of this chat
menu-description =
    I answer questions on Olympic and Paralympic results: athletes, medals, standings and events of every Games since 1896 and 1960.

    Ask in your own words: how many medals did Azerbaijan win in Paris? · Lamiya Valiyeva · standings tokyo 2020 paralympics

    In any other chat: type my name and a word.
menu-short-description = Olympic and Paralympic results, every Games since 1896 and 1960. Ask in your own words.
