# The oldest, youngest, tallest, shortest, heaviest and lightest.

part-extreme-he = { $end ->
    [most] { $what ->
        [age] самый возрастной
        [height] самый высокий
       *[weight] самый тяжёлый
    }
   *[least] { $what ->
        [age] самый юный
        [height] самый невысокий
       *[weight] самый лёгкий
    }
} { $medal ->
    [none] участник
    [any] призёр
    [gold] обладатель золота
    [silver] обладатель серебра
   *[bronze] обладатель бронзы
}
part-extreme-she = { $end ->
    [most] { $what ->
        [age] самая возрастная
        [height] самая высокая
       *[weight] самая тяжёлая
    }
   *[least] { $what ->
        [age] самая юная
        [height] самая невысокая
       *[weight] самая лёгкая
    }
} { $medal ->
    [none] участница
    [any] медалистка
    [gold] обладательница золота
    [silver] обладательница серебра
   *[bronze] обладательница бронзы
}
extreme-head = <b>{ $name }</b>{ $country }, <b>{ $value }</b>: { $sex ->
    [men] { part-extreme-he } среди мужчин
    [women] { part-extreme-she }
   *[none] { part-extreme-he }
}{ $sport ->
    [none] {""}
   *[some] {" "}({ $sport })
}{ $shared ->
    [yes] , наравне с другими
   *[no] {""}
}.
extreme-nobody = Ни у кого из подходящих { $what ->
    [age] возраст
    [height] рост
   *[weight] вес
} в базе не указан.
extreme-on = { $date }
extreme-on-opening = в день открытия
extreme-in-art = В конкурсе искусств — { $name } ({ $country }), { $value }: { $place }.
extreme-known = ℹ️ { $what ->
    [age] Дата рождения известна
    [height] Рост известен
   *[weight] Вес известен
} у { $share ->
    [0] менее чем 1
   *[1] { $share }
} % спортсменов, о которых речь.
