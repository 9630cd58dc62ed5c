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
}: üst üste en az { $least } Oyun'da { part-streak-won }.
streak-first = <b>{ $who }</b>: ilk kez üst üste { $least } Oyun'da { part-streak-won }{ part-streak-sport }, { $span }.
streak-longest = <b>{ $who }</b>: <b>üst üste { $number } Oyun'da</b> { part-streak-won }{ part-streak-sport }, { $span }.
streak-run = { $who }: üst üste { $number } Oyun'da, { $span }
streak-span = { $from } → { $to }
