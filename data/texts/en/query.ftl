# Questions of sets in words, part by part: what the last line of a reply says that was asked.

## Kinds of things

query-kinds = { $kind ->
    [athlete] athletes
    [country] countries
    [continent] continents
    [sport] sports
    [discipline] sports and disciplines
    [event] events
    [contest] medal events
    [games] Games
    [city] host cities
    [host] host countries
    [host-continent] host continents
    [day] days
    [colour] medal colours
    [sex] sexes
    [event-sex] sex categories
    [unit] team sizes
    [season] seasons
    [games-kind] kinds of Games
    [class] classes
    [result] results
   *[medal] medals
}
query-number-of = number of { query-kinds }
query-share = share of { query-kinds }
query-number = { $number } { $kind ->
    [athlete] { $number ->
        [one] athlete
       *[other] athletes
    }
    [country] { $number ->
        [one] country
       *[other] countries
    }
    [continent] { $number ->
        [one] continent
       *[other] continents
    }
    [sport] { $number ->
        [one] sport
       *[other] sports
    }
    [discipline] { $number ->
        [one] sport
       *[other] sports
    }
    [event] { $number ->
        [one] event
       *[other] events
    }
    [contest] { $number ->
        [one] medal event
       *[other] medal events
    }
    [games] Games
    [city] { $number ->
        [one] host city
       *[other] host cities
    }
    [host] { $number ->
        [one] host country
       *[other] host countries
    }
    [host-continent] { $number ->
        [one] host continent
       *[other] host continents
    }
    [day] { $number ->
        [one] day
       *[other] days
    }
    [colour] { $number ->
        [one] medal colour
       *[other] medal colours
    }
    [sex] { $number ->
        [one] sex
       *[other] sexes
    }
    [event-sex] { $number ->
        [one] sex category
       *[other] sex categories
    }
    [unit] { $number ->
        [one] team size
       *[other] team sizes
    }
    [season] { $number ->
        [one] season
       *[other] seasons
    }
    [games-kind] { $number ->
        [one] kind of Games
       *[other] kinds of Games
    }
    [class] { $number ->
        [one] class
       *[other] classes
    }
    [result] { $number ->
        [one] result
       *[other] results
    }
   *[medal] { $number ->
        [one] medal
       *[other] medals
    }
}
# None of a kind: "no medals".
query-zero = no { query-kinds }

query-about = { $about ->
    [medals] medals
    [results] results
    [entries] taking part
    [programme] programme
   *[hosting] Games
}

## What is wanted

query-whether = whether there are { query-kinds }
query-compare = { query-kinds } compared
# Lines that are told apart by a second kind of thing.
query-split = split by { query-kinds }
query-or = { $most } or { $last }

## Things

query-continent = { $continent ->
    [africa] Africa
    [asia] Asia
    [europe] Europe
    [north-america] North and Central America
    [south-america] South America
   *[oceania] Oceania
}
query-sex = { $sex ->
    [female] women
   *[male] men
}
query-event-sex = { $sex ->
    [men] men's events
    [women] women's events
    [mixed] mixed events
   *[open] events open to all
}
query-unit = { $unit ->
    [individual] individual events
    [pair] events for pairs
   *[team] team events
}
query-season = { $season ->
    [winter] winter Games
   *[summer] summer Games
}
query-class = class { $class }
query-city = host city { $name }
query-host = host { $name }
# $event is "Judo, Men's 60 kg".
query-contest = { $event }, { $games }

## Conditions

query-among = of { $set }
# Editions of Games; $side says on which side of $games, and $number how many editions away.
query-edition = { $side ->
    [same] the same Games as { $games }
    [before] { $number ->
        [1] the edition before { $games }
        [one] { $number } edition before { $games }
       *[other] { $number } editions before { $games }
    }
   *[after] { $number ->
        [1] the edition after { $games }
        [one] { $number } edition after { $games }
       *[other] { $number } editions after { $games }
    }
}
part-query-attribute = { $attribute ->
    [year] year
    [games] Games
    [day] day
    [age] age
    [born] year of birth
    [height] height
    [weight] weight
    [place] place
    [mark] mark
    [length] number of days
    [opened] opening day
    [closed] closing day
    [nations] number of nations
    [athletes] number of athletes
    [men] number of men
    [women] number of women
   *[events] number of events
}
# $compared is "under 30".
query-compares = { part-query-attribute }: { $compared }
# $amount is written already: "200 cm", or another measure.
query-compared = { $is ->
    [more] over { $amount }
    [fewer] under { $amount }
    [at-least] at least { $amount }
    [at-most] at most { $amount }
   *[exactly] exactly { $amount }
}
# $when is a year, a day or Games.
query-when = { $is ->
    [more] after { $when }
    [fewer] before { $when }
    [at-least] { $when } or later
    [at-most] { $when } or earlier
   *[exactly] { $when }
}
query-ended = { $ended ->
    [unfinished] did not finish
    [disqualified] disqualified
    [not-started] did not start
   *[placed] has a place
}
query-initial = { query-kinds }: name begins with { $letter }
query-yearly = on { $day } of any year
query-status = { $status ->
    [held] Games that were held
    [cancelled] Games that were cancelled
    [scheduled] Games to come
   *[intercalated] Intercalated Games
}
query-not = not { $what }
query-nothing = nothing at all
query-none = none
# Every one that there is: "in all Games".
query-all = all { query-kinds }

## Measures

query-tally = golds, then silvers, then bronzes
query-extreme = { $end ->
    [most] { $attribute ->
        [year] last year
        [games] latest Games
        [day] latest day
        [age] oldest age
        [born] latest birth
        [opened] latest opening day
        [closed] latest closing day
        [place] lowest place
       *[mark] greatest { part-query-attribute }
    }
   *[least] { $attribute ->
        [year] first year
        [games] first Games
        [day] first day
        [age] youngest age
        [born] earliest birth
        [opened] earliest opening day
        [closed] earliest closing day
        [place] best place
       *[mark] least { part-query-attribute }
    }
}
query-mean = average { part-query-attribute }
query-span = span ({ part-query-attribute })
query-run = Games in a row
# Facts that a measure takes instead of those of the line.
query-over = { $narrowed ->
    [yes] { $measure } ({ query-about }, same conditions)
   *[no] { $measure } ({ query-about }, whatever the conditions)
}

## Order

query-order = by { $measure }, { $scale ->
    [number] { $end ->
        [most] most first
       *[least] fewest first
    }
    [time] { $end ->
        [most] latest first
       *[least] earliest first
    }
    [age] { $end ->
        [most] oldest first
       *[least] youngest first
    }
    [place] { $end ->
        [most] last place first
       *[least] best place first
    }
   *[level] { $end ->
        [most] greatest first
       *[least] least first
    }
}
# $take is "first 3".
query-of-each = { $take } for each of the { query-kinds }
