# Rankings: who or what has the most, or the fewest, of something.

ranking-nothing = The records hold nothing that could be ranked like this.
names-and-more = { $names } and { $more } more
# $scope is "at the Olympic Games"; $subject narrows it further, "Azerbaijan, Judo".
ranking-head = <b>{ $who }</b>: <b>{ $number }</b>, { $shared ->
    [yes] level with the{" "}
   *[no] the{" "}
}{ $end ->
    [most] most
   *[least] fewest
}{ $scope ->
    [none] {""}
   *[some] {" "}{ $scope }
}{ $subject ->
    [none] {""}
   *[some] {" "}({ $subject })
}{ $complete ->
    [yes] {""}
   *[no] , as far as the records go
}.
