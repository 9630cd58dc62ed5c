# The small words of every reply: numbers, medals, dates, names of Games.

part-th = { NUMBER($number, type: "ordinal") ->
    [one] { $number }-ci
    [few] { $number }-cü
    [many] { $number }-cı
   *[other] { $number }-cu
}
place = { part-th } yer
and = { $most } və { $last }
more-left = … və daha { $number }

## Medals

part-coloured = { $medal ->
    [gold] qızıl medal
    [silver] gümüş medal
    [bronze] bürünc medal
   *[none] medal
}
tally-colour = { $number } { medal-word }
medals-none = medal yoxdur
medals-number = { $number } { part-coloured }
medals-with-colours = { $medals }: { $tally }
medals-of-kind = { $number } { $kind ->
    [olympic] Olimpiya
   *[paralympic] Paralimpiya
} { $medal ->
    [gold] qızılı
    [silver] gümüşü
    [bronze] bürüncü
   *[none] medalı
}
medal-word = { $medal ->
    [gold] qızıl
    [silver] gümüş
   *[bronze] bürünc
}
medal-sign = { $medal ->
    [gold] 🥇 Qızıl
    [silver] 🥈 Gümüş
   *[bronze] 🥉 Bürünc
}

## Games

kind = { $kind ->
    [olympic] Olimpiya Oyunları
   *[paralympic] Paralimpiya Oyunları
}
part-season = { $season ->
    [winter] Qış { kind }
   *[summer] { kind }
}
games-name = { $name } { part-season }
games-at = { $name } { part-season }nda
games-of = { $name } { part-season }nın
kind-games = { $season ->
    [summer] Yay { part-kind-games }
    [winter] Qış { part-kind-games }
   *[none] { part-kind-games }
}
part-kind-games = { $kind ->
    [olympic] Olimpiya Oyunları
    [paralympic] Paralimpiya Oyunları
   *[none] Olimpiya və Paralimpiya Oyunları
}
kind-at = { kind }nda

## Competitors

sex-events = { $sex ->
    [men] kişilərin yarışları
    [women] qadınların yarışları
   *[mixed] qarışıq yarışlar
}
team = { $country } ({ $number } idmançı)
role-beside = { $role ->
    [guide] bələdçi
    [pilot] pilot
   *[cox] sükançı
}

## Days

part-month = { $month ->
    [1] yanvar
    [2] fevral
    [3] mart
    [4] aprel
    [5] may
    [6] iyun
    [7] iyul
    [8] avqust
    [9] sentyabr
    [10] oktyabr
    [11] noyabr
   *[12] dekabr
}
date-long = { $day } { part-month } { $year }
date-yearly = { $day } { part-month }
date-short = { $day } { part-month }
lifetime = { $years } il { $days } gün

## Tables

column = { $column ->
    [athlete] İdmançı
    [bronze] 🥉 B
    [country] Ölkə
    [games] Oyunlar
    [gold] 🥇 Q
    [mark] Nəticə
    [medal] Medal
    [medals] Medallar
    [number] Say
    [place] Yer
    [rank] №
    [ranked] Sıralama
    [silver] 🥈 G
   *[total] Cəmi
}
range-of = { $range } / { $of }
