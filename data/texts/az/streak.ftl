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
}: ardıcıl { $least } və ya daha çox Oyunda { part-streak-won }.
streak-first = <b>{ $who }</b> hamıdan əvvəl ardıcıl { $least } Oyunda { part-streak-won } qazanıb{ part-streak-sport }: { $span }.
streak-longest = <b>{ $who }</b> <b>ardıcıl { $number } Oyunda</b> { part-streak-won } qazanıb{ part-streak-sport }: { $span }.
streak-run = { $who }: ardıcıl { $number } Oyunda, { $span }
streak-span = { $from } → { $to }
