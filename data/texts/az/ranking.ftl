# Rankings: who or what has the most, or the fewest, of something.

ranking-nothing = Qeydlərdə belə sıralama üçün məlumat yoxdur.
names-and-more = { $names } və daha { $more }
ranking-head = <b>{ $who }</b>: <b>{ $number }</b> — { $scope ->
    [none] {""}
   *[some] { $scope }{" "}
}{ $end ->
    [most] ən çox
   *[least] ən az
}{ $shared ->
    [yes] , bərabər nəticə ilə
   *[no] {""}
}{ $subject ->
    [none] {""}
   *[some] {" "}({ $subject })
}{ $complete ->
    [yes] {""}
   *[no] , mövcud qeydlərə görə
}.
