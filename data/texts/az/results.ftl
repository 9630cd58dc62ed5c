# Places and marks in events.

results-earlier = Bunlar ən son Oyunlardır; qeydlərdə daha { $number } əvvəlki nəticə var.
# How many Games, by itself.
games-number = Oyunların sayı: { $number }
results-more = daha { $number }
results-and-more = <b>{ $results }</b> və daha { $more } nəticə

## Which competitors are asked for. It stands before who or how many they are.

part-in = { NUMBER($last, type: "ordinal") ->
    [one] { $last }-də
    [few] { $last }-də
    [many] { $last }-da
   *[other] { $last }-da
}
placed-top = ilk { part-in }
placed-at = { $place }də
placed-between = { $first }-{ NUMBER($last, type: "ordinal") ->
    [one] { $last }-ci
    [few] { $last }-cü
    [many] { $last }-cı
   *[other] { $last }-cu
} yerlərdə
placed-last = son yerdə
placed-ended = { $ended ->
    [unfinished] finişə çatmayan
    [disqualified] diskvalifikasiya olunan
   *[not-started] starta çıxmayan
}
placed-marked = nəticəsi { $is ->
    [more] { $mark } həddindən yuxarı
    [fewer] { $mark } həddindən aşağı
    [at-least] ən azı { $mark }
    [at-most] ən çoxu { $mark }
   *[exactly] düz { $mark }
} olan
placed-beside = { $of } ilə { $side ->
    [ahead] müqayisədə öndə
    [behind] müqayisədə arxada
   *[level] bərabər
} olan

## One event at one Games

results-last = Sonuncu, { $ended }
results-behind = { $gap } geridə
part-competitors = { $number } iştirakçı
results-number = { $what } { part-competitors }
results-number-ended = { part-competitors } { $ended ->
    [unfinished] finişə çatmayıb
    [disqualified] diskvalifikasiya olunub
   *[not-started] starta çıxmayıb
}
results-gap = { $place } — { $gap }
results-gaps = { $first } ilə fərq: { $parts }.
field-started = starta çıxanlar: { $number }
field-unfinished = hesaba alınan nəticəsi olmayanlar: { $number }
field-marked = nəticəsi qeydlərdə olanlar: { $number }

results-no-marks = Qeydlərdə bu Oyunların bu yarışı üzrə nəticələr yoxdur.
results-nobody = Qeydlərdə <b>{ $what }</b> heç kim yoxdur.
results-nobody-of = <b>{ $who }</b>: qeydlərdə <b>{ $what }</b> heç kim yoxdur.
results-no-medal = <b>{ $who }</b>: qeydlərdə burada medalı yoxdur.
results-not-there = <b>{ $who }</b>: qeydlərə görə, iştirakçılar arasında yoxdur.
results-none = Qeydlərdə belə nəticə yoxdur.
results-last-place = Qeydlərdəki son yer: { $place }.

## One competitor among the others

own-finished = { $who }: { $ended }
own-level = { $who }: { $ended }, { $others } ilə bərabər
own-won = { $who }: { $medal }
own-team = Komanda: { $names }
own-in-team = { $country } ({ $athlete })
own-ahead = Öndə{ $gap ->
    [none] {""}
   *[some] {" "}(fərq { $gap })
}: { $ended } · { $names }
own-behind = Arxada{ $gap ->
    [none] {""}
   *[some] {" "}(fərq { $gap })
}: { $ended } · { $names }
own-third = { $gap ->
    [none] Üçüncü yer
   *[some] Üçüncü yerlə fərq ({ $gap })
}: { $ended } · { $names }
own-no-place = <b>{ $who }</b> ümumi sıralamada yer tutmayıb: { $ended }.
own-nobody = <b>{ $who }:</b> { $side ->
    [ahead] ondan öndə heç kim yoxdur.
    [behind] ondan arxada yer tutan yoxdur.
   *[level] eyni yeri və ya nəticəsi olan yoxdur.
}
own-next = <b>{ $who }</b>: { $side ->
    [ahead] ondan bir pillə öndə
    [behind] ondan bir pillə arxada
   *[level] onunla eyni nəticədə
} <b>{ $names }</b>{ $gap ->
    [none] {""}
   *[some] , fərq { $gap }
}.
own-same-place = <b>{ $names }</b> və <b>{ $who }</b> eyni yeri bölüşüb.

## Competitors beside each other

compared-none = <b>{ $names }</b>: qeydlərdə ortaq yarış yoxdur.
compared-without-medal = <b>{ $names }</b>: qeydlərdə medalı yoxdur.
compared-absent = <b>{ $names }</b>: qeydlərdə iştirakı yoxdur.
compared-team = <b>{ $names }</b> bir komandada olub: { $ended }.
compared-level = <b>{ $first } və { $others } bərabərdir</b>.
compared-ahead = <b>Öndə { $first }, arxada { $others }</b>{ $gap ->
    [none] {""}
   *[some] { $faster ->
        [yes] , vaxt fərqi { $gap }
       *[no] , fərq { $gap }
    }
}.
compared-unplaced = <b>{ $first } və { $others }</b>: qeydlərdə ümumi yerləri yoxdur.
compared-in = { $name } — { $number } dəfə öndə
compared-events = <b>{ $number } ortaq yarış</b>: <b>{ $parts }</b>{ $latest ->
    [0] {""}
   *[1] {" "}(son { $latest } yarış üzrə)
}

## Countries by their athletes in events. $what is which of them are asked for; it may be nothing.

part-finishers-what = { $what ->
    [none] {""}
   *[some] { $what }{" "}
}
finishers-than = <b>{ $names }</b> · { $country }: { part-finishers-what }{ $number } idmançı.
finishers-none-than = <b>Uyğun ölkə yoxdur</b>. { $country }: { part-finishers-what }{ $number } idmançı.
finishers-nobody = Qeydlərdə { part-finishers-what }heç kim yoxdur.
finishers-head = <b>{ $names }: { part-finishers-what }{ $number } idmançı</b>, { $of } ölkə arasında { $end ->
    [most] ən çox
   *[least] ən az
}
countries-fit = { $number } ölkə uyğun gəlir
