# Rankings: who or what has the most, or the fewest, of something.

ranking-nothing = Kayıtlarda böyle bir sıralama için veri yok.
names-and-more = { $names } ve { $more } tane daha
ranking-head = <b>{ $who }</b>: <b>{ $number }</b> — { $scope ->
    [none] {""}
   *[some] { $scope }{" "}
}{ $end ->
    [most] en çok
   *[least] en az
}{ $shared ->
    [yes] , eşit
   *[no] {""}
}{ $subject ->
    [none] {""}
   *[some] {" "}({ $subject })
}{ $complete ->
    [yes] {""}
   *[no] , kayıtlarda olduğu kadarıyla
}.
