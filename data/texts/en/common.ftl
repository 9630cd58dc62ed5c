# The small words of every reply: numbers, medals, dates, names of Games.

# A place, in a medal table or in an event.
place = { NUMBER($number, type: "ordinal") ->
    [one] { $number }st
    [two] { $number }nd
    [few] { $number }rd
   *[other] { $number }th
}
# The end of a list of names.
and = { $most } and { $last }
# How much of a list is not shown.
more-left = … and { $number } more

## Medals

part-medals = { $number ->
    [one] medal
   *[other] medals
}
part-coloured = { $medal ->
    [gold] gold { part-medals }
    [silver] silver { part-medals }
    [bronze] bronze { part-medals }
   *[none] { part-medals }
}
tally-colour = { $number } { medal-word }
medals-none = no medals
medals-number = { $number } { part-coloured }
# $medals is "11 medals", $tally "4 gold, 2 silver, 5 bronze".
medals-with-colours = { $medals }: { $tally }
medals-of-kind = { $number } { $kind ->
    [olympic] Olympic
   *[paralympic] Paralympic
} { part-coloured }
medal-word = { $medal ->
    [gold] gold
    [silver] silver
   *[bronze] bronze
}
medal-sign = { $medal ->
    [gold] 🥇 Gold
    [silver] 🥈 Silver
   *[bronze] 🥉 Bronze
}

## Games

kind = { $kind ->
    [olympic] Olympics
   *[paralympic] Paralympics
}
part-season = { $season ->
    [winter] Winter { kind }
   *[summer] { kind }
}

games-name = { $name } { part-season }
games-at = at the { $name } { part-season }
games-of = of the { $name } { part-season }
# All Games of a kind, or of both.
kind-games = { $season ->
    [summer] summer { part-kind-games }
    [winter] winter { part-kind-games }
   *[none] { part-kind-games }
}
part-kind-games = { $kind ->
    [olympic] Olympic Games
    [paralympic] Paralympic Games
   *[none] Olympic and Paralympic Games
}
kind-at = at the { $kind ->
    [olympic] Olympic Games
   *[paralympic] Paralympic Games
}

## Competitors

sex-events = { $sex ->
    [men] men's events
    [women] women's events
   *[mixed] mixed events
}
# A team whose people are not told by name.
team = { $country } ({ $number } athletes)
role-beside = { $role ->
    [guide] guide
    [pilot] pilot
   *[cox] cox
}

## Days

part-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
date-long = { $day } { part-month } { $year }
# $day may be several days of one month.
date-yearly = { $day } { part-month }
date-short = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
lifetime = { $years ->
    [one] { $years } year
   *[other] { $years } years
} and { $days ->
    [one] { $days } day
   *[other] { $days } days
}

## Tables

# What stands over a column. Gold, silver and bronze have little room.
column = { $column ->
    [athlete] Athlete
    [bronze] 🥉 B
    [country] Country
    [games] Games
    [gold] 🥇 G
    [mark] Mark
    [medal] Medal
    [medals] Medals
    [number] Number
    [place] Place
    [rank] #
    [ranked] Ranked
    [silver] 🥈 S
   *[total] Total
}
# Which rows of a list are shown, "11-20", of how many.
range-of = { $range } of { $of }
