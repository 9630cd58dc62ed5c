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
compare-together = { $names } birlikdə: { $scope } <b>{ $medals }</b>{ part-compare-in }
compare-verdict = <b>{ $first }</b>: { $second } ilə müqayisədə { $scope } <b>{ $more } { part-compare-colour } çox</b>{ part-compare-in } — { $most } və { $fewer }.
compare-level = <b>{ $first }</b> və { $second }: { $scope } <b>eyni sayda { part-compare-colour }</b>{ part-compare-in } — hərəsində { $each }.
compare-golds = Qızıl üzrə { $country } { $more } medal öndədir: { $most } və { $fewer }
compare-golds-level = Qızıl üzrə bərabərlik: hərəsində { $each }
compare-absent = { $country } (iştirak etməyib)
compare-sum = { $both ->
    [yes] İkisi birlikdə
   *[no] Hamısı birlikdə
}: { $medals }

## One country

compare-at = <b>{ $country }</b>{ part-compare-in }: { $first } { $second }kından <b>{ $more } { part-compare-colour } çox</b>.
compare-at-level = <b>{ $country }</b>{ part-compare-in }: { $first } və { $second } <b>eyni sayda { part-compare-colour }</b>.
compare-country = <b>{ $country }</b>{ part-compare-in }
compare-colours = <b>{ $country }</b>{ part-compare-in }: { $scope } <b>cəmi { $total } medal, { $of } { medal-word }</b>, başqa rəngdə <b>{ $rest }</b>.

## Games

compare-games = <b>{ $first }</b>: { $second }kından <b>{ $more } idmançı çox</b>.
compare-games-level = <b>{ $first }</b>: { $second } olduğu qədər <b>idmançı</b>.
compare-most-golds = Ən çox qızıl: { $country } · { $medals }
compare-counted = Olimpiya Oyunlarının rəqəmləri mənbələrdəki iştirakçı siyahılarından hesablanıb.
