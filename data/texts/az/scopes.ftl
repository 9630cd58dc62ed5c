# Over which Games something was counted: words that stand in a sentence about it.

scope-at-each = { $names }nın { $both ->
    [yes] hər ikisində
   *[no] hər birində
}
scope-at-every = { $number } { $season ->
    [summer] Yay{" "}
    [winter] Qış{" "}
   *[none] {""}
}{ kind }nın hər birində
games-among = { games-name }
