# An athlete's card, ages and births.

athlete-earlier = { $later }, ранее { $earlier }
athlete-tally = <b>{ $medals }</b>: { $tally }{ $limited }
athlete-without-medal = { athlete-no-medal }.
athlete-other-results = <b>Другие результаты</b>
athlete-took-part = Также выступления: { $games }

## Births. Of a birth a day, a month or a year is $known.

date-month = { $month ->
    [1] январь
    [2] февраль
    [3] март
    [4] апрель
    [5] май
    [6] июнь
    [7] июль
    [8] август
    [9] сентябрь
    [10] октябрь
    [11] ноябрь
   *[12] декабрь
} { $year }
birth-alone = { $known ->
    [year] { $date } год
   *[day] { $date }
}
birth-small = { $known ->
    [day] { $sex ->
        [female] родилась { $date }
        [male] родился { $date }
       *[none] дата рождения: { $date }
    }
    [month] месяц рождения: { $date }
   *[year] { $sex ->
        [female] родилась в { $date } году
        [male] родился в { $date } году
       *[none] год рождения: { $date }
    }
}
birth-sentence = { $known ->
    [day] { $sex ->
        [female] Родилась { $date }.
        [male] Родился { $date }.
       *[none] Дата рождения: { $date }.
    }
    [month] Месяц рождения: { $date }.
   *[year] { $sex ->
        [female] Родилась в { $date } году.
        [male] Родился в { $date } году.
       *[none] Год рождения: { $date }.
    }
}
birth-of = { $known ->
    [day] { $sex ->
        [female] <b>{ $name }</b> родилась { $date }.
        [male] <b>{ $name }</b> родился { $date }.
       *[none] <b>{ $name }</b>, дата рождения: { $date }.
    }
    [month] <b>{ $name }</b>, месяц рождения: { $date }.
   *[year] { $sex ->
        [female] <b>{ $name }</b> родилась в { $date } году.
        [male] <b>{ $name }</b> родился в { $date } году.
       *[none] <b>{ $name }</b>, год рождения: { $date }.
    }
}
birth-unknown = { $name }: даты рождения в базе нет.

## Ages

age = { $years ->
    [one] { $years } год
    [few] { $years } года
   *[many] { $years } лет
}
age-between = { $most ->
    [one] { $least } или { $most } год
    [few] { $least } или { $most } года
   *[many] { $least } или { $most } лет
}
age-at = { $sex ->
   *[none] <b>{ $name }</b>: <b>{ $age }</b> { $games }.
}
age-no-start = Стартов в базе нет: { $games }.
