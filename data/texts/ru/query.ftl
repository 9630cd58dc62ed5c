# Questions of sets in words, part by part: what the last line of a reply says that was asked.

## Kinds of things

query-kinds = { $kind ->
    [athlete] спортсмены
    [country] страны
    [continent] части света
    [sport] виды спорта
    [discipline] дисциплины
    [event] виды программы
    [contest] розыгрыши медалей
    [games] Игры
    [city] города-хозяева
    [host] страны-хозяйки
    [host-continent] части света, принимавшие Игры
    [day] дни
    [colour] цвета медалей
    [sex] мужчины и женщины
    [event-sex] категории по полу
    [unit] составы (личный, парный, командный)
    [season] сезоны
    [games-kind] виды Игр
    [class] классы
    [result] результаты
   *[medal] медали
}
part-query-of = { $kind ->
    [athlete] спортсменов
    [country] стран
    [continent] частей света
    [sport] видов спорта
    [discipline] дисциплин
    [event] видов программы
    [contest] розыгрышей медалей
    [games] Игр
    [city] городов-хозяев
    [host] стран-хозяек
    [host-continent] частей света, принимавших Игры
    [day] дней
    [colour] цветов медалей
    [sex] полов
    [event-sex] категорий по полу
    [unit] составов
    [season] сезонов
    [games-kind] видов Игр
    [class] классов
    [result] результатов
   *[medal] медалей
}
query-number-of = число { part-query-of }
query-share = доля { part-query-of }
query-number = { $kind ->
    [games] { $number ->
        [one] Игр: { $number }
        [few] Игр: { $number }
       *[many] { $number } Игр
    }
   *[medal] { $number } { part-query-counted }
}
part-query-counted = { $kind ->
    [athlete] { $number ->
        [one] спортсмен
        [few] спортсмена
       *[many] спортсменов
    }
    [country] { $number ->
        [one] страна
        [few] страны
       *[many] стран
    }
    [continent] { $number ->
        [one] часть света
        [few] части света
       *[many] частей света
    }
    [sport] { $number ->
        [one] вид спорта
        [few] вида спорта
       *[many] видов спорта
    }
    [discipline] { $number ->
        [one] дисциплина
        [few] дисциплины
       *[many] дисциплин
    }
    [event] { $number ->
        [one] вид программы
        [few] вида программы
       *[many] видов программы
    }
    [contest] { $number ->
        [one] розыгрыш медалей
        [few] розыгрыша медалей
       *[many] розыгрышей медалей
    }
    [city] { $number ->
        [one] город-хозяин
        [few] города-хозяина
       *[many] городов-хозяев
    }
    [host] { $number ->
        [one] страна-хозяйка
        [few] страны-хозяйки
       *[many] стран-хозяек
    }
    [host-continent] { $number ->
        [one] часть света
        [few] части света
       *[many] частей света
    }
    [day] { $number ->
        [one] день
        [few] дня
       *[many] дней
    }
    [colour] { $number ->
        [one] цвет медалей
        [few] цвета медалей
       *[many] цветов медалей
    }
    [sex] { $number ->
        [one] пол
        [few] пола
       *[many] полов
    }
    [event-sex] { $number ->
        [one] категория по полу
        [few] категории по полу
       *[many] категорий по полу
    }
    [unit] { $number ->
        [one] состав
        [few] состава
       *[many] составов
    }
    [season] { $number ->
        [one] сезон
        [few] сезона
       *[many] сезонов
    }
    [games-kind] { $number ->
        [one] вид Игр
        [few] вида Игр
       *[many] видов Игр
    }
    [class] { $number ->
        [one] класс
        [few] класса
       *[many] классов
    }
    [result] { $number ->
        [one] результат
        [few] результата
       *[many] результатов
    }
   *[medal] { $number ->
        [one] медаль
        [few] медали
       *[many] медалей
    }
}
query-zero = { $kind ->
    [athlete] ни одного спортсмена
    [country] ни одной страны
    [continent] ни одной части света
    [sport] ни одного вида спорта
    [discipline] ни одной дисциплины
    [event] ни одного вида программы
    [contest] ни одного розыгрыша медалей
    [games] ни одних Игр
    [city] ни одного города-хозяина
    [host] ни одной страны-хозяйки
    [host-continent] ни одной части света
    [day] ни одного дня
    [colour] медалей нет
    [sex] никого
    [event-sex] ни одной категории по полу
    [unit] ни одного состава
    [season] ни одного сезона
    [games-kind] никаких Игр
    [class] ни одного класса
    [result] ни одного результата
   *[medal] ни одной медали
}

query-about = { $about ->
    [medals] медали
    [results] результаты
    [entries] участие
    [programme] программа
   *[hosting] Игры
}

## What is wanted

query-whether = есть ли { query-kinds }
query-compare = сравнение: { query-kinds }
query-split = отдельно: { query-kinds }
query-or = { $most } или { $last }

## Things

query-continent = { $continent ->
    [africa] Африка
    [asia] Азия
    [europe] Европа
    [north-america] Северная и Центральная Америка
    [south-america] Южная Америка
   *[oceania] Океания
}
query-sex = { $sex ->
    [female] женщины
   *[male] мужчины
}
query-event-sex = { $sex ->
    [men] мужские виды программы
    [women] женские виды программы
    [mixed] смешанные виды программы
   *[open] виды программы для всех
}
query-unit = { $unit ->
    [individual] личные виды программы
    [pair] парные виды программы
   *[team] командные виды программы
}
query-season = { $season ->
    [winter] зимние Игры
   *[summer] летние Игры
}
query-class = класс { $class }
query-city = город-хозяин: { $name }
query-host = страна-хозяйка: { $name }
query-contest = { $event }, { $games }

## Conditions

query-among = из { $set }
query-edition = { $side ->
    [same] те же Игры: { $games }
    [before] { $number ->
        [1] Игры прямо перед этими: { $games }
        [one] на { $number } Игры раньше: { $games }
        [few] на { $number } Игр раньше: { $games }
       *[many] на { $number } Игр раньше: { $games }
    }
   *[after] { $number ->
        [1] Игры сразу после этих: { $games }
        [one] на { $number } Игры позже: { $games }
        [few] на { $number } Игр позже: { $games }
       *[many] на { $number } Игр позже: { $games }
    }
}
part-query-attribute = { $attribute ->
    [year] год
    [games] Игры
    [day] день
    [age] возраст
    [born] год рождения
    [height] рост
    [weight] вес
    [place] место
    [mark] результат
    [length] число дней
    [opened] день открытия
    [closed] день закрытия
    [nations] число стран-участниц
    [athletes] число участников
    [men] число участников-мужчин
    [women] число участниц
   *[events] число видов программы
}
query-compares = { part-query-attribute }: { $compared }
query-compared = { $is ->
    [more] больше, чем { $amount }
    [fewer] меньше, чем { $amount }
    [at-least] не меньше, чем { $amount }
    [at-most] не больше, чем { $amount }
   *[exactly] ровно { $amount }
}
query-when = { $is ->
    [more] позже, чем { $when }
    [fewer] раньше, чем { $when }
    [at-least] не раньше, чем { $when }
    [at-most] не позже, чем { $when }
   *[exactly] { $when }
}
query-ended = { $ended ->
    [unfinished] сход
    [disqualified] дисквалификация
    [not-started] неявка на старт
   *[placed] есть место
}
query-initial = { query-kinds } на букву { $letter }
query-yearly = { $day } любого года
query-status = { $status ->
    [held] состоявшиеся Игры
    [cancelled] отменённые Игры
    [scheduled] будущие Игры
   *[intercalated] внеочередные Игры
}
query-not = кроме: { $what }
query-nothing = ничего
query-none = нет
query-all = все { query-kinds }

## Measures

query-tally = сначала золото, затем серебро, затем бронза
query-extreme = { $end ->
    [most] { $attribute ->
        [year] последний год
        [games] последние Игры
        [day] последний день
        [age] наибольший возраст
        [born] самое позднее рождение
        [opened] самый поздний день открытия
        [closed] самый поздний день закрытия
        [place] худшее место
        [height] наибольший рост
        [weight] наибольший вес
        [mark] наибольший результат
       *[length] наибольшее { part-query-attribute }
    }
   *[least] { $attribute ->
        [year] первый год
        [games] первые Игры
        [day] первый день
        [age] наименьший возраст
        [born] самое раннее рождение
        [opened] самый ранний день открытия
        [closed] самый ранний день закрытия
        [place] лучшее место
        [height] наименьший рост
        [weight] наименьший вес
        [mark] наименьший результат
       *[length] наименьшее { part-query-attribute }
    }
}
query-mean = { $attribute ->
    [age] средний возраст
    [height] средний рост
    [weight] средний вес
    [place] среднее место
    [mark] средний результат
    [nations] среднее число стран-участниц
    [length] среднее число дней
   *[year] среднее: { part-query-attribute }
}
query-span = разница ({ part-query-attribute })
query-run = Игры подряд
query-over = { $narrowed ->
    [yes] { $measure } ({ query-about }, при тех же условиях)
   *[no] { $measure } ({ query-about }, при любых условиях)
}

## Order

query-order = порядок: { $measure }, { $scale ->
    [number] { $end ->
        [most] сначала больше
       *[least] сначала меньше
    }
    [time] { $end ->
        [most] сначала поздние
       *[least] сначала ранние
    }
    [age] { $end ->
        [most] сначала старшие
       *[least] сначала младшие
    }
    [place] { $end ->
        [most] сначала последние
       *[least] сначала лучшие
    }
   *[level] { $end ->
        [most] по убыванию
       *[least] по возрастанию
    }
}
query-of-each = { $take } для каждого: { query-kinds }
