# The small words of every reply: numbers, medals, dates, names of Games.

place = { $number }. sıra
and = { $most } ve { $last }
more-left = … ve { $number } sonuç daha

## Medals

part-coloured = { $medal ->
    [gold] altın madalya
    [silver] gümüş madalya
    [bronze] bronz madalya
   *[none] madalya
}
tally-colour = { $number } { medal-word }
medals-none = madalya yok
medals-number = { $number } { part-coloured }
medals-with-colours = { $medals }: { $tally }
medals-of-kind = { kind-at } { $number } { part-coloured }
medal-word = { $medal ->
    [gold] altın
    [silver] gümüş
   *[bronze] bronz
}
medal-sign = { $medal ->
    [gold] 🥇 Altın
    [silver] 🥈 Gümüş
   *[bronze] 🥉 Bronz
}

## Games

kind = { $kind ->
    [olympic] Olimpiyat Oyunları
   *[paralympic] Paralimpik Oyunları
}
part-season = { $season ->
    [winter] Kış { kind }
   *[summer] { kind }
}
games-name = { $name } { part-season }
games-at = { $name } { part-season }'nda
games-of = { $name } { part-season }'nın
kind-games = { $season ->
    [summer] Yaz { part-kind-games }
    [winter] Kış { part-kind-games }
   *[none] { part-kind-games }
}
part-kind-games = { $kind ->
    [olympic] Olimpiyat Oyunları
    [paralympic] Paralimpik Oyunları
   *[none] Olimpiyat ve Paralimpik Oyunları
}
kind-at = { kind }'nda

## Competitors

sex-events = { $sex ->
    [men] erkekler
    [women] kadınlar
   *[mixed] karışık
}
team = { $country } ({ $number } sporcu)
role-beside = { $role ->
    [guide] rehber
    [pilot] pilot
   *[cox] dümenci
}

## Days

part-month = { $month ->
    [1] Ocak
    [2] Şubat
    [3] Mart
    [4] Nisan
    [5] Mayıs
    [6] Haziran
    [7] Temmuz
    [8] Ağustos
    [9] Eylül
    [10] Ekim
    [11] Kasım
   *[12] Aralık
}
date-long = { $day } { part-month } { $year }
date-yearly = { $day } { part-month }
date-short = { $day } { $month ->
    [1] Oca
    [2] Şub
    [3] Mar
    [4] Nis
    [5] May
    [6] Haz
    [7] Tem
    [8] Ağu
    [9] Eyl
    [10] Eki
    [11] Kas
   *[12] Ara
}
lifetime = { $years } yıl { $days } gün

## Tables

column = { $column ->
    [athlete] Sporcu
    [bronze] 🥉 B
    [country] Ülke
    [games] Oyunlar
    [gold] 🥇 A
    [mark] Derece
    [medal] Madalya
    [medals] Madalyalar
    [number] Sayı
    [place] Sıra
    [rank] #
    [ranked] Sıralama
    [silver] 🥈 G
   *[total] Toplam
}
range-of = { $range } / { $of }
