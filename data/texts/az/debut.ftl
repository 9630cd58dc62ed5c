# First and latest Games.

debut-none = Qeydlərdə belə Oyunlar yoxdur: <b>{ $subject }</b>.
debut-games = { $kind ->
    [olympic] Olimpiya Oyunları
   *[paralympic] Paralimpiya Oyunları
}
debut-first = <b>{ $subject }</b> { $did ->
    [won] ilk medalını <b>{ $games }nda</b> qazanıb
    [took-part] ilk dəfə <b>{ $games }nda</b> iştirak edib
   *[held] ilk dəfə <b>{ $games }nda</b> keçirilib
}{ $certain ->
    [yes] {""}
   *[no] { limited }
}.
debut-latest = <b>{ $subject }</b> { $did ->
    [won] son medalını <b>{ $games }nda</b> qazanıb
    [took-part] son dəfə <b>{ $games }nda</b> iştirak edib
   *[held] son dəfə <b>{ $games }nda</b> keçirilib
}{ $certain ->
    [yes] {""}
   *[no] { limited }
}.
debut-demonstrated = Bundan əvvəl nümayiş yarışı kimi keçirilib, ilk dəfə { $games }nda.
part-debut-kind = { $kind ->
    [olympic] Olimpiya Oyunları
   *[paralympic] Paralimpiya Oyunları
}
debut-only = Mövcud qeydlərə görə, başqa { part-debut-kind }nda olmayıb.
debut-all-first = Cəmi { $number } { part-debut-kind }, birincisi: { $games }.
debut-all-latest = Cəmi { $number } { part-debut-kind }, sonuncusu: { $games }.
