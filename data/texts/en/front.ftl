# The few words that the bot says by itself in Telegram.

# To a sticker, a picture without words and the like.
front-text-only = Nice, but I can only read words. Ask me about the Olympic or Paralympic Games, for instance: standings paris 2024
front-too-many = That is more than I can answer at once, so I am passing over some of it. Please ask again in a minute.
front-dead-button = This button no longer works. Please ask again in words.
front-busy = One at a time, please.
front-forwarded = I don't read forwarded texts as long as this one. Ask me in a line of your own, for instance: azerbaijan paris 2024
front-not-yours = This choice is for who asked. Ask me yourself, and you get your own.
# On buttons.
front-share = Share
front-ask-me = Ask Podium
# Above a list of answers; there is little room.
front-open = Open Podium: ask anything
front-ask-this = Ask Podium in a chat of its own
front-nothing-fits = Nothing fits yet. Ask Podium itself
