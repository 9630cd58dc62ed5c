# Rankings: who or what has the most, or the fewest, of something.

ranking-nothing = В базе нет данных для такого рейтинга.
names-and-more = { $names } и ещё { $more }
ranking-head = <b>{ $who }</b>: <b>{ $number }</b> — { $end ->
    [most] больше всего
   *[least] меньше всего
}{ $shared ->
    [yes] , поровну,
   *[no] {""}
}{ $scope ->
    [none] {""}
   *[some] {" "}{ $scope }
}{ $subject ->
    [none] {""}
   *[some] {" "}({ $subject })
}{ $complete ->
    [yes] {""}
   *[no] , по данным базы
}.
