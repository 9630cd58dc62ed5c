# A medal table: its title, its lines, the lines that were asked for, and their sum.

part-table-what = { $what ->
    [none] {""}
   *[some] { $what },{" "}
}
part-table-by = { $medal ->
    [gold] {" "}по золоту
    [silver] {" "}по серебру
    [bronze] {" "}по бронзе
   *[none] { $order ->
        [total] {" "}по сумме медалей
       *[golds] {""}
    }
}
part-table-day = { $day ->
    [none] {""}
   *[some] { $until ->
        [yes] {" "}по состоянию на { $day }
       *[no] {" "}за { $day }
    }
}
part-table = { part-table-what }медальный зачёт{ part-table-by }{ part-table-day }
table-title = { $games }: { part-table }
table-title-many = { $kind }{ $years ->
    [none] {""}
   *[some] {" "}{ $years }
}: { part-table } · { $number ->
    [one] Игр: { $number }
    [few] Игр: { $number }
   *[many] { $number } Игр
}
table-any-sport = все виды спорта

table-legend = {" "}· золото, серебро, бронза · всего
table-all = { $countries }{ table-legend }
table-range = { $range } · { $countries }{ table-legend }
table-of = В зачёте { $countries }{ table-legend }
table-absent = { $country }: в этой таблице страны нет.
table-not-ranked = {" "}(вне зачёта)
table-own = ← ваша страна
table-demanded = <b>{ $countries }</b> ({ $demanded })

## Lines by their places

picked-places = { $from }–{ $to }-е места
picked-last = последнее место
picked-from-foot = { $place } с конца
picked-nobody = <b>Такой страны нет</b>{ $place ->
    [none] {""}
   *[some] : { $place }
}.
part-picked-by = { $medal ->
    [gold] золотых медалей
    [silver] серебряных медалей
    [bronze] бронзовых медалей
   *[none] медалей
}
picked-fewest = <b>{ $names }</b>: меньше всего { part-picked-by }, <b>{ $number }</b>
picked-by = <b>{ $names }</b>: { $place } по числу { part-picked-by }
picked-by-with = <b>{ $names }</b>: { $place } по числу { part-picked-by }, <b>{ $number }</b>
picked-finished = <b>{ $names }</b>: <b>{ $place }</b>
picked-finished-with = <b>{ $names }</b>: <b>{ $place }</b>, { $medals }

## Their sum

table-sum = <b>{ $medals }</b> у { $number ->
    [1] первой страны
    [one] первых { $number } страны
    [few] первых { $number } стран
   *[many] первых { $number } стран
}, в среднем по <b>{ $average }</b>
table-shared = { $place } разделили несколько стран.
