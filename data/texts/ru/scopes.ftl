# Over which Games something was counted: words that stand in a sentence about it.

scope-at-each = { $names } ({ $both ->
    [yes] оба раза
   *[no] каждый раз
})
scope-at-every = на каждой из { $number } { $season ->
    [summer] летних{" "}
    [winter] зимних{" "}
   *[none] {""}
}{ $kind ->
    [olympic] { $number ->
        [one] Олимпиады
        [few] Олимпиад
       *[many] Олимпиад
    }
   *[paralympic] { $number ->
        [one] Паралимпиады
        [few] Паралимпиад
       *[many] Паралимпиад
    }
}
games-among = { games-at }
