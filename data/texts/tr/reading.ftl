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

compared = { $is ->
    [more] { $number } üzeri
    [fewer] { $number } altı
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
having-than = { $other } ile karşılaştırıldığında { $is ->
    [more] daha çok { part-having }
    [fewer] daha az { part-having }
    [at-least] en az o kadar { part-having }
    [at-most] en fazla o kadar { part-having }
   *[exactly] aynı sayıda { part-having }
}
having-than-medal = { part-other } ile karşılaştırıldığında { $is ->
    [more] daha çok { part-having }
    [fewer] daha az { part-having }
    [at-least] en az o kadar { part-having }
    [at-most] en fazla o kadar { part-having }
   *[exactly] aynı sayıda { part-having }
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
scope-more = { $names } ve { $more } tane daha

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
