# Questions of sets in words, part by part: what the last line of a reply says that was asked.

## Kinds of things

query-kinds = { $kind ->
    [athlete] idmançılar
    [country] ölkələr
    [continent] qitələr
    [sport] idman növləri
    [discipline] idman növləri (hər biri ayrıca)
    [event] yarışlar
    [contest] medal dəstləri
    [games] Oyunlar
    [city] ev sahibi şəhərlər
    [host] ev sahibi ölkələr
    [host-continent] ev sahibi qitələr
    [day] günlər
    [colour] medal rəngləri
    [sex] kişilər və qadınlar
    [event-sex] cins üzrə kateqoriyalar
    [unit] heyətlər (fərdi, cütlük, komanda)
    [season] mövsümlər
    [games-kind] Oyunların növləri
    [class] siniflər
    [result] nəticələr
   *[medal] medallar
}
part-query-kind = { $kind ->
    [athlete] idmançı
    [country] ölkə
    [continent] qitə
    [sport] idman növü
    [discipline] idman növü
    [event] yarış
    [contest] medal dəsti
    [games] Oyun
    [city] ev sahibi şəhər
    [host] ev sahibi ölkə
    [host-continent] ev sahibi qitə
    [day] gün
    [colour] medal rəngi
    [sex] cins
    [event-sex] cins üzrə kateqoriya
    [unit] heyət
    [season] mövsüm
    [games-kind] Oyun növü
    [class] sinif
    [result] nəticə
   *[medal] medal
}
part-query-of = { $kind ->
    [athlete] idmançıların
    [country] ölkələrin
    [continent] qitələrin
    [sport] idman növlərinin
    [discipline] ayrıca idman növlərinin
    [event] yarışların
    [contest] medal dəstlərinin
    [games] Oyunların
    [city] ev sahibi şəhərlərin
    [host] ev sahibi ölkələrin
    [host-continent] ev sahibi qitələrin
    [day] günlərin
    [colour] medal rənglərinin
    [sex] cinslərin
    [event-sex] cins üzrə kateqoriyaların
    [unit] heyətlərin
    [season] mövsümlərin
    [games-kind] Oyun növlərinin
    [class] siniflərin
    [result] nəticələrin
   *[medal] medalların
}
query-number-of = { part-query-of } sayı
query-share = { part-query-of } payı
query-number = { $number } { part-query-kind }
query-zero = { part-query-kind } yoxdur

query-about = { $about ->
    [medals] medallar
    [results] nəticələr
    [entries] iştirak
    [programme] proqram
   *[hosting] Oyunlar
}

## What is wanted

query-whether = varmı: { query-kinds }
query-compare = müqayisə: { query-kinds }
query-split = ayrı-ayrılıqda: { query-kinds }
query-or = { $most } və ya { $last }

## Things

query-continent = { $continent ->
    [africa] Afrika
    [asia] Asiya
    [europe] Avropa
    [north-america] Şimali və Mərkəzi Amerika
    [south-america] Cənubi Amerika
   *[oceania] Okeaniya
}
query-sex = { $sex ->
    [female] qadınlar
   *[male] kişilər
}
query-event-sex = { $sex ->
    [men] kişilərin yarışları
    [women] qadınların yarışları
    [mixed] qarışıq yarışlar
   *[open] hamı üçün açıq yarışlar
}
query-unit = { $unit ->
    [individual] fərdi yarışlar
    [pair] cütlük yarışları
   *[team] komanda yarışları
}
query-season = { $season ->
    [winter] Qış Oyunları
   *[summer] Yay Oyunları
}
query-class = { $class } sinfi
query-city = ev sahibi şəhər: { $name }
query-host = ev sahibi: { $name }
query-contest = { $event }, { $games }

## Conditions

query-among = bunlardan: { $set }
query-edition = { $side ->
    [same] həmin Oyunlar: { $games }
    [before] { $number ->
        [1] bunlardan əvvəlki Oyunlar: { $games }
       *[2] bunlardan { $number } Oyun əvvəl: { $games }
    }
   *[after] { $number ->
        [1] bunlardan sonrakı Oyunlar: { $games }
       *[2] bunlardan { $number } Oyun sonra: { $games }
    }
}
part-query-attribute = { $attribute ->
    [year] il
    [games] Oyunlar
    [day] gün
    [age] yaş
    [born] doğum ili
    [height] boy
    [weight] çəki
    [place] yer
    [mark] nəticə
    [length] günlərin sayı
    [opened] açılış günü
    [closed] bağlanış günü
    [nations] iştirakçı ölkələrin sayı
    [athletes] iştirakçıların sayı
    [men] iştirakçı kişilərin sayı
    [women] iştirakçı qadınların sayı
   *[events] proqramdakı yarışların sayı
}
query-compares = { part-query-attribute }: { $compared }
query-compared = { $is ->
    [more] bundan çox: { $amount }
    [fewer] bundan az: { $amount }
    [at-least] ən azı { $amount }
    [at-most] ən çoxu { $amount }
   *[exactly] düz { $amount }
}
query-when = { $is ->
    [more] bundan sonra: { $when }
    [fewer] bundan əvvəl: { $when }
    [at-least] ən tezi { $when }
    [at-most] ən geci { $when }
   *[exactly] { $when }
}
query-ended = { $ended ->
    [unfinished] finişə çatmayanlar
    [disqualified] diskvalifikasiya olunanlar
    [not-started] starta çıxmayanlar
   *[placed] yer tutanlar
}
query-initial = { query-kinds }: adı { $letter } hərfi ilə başlayan
query-yearly = hər ilin { $day } günü
query-status = { $status ->
    [held] keçirilmiş Oyunlar
    [cancelled] ləğv edilmiş Oyunlar
    [scheduled] qarşıdakı Oyunlar
   *[intercalated] növbədənkənar Oyunlar
}
query-not = { $what } istisna olmaqla
query-nothing = heç nə
query-none = yoxdur
query-all = bütün { query-kinds }

## Measures

query-tally = əvvəl qızıl, sonra gümüş, sonra bürünc
query-extreme = { $end ->
    [most] { $attribute ->
        [year] son il
        [games] son Oyunlar
        [day] son gün
        [age] ən böyük yaş
        [born] ən gec doğum
        [opened] ən gec açılış günü
        [closed] ən gec bağlanış günü
        [place] ən aşağı yer
        [height] ən böyük { part-query-attribute }
        [weight] ən böyük { part-query-attribute }
        [mark] ən böyük { part-query-attribute }
       *[length] { part-query-attribute } (ən böyük)
    }
   *[least] { $attribute ->
        [year] ilk il
        [games] ilk Oyunlar
        [day] ilk gün
        [age] ən kiçik yaş
        [born] ən erkən doğum
        [opened] ən erkən açılış günü
        [closed] ən erkən bağlanış günü
        [place] ən yaxşı yer
        [height] ən kiçik { part-query-attribute }
        [weight] ən kiçik { part-query-attribute }
        [mark] ən kiçik { part-query-attribute }
       *[length] { part-query-attribute } (ən kiçik)
    }
}
query-mean = { $attribute ->
    [age] orta yaş
    [height] orta boy
    [weight] orta çəki
    [place] orta yer
    [mark] orta nəticə
   *[year] orta göstərici ({ part-query-attribute })
}
query-span = fərq ({ part-query-attribute })
query-run = ardıcıl Oyunlar
query-over = { $narrowed ->
    [yes] { $measure } ({ query-about }, eyni şərtlərlə)
   *[no] { $measure } ({ query-about }, şərtlərdən asılı olmayaraq)
}

## Order

query-order = sıra: { $measure }, { $scale ->
    [number] { $end ->
        [most] çoxdan aza
       *[least] azdan çoxa
    }
    [time] { $end ->
        [most] sondan əvvələ
       *[least] əvvəldən sona
    }
    [age] { $end ->
        [most] böyükdən kiçiyə
       *[least] kiçikdən böyüyə
    }
    [place] { $end ->
        [most] sondan başa
       *[least] başdan sona
    }
   *[level] { $end ->
        [most] böyükdən kiçiyə
       *[least] kiçikdən böyüyə
    }
}
query-of-each = { $take } (hər biri üzrə: { query-kinds })
