# Places and marks in events.

results-earlier = Bunlar son Oyunların sonuçları; kayıtlarda daha eski { $number } sonuç var.
# How many Games, by itself.
games-number = { $number } Oyun
results-more = { $number } yarışmacı daha
results-and-more = <b>{ $results }</b> ve { $more } yarışmacı daha

## Which competitors are asked for. It stands in brackets or behind a colon.

placed-top = ilk { $last }
placed-at = { $place }
placed-between = { $first }.-{ $last }. sıralar
placed-last = son sıra
placed-ended = { $ended ->
    [unfinished] bitiremeyenler
    [disqualified] diskalifiye olanlar
   *[not-started] start almayanlar
}
placed-marked = derece { $is ->
    [more] { $mark } üzeri
    [fewer] { $mark } altı
    [at-least] en az { $mark }
    [at-most] en fazla { $mark }
   *[exactly] tam { $mark }
}
placed-beside = { $side ->
    [ahead] önünde olanlar: { $of }
    [behind] arkasında olanlar: { $of }
   *[level] aynı sırada olanlar: { $of }
}

## One event at one Games

results-last = Sonuncu, { $ended }
results-behind = { $gap } geride
part-competitors = { $number } yarışmacı
results-number = { part-competitors } · { $what }
results-number-ended = { part-competitors } { $ended ->
    [unfinished] yarışı bitiremedi
    [disqualified] diskalifiye oldu
   *[not-started] start almadı
}
results-gap = { $place } — { $gap }
results-gaps = { $first } önde, fark: { $parts }.
field-started = start alan: { $number }
field-unfinished = geçerli derecesi olmayan: { $number }
field-marked = derecesi kayıtlarda olan: { $number }

results-no-marks = Bu yarışmanın bu Oyunlardaki dereceleri kayıtlarda yok, yalnızca sıralama var.
results-nobody = Kayıtlarda kimse yok: <b>{ $what }</b>.
results-nobody-of = { $who }: kayıtlarda kimse yok (<b>{ $what }</b>).
results-no-medal = <b>{ $who }</b>: kayıtlarda burada madalyası yok.
results-not-there = <b>{ $who }</b>, kayıtlara göre katılanlar arasında yok.
results-none = Kayıtlarda böyle bir sonuç yok.
results-last-place = Kayıtlardaki son sıra: { $place }.

## One competitor among the others

own-finished = { $who }: { $ended }
own-level = { $who }: { $ended }, aynı sırada: { $others }
own-won = { $who }: { $medal }
own-team = Takım: { $names }
own-in-team = { $country } ({ $athlete })
own-ahead = Önünde{ $gap ->
    [none] {""}
   *[some] {" "}({ $gap } fark)
}: { $ended } · { $names }
own-behind = Arkasında{ $gap ->
    [none] {""}
   *[some] {" "}({ $gap } fark)
}: { $ended } · { $names }
own-third = { $gap ->
    [none] Üçüncü sıra
   *[some] Üçüncünün { $gap } gerisinde
}: { $ended } · { $names }
own-no-place = <b>{ $who }</b>, genel sıralamada yer almadı: { $ended }.
own-nobody = { $side ->
    [ahead] <b>{ $who }</b>: önünde kimse yok.
    [behind] <b>{ $who }</b>: arkasında sıralamaya giren kimse yok.
   *[level] <b>{ $who }</b>: aynı sırada veya aynı derecede kimse yok.
}
own-next = { $side ->
    [ahead] <b>{ $who }</b>, hemen önünde: <b>{ $names }</b>
    [behind] <b>{ $who }</b>, hemen arkasında: <b>{ $names }</b>
   *[level] <b>{ $who }</b> ile aynı derecede: <b>{ $names }</b>
}{ $gap ->
    [none] {""}
   *[some] , { $gap } fark
}.
own-same-place = <b>{ $names }</b> ve <b>{ $who }</b> aynı sırayı paylaştı.

## Competitors beside each other

compared-none = <b>{ $names }</b>: kayıtlarda böyle bir ortak yarışmaları yok.
compared-without-medal = <b>{ $names }</b>: kayıtlarda madalya yok.
compared-absent = <b>{ $names }</b>: kayıtlarda katılım yok.
compared-team = <b>{ $names }</b> aynı takımdaydı: { $ended }.
compared-level = <b>{ $first } ve { $others } eşit</b>.
compared-ahead = <b>{ $first }, { $others } karşısında önde</b>{ $gap ->
    [none] {""}
   *[some] { $faster ->
        [yes] , { $gap } daha hızlı
       *[no] , { $gap } fark
    }
}.
compared-unplaced = <b>{ $first } ve { $others }</b>: kayıtlarda genel sıralamaları yok.
compared-in = { $name } { $number } kez önde
compared-events = <b>{ $number } ortak yarışma</b>: <b>{ $parts }</b>{ $latest ->
    [0] {""}
   *[1] {" "}(son { $latest } yarışmada)
}

## Countries by their athletes in events. $what is which of them are asked for; it may be nothing.

part-finishers-what = { $what ->
    [none] {""}
   *[some] {" "}({ $what })
}
finishers-than = <b>{ $names }</b> · { $country }: { $number }{ part-finishers-what }.
finishers-none-than = <b>Koşula uyan ülke yok</b>. { $country }: { $number }{ part-finishers-what }.
finishers-nobody = Kayıtlarda kimse yok{ part-finishers-what }.
finishers-head = <b>{ $names }: { $number } sporcu{ part-finishers-what }</b>, { $of } ülke arasında { $end ->
    [most] en çok
   *[least] en az
}
countries-fit = koşula uyan { $number } ülke
