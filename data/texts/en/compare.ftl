# Countries or Games beside each other: who has more and by how many.

compare-nothing = The records hold no medals of these countries here.
compare-nothing-own = The records hold no medals of this country here.

part-compare-in = { $what ->
    [none] {""}
   *[some] {" "}in { $what }
}
part-compare-colour = { $medal ->
    [gold] gold{" "}
    [silver] silver{" "}
    [bronze] bronze{" "}
   *[none] {""}
}
part-compare-more = { $more ->
    [one] { $more } more { part-compare-colour }medal
   *[other] { $more } more { part-compare-colour }medals
}
# $medals is "12 medals", $what is "Judo", $scope is "at the Olympic Games".
compare-together = { $names } together: <b>{ $medals }</b>{ part-compare-in } { $scope }
# $more is by how many; $most and $fewer are the numbers of both.
compare-verdict = <b>{ $first }</b> won <b>{ part-compare-more }</b> than { $second }{ part-compare-in } { $scope }: { $most } and { $fewer }.
compare-level = <b>{ $first }</b> won <b>as many { part-compare-colour }medals</b> as { $second }{ part-compare-in } { $scope }: { $each } each.
compare-golds = Gold: { $more } more for { $country }, { $most } and { $fewer }
compare-golds-level = Gold: { $each } each
compare-absent = { $country } (did not take part)
compare-sum = { $both ->
    [yes] Both
   *[no] All
} together: { $medals }

## One country

# At two Games; $first and $second are "at the Rio 2016 Olympics".
compare-at = <b>{ $country }</b>{ part-compare-in } won <b>{ part-compare-more }</b> { $first } than { $second }.
compare-at-level = <b>{ $country }</b>{ part-compare-in } won <b>as many { part-compare-colour }medals</b> { $first } as { $second }.
compare-country = <b>{ $country }</b>{ part-compare-in }
# $of of $total medals were of a colour, $rest were not.
compare-colours = <b>{ $country }</b>{ part-compare-in } { $scope }: <b>{ $of } of { $total } { $total ->
    [one] medal
   *[other] medals
}</b> were { medal-word }, <b>{ $rest }</b> were not.

## Games

# $first is "Rio 2016 Olympics", $second is "the London 2012 Olympics".
compare-games = The <b>{ $first }</b> had <b>{ $more ->
    [one] { $more } athlete
   *[other] { $more } athletes
} more than</b> { $second }.
compare-games-level = The <b>{ $first }</b> had <b>as many athletes as</b> { $second }.
compare-most-golds = Most golds: { $country } · { $medals }
compare-counted = The Olympic numbers are counted from the entries in the sources.
