# Countries or Games beside each other: who has more and by how many.

compare-nothing = Kayıtlarda bu ülkelerin böyle bir madalyası yok.
compare-nothing-own = Kayıtlarda bu ülkenin böyle bir madalyası yok.

part-compare-in = { $what ->
    [none] {""}
   *[some] {" "}({ $what })
}
part-compare-colour = { $medal ->
    [gold] altın madalya
    [silver] gümüş madalya
    [bronze] bronz madalya
   *[none] madalya
}
compare-together = { $names } birlikte: { $scope } <b>{ $medals }</b>{ part-compare-in }
compare-verdict = <b>{ $first }</b>, { $second } karşısında { $scope } <b>{ $more } { part-compare-colour } önde</b>{ part-compare-in }: { $most } ve { $fewer }.
compare-level = <b>{ $first }</b> ve { $second }: { $scope } <b>eşit sayıda { part-compare-colour }</b>{ part-compare-in }, her birinde { $each }.
compare-golds = Altında { $country } { $more } madalya önde: { $most } ve { $fewer }
compare-golds-level = Altında eşitlik: her birinde { $each }
compare-absent = { $country } (katılmadı)
compare-sum = { $both ->
    [yes] İkisi birlikte
   *[no] Hepsi birlikte
}: { $medals }

## One country

compare-at = <b>{ $country }</b>{ part-compare-in }: { $first } { $second }kinden <b>{ $more } { part-compare-colour } fazla</b>.
compare-at-level = <b>{ $country }</b>{ part-compare-in }: { $first } ve { $second } <b>eşit sayıda { part-compare-colour }</b>.
compare-country = <b>{ $country }</b>{ part-compare-in }
compare-colours = <b>{ $country }</b>{ part-compare-in }: { $scope } <b>{ $total } madalyanın { $of } tanesi</b> { medal-word }, <b>{ $rest }</b> tanesi başka renkte.

## Games

compare-games = <b>{ $first }</b>: { $second }kinden <b>{ $more } sporcu fazla</b>.
compare-games-level = <b>{ $first }</b>: { $second } olduğu kadar <b>sporcu</b>.
compare-most-golds = En çok altın: { $country } · { $medals }
compare-counted = Olimpiyat Oyunlarının sayıları kaynaklardaki katılımcı listelerinden hesaplandı.
