# The small words of every reply: numbers, medals, dates, names of Games.

place = { $number }-е место
and = { $most } и { $last }
more-left = … и ещё { $number }

## Medals

part-medals = { $number ->
    [one] медаль
    [few] медали
   *[many] медалей
}
part-coloured = { $medal ->
    [gold] { part-gold } { part-medals }
    [silver] { part-silver } { part-medals }
    [bronze] { part-bronze } { part-medals }
   *[none] { part-medals }
}
part-gold = { $number ->
    [one] золотая
    [few] золотые
   *[many] золотых
}
part-silver = { $number ->
    [one] серебряная
    [few] серебряные
   *[many] серебряных
}
part-bronze = { $number ->
    [one] бронзовая
    [few] бронзовые
   *[many] бронзовых
}
tally-colour = { $number } { $medal ->
    [gold] { part-gold }
    [silver] { part-silver }
   *[bronze] { part-bronze }
}
medals-none = ни одной медали
medals-number = { $number } { part-coloured }
# "11 медалей (4 золотые, 2 серебряные, 5 бронзовых)": часто уже за двоеточием.
medals-with-colours = { $medals } ({ $tally })
medals-of-kind = { $number } { $medal ->
    [gold] { part-gold }{" "}
    [silver] { part-silver }{" "}
    [bronze] { part-bronze }{" "}
   *[none] {""}
}{ $kind ->
    [olympic] { $number ->
        [one] олимпийская
        [few] олимпийские
       *[many] олимпийских
    }
   *[paralympic] { $number ->
        [one] паралимпийская
        [few] паралимпийские
       *[many] паралимпийских
    }
} { part-medals }
medal-word = { $medal ->
    [gold] золото
    [silver] серебро
   *[bronze] бронза
}
medal-sign = { $medal ->
    [gold] 🥇 Золото
    [silver] 🥈 Серебро
   *[bronze] 🥉 Бронза
}

## Games

kind = { $kind ->
    [olympic] Олимпиада
   *[paralympic] Паралимпиада
}
games-name = { $season ->
    [winter] Зимняя { kind }-{ $name }
   *[summer] { kind }-{ $name }
}
games-at = на { $season ->
    [winter] зимней { part-kind-oblique }-{ $name }
   *[summer] { part-kind-oblique }-{ $name }
}
part-kind-oblique = { $kind ->
    [olympic] Олимпиаде
   *[paralympic] Паралимпиаде
}
games-of = { $season ->
    [winter] зимней { part-kind-genitive }-{ $name }
   *[summer] { part-kind-genitive }-{ $name }
}
part-kind-genitive = { $kind ->
    [olympic] Олимпиады
   *[paralympic] Паралимпиады
}
kind-games = { $season ->
    [summer] летние { part-kind-games }
    [winter] зимние { part-kind-games }
   *[none] { part-kind-games }
}
part-kind-games = { $kind ->
    [olympic] Олимпийские игры
    [paralympic] Паралимпийские игры
   *[none] Олимпийские и Паралимпийские игры
}
kind-at = { $kind ->
    [olympic] на Олимпийских играх
   *[paralympic] на Паралимпийских играх
}

## Competitors

sex-events = { $sex ->
    [men] мужчины
    [women] женщины
   *[mixed] смешанные виды
}
team = { $country } ({ $number ->
    [one] { $number } спортсмен
    [few] { $number } спортсмена
   *[many] { $number } спортсменов
})
role-beside = { $role ->
    [guide] ведущий
    [pilot] пилот
   *[cox] рулевой
}

## Days

part-month = { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
}
date-long = { $day } { part-month } { $year }
date-yearly = { $day } { part-month }
date-short = { $day } { $month ->
    [1] янв.
    [2] февр.
    [3] марта
    [4] апр.
    [5] мая
    [6] июня
    [7] июля
    [8] авг.
    [9] сент.
    [10] окт.
    [11] нояб.
   *[12] дек.
}
lifetime = { $years ->
    [one] { $years } год
    [few] { $years } года
   *[many] { $years } лет
} и { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}

## Tables

column = { $column ->
    [athlete] Спортсмен
    [bronze] 🥉 Б
    [country] Страна
    [games] Игры
    [gold] 🥇 З
    [mark] Результат
    [medal] Медаль
    [medals] Медали
    [number] Число
    [place] Место
    [rank] №
    [ranked] Рейтинг
    [silver] 🥈 С
   *[total] Всего
}
range-of = { $range } из { $of }
