# Medals of a country, an athlete, a day or anything else: how many, then which.

medals-all = All medals
# A colour at each of several Games; $parts is "2 at the Olympics and 4 at the Paralympics".
medals-at-each = <b>{ $medal ->
    [gold] Gold
    [silver] Silver
   *[bronze] Bronze
} medals: { $parts }</b>
medals-at-games = { $number } { $games }
medals-at-kind = { $number } at the { kind }
# Instead of medals.
medals-absent = did not take part

## One Games

# $games is "at the Paris 2024 Paralympics".
medals-unnamed = The records name no medals for <b>{ $subject }</b> { $games }.
# $games is "Paris 2024 Paralympics".
medals-did-not-take-part = <b>{ $subject }</b> did not take part in the { $games }.
# $games is "of the Paris 2024 Paralympics", $what is "Judo".
medals-rank = <b>{ $country }</b> finished <b>{ $place }</b> in the { $what ->
    [none] {""}
   *[some] { $what }{" "}
}medal table { $games }.
medals-unranked = <b>{ $subject }</b> was not ranked { $games }.
part-medals-in-table = { $place ->
    [none] {""}
   *[some] {" "}({ $place } in the medal table)
}
# $medals is "11 medals: 4 gold, 2 silver, 5 bronze".
medals-head = <b>{ $subject }</b>: <b>{ $medals }</b> { $games }{ part-medals-in-table }
medals-of-all-colours = { $medals }{ part-medals-in-table }

# Medals by sport; $kind tells whose they are where there are several kinds.
medals-by-sport = { $kind ->
    [none] By
   *[some] { kind }{ $limited }, by
} sport (gold-silver-bronze): { $sports }{ $more ->
    [0] {""}
    [one] {" "}and { $more } more sport
   *[other] {" "}and { $more } more sports
}

## One medal

medal-without-name = { $country } (name not in the records)
medal-beside = as { role-beside }
