# World and Paralympic records.

record-none = В базе нет такого рекорда паралёгкой атлетики ({ reading-record }){ $what ->
    [none] {""}
   *[some] : { $what }
}.
record-is = <b>{ $mark }</b> — { reading-record }: { $event }{ $shared ->
    [yes] {" "}(рекорд делят несколько спортсменов)
   *[no] {""}
}.
record-many = <b>{ $kind ->
    [world] { $number ->
        [one] { $number } мировой рекорд
        [few] { $number } мировых рекорда
       *[many] { $number } мировых рекордов
    }
   *[paralympic] { $number ->
        [one] { $number } паралимпийский рекорд
        [few] { $number } паралимпийских рекорда
       *[many] { $number } паралимпийских рекордов
    }
} в паралёгкой атлетике</b>
record-same = Паралимпийский рекорд: он же
record-wind = ветер { $wind } м/с
record-as-of = Рекорды на { $date }.
record-as-of-sport = Рекорды паралёгкой атлетики на { $date }.
