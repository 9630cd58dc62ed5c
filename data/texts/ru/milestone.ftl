# The first and the last medal.

milestone-none = Такой медали в базе нет: <b>{ $subject }</b>.
# "Первая олимпийская медаль", "первая бронза".
part-milestone-she = { $first ->
    [yes] { $certain ->
        [yes] Первая
       *[no] Самая ранняя в базе
    }
   *[no] { $certain ->
        [yes] Последняя
       *[no] Последняя в базе
    }
} { $kind ->
    [olympic] олимпийская
   *[paralympic] паралимпийская
}
# "Первое олимпийское золото".
part-milestone-it = { $first ->
    [yes] { $certain ->
        [yes] Первое
       *[no] Самое раннее в базе
    }
   *[no] { $certain ->
        [yes] Последнее
       *[no] Последнее в базе
    }
} { $kind ->
    [olympic] олимпийское
   *[paralympic] паралимпийское
}
part-milestone-one = { $medal ->
    [gold] { part-milestone-it } золото
    [silver] { part-milestone-it } серебро
    [bronze] { part-milestone-she } бронза
   *[none] { part-milestone-she } медаль
}
part-milestone-many = { $first ->
    [yes] { $certain ->
        [yes] Первые
       *[no] Самые ранние в базе
    }
   *[no] { $certain ->
        [yes] Последние
       *[no] Последние в базе
    }
} { $medal ->
    [gold] золотые{" "}
    [silver] серебряные{" "}
    [bronze] бронзовые{" "}
   *[none] {""}
}{ $kind ->
    [olympic] олимпийские
   *[paralympic] паралимпийские
} медали
milestone-head = { $many ->
    [yes] { part-milestone-many }
   *[no] { part-milestone-one }
}: <b>{ $games }</b>{ $date ->
    [none] {""}
   *[some] , { $date }
}
milestone-number = В базе указано лишь число медалей на этих Играх: { $medals }.
milestone-undated = Дат в базе нет; на этих Играх завоёваны:
