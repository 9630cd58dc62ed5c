# Careers of athletes side by side.

careers-level = <b>{ $names }</b> eşit: her birinde { medals-number }.
careers-more-gold = <b>{ $name }</b> altın madalyada { $golds } – { $others } önde; toplam madalya sayısı eşit, her birinde { $number }.
careers-more = <b>{ $name }</b> { part-coloured } sayısında <b>{ $number } – { $others }</b> önde.
careers-of-kind = { $kind ->
    [olympic] Olimpiyat Oyunları
   *[paralympic] Paralimpik Oyunları
}: { $medals }
