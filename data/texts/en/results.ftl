# Places and marks in events.

results-earlier = These are the latest Games; the records hold { $number ->
    [one] { $number } earlier result
   *[other] { $number } earlier results
} of it.
# How many Games, by itself.
games-number = { $number } Games
results-more = { $number } more
# What the first line tells, and how many more there are.
results-and-more = <b>{ $results }</b> and { $more } more

## Which competitors are asked for. It stands behind who or how many they are.

placed-top = in the top { $last }
placed-at = placed { $place }
placed-between = placed { NUMBER($first, type: "ordinal") ->
    [one] { $first }st
    [two] { $first }nd
    [few] { $first }rd
   *[other] { $first }th
} to { NUMBER($last, type: "ordinal") ->
    [one] { $last }st
    [two] { $last }nd
    [few] { $last }rd
   *[other] { $last }th
}
placed-last = in last place
placed-ended = { $ended ->
    [unfinished] who did not finish
    [disqualified] disqualified
   *[not-started] who did not start
}
placed-marked = with a mark { $is ->
    [more] above { $mark }
    [fewer] below { $mark }
    [at-least] of at least { $mark }
    [at-most] of at most { $mark }
   *[exactly] of { $mark }
}
placed-beside = { $side ->
    [ahead] ahead of { $of }
    [behind] behind { $of }
   *[level] level with { $of }
}

## One event at one Games

results-last = Last, { $ended }
results-behind = { $gap } behind
# $number of those who are asked for, $what is one of the above.
part-competitors = { $number ->
    [one] { $number } competitor
   *[other] { $number } competitors
}
results-number = { part-competitors } { $what }
results-number-ended = { part-competitors } { $ended ->
    [unfinished] did not finish
    [disqualified] disqualified
   *[not-started] did not start
}
# The results told first are those of $first and others, whose distances are the parts.
results-gap = the { $place } was { $gap } behind
results-gaps = { $parts } the { $first }.
field-started = { $number } started
field-unfinished = { $number } without a valid finish
field-marked = marks are held of { $number }

results-no-marks = The records hold no marks of this event at these Games.
results-nobody = The records hold nobody <b>{ $what }</b>.
results-nobody-of = The records hold nobody <b>{ $what }</b> for { $who }.
results-no-medal = The records hold no medal of <b>{ $who }</b> here.
results-not-there = The records do not have <b>{ $who }</b> among those who took part.
results-none = The records hold no such result.
results-last-place = The last place in the records is { $place }.

## One competitor among the others

# $ended is a place, with the medal if it has one.
own-finished = { $who } finished { $ended }
own-level = { $who } finished { $ended }, level with { $others }
own-won = { $who } won { $medal }
own-team = Team: { $names }
# Who was asked about, in the team of a country.
own-in-team = { $country } with { $athlete }
own-ahead = Ahead{ $gap ->
    [none] {""}
   *[some] {" "}by { $gap }
}: { $ended } · { $names }
own-behind = Behind{ $gap ->
    [none] {""}
   *[some] {" "}by { $gap }
}: { $ended } · { $names }
own-third = Off third place{ $gap ->
    [none] {""}
   *[some] {" "}by { $gap }
}: { $ended } · { $names }
own-no-place = <b>{ $who }</b> has no place over all: { $ended }.
own-nobody = { $side ->
    [ahead] Nobody finished ahead of <b>{ $who }.</b>
    [behind] Nobody with a place finished behind <b>{ $who }.</b>
   *[level] Nobody had the same place or mark as <b>{ $who }.</b>
}
own-next = <b>{ $names }</b> { $side ->
    [ahead] finished right ahead of
    [behind] finished right behind
   *[level] had the same mark as
} <b>{ $who }</b>{ $gap ->
    [none] {""}
   *[some] , by { $gap }
}.
own-same-place = <b>{ $names }</b> shared the place of <b>{ $who }</b>.

## Competitors beside each other

compared-none = The records hold no such event that was shared by <b>{ $names }</b>.
compared-without-medal = The records do not hold that <b>{ $names }</b> won a medal.
compared-absent = The records do not hold that <b>{ $names }</b> took part.
compared-team = <b>{ $names }</b> were in one team: { $ended }.
# Each name has its place in brackets behind it.
compared-level = <b>{ $first } and { $others } were level</b>.
compared-ahead = <b>{ $first } finished ahead of { $others }</b>{ $gap ->
    [none] {""}
   *[some] { $faster ->
        [yes] , { $gap } faster
       *[no] , by { $gap }
    }
}.
compared-unplaced = No place over all is held of <b>{ $first } and { $others }</b>.
compared-in = { $name } ahead in { $number }
# In how many events each was ahead; $latest is of how many, where that is not all.
compared-events = <b>{ $number ->
    [one] { $number } event shared
   *[other] { $number } events shared
}</b>: <b>{ $parts }</b>{ $latest ->
    [0] {""}
   *[1] {" "}of the latest { $latest }
}

## Countries by their athletes in events. $what is which of them are asked for; it may be nothing.

finishers-than = <b>{ $names }</b> · { $country } has { $number }{ $what ->
    [none] {""}
   *[some] {" "}{ $what }
}.
finishers-none-than = <b>No country fits</b>: { $country } has { $number }{ $what ->
    [none] {""}
   *[some] {" "}{ $what }
}.
finishers-nobody = The records hold nobody{ $what ->
    [none] {""}
   *[some] {" "}{ $what }
}.
finishers-head = <b>{ $names }: { $number ->
    [one] { $number } athlete
   *[other] { $number } athletes
}{ $what ->
    [none] {""}
   *[some] {" "}{ $what }
}</b>, the { $end ->
    [most] most
   *[least] fewest
} of { $of ->
    [one] { $of } country
   *[other] { $of } countries
}
countries-fit = { $number ->
    [one] { $number } country fits
   *[other] { $number } countries fit
}
