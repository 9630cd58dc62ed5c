# Counts and lists of athletes, sports, countries, events, Games and days.

counts-nothing = Таких данных в базе нет{ $what ->
    [none] {""}
   *[some] : { $what }
}.
counts-unnamed = { $what ->
    [none] Имён призёров { $scope } в базе нет
   *[some] <b>{ $what }</b>: имён призёров { $scope } в базе нет
}.
part-counts-subject = { $subject ->
    [none] {""}
   *[some] { $subject }:{" "}
}
part-counts-letter = { $letter ->
    [none] {""}
   *[some] {" "}на букву { $letter } (в английском написании)
}
part-counts-demanded = { $demanded ->
    [none] {""}
   *[some] {" "}({ $demanded })
}
counts-head = { part-counts-subject }<b>{ $number }{ $placed ->
    [none] {""}
   *[some] {" "}({ $placed })
}</b>{ part-counts-letter }{ part-counts-demanded } { $scope }
counts-games = { part-counts-subject }<b>{ $number } { $kind ->
    [olympic] { $number ->
        [one] Олимпиада
        [few] Олимпиады
       *[many] Олимпиад
    }
   *[paralympic] { $number ->
        [one] Паралимпиада
        [few] Паралимпиады
       *[many] Паралимпиад
    }
}</b>{ part-counts-letter }{ part-counts-demanded }
part-counts-won = { $medal ->
    [gold] с золотом
    [silver] с серебром
    [bronze] с бронзой
   *[none] с медалями
}
counts-only = <b>{ $name }</b> — { $unit ->
    [athletes] единственный спортсмен
   *[countries] единственная страна
}{ $won ->
    [yes] {" "}{ part-counts-won }
   *[no] {""}
}{ part-counts-letter }{ part-counts-demanded } { $scope }{ $what ->
    [none] {""}
   *[some] {" "}({ $what })
}.
counts-leader = <b>{ $name }</b>{ $country }{ $more ->
    [0] {""}
   *[some] {" "}(и ещё { $more })
}: больше всего { $medal ->
    [gold] золотых медалей
    [silver] серебряных медалей
    [bronze] бронзовых медалей
   *[none] медалей
} { $scope } — { $medals }.

counts-medallists = { $medal ->
    [gold] { $number ->
        [one] { $number } золотой медалист
        [few] { $number } золотых медалиста
       *[many] { $number } золотых медалистов
    }
    [silver] { $number ->
        [one] { $number } серебряный призёр
        [few] { $number } серебряных призёра
       *[many] { $number } серебряных призёров
    }
    [bronze] { $number ->
        [one] { $number } бронзовый призёр
        [few] { $number } бронзовых призёра
       *[many] { $number } бронзовых призёров
    }
   *[none] { $sex ->
        [men] { $number ->
            [one] { $number } мужчина с медалями
            [few] { $number } мужчины с медалями
           *[many] { $number } мужчин с медалями
        }
        [women] { $number ->
            [one] { $number } женщина с медалями
            [few] { $number } женщины с медалями
           *[many] { $number } женщин с медалями
        }
       *[none] { $number ->
            [one] { $number } призёр
            [few] { $number } призёра
           *[many] { $number } призёров
        }
    }
}
counts-with-medals = { $unit ->
    [sports] { $number ->
        [one] { $number } вид спорта
        [few] { $number } вида спорта
       *[many] { $number } видов спорта
    }
   *[countries] { $number ->
        [one] { $number } страна
        [few] { $number } страны
       *[many] { $number } стран
    }
} { part-counts-won }

## Days with medals

days-none = { $subject ->
    [none] В базе
   *[some] <b>{ $subject }: </b>в базе
} нет дней { $demanded ->
    [none] { part-counts-won }
   *[some] с такими медалями ({ $demanded })
} { $scope }.
days-demanded = { part-counts-subject }<b>{ $days }</b> ({ $demanded }) { $scope }:
days-won = { part-counts-subject }<b>{ $days }</b> { part-counts-won } { $scope }:
days-without = Дни без таких медалей: { $days }.
days-best = Больше всего: { $day } — { $medals }.
