# Over which Games something was counted: words that stand in a sentence about it.

scope-at-each = { $names } ({ $both ->
    [yes] her ikisinde
   *[no] her birinde
})
scope-at-every = { $number } { $season ->
    [summer] Yaz{" "}
    [winter] Kış{" "}
   *[none] {""}
}{ kind }'nın her birinde
games-among = { games-at }
