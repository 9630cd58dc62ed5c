# How big Games were, and people in numbers.

# $sex is that of those who are counted.
people-number = { $sex ->
    [men] { $number ->
        [one] { $number } man
       *[other] { $number } men
    }
    [women] { $number ->
        [one] { $number } woman
       *[other] { $number } women
    }
   *[none] { $number ->
        [one] { $number } athlete
       *[other] { $number } athletes
    }
}
# $size is "4,342 athletes", $games is "at the Rio 2016 Paralympics".
size-at = <b>{ $size }</b> { $games }, { $kind ->
    [olympic] as counted from the entries in the sources
   *[paralympic] as the organisers count them
}.
