# One Games at a glance, and lists of Games.

games-days = { $from } to { $to }
games-not-held = These Games were not held.
games-to-come = These Games are to come: there are no results yet.
games-intercalated = The Intercalated Games are not counted among the Olympic Games.
games-table = <b>Medal table</b> (gold, silver, bronze · total)
# $names are the short names of sources, $date is "August 2026".
games-sources = <i>Sources: { $names }; as of { $date }</i>

# What the records hold of some Games: all of these, a part of those.
games-in-records = { $state ->
    [complete] In the records: { $names }
    [partial] in part: { $names }
   *[none] not held: { $names }
}
games-aspect = { $aspect ->
    [table] medal table
    [medallists] medallists
    [entries] who took part
    [places] places
    [dates] days
    [marks] marks
   *[births] birth dates
}

# How many of some Games were held, cancelled and so on.
games-of-status = { $status ->
    [held] { $number } held
    [cancelled] { $number } cancelled
    [intercalated] { $number } not counted among the Games
   *[scheduled] { $number } to come
}
# $games is "31 Games".
games-list = <b>{ $games }</b>: { $parts }
games-list-cities = <b>{ $cities ->
    [one] { $cities } city
   *[other] { $cities } cities
} beginning with { $letter }, { $games }</b>: { $parts }
games-list-line = { $games }, { $hosts }{ $status ->
    [cancelled] {" "}(cancelled)
    [intercalated] {" "}(not counted)
    [scheduled] {" "}(to come)
   *[held] {""}
}

# Where Games were held; $place is "Rio de Janeiro, Brazil".
part-games-held-in = The { $games } { $status ->
    [cancelled] were cancelled; they had been given to
    [scheduled] are to be held in
   *[held] were held in
} <b>{ $place }</b>
games-held-in = { part-games-held-in }.
games-held-in-days = { part-games-held-in }, from { $from } to { $to }.
