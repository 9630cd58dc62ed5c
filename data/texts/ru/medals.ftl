# Medals of a country, an athlete, a day or anything else: how many, then which.

medals-all = Все медали
medals-at-each = <b>{ $medal ->
    [gold] Золотые медали
    [silver] Серебряные медали
   *[bronze] Бронзовые медали
}: { $parts }</b>
medals-at-games = { $number } { $games }
medals-at-kind = { $number } { $kind ->
    [olympic] на Олимпиаде
   *[paralympic] на Паралимпиаде
}
medals-absent = без участия

## One Games

medals-unnamed = <b>{ $subject }</b>: медалей { $games } в базе нет.
medals-did-not-take-part = <b>{ $subject }</b>: участия не было ({ $games }).
medals-rank = <b>{ $country }</b>: <b>{ $place }</b> в медальном зачёте { $games }{ $what ->
    [none] {""}
   *[some] {" "}({ $what })
}.
medals-unranked = <b>{ $subject }</b>: вне медального зачёта { $games }.
part-medals-in-table = { $place ->
    [none] {""}
   *[some] , { $place } в медальном зачёте
}
medals-head = <b>{ $subject }</b>: <b>{ $medals }</b> { $games }{ part-medals-in-table }
medals-of-all-colours = { $medals }{ part-medals-in-table }

medals-by-sport = { $kind ->
    [none] По видам спорта
   *[some] { kind }{ $limited }, по видам спорта
} (золото-серебро-бронза): { $sports }{ $more ->
    [0] {""}
    [one] {" "}и ещё { $more } вид спорта
    [few] {" "}и ещё { $more } вида спорта
   *[many] {" "}и ещё { $more } видов спорта
}

## One medal

medal-without-name = { $country } (имени в базе нет)
medal-beside = { $role ->
    [guide] в роли ведущего
    [pilot] в роли пилота
   *[cox] в роли рулевого
}
