# Countries or Games beside each other: who has more and by how many.

compare-nothing = В базе нет медалей этих стран.
compare-nothing-own = В базе нет медалей этой страны.

part-compare-in = { $what ->
    [none] {""}
   *[some] {" "}({ $what })
}
part-compare-more = { $medal ->
    [gold] { $more ->
        [one] на { $more } золотую медаль больше
        [few] на { $more } золотые медали больше
       *[many] на { $more } золотых медалей больше
    }
    [silver] { $more ->
        [one] на { $more } серебряную медаль больше
        [few] на { $more } серебряные медали больше
       *[many] на { $more } серебряных медалей больше
    }
    [bronze] { $more ->
        [one] на { $more } бронзовую медаль больше
        [few] на { $more } бронзовые медали больше
       *[many] на { $more } бронзовых медалей больше
    }
   *[none] { $more ->
        [one] на { $more } медаль больше
        [few] на { $more } медали больше
       *[many] на { $more } медалей больше
    }
}
part-compare-level = { $medal ->
    [gold] поровну золотых медалей
    [silver] поровну серебряных медалей
    [bronze] поровну бронзовых медалей
   *[none] поровну медалей
}
compare-together = { $names } вместе: <b>{ $medals }</b>{ part-compare-in } { $scope }
compare-verdict = <b>{ $first }</b>: <b>{ part-compare-more }</b>, чем { $second }{ part-compare-in }, { $scope } — { $most } против { $fewer }.
compare-level = <b>{ $first }</b> и { $second }: <b>{ part-compare-level }</b>{ part-compare-in } { $scope } — по { $each }.
compare-golds = По золоту впереди { $country }: { $most } против { $fewer } (+{ $more })
compare-golds-level = По золоту равенство: по { $each }
compare-absent = { $country } (без участия)
compare-sum = { $both ->
    [yes] Вместе
   *[no] Все вместе
}: { $medals }

## One country

compare-at = <b>{ $country }</b>{ part-compare-in }: <b>{ part-compare-more }</b> { $first }, чем { $second }.
compare-at-level = <b>{ $country }</b>{ part-compare-in }: <b>{ part-compare-level }</b> { $first } и { $second }.
compare-country = <b>{ $country }</b>{ part-compare-in }
compare-colours = <b>{ $country }</b>{ part-compare-in } { $scope }: <b>{ $of } из { $total ->
    [one] { $total } медали
    [few] { $total } медалей
   *[many] { $total } медалей
}</b> — { medal-word }, остальных <b>{ $rest }</b>.

## Games

compare-games = <b>{ $first }</b>: <b>{ $more ->
    [one] на { $more } спортсмена больше
    [few] на { $more } спортсмена больше
   *[many] на { $more } спортсменов больше
}</b>, чем { $second }.
compare-games-level = <b>{ $first }</b>: <b>столько же спортсменов</b>, сколько { $second }.
compare-most-golds = Больше всего золота: { $country } · { $medals }
compare-counted = Число участников Олимпийских игр подсчитано по спискам участников в источниках.
