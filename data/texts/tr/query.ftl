# Questions of sets in words, part by part: what the last line of a reply says that was asked.

## Kinds of things

query-kinds = { $kind ->
    [athlete] sporcular
    [country] ülkeler
    [continent] kıtalar
    [sport] spor dalları
    [discipline] disiplinler
    [event] yarışmalar
    [contest] madalya yarışları
    [games] Oyunlar
    [city] ev sahibi şehirler
    [host] ev sahibi ülkeler
    [host-continent] ev sahibi kıtalar
    [day] günler
    [colour] madalya renkleri
    [sex] kadınlar ve erkekler
    [event-sex] cinsiyet kategorileri
    [unit] katılım biçimleri (bireysel, çift, takım)
    [season] mevsimler
    [games-kind] Oyun türleri
    [class] sınıflar
    [result] sonuçlar
   *[medal] madalyalar
}
part-query-kind = { $kind ->
    [athlete] sporcu
    [country] ülke
    [continent] kıta
    [sport] spor dalı
    [discipline] disiplin
    [event] yarışma
    [contest] madalya yarışı
    [games] Oyun
    [city] ev sahibi şehir
    [host] ev sahibi ülke
    [host-continent] ev sahibi kıta
    [day] gün
    [colour] madalya rengi
    [sex] cinsiyet
    [event-sex] cinsiyet kategorisi
    [unit] katılım biçimi
    [season] mevsim
    [games-kind] Oyun türü
    [class] sınıf
    [result] sonuç
   *[medal] madalya
}
query-number-of = { part-query-kind } sayısı
query-share = { part-query-kind } payı
query-number = { $number } { part-query-kind }
query-zero = { part-query-kind } yok

query-about = { $about ->
    [medals] madalyalar
    [results] sonuçlar
    [entries] katılım
    [programme] program
   *[hosting] Oyunlar
}

## What is wanted

query-whether = var mı: { query-kinds }
query-compare = karşılaştırma: { query-kinds }
query-split = ayrı ayrı: { query-kinds }
query-or = { $most } veya { $last }

## Things

query-continent = { $continent ->
    [africa] Afrika
    [asia] Asya
    [europe] Avrupa
    [north-america] Kuzey ve Orta Amerika
    [south-america] Güney Amerika
   *[oceania] Okyanusya
}
query-sex = { $sex ->
    [female] kadınlar
   *[male] erkekler
}
query-event-sex = { $sex ->
    [men] erkek yarışmaları
    [women] kadın yarışmaları
    [mixed] karışık yarışmalar
   *[open] herkese açık yarışmalar
}
query-unit = { $unit ->
    [individual] bireysel yarışmalar
    [pair] çift yarışmaları
   *[team] takım yarışmaları
}
query-season = { $season ->
    [winter] Kış Oyunları
   *[summer] Yaz Oyunları
}
query-class = { $class } sınıfı
query-city = ev sahibi şehir: { $name }
query-host = ev sahibi: { $name }
query-contest = { $event }, { $games }

## Conditions

query-among = şunlardan: { $set }
query-edition = { $side ->
    [same] aynı Oyunlar: { $games }
    [before] { $number ->
        [1] bunlardan önceki Oyunlar: { $games }
       *[2] bunlardan { $number } Oyun önce: { $games }
    }
   *[after] { $number ->
        [1] bunlardan sonraki Oyunlar: { $games }
       *[2] bunlardan { $number } Oyun sonra: { $games }
    }
}
part-query-attribute = { $attribute ->
    [year] yıl
    [games] Oyunlar
    [day] gün
    [age] yaş
    [born] doğum yılı
    [height] boy
    [weight] kilo
    [place] sıra
    [mark] derece
    [length] gün sayısı
    [opened] açılış günü
    [closed] kapanış günü
    [nations] katılan ülke sayısı
    [athletes] katılan sporcu sayısı
    [men] katılan erkek sayısı
    [women] katılan kadın sayısı
   *[events] programdaki yarışma sayısı
}
query-compares = { part-query-attribute }: { $compared }
query-compared = { $is ->
    [more] şundan fazla: { $amount }
    [fewer] şundan az: { $amount }
    [at-least] en az { $amount }
    [at-most] en fazla { $amount }
   *[exactly] tam { $amount }
}
query-when = { $is ->
    [more] şundan sonra: { $when }
    [fewer] şundan önce: { $when }
    [at-least] en erken { $when }
    [at-most] en geç { $when }
   *[exactly] { $when }
}
query-ended = { $ended ->
    [unfinished] bitiremeyenler
    [disqualified] diskalifiye olanlar
    [not-started] start almayanlar
   *[placed] sıralamaya girenler
}
query-initial = { query-kinds }: adı { $letter } harfiyle başlayan
query-yearly = her yıl { $day }
query-status = { $status ->
    [held] yapılmış Oyunlar
    [cancelled] iptal edilen Oyunlar
    [scheduled] yapılacak Oyunlar
   *[intercalated] ara Oyunlar
}
query-not = { $what } hariç
query-nothing = hiçbiri
query-none = yok
query-all = bütün { query-kinds }

## Measures

query-tally = önce altın, sonra gümüş, sonra bronz
query-extreme = { $end ->
    [most] { $attribute ->
        [year] son yıl
        [games] son Oyunlar
        [day] son gün
        [age] en büyük yaş
        [born] en geç doğum
        [opened] en geç açılış günü
        [closed] en geç kapanış günü
        [place] en kötü sıra
        [height] en büyük { part-query-attribute }
        [weight] en büyük { part-query-attribute }
        [mark] en büyük { part-query-attribute }
       *[length] { part-query-attribute } (en büyük)
    }
   *[least] { $attribute ->
        [year] ilk yıl
        [games] ilk Oyunlar
        [day] ilk gün
        [age] en küçük yaş
        [born] en erken doğum
        [opened] en erken açılış günü
        [closed] en erken kapanış günü
        [place] en iyi sıra
        [height] en küçük { part-query-attribute }
        [weight] en küçük { part-query-attribute }
        [mark] en küçük { part-query-attribute }
       *[length] { part-query-attribute } (en küçük)
    }
}
query-mean = ortalama { part-query-attribute }
query-span = fark ({ part-query-attribute })
query-run = üst üste Oyunlar
query-over = { $narrowed ->
    [yes] { $measure } ({ query-about }, aynı koşullarla)
   *[no] { $measure } ({ query-about }, koşullar aranmadan)
}

## Order

query-order = sıralama: { $measure }, { $scale ->
    [number] { $end ->
        [most] çoktan aza
       *[least] azdan çoğa
    }
    [time] { $end ->
        [most] yeniden eskiye
       *[least] eskiden yeniye
    }
    [age] { $end ->
        [most] büyükten küçüğe
       *[least] küçükten büyüğe
    }
    [place] { $end ->
        [most] sondan başa
       *[least] baştan sona
    }
   *[level] { $end ->
        [most] büyükten küçüğe
       *[least] küçükten büyüğe
    }
}
query-of-each = { $take } (her biri için: { query-kinds })
