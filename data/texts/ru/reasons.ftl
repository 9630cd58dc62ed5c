# Why the medals of an event are what they are. Each goes by the words of data/exceptions.csv and data/reawarded.csv, with
# dashes between them.

reason = { $reason ->
    [two-were-placed-equal-first-and-both-received-gold] первое место разделили двое, и оба получили золото
    [the-medallists-of-these-games-are-held-in-part] призёры этих Игр есть в базе не все
    [the-final-was-called-off-as-a-draw-after-nine-hours-both-wrestlers-received-silver] финал после девяти часов борьбы прекратили, засчитав ничью; оба борца получили серебро
    [no-team-finished-with-three-riders-so-no-medals-were-given] ни одна команда не финишировала с тремя всадниками, и медали не вручали
    [a-second-gold-was-given-in-1993-to-the-swimmer-whom-a-judge-s-slip-had-cost-it] в 1993 году второе золото вручили пловчихе, лишившейся его из-за ошибки судьи
    [the-gold-of-marion-jones-was-withdrawn-for-doping-and-not-awarded-again] Марион Джонс лишена золота за допинг, и его никому не передали
    [the-gold-was-withdrawn-after-the-games-and-not-awarded-again] золото после Игр отобрано, и его никому не передали
    [a-second-gold-was-given-to-the-canadian-pair-because-a-judge-had-been-pressed] второе золото вручили канадской паре из-за давления на судью
    [no-gold-stands-in-the-records-of-this-event-and-the-official-table-counts-none] золота нет ни в записях об этих соревнованиях, ни в официальном зачёте
    [the-winner-was-disqualified-for-doping-later-both-who-had-lost-to-him-last-received-gold] победителя позже дисквалифицировали за допинг; золото получили оба, кто проиграл ему последними
    [the-gold-of-russia-was-withdrawn-for-doping-as-of-early-2023-it-was-not-awarded-again] Россия лишена золота за допинг; на начало 2023 года его никому не передали
    [the-gold-of-nijat-rahimov-was-withdrawn-for-doping-as-of-early-2023-it-was-not-awarded-again] Ниджат Рахимов лишён золота за допинг; на начало 2023 года его никому не передали
    [kamila-valiyeva-of-roc-was-disqualified-for-doping-and-her-points-were-taken-from-the-team] Камила Валиева (ОКР) дисквалифицирована за допинг, её баллы у команды вычли
    [disqualified-for-doping-the-others-of-the-team-keep-a-medal] дисквалификация за допинг; остальные участники команды сохранили медаль
   *[some] подробностей в таблицах нет
}
