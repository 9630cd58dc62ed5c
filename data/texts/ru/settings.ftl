# The settings of a chat.

settings = Настройки
settings-of-group = Настройки этой группы
settings-own = Ваши настройки
setting-language = Язык: <b>{ $name }</b>
setting-language-none = Язык: <b>ваш</b>
setting-form-short = Ответы: <b>краткие</b>
setting-form-full = Ответы: <b>полные</b>
setting-form-usual = Ответы: <b>как обычно</b>, в группах краткие
setting-country = Страна: <b>{ $country }</b>, выделена в медальном зачёте
setting-country-none = Страна: <b>не выбрана</b>
setting-games = Игры: <b>{ $games }</b>, если в вопросе не названы другие
setting-games-none = Игры: <b>последние</b>, если в вопросе не названы другие
settings-how = Нажмите кнопку или напишите:
settings-how-country = /settings country Азербайджан
settings-how-games = /settings games Паралимпиада Токио 2020
settings-how-reset = /settings reset вернёт исходные настройки, /forget удалит всё, что я храню об этом чате.
settings-administrators = Менять настройки здесь могут только администраторы.

changed-language = Теперь ответы будут на русском языке.
changed-language-none = Теперь ответы будут на вашем языке.
changed-country = Теперь в медальном зачёте выделена строка: { $country }.
changed-country-none = Теперь ни одна страна не выделена.
changed-games = Если Игры в вопросе не названы, беру такие: { $games }.
changed-games-none = Если Игры в вопросе не названы, беру последние.
changed-form-short = Теперь ответы будут краткими.
changed-form-full = Теперь ответы будут полными.
changed-form-usual = Теперь ответы будут обычной длины.
changed-all = Все настройки возвращены к исходным.
no-such-language = Языка «{ $words }» я не знаю, только такие: { $names }.
no-such-setting = Настройки «{ $words }» нет.

button-form-usual = Как обычно
button-form-short = Кратко
button-form-full = Полностью
button-country = Выбрать страну
button-country-none = Без страны
button-games = Выбрать Игры
button-games-none = Последние Игры

how-country = Напишите страну после команды, в любом написании:
how-country-why = Её строка будет показана и выделена в каждом медальном зачёте.
how-games = Выберите Игры, о которых речь, когда в вопросе они не названы, или напишите их:
no-such-country = Страны «{ $words }» я не знаю. Ничего не изменено.
no-such-held-games = Состоявшихся Игр «{ $words }» я не знаю. Ничего не изменено.

settings-elsewhere = Настройки хранятся только для чатов Telegram.
settings-unreadable = Сейчас настройки недоступны, ответы приходят без них. Попробуйте ещё раз чуть позже.
settings-unkept = Сохранить не удалось, ничего не изменено. Попробуйте ещё раз чуть позже.
forgotten-group = Удалено: настройки этой группы и последний вопрос в ней. Больше я ничего не храню.
forgotten = Удалено: ваши настройки и последний вопрос. Больше я ничего не храню.
forgotten-own = Ваш последний вопрос удалён. Удалить настройки здесь могут только администраторы.
forgotten-elsewhere = Ваш последний вопрос удалён. Больше я ничего не храню.
