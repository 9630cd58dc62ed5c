# First and latest Games.

debut-none = Qeydlərdə belə Oyunlar yoxdur: <b>{ $subject }</b>.
debut-games = { $kind ->
    [olympic] Olimpiya Oyunları
   *[paralympic] Paralimpiya Oyunları
}
debut-first = <b>{ $subject }</b>: { $did ->
    [won] ilk medal
    [took-part] ilk iştirak
   *[held] proqramda ilk dəfə
} — <b>{ $games }</b>{ $certain ->
    [yes] {""}
   *[no] { limited }
}.
debut-latest = <b>{ $subject }</b>: { $did ->
    [won] son medal
    [took-part] son iştirak
   *[held] proqramda son dəfə
} — <b>{ $games }</b>{ $certain ->
    [yes] {""}
   *[no] { limited }
}.
debut-demonstrated = Bundan əvvəl nümayiş yarışları olub, ilk dəfə: { $games }.
part-debut-kind = { $kind ->
    [olympic] Olimpiya Oyunları
   *[paralympic] Paralimpiya Oyunları
}
debut-only = Qeydlərdə bununla bağlı başqa { part-debut-kind } yoxdur.
debut-all-first = Cəmi { $number } { part-debut-kind }, birincisi: { $games }.
debut-all-latest = Cəmi { $number } { part-debut-kind }, sonuncusu: { $games }.
