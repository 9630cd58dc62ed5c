# How a competition ended without a medal.

ended-status = { $status ->
    [did-not-start] неявка на старт
    [did-not-finish] сход
    [disqualified] дисквалификация
    [no-mark] без результата
    [out-of-competition] вне конкурса
    [also-competed] участие
   *[did-not-qualify] не пройдена квалификация
}
ended-out = выбывание
ended-in = { $ended } ({ $stage })
ended-demonstration = { $ended } (показательные соревнования)
ended-art = { $ended } (конкурс искусств)
ended-art-medal = { $medal } (конкурс искусств, в зачёт больше не входит)

stage-heat = { $sport ->
    [athletics] забег
    [para-athletics] забег
    [swimming] заплыв
    [para-swimming] заплыв
    [speed-skating] забег
    [short-track-speed-skating] забег
    [cross-country-skiing] забег
   *[some] заезд
} { $number }
stage-pool = группа { $number }
stage-round = раунд { $round } из { $of }
stage-earlier = один из ранних раундов
