# Answers to questions of sets: a number, one line, a list, a comparison.

part-shape-subject = { $subject ->
    [none] {""}
   *[some] { $subject }:{" "}
}
# $scope is "at the Paris 2024 Olympics", $narrowed "Judo; age: under 30".
part-shape-where = { $scope ->
    [none] {""}
   *[some] {" "}{ $scope }
}{ $narrowed ->
    [none] {""}
   *[some] {" "}({ $narrowed })
}
# That it is not said for sure.
part-shape-sure = { $sure ->
    [yes] {""}
   *[no] { limited }
}

# $told is "8 gold medals".
shape-value = { part-shape-subject }<b>{ $told }</b>{ part-shape-where }{ part-shape-sure }
# What is measured is not known of anything.
shape-untold = { part-shape-subject }no data on { $label }{ part-shape-where }.
# Facts of the kind that was asked about do not tell it.
shape-unheld = The records do not tell this.
# $zero is "no medals".
shape-none = { part-shape-subject }<b>{ $zero }</b>{ part-shape-where }{ $sure ->
    [yes] .
   *[no] {" "}among what the records hold; they do not hold everything, so it can't be said for sure.
}
# One line; $who is bold, $country behind it is not.
shape-one = <b>{ $who }</b>{ $country }{ $told ->
    [none] {""}
   *[some] : <b>{ $told }</b>
}{ part-shape-where }{ part-shape-sure }
# The one at a place, 2nd or later; $kinds is "86 countries".
shape-nth = { place } of { $kinds }: <b>{ $who }</b>{ $country }, <b>{ $told }</b>{ part-shape-where }{ part-shape-sure }
# Several at the one place that was asked for; $kinds is "3 athletes".
shape-shared = <b>{ $kinds }</b> share { place } place: <b>{ $told }</b>{ part-shape-where }{ part-shape-sure }
# The first of a list in order.
shape-first = <b>{ $who }</b>{ $country }: <b>{ $told }</b>, { $shared ->
    [yes] level with the{" "}
   *[no] the{" "}
}{ $scale ->
    [number] { $end ->
        [most] most
       *[least] fewest
    }
    [time] { $end ->
        [most] latest
       *[least] earliest
    }
    [age] { $end ->
        [most] oldest
       *[least] youngest
    }
    [height] { $end ->
        [most] tallest
       *[least] shortest
    }
    [weight] { $end ->
        [most] heaviest
       *[least] lightest
    }
    [length] { $end ->
        [most] longest
       *[least] shortest
    }
    [place] { $end ->
        [most] last
       *[least] best
    }
   *[level] { $end ->
        [most] greatest
       *[least] least
    }
} of { $kinds }{ part-shape-where }{ part-shape-sure }
# Places in the middle of an order: "6th-10th".
shape-places = <b>{ $places }</b> of { $kinds }{ part-shape-where }{ part-shape-sure }
shape-yes = <b>Yes</b>: { $who }{ $told ->
    [none] {""}
   *[some] , <b>{ $told }</b>
}{ part-shape-where }{ part-shape-sure }
shape-no = { $sure ->
    [yes] No
   *[no] Not as far as the records go
}

# All Games of a kind or a season.
shape-at-kind = at the { kind-games }
# $label is "average age".
shape-labelled = { $label } { $told }

## Beside each other

# $difference is "5 medals"; $most and $fewer are what both have.
shape-ahead = <b>{ $first }</b> { $scale ->
    [number] { $end ->
        [most] is ahead of
       *[least] is behind
    }
    [time] { $end ->
        [most] was later than
       *[least] was earlier than
    }
    [age] { $end ->
        [most] is older than
       *[least] is younger than
    }
    [height] { $end ->
        [most] is taller than
       *[least] is shorter than
    }
    [weight] { $end ->
        [most] is heavier than
       *[least] is lighter than
    }
    [length] { $end ->
        [most] is longer than
       *[least] is shorter than
    }
    [place] { $end ->
        [most] is behind
       *[least] is ahead of
    }
   *[level] { $end ->
        [most] is higher than
       *[least] is lower than
    }
} { $second }{ $difference ->
    [none] {""}
   *[some] {" "}by <b>{ $difference }</b>
}{ part-shape-where }: { $most } and { $fewer }{ part-shape-sure }
shape-level = <b>{ $names }</b> are level{ part-shape-where }: <b>{ $told }</b> each{ part-shape-sure }
shape-alone = Only of <b>{ $first }</b> do the records tell this: <b>{ $told }</b>{ part-shape-where }{ part-shape-sure }

## Values

# $share is "33.3 %".
shape-share = { $share } ({ $part } of { $whole })
shape-ratio = { $ratio } on average ({ $one }, { $other })
shape-no-medals = no { $medal ->
    [none] medals
   *[gold] { medal-word } medals
}
shape-points = { $number } percentage points
shape-years = { $number ->
    [one] { $number } year
   *[other] { $number } years
}
shape-age = { $number ->
    [one] { $number } year
   *[other] { $number } years
}
# $number is written already, with its fraction.
shape-mean-years = { $number } years
shape-mean-days = { $number } days
shape-days = { $number ->
    [one] { $number } day
   *[other] { $number } days
}
shape-run = { $number } Games in a row
shape-counted = { $number } { $attribute ->
    [nations] { $number ->
        [one] nation
       *[other] nations
    }
    [men] { $number ->
        [one] man
       *[other] men
    }
    [women] { $number ->
        [one] woman
       *[other] women
    }
    [events] { $number ->
        [one] event
       *[other] events
    }
   *[athletes] { $number ->
        [one] athlete
       *[other] athletes
    }
}
shape-no-value = not held
# Lines that two things tell apart: "athletes by Games".
shape-pairs = { $number } ({ $of } by { $with })

## What must be said with it

shape-gap = { $aspect ->
    [table] The medal table
    [medallists] The medallists
    [entries] Those who took part
    [places] The places behind the medals
    [dates] The days of the medals
    [marks] The marks
   *[births] The birth dates
} { $number ->
    [1] {""}
   *[2] of { $number } of these Games{" "}
}{ $aspect ->
    [table] is
   *[medallists] are
} not held in full: { $names }.
shape-gap-share = { $games }: { $share } % of { $aspect ->
    [table] the medal table
    [medallists] the medallists
    [entries] those who took part
    [places] the places behind the medals
    [dates] the days of the medals
    [marks] the marks
   *[births] the birth dates
} are held.
shape-unknown = For { $number } more { $about ->
    [medals] { $number ->
        [one] medal
       *[other] medals
    }
    [entries] { $number ->
        [one] entry
       *[other] entries
    }
    [programme] { $number ->
        [one] medal event
       *[other] medal events
    }
    [hosting] Games
   *[results] { $number ->
        [one] result
       *[other] results
    }
} it is not known whether they count.
# Over how many it could be measured.
shape-lacking = { part-query-attribute }: held for { $held } of { $of }.
