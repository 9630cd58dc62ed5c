# Rankings: who or what has the most, or the fewest, of something.

ranking-nothing = Kayıtlarda böyle bir sıralama için veri yok.
names-and-more = { $names } ve { $more } isim daha
ranking-head = <b>{ $who }</b>, <b>{ $number }</b> ile { $scope ->
    [none] {""}
   *[some] { $scope }{" "}
}{ $end ->
    [most] ilk
   *[least] son
} { $shared ->
    [yes] sırayı paylaşıyor
   *[no] sırada
}{ $subject ->
    [none] {""}
   *[some] {" "}({ $subject })
}{ $complete ->
    [yes] {""}
   *[no] { limited }
}.
