# An athlete's card, ages and births.

athlete-earlier = { $later }, daha önce { $earlier }
athlete-tally = <b>{ $medals }</b>: { $tally }{ $limited }
athlete-without-medal = { athlete-no-medal }.
athlete-other-results = <b>Diğer sonuçlar</b>
athlete-took-part = Ayrıca katıldığı Oyunlar: { $games }

## Births. Of a birth a day, a month or a year is $known.

date-month = { part-month } { $year }
birth-alone = { $known ->
   *[day] { $date }
}
birth-small = { $sex ->
   *[none] { $known ->
       *[day] { $date } doğumlu
    }
}
birth-sentence = { $sex ->
   *[none] { $known ->
        [year] Doğum yılı: { $date }.
       *[day] Doğum tarihi: { $date }.
    }
}
birth-of = { $sex ->
   *[none] <b>{ $name }</b>, { $known ->
       *[day] { $date } doğumlu
    }.
}
birth-unknown = { $name }: doğum tarihi kayıtlarda yok.

## Ages

age = { $years } yaşında
age-between = { $least } veya { $most } yaşında
age-at = { $sex ->
   *[none] <b>{ $name }</b>, { $games } <b>{ $age }ydı</b>.
}
age-no-start = { $games }'nda yarıştığına dair kayıt yok.
