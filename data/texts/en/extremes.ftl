# The oldest, youngest, tallest, shortest, heaviest and lightest.

part-extreme-medal = { $medal ->
    [any] medal
   *[gold] { medal-word } medal
}
part-extreme-medallist = { $medal ->
    [none] athlete
    [any] medallist
   *[gold] { medal-word } medallist
}
part-extreme-with = { $medal ->
    [none] {""}
   *[any] {" "}with a { part-extreme-medal }
}
# $medal is what those asked about have won: "any", a colour, or "none" where nothing is asked for.
extreme-head = <b>{ $name }</b>{ $country }, <b>{ $value }</b>: the { reading-extreme } { $sex ->
    [men] man{ part-extreme-with }
    [women] woman{ part-extreme-with }
   *[none] { part-extreme-medallist }
}{ $sport ->
    [none] {""}
   *[some] {" "}({ $sport })
}{ $shared ->
    [yes] , level with others
   *[no] {""}
}.
extreme-nobody = The records know the { $what ->
    [age] birth dates
    [height] heights
   *[weight] weights
} of nobody who fits this question.
# On which day an age is told.
extreme-on = on { $date }
extreme-on-opening = on the opening day
# $place is where it was: Games, sport and event.
extreme-in-art = In a competition in art, { $name } ({ $country }) was { $value }: { $place }.
# Of how many of all athletes it is known; 0 is a share of under one in a hundred.
extreme-known = ℹ️ { $what ->
    [age] Birth dates
    [height] Heights
   *[weight] Weights
} are known of { $share ->
    [0] under 1
   *[1] { $share }
}% of the athletes this is about.
