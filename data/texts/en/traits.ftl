# Births, ages, heights, weights and countries of people.

trait-nobody = The records name nobody who fits this question.
trait-unknown = The records do not hold the { $what ->
    [birth] birth date
    [country] country
    [height] height
   *[weight] weight
} of <b>{ $names }</b>{ $more ->
    [0] {""}
   *[1] {" "}(and { $more } more)
}.
trait-unknown-others = ℹ️ Not known of { $number ->
    [one] { $number } other person
   *[other] { $number } other people
} who fit this question.
trait-several = <b>{ $number ->
    [one] { $number } person
   *[other] { $number } people
}</b>{ $what ->
    [birth] , the oldest first
    [age] { $end ->
        [most] , the oldest first
       *[least] , the youngest first
    }
    [height] { $end ->
        [most] , the tallest first
       *[least] , the shortest first
    }
    [weight] { $end ->
        [most] , the heaviest first
       *[least] , the lightest first
    }
   *[country] {""}
}:
trait-between = Between the oldest and the youngest: { $lifetime }.
trait-born = { $sex ->
   *[none] <b>{ $name }</b> was born <b>{ $known ->
        [day] on { $date }
       *[month] in { $date }
    }</b>.
}
trait-country = { $sex ->
   *[none] <b>{ $name }</b> competed for <b>{ $countries }</b>.
}
trait-height = <b>{ $name }</b> is listed as <b>{ $value }</b> tall.
trait-weight = <b>{ $name }</b> is listed with a weight of <b>{ $value }</b>.
