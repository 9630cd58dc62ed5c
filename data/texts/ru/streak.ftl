# Wins at one Games after the other.

part-streak-won = { $won ->
    [any] медали
    [silver] серебро
    [bronze] бронза
   *[gold] золото
}
part-streak-sport = { $sport ->
    [none] {""}
   *[some] {" "}({ $sport })
}
streak-none = В базе нет такой серии{ $subject ->
    [none] {""}
   *[some] {" "}({ $subject })
}: { part-streak-won } на { $least } и более Играх подряд.
streak-first = <b>{ $who }</b>: впервые { part-streak-won } на { $least } Играх подряд{ part-streak-sport }, { $span }.
streak-longest = <b>{ $who }</b>: { part-streak-won } на <b>{ $number } Играх подряд</b>{ part-streak-sport }, { $span }.
streak-run = { $who }: на { $number } Играх, { $span }
streak-span = { $from } → { $to }
