# One Games at a glance, and lists of Games.

games-days = { $from } — { $to }
games-not-held = Эти Игры не состоялись.
games-to-come = Эти Игры ещё впереди, результатов пока нет.
games-intercalated = Внеочередные игры 1906 года не входят в число Олимпийских.
games-table = <b>Медальный зачёт</b> (золото, серебро, бронза · всего)
games-sources = <i>Источники: { $names }; данные на { $date }</i>

games-in-records = { $state ->
    [complete] В базе есть: { $names }
    [partial] частично: { $names }
   *[none] нет: { $names }
}
games-aspect = { $aspect ->
    [table] медальный зачёт
    [medallists] призёры
    [entries] участники
    [places] места
    [dates] дни соревнований
    [marks] результаты
   *[births] даты рождения
}

games-of-status = { $status ->
    [held] проведено { $number }
    [cancelled] отменено { $number }
    [intercalated] вне счёта { $number }
   *[scheduled] впереди { $number }
}
games-list = <b>{ $games }</b> — { $parts }
games-list-cities = <b>{ $cities ->
    [one] { $cities } город
    [few] { $cities } города
   *[many] { $cities } городов
} на букву { $letter } (в английском написании), { $games }</b> — { $parts }
games-list-line = { $games }, { $hosts }{ $status ->
    [cancelled] {" "}(отменена)
    [intercalated] {" "}(вне счёта)
    [scheduled] {" "}(впереди)
   *[held] {""}
}

part-games-held-in = { $games }{ $status ->
    [cancelled] {" "}отменена, её должны были принять:
    [scheduled] , место проведения:
   *[held] , место проведения:
} <b>{ $place }</b>
games-held-in = { part-games-held-in }.
games-held-in-days = { part-games-held-in }, с { $from } по { $to }.
