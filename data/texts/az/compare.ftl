# Countries or Games beside each other: who has more and by how many.

compare-nothing = Qeydlərdə bu ölkələrin belə medalı yoxdur.
compare-nothing-own = Qeydlərdə bu ölkənin belə medalı yoxdur.

part-compare-in = { $what ->
    [none] {""}
   *[some] {" "}({ $what })
}
part-compare-colour = { $medal ->
    [gold] qızıl medal
    [silver] gümüş medal
    [bronze] bürünc medal
   *[none] medal
}
compare-together = { $names } birlikdə { $scope } <b>{ $medals }</b> qazanıb{ part-compare-in }
compare-verdict = <b>{ $first }</b> { $scope } { $second } ilə müqayisədə <b>{ $more } { part-compare-colour } çox</b> qazanıb{ part-compare-in }: { $most } – { $fewer }.
compare-level = <b>{ $first }</b> və { $second } { $scope } <b>eyni sayda { part-compare-colour }</b> qazanıb{ part-compare-in }: hərəsi { $each }.
compare-golds = Qızıl üzrə { $country } { $more } medal öndədir: { $most } – { $fewer }
compare-golds-level = Qızıl üzrə bərabərlik: hərəsi { $each }
compare-absent = { $country } (iştirak etməyib)
compare-sum = { $both ->
    [yes] İkisi birlikdə
   *[no] Hamısı birlikdə
}: { $medals }

## One country

compare-at = <b>{ $country }</b>{ part-compare-in } { $first } { $second }kından <b>{ $more } { part-compare-colour } çox</b> qazanıb.
compare-at-level = <b>{ $country }</b>{ part-compare-in } { $first } və { $second } <b>eyni sayda { part-compare-colour }</b> qazanıb.
compare-country = <b>{ $country }</b>{ part-compare-in }
compare-colours = <b>{ $country }</b>{ part-compare-in }: { $scope } <b>cəmi { $total } medal, onlardan { $of } { medal-word }</b>, başqa rəngdə <b>{ $rest }</b>.

## Games

compare-games = <b>{ $first }nda</b> { $second } ilə müqayisədə <b>{ $more } idmançı çox</b> olub.
compare-games-level = <b>{ $first }nda</b> { $second } ilə <b>eyni sayda idmançı</b> olub.
compare-most-golds = Ən çox qızıl: { $country } · { $medals }
compare-counted = Olimpiya Oyunlarının rəqəmləri mənbələrdəki iştirakçı siyahılarına əsasən hesablanıb.
