# Counts and lists of athletes, sports, countries, events, Games and days.

counts-nothing = The records hold nothing of this kind{ $what ->
    [none] {""}
   *[some] {" "}for { $what }
}.
# $scope is "at the Paris 2024 Paralympics".
counts-unnamed = The records name none { $what ->
    [none] { $scope }
   *[some] for <b>{ $what }</b> { $scope }
}.
part-counts-subject = { $subject ->
    [none] {""}
   *[some] { $subject }:{" "}
}
# Names are taken as they are written in English.
part-counts-letter = { $letter ->
    [none] {""}
   *[some] {" "}whose name begins with { $letter }
}
part-counts-demanded = { $demanded ->
    [none] {""}
   *[some] {" "}with { $demanded }
}
# $number is "18 athletes", $placed "in the top 10".
counts-head = { part-counts-subject }<b>{ $number }{ $placed ->
    [none] {""}
   *[some] {" "}{ $placed }
}</b>{ part-counts-letter }{ part-counts-demanded } { $scope }
counts-games = { part-counts-subject }<b>{ $number } { $kind ->
    [olympic] Olympic
   *[paralympic] Paralympic
} Games</b>{ part-counts-letter }{ part-counts-demanded }
part-counts-won = { $medal ->
    [gold] gold
    [silver] silver
    [bronze] bronze
   *[none] medals
}
# The only one of its kind; $what is "Judo".
counts-only = <b>{ $name }</b> is the only { $unit ->
    [athletes] athlete
   *[countries] country
}{ $won ->
    [yes] {" "}with { part-counts-won }
   *[no] {""}
}{ part-counts-letter }{ part-counts-demanded }{ $what ->
    [none] {""}
   *[some] {" "}in { $what }
} { $scope }.
# Who has most, beside $more others with as many.
counts-leader = <b>{ $name }</b>{ $country }{ $more ->
    [0] {""}
   *[some] {" "}(and { $more } more)
} won most { $medal ->
    [gold] gold medals
    [silver] silver medals
    [bronze] bronze medals
   *[none] medals
} { $scope }: { $medals }.

counts-medallists = { $medal ->
    [none] { $sex ->
        [men] { $number ->
            [one] { $number } man with medals
           *[other] { $number } men with medals
        }
        [women] { $number ->
            [one] { $number } woman with medals
           *[other] { $number } women with medals
        }
       *[none] { $number } { part-counts-medallists }
    }
   *[gold] { $number } { medal-word } { part-counts-medallists }
}
part-counts-medallists = { $number ->
    [one] medallist
   *[other] medallists
}
# Sports in which medals were won, countries that won them.
counts-with-medals = { $unit ->
    [sports] { $number ->
        [one] { $number } sport
       *[other] { $number } sports
    }
   *[countries] { $number ->
        [one] { $number } country
       *[other] { $number } countries
    }
} with { $medal ->
    [gold] gold medals
    [silver] silver medals
    [bronze] bronze medals
   *[none] medals
}

## Days with medals

days-none = { $subject ->
    [none] {""}
   *[some] <b>{ $subject }: </b>
}no day with { $demanded ->
    [none] { part-counts-won }
   *[some] { $demanded }
} is held { $scope }.
# $days is "5 days"; they stand on the line below.
days-demanded = { part-counts-subject }<b>{ $days }</b> with { $demanded } { $scope }:
days-won = { $subject ->
    [none] { $medal ->
        [gold] A gold medal was won
        [silver] A silver medal was won
        [bronze] A bronze medal was won
       *[none] Medals were won
    }
   *[some] { $subject } won { part-counts-won }
} on <b>{ $days }</b> { $scope }:
days-without = None on { $days }.
days-best = Most on { $day }: { $medals }.
