# A medal table: its title, its lines, the lines that were asked for, and their sum.

part-table-what = { $what ->
    [none] {""}
   *[some] { $what },{" "}
}
part-table-by = { $medal ->
    [gold] altına göre{" "}
    [silver] gümüşe göre{" "}
    [bronze] bronza göre{" "}
   *[none] { $order ->
        [total] toplama göre{" "}
       *[golds] {""}
    }
}
part-table-day = { $day ->
    [none] {""}
   *[some] { $until ->
        [yes] {" "}({ $day } itibarıyla)
       *[no] {" "}({ $day })
    }
}
part-table = { part-table-what }{ part-table-by }madalya tablosu{ part-table-day }
table-title = { $games }: { part-table }
table-title-many = { $kind }{ $years ->
    [none] {""}
   *[some] {" "}{ $years }
}: { part-table } · { $number } Oyun
table-any-sport = bütün spor dalları

table-legend = {" "}· altın, gümüş, bronz · toplam
table-all = { $countries }{ table-legend }
table-range = { $range } · { $countries }{ table-legend }
table-of = Tabloda { $countries }{ table-legend }
table-absent = { $country } bu tabloda yok.
table-not-ranked = {" "}(sıralama dışı)
table-own = ← sizin ülkeniz
table-demanded = <b>{ $countries }</b> ({ $demanded })

## Lines by their places

picked-places = { $from }.-{ $to }. sıralar
picked-last = son sıra
picked-from-foot = sondan { $place }
picked-nobody = <b>Böyle bir ülke yok</b>{ $place ->
    [none] {""}
   *[some] : { $place }
}.
part-picked-by = { $medal ->
    [gold] altın madalya
    [silver] gümüş madalya
    [bronze] bronz madalya
   *[none] madalya
}
picked-fewest = <b>{ $names }</b>: en az { part-picked-by }, <b>{ $number }</b>
picked-by = <b>{ $names }</b>: { part-picked-by } sayısına göre { $place }
picked-by-with = <b>{ $names }</b>: { part-picked-by } sayısına göre { $place }, <b>{ $number }</b>
picked-finished = <b>{ $names }</b>: <b>{ $place }</b>
picked-finished-with = <b>{ $names }</b>: <b>{ $place }</b>, { $medals }

## Their sum

table-sum = <b>{ $medals }</b> — ilk { $number } ülkenin toplamı, ülke başına ortalama <b>{ $average }</b>
table-shared = { $place } paylaşıldı.
