# An athlete's card, ages and births.

# The country of an athlete, and one of before.
athlete-earlier = { $later }, earlier { $earlier }
# $medals is "11 Paralympic medals", $tally their colours.
athlete-tally = <b>{ $medals }</b>: { $tally }{ $limited }
athlete-without-medal = { athlete-no-medal }.
athlete-other-results = <b>Other results</b>
athlete-took-part = Also took part: { $games }

## Births. Of a birth a day, a month or a year is $known.

part-birth = { $known ->
    [day] { $date }
   *[month] in { $date }
}
date-month = { part-month } { $year }
# In a table, behind a name and a colon.
birth-alone = { part-birth }
# Among other words, without a name.
birth-small = { $sex ->
   *[none] born { part-birth }
}
birth-sentence = { $sex ->
   *[none] Born { part-birth }.
}
birth-of = { $sex ->
   *[none] <b>{ $name }</b> was born { part-birth }.
}
birth-unknown = The records do not hold the birth date of { $name }.

## Ages

age = { $years ->
    [one] { $years } year old
   *[other] { $years } years old
}
age-between = { $least } or { $most } years old
# $games is "at the Paris 2024 Paralympics".
age-at = { $sex ->
   *[none] <b>{ $name }</b> was <b>{ $age }</b> { $games }.
}
age-no-start = No start is held at the { $games }.
