# How big Games were, and people in numbers.

people-number = { $sex ->
    [men] { $number ->
        [one] { $number } мужчина
        [few] { $number } мужчины
       *[many] { $number } мужчин
    }
    [women] { $number ->
        [one] { $number } женщина
        [few] { $number } женщины
       *[many] { $number } женщин
    }
   *[none] { $number ->
        [one] { $number } спортсмен
        [few] { $number } спортсмена
       *[many] { $number } спортсменов
    }
}
size-at = <b>{ $size }</b> { $games } ({ $kind ->
    [olympic] по спискам участников в источниках
   *[paralympic] по данным организаторов
}).
