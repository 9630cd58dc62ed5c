# Wins at one Games after the other.

part-streak-won = { $won ->
    [any] madalya
    [silver] gümüş
    [bronze] bronz
   *[gold] altın
}
part-streak-sport = { $sport ->
    [none] {""}
   *[some] {" "}({ $sport })
}
streak-none = Kayıtlarda böyle bir seri yok{ $subject ->
    [none] {""}
   *[some] {" "}({ $subject })
}: üst üste en az { $least } Oyunda { part-streak-won }.
streak-first = <b>{ $who }</b>, üst üste { $least } Oyunda { part-streak-won } kazanmayı ilk başaran{ part-streak-sport }: { $span }.
streak-longest = <b>{ $who }</b>, <b>üst üste { $number } Oyunda</b> { part-streak-won } kazandı{ part-streak-sport }: { $span }.
streak-run = { $who }: üst üste { $number } Oyun, { $span }
streak-span = { $from } – { $to }
