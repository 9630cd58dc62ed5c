# The oldest, youngest, tallest, shortest, heaviest and lightest.

part-extreme-who = { $end ->
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
extreme-head = <b>{ $name }</b> { $country }, <b>{ $value }</b>: { part-extreme-who }{ $sex ->
    [men] {" "}среди мужчин
    [women] {" "}среди женщин
   *[none] {""}
}{ $sport ->
    [none] {""}
   *[some] {" "}({ $sport })
}{ $shared ->
    [yes] , наравне с другими
   *[no] {""}
}.
extreme-nobody = Среди подходящих нет никого, чей { $what ->
    [age] возраст
    [height] рост
   *[weight] вес
} есть в базе.
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
} % участников этих Игр.
