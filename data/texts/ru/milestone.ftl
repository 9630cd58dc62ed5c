# The first and the last medal.

milestone-none = Такой медали в базе нет: <b>{ $subject }</b>.
part-milestone-one = { $first ->
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
} { $medal ->
    [gold] золотая медаль
    [silver] серебряная медаль
    [bronze] бронзовая медаль
   *[none] медаль
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
} { $kind ->
    [olympic] олимпийские
   *[paralympic] паралимпийские
} { $medal ->
    [gold] золотые медали
    [silver] серебряные медали
    [bronze] бронзовые медали
   *[none] медали
}
milestone-head = { $many ->
    [yes] { part-milestone-many }
   *[no] { part-milestone-one }
}: <b>{ $games }</b>{ $date ->
    [none] {""}
   *[some] , { $date }
}
milestone-number = В базе есть лишь число медалей на этих Играх: { $medals }.
milestone-undated = Дат в базе нет; на этих Играх завоёваны:
