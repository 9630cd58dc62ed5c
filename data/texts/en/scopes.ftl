# Over which Games something was counted: words that stand in a sentence about it.

# $names is "the London 2012 Olympics and the Rio 2016 Olympics", each as games-among has it.
scope-at-each = at { $both ->
    [yes] both
   *[no] each of
} { $names }
scope-at-every = at each of the { $number } { $season ->
    [summer] summer{" "}
    [winter] winter{" "}
   *[none] {""}
}{ $kind ->
    [olympic] Olympic
   *[paralympic] Paralympic
} Games
# Games among others: "than the London 2012 Olympics".
games-among = the { $name } { part-season }
