# A medal table: its title, its lines, the lines that were asked for, and their sum.

part-table-what = { $what ->
    [none] {""}
   *[some] { $what },{" "}
}
part-table-by = { $medal ->
    [gold] {" "}by gold
    [silver] {" "}by silver
    [bronze] {" "}by bronze
   *[none] { $order ->
        [total] {" "}by total
       *[golds] {""}
    }
}
# $until: the table as it stood after a day, else the medals of that day.
part-table-day = { $day ->
    [none] {""}
   *[some] { $until ->
        [yes] {" "}after { $day }
       *[no] {" "}of { $day }
    }
}
part-table = { part-table-what }medal table{ part-table-by }{ part-table-day }
# $what is "Judo, women's events".
table-title = { $games }: { part-table }
# Of several Games together; $kind is "Olympic Games".
table-title-many = { $kind }{ $years ->
    [none] {""}
   *[some] {" "}{ $years }
}: { part-table } of { $number } Games
table-any-sport = any sport

# What the numbers of a line are.
table-legend = {" "}· gold, silver, bronze · total
# $countries is "91 countries", $range is "1-10".
table-all = { $countries }{ table-legend }
table-range = { $range } of { $countries }{ table-legend }
table-of = of { $countries }{ table-legend }
table-absent = { $country } is not in this table.
# Behind the country.
table-not-ranked = {" "}(not ranked)
table-own = ← your country
# How many lines meet the conditions, "at least 2 gold and no silver".
table-demanded = <b>{ $countries }</b> with { $demanded }

## Lines by their places

picked-places = { NUMBER($from, type: "ordinal") ->
    [one] { $from }st
    [two] { $from }nd
    [few] { $from }rd
   *[other] { $from }th
} to { NUMBER($to, type: "ordinal") ->
    [one] { $to }st
    [two] { $to }nd
    [few] { $to }rd
   *[other] { $to }th
}
picked-last = last
picked-from-foot = { $place } from the foot
picked-nobody = <b>No country</b> is { $place ->
    [none] there
   *[some] { $place } here
}.
part-picked-by = { $medal ->
    [gold] gold medals
    [silver] silver medals
    [bronze] bronze medals
   *[none] medals
}
# Who has the least of a colour, or of all, and how much that is.
picked-fewest = <b>{ $names }</b>: fewest { part-picked-by }, <b>{ $number }</b>
picked-by = <b>{ $names }</b>: { $place } by { part-picked-by }
picked-by-with = <b>{ $names }</b>: { $place } by { part-picked-by }, with <b>{ $number }</b>
picked-finished = <b>{ $names }</b> finished <b>{ $place }</b>
picked-finished-with = <b>{ $names }</b> finished <b>{ $place }</b>, with { $medals }

## Their sum

# $number is of countries, $average a number with a fraction.
table-sum = <b>{ $medals }</b> won by { $number ->
    [one] the first country
   *[other] the first { $number } countries
}, on average <b>{ $average }</b> each
table-shared = { $place } place is shared.
