# A medal table: its title, its lines, the lines that were asked for, and their sum.

part-table-what = { $what ->
    [none] {""}
   *[some] { $what },{" "}
}
part-table-by = { $medal ->
    [gold] qızıla görə{" "}
    [silver] gümüşə görə{" "}
    [bronze] bürüncə görə{" "}
   *[none] { $order ->
        [total] ümumi saya görə{" "}
       *[golds] {""}
    }
}
part-table-day = { $day ->
    [none] {""}
   *[some] { $until ->
        [yes] {" "}({ $day }, günün sonuna)
       *[no] {" "}({ $day })
    }
}
part-table = { part-table-what }{ part-table-by }medal cədvəli{ part-table-day }
table-title = { $games }: { part-table }
table-title-many = { $kind }{ $years ->
    [none] {""}
   *[some] {" "}{ $years }
}: { part-table } · { $number } Oyun üzrə
table-any-sport = bütün idman növləri

table-legend = {" "}· qızıl, gümüş, bürünc · cəmi
table-all = { $countries }{ table-legend }
table-range = { $range } · { $countries }{ table-legend }
table-of = Cədvəldə { $countries }{ table-legend }
table-absent = { $country } bu cədvəldə yoxdur.
table-not-ranked = {" "}(sıralamadan kənar)
table-own = ← ölkəniz
table-demanded = <b>{ $countries }</b> ({ $demanded })

## Lines by their places

picked-places = { $from }-{ NUMBER($to, type: "ordinal") ->
    [one] { $to }-ci yerlər
    [few] { $to }-cü yerlər
    [many] { $to }-cı yerlər
   *[other] { $to }-cu yerlər
}
picked-last = son yer
picked-from-foot = sondan { $place }
picked-nobody = <b>Belə ölkə yoxdur</b>{ $place ->
    [none] {""}
   *[some] : { $place }
}.
part-picked-by = { $medal ->
    [gold] qızıl medal
    [silver] gümüş medal
    [bronze] bürünc medal
   *[none] medal
}
picked-fewest = <b>{ $names }</b>: ən az { part-picked-by }, <b>{ $number }</b>
picked-by = <b>{ $names }</b>: { part-picked-by }ların sayına görə { $place }
picked-by-with = <b>{ $names }</b>: { part-picked-by }ların sayına görə { $place }, <b>{ $number }</b>
picked-finished = <b>{ $names }</b>: <b>{ $place }</b>
picked-finished-with = <b>{ $names }</b>: <b>{ $place }</b>, { $medals }

## Their sum

table-sum = <b>{ $medals }</b> — ilk { $number } ölkənin payı, hərəsinə orta hesabla <b>{ $average }</b>
table-shared = { $place } bölüşdürülüb.
