# What a question was taken to mean, in one short line of parts.

reading-table = { $order ->
    [golds] madalya tablosu
    [total] toplama göre madalya tablosu
   *[none] madalya tablosu, sondan
}
reading-rank = madalya tablosundaki sıra
reading-count = { $unit ->
    [athletes] sporcu sayısı
    [countries] ülke sayısı
    [days] gün sayısı
    [events] yarışma sayısı
    [games] Oyun sayısı
    [medals] madalya sayısı
   *[sports] spor dalı sayısı
}
reading-days = madalya günleri
reading-list = { $unit ->
    [athletes] sporcular
    [countries] ülkeler
    [days] günler
    [events] yarışmalar
    [games] Oyunlar
    [medals] madalyalar
   *[sports] spor dalları
}
part-by = { $by ->
    [athletes] sporcu
    [countries] ülke
    [days] gün
    [events] yarışma
    [games] Oyun
    [medals] madalya
   *[sports] spor dalı
}
part-of = { $of ->
    [athletes] sporcular
    [countries] ülkeler
    [days] günler
    [events] yarışmalar
    [games] Oyunlar
    [medals] madalyalar
   *[sports] spor dalları
}
reading-ranking = { $end ->
    [most] { part-of }, en çok { part-by }
   *[least] { part-of }, en az { part-by }
}
reading-first = ilk madalya
reading-last = son madalya
reading-debut = ilk Oyunlar
reading-latest = son Oyunlar
reading-streak = üst üste Oyunlar
reading-results = sonuçlar
reading-comparison = karşılaştırma
reading-birth = doğum tarihi
reading-country = ülke
reading-trait = { $what ->
    [age] yaş
    [height] boy
   *[weight] kilo
}
reading-extreme = { $end ->
    [most] { $what ->
        [age] en yaşlı
        [height] en uzun boylu
       *[weight] en ağır
    }
   *[least] { $what ->
        [age] en genç
        [height] en kısa boylu
       *[weight] en hafif
    }
}
reading-record = { $kind ->
    [world] dünya rekoru
   *[paralympic] Paralimpik rekoru
}
reading-and = ve { $name }

## Conditions

# The ending goes by how the number is said.
part-from = { $number }{ $number ->
    [0] 'dan
    [1] 'den
    [2] 'den
    [3] 'ten
    [4] 'ten
    [5] 'ten
    [6] 'dan
    [7] 'den
    [8] 'den
    [9] 'dan
    [10] 'dan
    [11] 'den
    [12] 'den
    [13] 'ten
    [14] 'ten
    [15] 'ten
    [16] 'dan
    [17] 'den
    [18] 'den
    [19] 'dan
    [20] 'den
    [21] 'den
    [22] 'den
    [23] 'ten
    [24] 'ten
    [25] 'ten
    [26] 'dan
    [27] 'den
    [28] 'den
    [29] 'dan
    [30] 'dan
    [35] 'ten
    [40] 'tan
    [45] 'ten
    [50] 'den
    [60] 'tan
    [70] 'ten
    [80] 'den
    [90] 'dan
    [100] 'den
   *[some] {" "}sayısından
}
compared = { $is ->
    [more] { part-from } fazla
    [fewer] { part-from } az
    [at-least] en az { $number }
    [at-most] en fazla { $number }
   *[exactly] tam { $number }
}
reading-age = yaş: { $compared }
reading-except = { $names } hariç
reading-initial = { $letter } harfiyle başlayan
reading-until = { $date } tarihine kadar
reading-born-on = doğum tarihi: { $day }
reading-born-in = doğum yılı: { $year }
reading-born-years = doğum yılları: { $years }
reading-first-places = ilk { $number }
reading-places = { $from }.-{ $to }. sıralar
reading-last-place = son sıra
reading-ended = { $ended ->
    [unfinished] bitiremeyenler
    [disqualified] diskalifiye olanlar
   *[not-started] start almayanlar
}
reading-beside = { $side ->
    [ahead] önündekiler
    [behind] arkasındakiler
   *[level] aynı sıradakiler
}
reading-mark = derece { $is ->
    [more] > { $mark }
    [fewer] < { $mark }
    [at-least] ≥ { $mark }
    [at-most] ≤ { $mark }
   *[exactly] = { $mark }
}

part-having = { $medal ->
    [none] madalya
   *[gold] { medal-word }
}
having-none = { $medal ->
    [gold] altınsız
    [silver] gümüşsüz
    [bronze] bronzsuz
   *[none] madalyasız
}
having-number = { $compared } { part-having }
having-than = { $is ->
    [more] { $other } ile kıyaslandığında daha çok { part-having }
    [fewer] { $other } ile kıyaslandığında daha az { part-having }
    [at-least] en az { $other } kadar { part-having }
    [at-most] en fazla { $other } kadar { part-having }
   *[exactly] { $other } kadar { part-having }
}
having-than-medal = { $is ->
    [more] { part-than } çok { part-having }
    [fewer] { part-than } az { part-having }
    [at-least] en az { part-other } kadar { part-having }
    [at-most] en fazla { part-other } kadar { part-having }
   *[exactly] { part-other } kadar { part-having }
}
part-than = { $other ->
    [gold] altından
    [silver] gümüşten
   *[bronze] bronzdan
}
part-other = { $other ->
    [gold] altın
    [silver] gümüş
   *[bronze] bronz
}

## Games and years

scope-all = bütün Oyunlar
scope-all-years = bütün yıllar
scope-both = { $name } · Olimpiyat ve Paralimpik Oyunları
scope-each = her birinde: { $names }
scope-more = { $names } ve { $more } isim daha

## Sports and events

record-sport = para atletizm
events-sharing = { $words } ({ $events })

## Numbers of things

units-number = { $unit ->
    [athletes] { $number } sporcu
    [countries] { $number } ülke
    [days] { $number } gün
    [events] { $number } yarışma
    [games] { $number } Oyun
    [medals] { $number } madalya
   *[sports] { $number } spor dalı
}
