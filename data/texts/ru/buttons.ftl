# What stands on buttons, and what speaks against how a question was read.

button-by-gold = По золоту
button-by-total = По сумме
button-all-games = Все Игры
button-more = Подробнее
button-less = Короче
button-table-top = медальный зачёт, первые { $number }

doubt-left-out = <i>«{ $words }» не учтено.</i>
doubt-corrected = <i>«{ $words }» понято как { $taken }.</i>
doubt-others = <i>Другие варианты: { $others }</i>
