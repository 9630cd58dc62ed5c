# An athlete's card, ages and births.

athlete-earlier = { $later }, əvvəllər { $earlier }
athlete-tally = <b>{ $medals }</b>: { $tally }{ $limited }
athlete-without-medal = { athlete-no-medal }.
athlete-other-results = <b>Digər nəticələr</b>
athlete-took-part = Həmçinin iştirak: { $games }

## Births. Of a birth a day, a month or a year is $known.

date-month = { part-month } { $year }
birth-alone = { $known ->
   *[day] { $date }
}
part-birth = { $known ->
    [year] doğum ili: { $date }
   *[day] doğum tarixi: { $date }
}
birth-small = { $sex ->
   *[none] { part-birth }
}
birth-sentence = { $sex ->
   *[none] { $known ->
        [year] Doğum ili: { $date }.
        [month] Doğum tarixi: { $date }.
       *[day] { $date } tarixində anadan olub.
    }
}
birth-of = { $sex ->
   *[none] { $known ->
        [day] <b>{ $name }</b> { $date } tarixində anadan olub.
       *[month] <b>{ $name }</b>: { part-birth }.
    }
}
birth-unknown = { $name }: doğum tarixi qeydlərdə yoxdur.

## Ages

age = { $years } yaş
age-between = { $least } və ya { $most } yaş
age-at = { $sex ->
   *[none] <b>{ $name }</b> { $games } <b>{ $age }ında</b> idi.
}
age-no-start = Qeydlərdə { $games }nda çıxışı yoxdur.
