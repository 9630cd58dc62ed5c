# What a question was taken to mean, in one short line of parts.

reading-table = { $order ->
    [golds] medal table
    [total] medal table by total
   *[none] medal table, fewest first
}
reading-rank = place in the medal table
reading-count = { $unit ->
    [athletes] number of athletes
    [countries] number of countries
    [days] number of days
    [events] number of events
    [games] number of Games
    [medals] number of medals
   *[sports] number of sports
}
reading-days = days with medals
reading-list = { $unit ->
    [athletes] athletes
    [countries] countries
    [days] days
    [events] events
    [games] Games
    [medals] medals
   *[sports] sports
}
part-by = { $by ->
    [athletes] athletes
    [countries] countries
    [days] days
    [events] events
    [games] Games
    [medals] medals
   *[sports] sports
}
part-of = { $of ->
    [athletes] athletes
    [countries] countries
    [days] days
    [events] events
    [games] Games
    [medals] medals
   *[sports] sports
}
reading-ranking = { $end ->
    [most] { part-of } by most { part-by }
   *[least] { part-of } by fewest { part-by }
}
reading-first = first medal
reading-last = latest medal
reading-debut = first Games
reading-latest = latest Games
reading-streak = one Games after the other
reading-results = results
reading-comparison = comparison
reading-birth = birth date
reading-country = country
reading-trait = { $what ->
    [age] age
    [height] height
   *[weight] weight
}
reading-extreme = { $end ->
    [most] { $what ->
        [age] oldest
        [height] tallest
       *[weight] heaviest
    }
   *[least] { $what ->
        [age] youngest
        [height] shortest
       *[weight] lightest
    }
}
reading-record = { $kind ->
    [world] world record
   *[paralympic] Paralympic record
}
# Someone or something that is compared with what was named before.
reading-and = and { $name }

## Conditions

# $compared is "over 30", "at least 2".
compared = { $is ->
    [more] over { $number }
    [fewer] under { $number }
    [at-least] at least { $number }
    [at-most] at most { $number }
   *[exactly] exactly { $number }
}
reading-age = aged { $compared }
reading-except = without { $names }
reading-initial = beginning with { $letter }
reading-until = up to { $date }
reading-born-on = born on { $day }
reading-born-in = born in { $year }
reading-born-years = born { $years }
reading-first-places = first { $number }
reading-places = { NUMBER($from, type: "ordinal") ->
    [one] { $from }st
    [two] { $from }nd
    [few] { $from }rd
   *[other] { $from }th
}-{ NUMBER($to, type: "ordinal") ->
    [one] { $to }st
    [two] { $to }nd
    [few] { $to }rd
   *[other] { $to }th
}
reading-last-place = last place
reading-ended = { $ended ->
    [unfinished] did not finish
    [disqualified] disqualified
   *[not-started] did not start
}
reading-beside = { $side ->
    [ahead] those ahead
    [behind] those behind
   *[level] those level
}
reading-mark = mark { $is ->
    [more] over { $mark }
    [fewer] under { $mark }
    [at-least] at least { $mark }
    [at-most] at most { $mark }
   *[exactly] exactly { $mark }
}

# What each thing listed must have.
part-having = { $medal ->
    [none] medals
   *[gold] { medal-word }
}
having-none = no { part-having }
having-number = { $compared } { part-having }
having-than = { $is ->
    [more] more { part-having } than { $other }
    [fewer] fewer { part-having } than { $other }
    [at-least] at least as many { part-having } as { $other }
    [at-most] at most as many { part-having } as { $other }
   *[exactly] as many { part-having } as { $other }
}
# $other is a colour.
having-than-medal = { $is ->
    [more] more { part-having } than { part-other }
    [fewer] fewer { part-having } than { part-other }
    [at-least] at least as many { part-having } as { part-other }
    [at-most] at most as many { part-having } as { part-other }
   *[exactly] as many { part-having } as { part-other }
}
part-other = { $other ->
    [gold] gold
    [silver] silver
   *[bronze] bronze
}

## Games and years

scope-all = all Games
scope-all-years = all years
# Both Games of one city, "Paris 2024".
scope-both = { $name } · Olympics and Paralympics
scope-each = both { $names }
scope-more = { $names } and { $more } more

## Sports and events

record-sport = para athletics
# Events whose titles share some words.
events-sharing = { $words } ({ $events })

## Numbers of things

units-number = { $unit ->
    [athletes] { $number ->
        [one] { $number } athlete
       *[other] { $number } athletes
    }
    [countries] { $number ->
        [one] { $number } country
       *[other] { $number } countries
    }
    [days] { $number ->
        [one] { $number } day
       *[other] { $number } days
    }
    [events] { $number ->
        [one] { $number } event
       *[other] { $number } events
    }
    [games] { $number } Games
    [medals] { $number ->
        [one] { $number } medal
       *[other] { $number } medals
    }
   *[sports] { $number ->
        [one] { $number } sport
       *[other] { $number } sports
    }
}
