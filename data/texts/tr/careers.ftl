# Careers of athletes side by side.

careers-level = <b>{ $names }</b> eşit: her birinde { medals-number }.
careers-more-gold = Altını daha çok olan: <b>{ $name }</b> ({ $golds } – { $others }); madalya sayısı eşit, her birinde { $number }.
careers-more = { $medal ->
    [gold] Altın madalyası daha çok olan
    [silver] Gümüş madalyası daha çok olan
    [bronze] Bronz madalyası daha çok olan
   *[none] Madalyası daha çok olan
}: <b>{ $name }</b>, <b>{ $number } – { $others }</b>.
careers-of-kind = { $kind ->
    [olympic] Olimpiyat Oyunları
   *[paralympic] Paralimpik Oyunları
}: { $medals }
