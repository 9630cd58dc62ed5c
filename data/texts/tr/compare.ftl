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
compare-verdict = <b>{ $first }</b>, { $second } karşısında { $scope } <b>{ $more } { part-compare-colour } farkıyla önde</b>{ part-compare-in }: { $most } – { $fewer }.
compare-level = <b>{ $first }</b> ve { $second }, { $scope } <b>eşit sayıda { part-compare-colour }</b> kazandı{ part-compare-in }: { $each } – { $each }.
compare-golds = Altın sayısında { $country } { $more } farkla önde: { $most } – { $fewer }
compare-golds-level = Altın sayısı eşit: { $each } – { $each }
compare-absent = { $country } (katılmadı)
compare-sum = { $both ->
    [yes] İkisi birlikte
   *[no] Hepsi birlikte
}: { $medals }

## One country

compare-at = <b>{ $country }</b>{ part-compare-in }, { $first } { $second }kinden <b>{ $more } { part-compare-colour } fazla</b> kazandı.
compare-at-level = <b>{ $country }</b>{ part-compare-in }, { $first } ve { $second } <b>eşit sayıda { part-compare-colour }</b> kazandı.
compare-country = <b>{ $country }</b>{ part-compare-in }
compare-colours = <b>{ $country }</b>{ part-compare-in }: { $scope } <b>{ $total } madalyanın { $of } tanesi</b> { medal-word }, <b>{ $rest }</b> tanesi diğer renklerde.

## Games

compare-games = <b>{ $first }'nda</b> { $second }'ndakinden <b>{ $more } sporcu fazla</b> yarıştı.
compare-games-level = <b>{ $first }</b> ve { $second }'nda <b>eşit sayıda sporcu</b> yarıştı.
compare-most-golds = En çok altın: { $country } · { $medals }
compare-counted = Olimpiyat Oyunları'nın sayıları, kaynaklardaki katılımcı listelerinden hesaplandı.
