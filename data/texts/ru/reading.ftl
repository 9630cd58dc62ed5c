# What a question was taken to mean, in one short line of parts.

reading-table = { $order ->
    [golds] медальный зачёт
    [total] медальный зачёт по сумме
   *[none] медальный зачёт, с конца
}
reading-rank = место в медальном зачёте
reading-count = { $unit ->
    [athletes] число спортсменов
    [countries] число стран
    [days] число дней
    [events] число видов программы
    [games] число Игр
    [medals] число медалей
   *[sports] число видов спорта
}
reading-days = дни с медалями
reading-list = { $unit ->
    [athletes] спортсмены
    [countries] страны
    [days] дни
    [events] виды программы
    [games] Игры
    [medals] медали
   *[sports] виды спорта
}
part-by = { $by ->
    [athletes] спортсменов
    [countries] стран
    [days] дней
    [events] видов программы
    [games] Игр
    [medals] медалей
   *[sports] видов спорта
}
part-of = { $of ->
    [athletes] спортсмены
    [countries] страны
    [days] дни
    [events] виды программы
    [games] Игры
    [medals] медали
   *[sports] виды спорта
}
reading-ranking = { $end ->
    [most] { part-of }, больше всего { part-by }
   *[least] { part-of }, меньше всего { part-by }
}
reading-first = первая медаль
reading-last = последняя медаль
reading-debut = первые Игры
reading-latest = последние Игры
reading-streak = несколько Игр подряд
reading-results = результаты
reading-comparison = сравнение
reading-birth = дата рождения
reading-country = страна
reading-trait = { $what ->
    [age] возраст
    [height] рост
   *[weight] вес
}
reading-extreme = { $end ->
    [most] { $what ->
        [age] старше всех
        [height] выше всех
       *[weight] тяжелее всех
    }
   *[least] { $what ->
        [age] младше всех
        [height] ниже всех
       *[weight] легче всех
    }
}
reading-record = { $kind ->
    [world] мировой рекорд
   *[paralympic] паралимпийский рекорд
}
reading-and = и { $name }

## Conditions

compared = { $is ->
    [more] больше { $number }
    [fewer] меньше { $number }
    [at-least] не меньше { $number }
    [at-most] не больше { $number }
   *[exactly] ровно { $number }
}
reading-age = возраст: { $compared }
reading-except = кроме: { $names }
reading-initial = на букву { $letter }
reading-until = по { $date } включительно
reading-born-on = дата рождения: { $day }
reading-born-in = год рождения: { $year }
reading-born-years = годы рождения: { $years }
reading-first-places = первые { $number }
reading-places = { $from }–{ $to }-е места
reading-last-place = последнее место
reading-ended = { $ended ->
    [unfinished] сход
    [disqualified] дисквалификация
   *[not-started] неявка на старт
}
reading-beside = { $side ->
    [ahead] кто выше
    [behind] кто ниже
   *[level] кто наравне
}
reading-mark = результат { $is ->
    [more] больше { $mark }
    [fewer] меньше { $mark }
    [at-least] не меньше { $mark }
    [at-most] не больше { $mark }
   *[exactly] ровно { $mark }
}

part-having = { $medal ->
    [gold] золотых медалей
    [silver] серебряных медалей
    [bronze] бронзовых медалей
   *[none] медалей
}
having-none = без { $medal ->
    [gold] золота
    [silver] серебра
    [bronze] бронзы
   *[none] медалей
}
having-number = { part-having }: { $compared }
having-than = { $is ->
    [more] больше { part-having }, чем { $other }
    [fewer] меньше { part-having }, чем { $other }
    [at-least] не меньше { part-having }, чем { $other }
    [at-most] не больше { part-having }, чем { $other }
   *[exactly] столько же { part-having }, сколько { $other }
}
having-than-medal = { $is ->
    [more] больше { part-having }, чем { part-other }
    [fewer] меньше { part-having }, чем { part-other }
    [at-least] не меньше { part-having }, чем { part-other }
    [at-most] не больше { part-having }, чем { part-other }
   *[exactly] столько же { part-having }, сколько { part-other }
}
part-other = { $other ->
    [gold] золотых
    [silver] серебряных
   *[bronze] бронзовых
}

## Games and years

scope-all = все Игры
scope-all-years = все годы
scope-both = { $name } · Олимпиада и Паралимпиада
scope-each = на всех этих Играх: { $names }
scope-more = { $names } и ещё { $more }

## Sports and events

record-sport = паралёгкая атлетика
events-sharing = { $words } ({ $events })

## Numbers of things

units-number = { $unit ->
    [athletes] { $number ->
        [one] { $number } спортсмен
        [few] { $number } спортсмена
       *[many] { $number } спортсменов
    }
    [countries] { $number ->
        [one] { $number } страна
        [few] { $number } страны
       *[many] { $number } стран
    }
    [days] { $number ->
        [one] { $number } день
        [few] { $number } дня
       *[many] { $number } дней
    }
    [events] { $number ->
        [one] { $number } вид программы
        [few] { $number } вида программы
       *[many] { $number } видов программы
    }
    [games] { $number ->
        [one] Игр: { $number }
        [few] Игр: { $number }
       *[many] { $number } Игр
    }
    [medals] { $number } { part-medals }
   *[sports] { $number ->
        [one] { $number } вид спорта
        [few] { $number } вида спорта
       *[many] { $number } видов спорта
    }
}
