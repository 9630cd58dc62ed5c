# Rankings: who or what has the most, or the fewest, of something.

ranking-nothing = В базе нет данных для такого рейтинга.
names-and-more = { $names } и ещё { $more }
ranking-head = <b>{ $who }</b>: <b>{ $number }</b> — { $end ->
    [most] больше всего
   *[least] меньше всего
}{ $scope ->
    [none] {""}
   *[some] {" "}{ $scope }
}{ $shared ->
    [yes] , поровну
   *[no] {""}
}{ $subject ->
    [none] {""}
   *[some] {" "}({ $subject })
}{ $complete ->
    [yes] {""}
   *[no] , по данным базы
}.
