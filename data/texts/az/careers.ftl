# Careers of athletes side by side.

careers-level = <b>{ $names }</b> bərabərdir: hərəsində { medals-number }.
careers-more-gold = <b>{ $name }</b> daha çox qızıl qazanıb: { $golds } – { $others }. Ümumi medal sayı bərabərdir: hərəsində { $number }.
careers-more = <b>{ $name }</b> daha çox { $medal ->
    [gold] qızıl medal
    [silver] gümüş medal
    [bronze] bürünc medal
   *[none] medal
} qazanıb: <b>{ $number } – { $others }</b>.
careers-of-kind = { $kind ->
    [olympic] Olimpiya Oyunları
   *[paralympic] Paralimpiya Oyunları
}: { $medals }
