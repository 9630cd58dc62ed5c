# What Podium says of itself, and the examples.

greeting-who = <b>Podium</b> answers questions on Olympic and Paralympic results.
greeting-how = Write an athlete, a country, an event or a Games, in any spelling:
greeting-more = /help shows more.

help-ask = What you can ask
help-examples = /examples shows more of each.
help-commands = Commands
# What stands behind each command.
help-athlete = name: medals, places and Games of a person
help-standings = Games: the medal table
help-country = country, with a Games or a sport if you like
help-event = event: who won it
help-games = Games: host, dates, numbers
help-topic = topic: what can be asked of it
help-settings = length of answers, your country, Games and language
help-forget = removes what I keep of this chat
help-held = What I hold
help-held-what = Every Olympic Games since 1896: medal tables, all who competed and how they placed. Every Paralympic Games since 1960: medal tables and medallists. Current records of para athletics. I say so where I hold only a part.

# Between an example and one that leans on it.
example-then = then
more-examples = More examples
no-examples = I have no examples of <b>{ $words }</b>.
examples-by-topic = Examples, by topic
examples-how = Press one, or write it behind /examples.
examples-of = <b>{ $topic }</b>: what you can ask
examples-all = /examples lists all topics.
