# Medals of a country, an athlete, a day or anything else: how many, then which.

medals-all = Bütün medallar
medals-at-each = <b>{ $medal ->
    [gold] Qızıl
    [silver] Gümüş
   *[bronze] Bürünc
} medallar: { $parts }</b>
medals-at-games = { $games } { $number }
medals-at-kind = { kind-at } { $number }
medals-absent = iştirak etməyib

## One Games

medals-unnamed = <b>{ $subject }</b>: qeydlərdə { $games } qazanılmış medal yoxdur.
medals-did-not-take-part = <b>{ $subject }</b> { $games }nda iştirak etməyib.
medals-rank = <b>{ $country }</b> { $games } medal cədvəlində{ $what ->
    [none] {""}
   *[some] {" "}({ $what })
} <b>{ $place }i</b> tutub.
medals-unranked = <b>{ $subject }</b> { $games } sıralamadan kənar qalıb.
part-medals-in-table = { $place ->
    [none] {""}
   *[some] {" "}(medal cədvəlində { $place })
}
medals-head = <b>{ $subject }</b>: { $games } <b>{ $medals }</b>{ part-medals-in-table }
medals-of-all-colours = { $medals }{ part-medals-in-table }

medals-by-sport = { $kind ->
    [none] İdman növləri üzrə
   *[some] { kind }{ $limited }, idman növləri üzrə
} (qızıl-gümüş-bürünc): { $sports }{ $more ->
    [0] {""}
   *[some] {" "}və daha { $more } idman növü
}

## One medal

medal-without-name = { $country } (adı qeydlərdə yoxdur)
medal-beside = { role-beside } kimi
