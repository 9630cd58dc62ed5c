# First and latest Games.

debut-none = Таких Игр в базе нет: <b>{ $subject }</b>.
debut-games = { $kind ->
    [olympic] Олимпийские игры
   *[paralympic] Паралимпийские игры
}
debut-first = <b>{ $subject }</b>, { $did ->
    [won] первая медаль
    [took-part] первое участие
   *[held] дебют
}: <b>{ $games }</b>{ $certain ->
    [yes] {""}
   *[no] { limited }
}.
debut-latest = <b>{ $subject }</b>, { $did ->
    [won] последняя медаль
    [took-part] последнее участие
   *[held] последний раз в программе
}: <b>{ $games }</b>{ $certain ->
    [yes] {""}
   *[no] { limited }
}.
debut-demonstrated = До этого — показательные соревнования, впервые: { $games }.
debut-only = По данным базы, это единственная такая { $kind ->
    [olympic] Олимпиада
   *[paralympic] Паралимпиада
}.
part-debut-number = Всего { $kind ->
    [olympic] { $number ->
        [one] { $number } Олимпиада
        [few] { $number } Олимпиады
       *[many] { $number } Олимпиад
    }
   *[paralympic] { $number ->
        [one] { $number } Паралимпиада
        [few] { $number } Паралимпиады
       *[many] { $number } Паралимпиад
    }
}
debut-all-first = { part-debut-number }, первая: { $games }.
debut-all-latest = { part-debut-number }, последняя: { $games }.
