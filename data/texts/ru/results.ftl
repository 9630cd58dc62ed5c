# Places and marks in events.

results-earlier = Это последние Игры; { $number ->
    [one] в базе есть ещё { $number } более ранний результат
    [few] в базе есть ещё { $number } более ранних результата
   *[many] в базе есть ещё { $number } более ранних результатов
}.
# How many Games, by itself.
games-number = Игр: { $number }
results-more = ещё { $number }
results-and-more = <b>{ $results }</b> и ещё { $more }

## Which competitors are asked for. It stands in brackets or behind a colon.

placed-top = топ-{ $last }
placed-at = { $place }
placed-between = места с { $first } по { $last }
placed-last = последнее место
placed-ended = { $ended ->
    [unfinished] сход
    [disqualified] дисквалификация
   *[not-started] неявка на старт
}
placed-marked = результат { $is ->
    [more] больше { $mark }
    [fewer] меньше { $mark }
    [at-least] не меньше { $mark }
    [at-most] не больше { $mark }
   *[exactly] ровно { $mark }
}
placed-beside = { $side ->
    [ahead] выше, чем { $of }
    [behind] ниже, чем { $of }
   *[level] наравне с: { $of }
}

## One event at one Games

results-last = Ниже всех — { $ended }
results-behind = отставание { $gap }
part-competitors = { $number ->
    [one] { $number } участник
    [few] { $number } участника
   *[many] { $number } участников
}
results-number = { part-competitors } · { $what }
results-number-ended = { part-competitors } · { $ended ->
    [unfinished] сход
    [disqualified] дисквалификация
   *[not-started] неявка на старт
}
results-gap = { $place } — { $gap }
results-gaps = { $first } впереди, отставание: { $parts }.
field-started = на старте: { $number }
field-unfinished = без зачётного результата: { $number }
field-marked = с результатом в базе: { $number }

results-no-marks = Результатов этих соревнований на этих Играх в базе нет, только места.
results-nobody = В базе никого нет: <b>{ $what }</b>.
results-nobody-of = { $who }: в базе никого нет — <b>{ $what }</b>.
results-no-medal = <b>{ $who }</b>: медали здесь в базе нет.
results-not-there = <b>{ $who }</b>: среди участников в базе нет.
results-none = Такого результата в базе нет.
results-last-place = Последнее место в базе: { $place }.

## One competitor among the others

own-finished = { $who }: { $ended }
own-level = { $who }: { $ended }, наравне — { $others }
own-won = { $who }: { $medal }
own-team = Команда: { $names }
own-in-team = { $country } ({ $athlete })
own-ahead = Выше{ $gap ->
    [none] {""}
   *[some] {" "}(разница { $gap })
}: { $ended } · { $names }
own-behind = Ниже{ $gap ->
    [none] {""}
   *[some] {" "}(разница { $gap })
}: { $ended } · { $names }
own-third = До третьего места{ $gap ->
    [none] {""}
   *[some] {" "}({ $gap })
}: { $ended } · { $names }
own-no-place = <b>{ $who }</b>: общего места нет, { $ended }.
own-nobody = { $side ->
    [ahead] Выше никого нет: <b>{ $who }.</b>
    [behind] Ниже никого с местом нет: <b>{ $who }.</b>
   *[level] Того же места или результата нет ни у кого: <b>{ $who }.</b>
}
own-next = { $side ->
    [ahead] <b>{ $who }</b>, прямо впереди — <b>{ $names }</b>
    [behind] <b>{ $who }</b>, сразу следом — <b>{ $names }</b>
   *[level] <b>{ $who }</b>, тот же результат — <b>{ $names }</b>
}{ $gap ->
    [none] {""}
   *[some] , разница { $gap }
}.
own-same-place = Место разделили: <b>{ $names }</b> и <b>{ $who }</b>.

## Competitors beside each other

compared-none = Общих соревнований в базе нет: <b>{ $names }</b>.
compared-without-medal = Медали в базе нет: <b>{ $names }</b>.
compared-absent = Участия в базе нет: <b>{ $names }</b>.
compared-team = <b>{ $names }</b> — в одной команде: { $ended }.
compared-level = <b>{ $first } и { $others } — наравне</b>.
compared-ahead = <b>{ $first } — выше, чем { $others }</b>{ $gap ->
    [none] {""}
   *[some] { $faster ->
        [yes] , быстрее на { $gap }
       *[no] , разница { $gap }
    }
}.
compared-unplaced = Общих мест в базе нет: <b>{ $first } и { $others }</b>.
compared-in = { $name } впереди { $number ->
    [one] { $number } раз
    [few] { $number } раза
   *[many] { $number } раз
}
compared-events = <b>{ $number ->
    [one] { $number } общий старт
    [few] { $number } общих старта
   *[many] { $number } общих стартов
}</b>: <b>{ $parts }</b>{ $latest ->
    [0] {""}
   *[1] {" "}(из последних { $latest })
}

## Countries by their athletes in events. $what is which of them are asked for; it may be nothing.

part-finishers-what = { $what ->
    [none] {""}
   *[some] {" "}({ $what })
}
finishers-than = <b>{ $names }</b> · { $country } — { $number }{ part-finishers-what }.
finishers-none-than = <b>Подходящих стран нет</b>: { $country } — { $number }{ part-finishers-what }.
finishers-nobody = В базе никого нет{ part-finishers-what }.
finishers-head = <b>{ $names }: { $number ->
    [one] { $number } спортсмен
    [few] { $number } спортсмена
   *[many] { $number } спортсменов
}{ part-finishers-what }</b>, { $end ->
    [most] больше всех
   *[least] меньше всех
} из { $of ->
    [one] { $of } страны
    [few] { $of } стран
   *[many] { $of } стран
}
countries-fit = { $number ->
    [one] Подходит { $number } страна
    [few] Подходят { $number } страны
   *[many] Подходит { $number } стран
}
