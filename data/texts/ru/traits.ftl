# Births, ages, heights, weights and countries of people.

trait-nobody = Никого подходящего в базе нет.
trait-unknown = { $what ->
    [birth] Дата рождения в базе не указана
    [country] Страна в базе не указана
    [height] Рост в базе не указан
   *[weight] Вес в базе не указан
}: <b>{ $names }</b>{ $more ->
    [0] {""}
   *[1] {" "}и ещё { $more }
}.
trait-unknown-others = ℹ️ Ещё { $number ->
    [one] у { $number } человека
    [few] у { $number } человек
   *[many] у { $number } человек
} из подходящих это неизвестно.
trait-several = <b>{ $number ->
    [one] { $number } человек
    [few] { $number } человека
   *[many] { $number } человек
}</b>{ $what ->
    [birth] , начиная со старших
    [age] { $end ->
        [most] , начиная со старших
       *[least] , начиная с младших
    }
    [height] { $end ->
        [most] , начиная с самых высоких
       *[least] , начиная с самых невысоких
    }
    [weight] { $end ->
        [most] , начиная с самых тяжёлых
       *[least] , начиная с самых лёгких
    }
   *[country] {""}
}:
trait-between = Разница между старшим и младшим: { $lifetime }.
trait-born = { $known ->
    [day] { $sex ->
        [female] <b>{ $name }</b> родилась <b>{ $date }</b>.
        [male] <b>{ $name }</b> родился <b>{ $date }</b>.
       *[none] <b>{ $name }</b>, дата рождения: <b>{ $date }</b>.
    }
    [month] <b>{ $name }</b>, месяц рождения: <b>{ $date }</b>.
   *[year] { $sex ->
        [female] <b>{ $name }</b> родилась в <b>{ $date } году</b>.
        [male] <b>{ $name }</b> родился в <b>{ $date } году</b>.
       *[none] <b>{ $name }</b>, год рождения: <b>{ $date }</b>.
    }
}
trait-country = { $sex ->
    [female] <b>{ $name }</b> выступала за: <b>{ $countries }</b>.
    [male] <b>{ $name }</b> выступал за: <b>{ $countries }</b>.
   *[none] <b>{ $name }</b>, страна: <b>{ $countries }</b>.
}
trait-height = <b>{ $name }</b>: рост — <b>{ $value }</b>.
trait-weight = <b>{ $name }</b>: вес — <b>{ $value }</b>.
