# Careers of athletes side by side.

part-career-medals = { $medal ->
    [gold] gold medals
    [silver] silver medals
    [bronze] bronze medals
   *[none] medals
}
careers-level = <b>{ $names }</b> are level: { medals-number } each.
careers-more-gold = <b>{ $name }</b> has more gold: { $golds } to { $others }, of { $number ->
    [one] { $number } medal
   *[other] { $number } medals
} each.
careers-more = <b>{ $name }</b> has more { part-career-medals }: <b>{ $number } to { $others }</b>.
careers-of-kind = { $kind ->
    [olympic] Olympic
   *[paralympic] Paralympic
}: { $medals }
