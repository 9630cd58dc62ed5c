# Wins at one Games after the other.

part-streak-won = { $won ->
    [any] medals
    [silver] silver
    [bronze] bronze
   *[gold] gold
}
part-streak-sport = { $sport ->
    [none] {""}
   *[some] {" "}({ $sport })
}
streak-none = The records hold no run{ $subject ->
    [none] {""}
   *[some] {" "}of { $subject }
} of { part-streak-won } at { $least } or more Games one after the other.
# Who was the first with so many; $span is "Athens 2004 to Rio 2016 Olympics".
streak-first = <b>{ $who }</b> first won { part-streak-won } at { $least } Games in a row{ part-streak-sport }: { $span }.
streak-longest = <b>{ $who }</b> won { part-streak-won } at <b>{ $number } Games in a row</b>{ part-streak-sport }: { $span }.
streak-run = { $who }: { $number } Games, { $span }
streak-span = { $from } to { $to }
