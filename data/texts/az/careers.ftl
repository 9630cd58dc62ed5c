# Careers of athletes side by side.

careers-level = <b>{ $names }</b> bərabərdir: hərəsində { medals-number }.
careers-more-gold = Qızılı daha çoxdur: <b>{ $name }</b> ({ $golds } – { $others }), medal sayı bərabərdir: hərəsində { $number }.
careers-more = { $medal ->
    [gold] Daha çox qızıl medal
    [silver] Daha çox gümüş medal
    [bronze] Daha çox bürünc medal
   *[none] Daha çox medal
}: <b>{ $name }</b>, <b>{ $number } – { $others }</b>.
careers-of-kind = { $kind ->
    [olympic] Olimpiya Oyunları
   *[paralympic] Paralimpiya Oyunları
}: { $medals }
