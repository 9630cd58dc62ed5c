# When there is no answer.

choose-one = Is this who you mean?
choose-many = <b>Many athletes fit.</b> The best known; add a name, country or sport for others:
choose-athlete = <b>{ $number ->
    [one] { $number } athlete fits
   *[other] { $number } athletes fit
}.</b> Which one?
choose-meaning = <b>Which do you mean?</b>
too-many = I tell one country and one sport at a time. Which one?
ask-me = Ask me about an athlete, a country, an event or a Games.

# What is asked for and not held.
not-held-topic = { $topic ->
    [flag-bearers] I don't hold flag bearers.
    [world-records] I don't hold such records, only results.
    [biography] I don't hold lives of athletes beside their results.
    [predictions] I don't hold predictions, only what has happened.
    [opinions] I don't hold reasons or opinions, only results.
    [tickets] I don't hold anything around the Games, only results.
    [other-competitions] I don't hold other competitions than the Olympic and Paralympic Games.
   *[ceremonies] I don't hold ceremonies, boycotts or doping cases.
}
what-is-held = I know results: athletes, medals, standings, events and days of the Olympic and Paralympic Games.
who-is-held = I know all who competed at the Olympic Games since 1896, the medallists of the Paralympic Games since 1960, and all who took part in the Paralympic Games of Tokyo 2020 and Paris 2024.

quoted = “{ $words }”
nothing-fits = I found nothing that fits <b>{ $words }</b>.
without-it = Without it I can tell: <i>{ $reading }</i>
# What of a question an answer would not heed; $what are its words, "aged under 30".
not-heeded = I can't take this into account here yet: <b>{ $what }</b>.
slot-name = { $slot ->
    [every] in each of several Games
    [sex] for whom events are
    [medal] medals
    [limit] how many to name
    [order] the order
    [end] from the other end
   *[some] a part of the question
}
no-such-games = I know of no such Games: <b>{ $words }</b>.
all-games-how = /games lists all that I know.
write-athlete = Write a name behind it: /athlete Lamiya Valiyeva
write-country = Write a country behind it: /country Azerbaijan
write-event = Write an event behind it: /event men's long jump T13
try = Try: <i>{ $first }</i> or <i>{ $second }</i>

records-held = Of records I hold the world and Paralympic records of para athletics, and no others.
records-held-as-of = Of records I hold the world and Paralympic records of para athletics, as of { $date }, and no others.
record-example = World record men's long jump T13
record-ask = Ask for one by its event and class: <i>{ $example }</i>

fault = Sorry, something went wrong here, not with your question. Please try again in a while.
