# Medals of a country, an athlete, a day or anything else: how many, then which.

medals-all = Bütün madalyalar
medals-at-each = <b>{ $medal ->
    [gold] Altın
    [silver] Gümüş
   *[bronze] Bronz
} madalyalar: { $parts }</b>
medals-at-games = { $games } { $number }
medals-at-kind = { kind-at } { $number }
medals-absent = katılmadı

## One Games

medals-unnamed = <b>{ $subject }</b>: { $games } madalya kazananların adı kayıtlarda yok.
medals-did-not-take-part = <b>{ $subject }</b>, { $games }'na katılmadı.
medals-rank = <b>{ $country }</b>, { $games } madalya tablosunda <b>{ $place }da</b>{ $what ->
    [none] {""}
   *[some] {" "}({ $what })
}.
medals-unranked = <b>{ $subject }</b>, { $games } sıralama dışı kaldı.
part-medals-in-table = { $place ->
    [none] {""}
   *[some] {" "}(madalya tablosunda { $place })
}
medals-head = <b>{ $subject }</b>: { $games } <b>{ $medals }</b>{ part-medals-in-table }
medals-of-all-colours = { $medals }{ part-medals-in-table }

medals-by-sport = { $kind ->
    [none] Spor dallarına göre
   *[some] { kind }{ $limited }, spor dallarına göre
} (altın-gümüş-bronz): { $sports }{ $more ->
    [0] {""}
   *[some] {" "}ve { $more } spor dalı daha
}

## One medal

medal-without-name = { $country } (adı kayıtlarda yok)
medal-beside = { role-beside } olarak
