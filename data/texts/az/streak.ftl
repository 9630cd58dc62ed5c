# Wins at one Games after the other.

part-streak-won = { $won ->
    [any] medal
    [silver] gümüş
    [bronze] bürünc
   *[gold] qızıl
}
part-streak-sport = { $sport ->
    [none] {""}
   *[some] {" "}({ $sport })
}
streak-none = Qeydlərdə belə silsilə yoxdur{ $subject ->
    [none] {""}
   *[some] {" "}({ $subject })
}: ardıcıl { $least } və daha çox Oyunda { part-streak-won }.
streak-first = <b>{ $who }</b>: ardıcıl { $least } Oyunda ilk dəfə { part-streak-won }{ part-streak-sport }, { $span }.
streak-longest = <b>{ $who }</b>: <b>ardıcıl { $number } Oyunda</b> { part-streak-won }{ part-streak-sport }, { $span }.
streak-run = { $who }: ardıcıl { $number } Oyunda, { $span }
streak-span = { $from } → { $to }
