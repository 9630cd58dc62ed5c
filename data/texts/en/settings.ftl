# The settings of a chat.

settings = Settings
settings-of-group = Settings of this group
settings-own = Your settings
setting-language = Language: <b>{ $name }</b>
setting-language-none = Language: <b>yours</b>
setting-form-short = Answers: <b>compact</b>
setting-form-full = Answers: <b>full</b>
setting-form-usual = Answers: <b>as usual</b>, compact in groups
setting-country = Country: <b>{ $country }</b>, marked in medal tables
setting-country-none = Country: <b>none</b>
setting-games = Games: <b>{ $games }</b>, where a question names none
setting-games-none = Games: <b>the latest</b>, where a question names none
settings-how = Press a button, or write:
# The words behind the commands are an example of what can be written.
settings-how-country = /settings country Azerbaijan
settings-how-games = /settings games Tokyo 2020 Paralympics
settings-how-reset = /settings reset sets all back, /forget removes all that I keep of this chat.
settings-administrators = Only administrators can change the settings here.

changed-language = Answers are in English from now on.
changed-language-none = Answers are in your language from now on.
changed-country = { $country } is marked in medal tables from now on.
changed-country-none = No country is marked from now on.
changed-games = Where a question names no Games, I take { $games }.
changed-games-none = Where a question names no Games, I take the latest.
changed-form-short = Answers are compact from now on.
changed-form-full = Answers are full from now on.
changed-form-usual = Answers are as long as usual from now on.
changed-all = All is set back.
no-such-language = I know no language called “{ $words }”, only { $names }.
no-such-setting = There is no setting “{ $words }”.

button-form-usual = As usual
button-form-short = Compact
button-form-full = Full
button-country = Choose a country
button-country-none = No country
button-games = Choose the Games
button-games-none = The latest Games

how-country = Write your country behind the command, in any spelling:
how-country-why = Its line is then shown and marked in every medal table.
how-games = Press the Games that are meant where a question names none, or write them:
no-such-country = I know no country called “{ $words }”. Nothing is changed.
no-such-held-games = I know no Games that were held and are called “{ $words }”. Nothing is changed.

settings-elsewhere = Settings are kept for Telegram chats.
settings-unreadable = I cannot get at the settings just now. Answers come without them; please try again in a while.
settings-unkept = That could not be kept, so nothing is changed. Please try again in a while.
forgotten-group = Forgotten: the settings of this group, and what was last asked here. I keep nothing else.
forgotten = Forgotten: your settings and your last question. I keep nothing else.
forgotten-own = Your last question is forgotten. Only administrators can remove the settings here.
forgotten-elsewhere = Your last question is forgotten. I keep nothing else.
