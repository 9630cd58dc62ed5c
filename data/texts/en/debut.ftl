# First and latest Games.

debut-none = The records hold no Games of <b>{ $subject }</b>.
# What the Games are the first of, where nothing else is named.
debut-games = { $kind ->
    [olympic] The Olympic Games
   *[paralympic] The Paralympic Games
}
debut-first = <b>{ $subject }</b> { $did ->
    [won] first won
    [took-part] first took part
   *[held] was first held
} at the <b>{ $games }</b>{ $certain ->
    [yes] {""}
   *[no] { limited }
}.
debut-latest = <b>{ $subject }</b> { $did ->
    [won] last won
    [took-part] last took part
   *[held] was last held
} at the <b>{ $games }</b>{ $certain ->
    [yes] {""}
   *[no] { limited }
}.
debut-demonstrated = Before that it was a demonstration, first at the { $games }.
part-debut-kind = { $kind ->
    [olympic] Olympic
   *[paralympic] Paralympic
}
debut-only = Those were the only { part-debut-kind } Games with it, as the records have them.
debut-all-first = { $number } { part-debut-kind } Games in all, the first at the { $games }.
debut-all-latest = { $number } { part-debut-kind } Games in all, the latest at the { $games }.
