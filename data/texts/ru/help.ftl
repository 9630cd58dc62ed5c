# What Podium says of itself, and the examples.

greeting-who = <b>Podium</b> отвечает на вопросы о результатах Олимпийских и Паралимпийских игр.
greeting-how = Напишите спортсмена, страну, вид программы или Игры — в любом написании:
greeting-more = Подробнее: /help

help-ask = Что можно спросить
help-examples = Больше примеров: /examples
help-commands = Команды
help-athlete = имя: медали, места и Игры спортсмена
help-standings = Игры: медальный зачёт
help-country = страна, при желании с Играми или видом спорта
help-event = вид программы: кто победил
help-games = Игры: хозяева, даты, цифры
help-topic = тема: что о ней можно спросить
help-settings = длина ответов, ваша страна, Игры и язык
help-forget = удаляет всё, что я храню об этом чате
help-held = Что я знаю
help-held-what = Все Олимпийские игры с 1896 года: медальный зачёт, все участники и их места. Все Паралимпийские игры с 1960 года: медальный зачёт и призёры. Действующие рекорды паралёгкой атлетики. Если данные неполные, я так и скажу.

example-then = затем
more-examples = Ещё примеры
no-examples = Примеров на тему <b>{ $words }</b> у меня нет.
examples-by-topic = Примеры по темам
examples-how = Нажмите на тему или напишите её после /examples.
examples-of = <b>{ $topic }</b>: что можно спросить
examples-all = Все темы: /examples
