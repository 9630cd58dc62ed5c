# Over which Games something was counted: words that stand in a sentence about it.

scope-at-each = { $names }'nın { $both ->
    [yes] ikisinde de
   *[no] her birinde
}
scope-at-every = { $season ->
    [summer] Yaz{" "}
    [winter] Kış{" "}
   *[none] {""}
}{ kind }'nın tümünde ({ $number } Oyun)
games-among = { games-name }
