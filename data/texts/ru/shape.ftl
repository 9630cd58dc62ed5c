# Answers to questions of sets: a number, one line, a list, a comparison.

part-shape-subject = { $subject ->
    [none] {""}
   *[some] { $subject }:{" "}
}
part-shape-where = { $scope ->
    [none] {""}
   *[some] {" "}{ $scope }
}{ $narrowed ->
    [none] {""}
   *[some] {" "}({ $narrowed })
}
part-shape-sure = { $sure ->
    [yes] {""}
   *[no] { limited }
}

shape-value = { part-shape-subject }<b>{ $told }</b>{ part-shape-where }{ part-shape-sure }
shape-untold = { part-shape-subject }{ $label }{ part-shape-where } — в базе таких данных нет.
shape-unheld = В базе таких данных нет.
shape-none = { part-shape-subject }<b>{ $zero }</b>{ part-shape-where }{ $sure ->
    [yes] .
   *[no] {" "}— среди того, что есть в базе; там не всё, поэтому наверняка сказать нельзя.
}
shape-one = <b>{ $who }</b>{ $country }{ $told ->
    [none] {""}
   *[some] : <b>{ $told }</b>
}{ part-shape-where }{ part-shape-sure }
shape-nth = { place }: <b>{ $who }</b>{ $country }, <b>{ $told }</b>{ part-shape-where } (всего { $kinds }){ part-shape-sure }
shape-shared = { place } делят <b>{ $kinds }</b>: <b>{ $told }</b>{ part-shape-where }{ part-shape-sure }
shape-first = <b>{ $who }</b>{ $country }: <b>{ $told }</b>{ part-shape-where } — { $scale ->
    [number] { $end ->
        [most] больше всего
       *[least] меньше всего
    }
    [time] { $end ->
        [most] позже всего
       *[least] раньше всего
    }
    [age] { $end ->
        [most] старше всех
       *[least] моложе всех
    }
    [height] { $end ->
        [most] выше всех
       *[least] ниже всех
    }
    [weight] { $end ->
        [most] тяжелее всех
       *[least] легче всех
    }
    [length] { $end ->
        [most] дольше всего
       *[least] короче всего
    }
    [place] { $end ->
        [most] ниже всех
       *[least] выше всех
    }
   *[level] { $end ->
        [most] наибольшее значение
       *[least] наименьшее значение
    }
}{ $shared ->
    [yes] , поровну
   *[no] {""}
} (всего { $kinds }){ part-shape-sure }
shape-places = <b>{ $places }</b>{ part-shape-where } (всего { $kinds }){ part-shape-sure }
shape-yes = <b>Да</b>: { $who }{ $told ->
    [none] {""}
   *[some] , <b>{ $told }</b>
}{ part-shape-where }{ part-shape-sure }
shape-no = { $sure ->
    [yes] Нет
   *[no] По данным базы — нет
}

shape-at-kind = на { $season ->
    [summer] летних{" "}
    [winter] зимних{" "}
   *[none] {""}
}{ $kind ->
    [olympic] Олимпийских
    [paralympic] Паралимпийских
   *[none] Олимпийских и Паралимпийских
} играх
shape-labelled = { $label } — { $told }

## Beside each other

shape-ahead = { $scale ->
    [number] { $end ->
        [most] Впереди
       *[least] Позади
    }
    [time] { $end ->
        [most] Позже
       *[least] Раньше
    }
    [age] { $end ->
        [most] Старше
       *[least] Моложе
    }
    [height] { $end ->
        [most] Выше
       *[least] Ниже
    }
    [weight] { $end ->
        [most] Тяжелее
       *[least] Легче
    }
    [length] { $end ->
        [most] Дольше
       *[least] Короче
    }
    [place] { $end ->
        [most] Ниже
       *[least] Выше
    }
   *[level] { $end ->
        [most] Больше
       *[least] Меньше
    }
} <b>{ $first }</b>{ $difference ->
    [none] {""}
   *[some] , разница — <b>{ $difference }</b>
}{ part-shape-where }: { $most } против { $fewer } ({ $second }){ part-shape-sure }
shape-level = <b>{ $names }</b>: поровну{ part-shape-where } — <b>{ $told }</b>{ part-shape-sure }
shape-alone = Только <b>{ $first }</b>: <b>{ $told }</b>{ part-shape-where }; об остальных таких данных в базе нет{ part-shape-sure }

## Values

shape-share = { $share } ({ $part } из { $whole })
shape-ratio = в среднем { $ratio } ({ $one }, { $other })
shape-no-medals = ни одной { $medal ->
    [gold] золотой медали
    [silver] серебряной медали
    [bronze] бронзовой медали
   *[none] медали
}
shape-points = { $number } п. п.
shape-years = { $number ->
    [one] { $number } год
    [few] { $number } года
   *[many] { $number } лет
}
shape-age = { $number ->
    [one] { $number } год
    [few] { $number } года
   *[many] { $number } лет
}
shape-mean-years = { $number } года
shape-mean-days = { $number } дня
shape-days = { $number ->
    [one] { $number } день
    [few] { $number } дня
   *[many] { $number } дней
}
shape-run = Игр подряд: { $number }
shape-counted = { $number } { $attribute ->
    [nations] { $number ->
        [one] страна
        [few] страны
       *[many] стран
    }
    [men] { $number ->
        [one] мужчина
        [few] мужчины
       *[many] мужчин
    }
    [women] { $number ->
        [one] женщина
        [few] женщины
       *[many] женщин
    }
    [events] { $number ->
        [one] вид программы
        [few] вида программы
       *[many] видов программы
    }
   *[athletes] { $number ->
        [one] участник
        [few] участника
       *[many] участников
    }
}
shape-no-value = нет в базе
shape-pairs = { $number } ({ $of } — { $with })

## What must be said with it

shape-gap = В базе не полностью — { $aspect ->
    [table] медальный зачёт
    [medallists] имена призёров
    [entries] списки участников
    [places] места без медалей
    [dates] дни вручения медалей
    [marks] результаты
   *[births] даты рождения
}: { $number ->
    [1] {""}
   *[2] Игр — { $number },{" "}
}{ $names }.
shape-gap-share = { $games }: { $aspect ->
    [table] медальный зачёт
    [medallists] имена призёров
    [entries] списки участников
    [places] места без медалей
    [dates] дни вручения медалей
    [marks] результаты
   *[births] даты рождения
} в базе на { $share } %.
shape-unknown = За нехваткой данных не учтено: { $number } { $about ->
    [medals] { $number ->
        [one] медаль
        [few] медали
       *[many] медалей
    }
    [entries] { $number ->
        [one] заявка
        [few] заявки
       *[many] заявок
    }
    [programme] { $number ->
        [one] розыгрыш медалей
        [few] розыгрыша медалей
       *[many] розыгрышей медалей
    }
    [hosting] Игр
   *[results] { $number ->
        [one] результат
        [few] результата
       *[many] результатов
    }
}.
shape-lacking = { part-query-attribute }: в базе есть для { $held } из { $of }.
