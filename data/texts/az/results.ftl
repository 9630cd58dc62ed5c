# Places and marks in events.

results-earlier = Bunlar son Oyunlardır; qeydlərdə daha { $number } əvvəlki nəticə var.
# How many Games, by itself.
games-number = Oyunların sayı: { $number }
results-more = daha { $number }
results-and-more = <b>{ $results }</b> və daha { $more }

## Which competitors are asked for. It stands in brackets or behind a colon.

placed-top = ilk { $last }
placed-at = { $place }
placed-between = { $first }-{ NUMBER($last, type: "ordinal") ->
    [one] { $last }-ci yerlər
    [few] { $last }-cü yerlər
    [many] { $last }-cı yerlər
   *[other] { $last }-cu yerlər
}
placed-last = son yer
placed-ended = { $ended ->
    [unfinished] finişə çatmayanlar
    [disqualified] diskvalifikasiya olunanlar
   *[not-started] starta çıxmayanlar
}
placed-marked = nəticə { $is ->
    [more] { $mark }, ondan çox
    [fewer] { $mark }, ondan az
    [at-least] ən azı { $mark }
    [at-most] ən çoxu { $mark }
   *[exactly] düz { $mark }
}
placed-beside = { $side ->
    [ahead] öndə olanlar: { $of }
    [behind] arxada olanlar: { $of }
   *[level] bərabər olanlar: { $of }
}

## One event at one Games

results-last = Sonuncu: { $ended }
results-behind = { $gap } geridə
part-competitors = { $number } iştirakçı
results-number = { part-competitors } · { $what }
results-number-ended = { part-competitors } · { $ended ->
    [unfinished] finişə çatmadı
    [disqualified] diskvalifikasiya
   *[not-started] starta çıxmadı
}
results-gap = { $place } — { $gap }
results-gaps = { $first } öndə, geriləmə: { $parts }.
field-started = starta çıxanlar: { $number }
field-unfinished = hesaba alınan nəticəsi olmayanlar: { $number }
field-marked = nəticəsi qeydlərdə olanlar: { $number }

results-no-marks = Qeydlərdə bu Oyunlarda bu yarışın nəticələri yoxdur, yalnız yerlər var.
results-nobody = Qeydlərdə heç kim yoxdur: <b>{ $what }</b>.
results-nobody-of = { $who }: qeydlərdə heç kim yoxdur — <b>{ $what }</b>.
results-no-medal = Qeydlərdə burada medal yoxdur: <b>{ $who }</b>.
results-not-there = Qeydlərə görə iştirakçılar arasında yoxdur: <b>{ $who }</b>.
results-none = Qeydlərdə belə nəticə yoxdur.
results-last-place = Qeydlərdəki son yer: { $place }.

## One competitor among the others

own-finished = { $who }: { $ended }
own-level = { $who }: { $ended }, eyni yerdə: { $others }
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
own-third = Üçüncü yerədək{ $gap ->
    [none] {""}
   *[some] {" "}(fərq { $gap })
}: { $ended } · { $names }
own-no-place = <b>{ $who }</b>: ümumi yeri yoxdur, { $ended }.
own-nobody = { $side ->
    [ahead] Öndə heç kim yoxdur: <b>{ $who }.</b>
    [behind] Arxada yer tutan heç kim yoxdur: <b>{ $who }.</b>
   *[level] Eyni yeri və ya nəticəsi olan yoxdur: <b>{ $who }.</b>
}
own-next = { $side ->
    [ahead] <b>{ $who }</b>, bir pillə öndə: <b>{ $names }</b>
    [behind] <b>{ $who }</b>, bir pillə arxada: <b>{ $names }</b>
   *[level] <b>{ $who }</b>, eyni nəticə: <b>{ $names }</b>
}{ $gap ->
    [none] {""}
   *[some] , fərq { $gap }
}.
own-same-place = Eyni yer: <b>{ $names }</b> və <b>{ $who }</b>.

## Competitors beside each other

compared-none = Qeydlərdə ortaq yarış yoxdur: <b>{ $names }</b>.
compared-without-medal = Qeydlərdə medalı yoxdur: <b>{ $names }</b>.
compared-absent = Qeydlərdə iştirakı yoxdur: <b>{ $names }</b>.
compared-team = <b>{ $names }</b> bir komandada olub: { $ended }.
compared-level = <b>{ $first } və { $others } bərabərdir</b>.
compared-ahead = <b>{ $first } öndədir, arxada: { $others }</b>{ $gap ->
    [none] {""}
   *[some] { $faster ->
        [yes] , { $gap } daha sürətli
       *[no] , fərq { $gap }
    }
}.
compared-unplaced = Qeydlərdə ümumi yerlər yoxdur: <b>{ $first } və { $others }</b>.
compared-in = { $name } — { $number } dəfə öndə
compared-events = <b>{ $number } ortaq yarış</b>: <b>{ $parts }</b>{ $latest ->
    [0] {""}
   *[1] {" "}(son { $latest } yarış üzrə)
}

## Countries by their athletes in events. $what is which of them are asked for; it may be nothing.

part-finishers-what = { $what ->
    [none] {""}
   *[some] {" "}({ $what })
}
finishers-than = <b>{ $names }</b> · { $country }: { $number }{ part-finishers-what }.
finishers-none-than = <b>Uyğun ölkə yoxdur</b>. { $country }: { $number }{ part-finishers-what }.
finishers-nobody = Qeydlərdə heç kim yoxdur{ part-finishers-what }.
finishers-head = <b>{ $names }: { $number } idmançı{ part-finishers-what }</b>, { $of } ölkə arasında { $end ->
    [most] ən çox
   *[least] ən az
}
countries-fit = { $number } ölkə uyğun gəlir
