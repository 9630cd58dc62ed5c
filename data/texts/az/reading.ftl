# What a question was taken to mean, in one short line of parts.

reading-table = { $order ->
    [golds] medal cədvəli
    [total] ümumi saya görə medal cədvəli
   *[none] medal cədvəli, sondan
}
reading-rank = medal cədvəlindəki yer
reading-count = { $unit ->
    [athletes] idmançıların sayı
    [countries] ölkələrin sayı
    [days] günlərin sayı
    [events] yarışların sayı
    [games] Oyunların sayı
    [medals] medalların sayı
   *[sports] idman növlərinin sayı
}
reading-days = medal günləri
reading-list = { $unit ->
    [athletes] idmançılar
    [countries] ölkələr
    [days] günlər
    [events] yarışlar
    [games] Oyunlar
    [medals] medallar
   *[sports] idman növləri
}
part-by = { $by ->
    [athletes] idmançı
    [countries] ölkə
    [days] gün
    [events] yarış
    [games] Oyunlar
    [medals] medal
   *[sports] idman növü
}
part-of = { $of ->
    [athletes] idmançılar
    [countries] ölkələr
    [days] günlər
    [events] yarışlar
    [games] Oyunlar
    [medals] medallar
   *[sports] idman növləri
}
reading-ranking = { $end ->
    [most] { part-of }, ən çox { part-by }
   *[least] { part-of }, ən az { part-by }
}
reading-first = ilk medal
reading-last = son medal
reading-debut = ilk Oyunlar
reading-latest = son Oyunlar
reading-streak = ardıcıl Oyunlar
reading-results = nəticələr
reading-comparison = müqayisə
reading-birth = doğum tarixi
reading-country = ölkə
reading-trait = { $what ->
    [age] yaş
    [height] boy
   *[weight] çəki
}
reading-extreme = { $end ->
    [most] { $what ->
        [age] ən yaşlı
        [height] ən hündürboy
       *[weight] ən ağır
    }
   *[least] { $what ->
        [age] ən gənc
        [height] ən qısaboy
       *[weight] ən yüngül
    }
}
reading-record = { $kind ->
    [world] dünya rekordu
   *[paralympic] Paralimpiya rekordu
}
reading-and = və { $name }

## Conditions

# The ending of a number follows the vowels of its last word, as that of an ordinal does.
part-from = { NUMBER($number, type: "ordinal") ->
    [one] { $number }-dən
    [few] { $number }-dən
    [many] { $number }-dan
   *[other] { $number }-dan
}
compared = { $is ->
    [more] { part-from } çox
    [fewer] { part-from } az
    [at-least] ən azı { $number }
    [at-most] ən çoxu { $number }
   *[exactly] düz { $number }
}
reading-age = yaş: { $compared }
reading-except = { $names } istisna olmaqla
reading-initial = { $letter } hərfi ilə başlayan
reading-until = { $date } tarixinədək
reading-born-on = doğum tarixi: { $day }
reading-born-in = doğum ili: { $year }
reading-born-years = doğum illəri: { $years }
reading-first-places = ilk { $number }
reading-places = { $from }-{ NUMBER($to, type: "ordinal") ->
    [one] { $to }-ci yerlər
    [few] { $to }-cü yerlər
    [many] { $to }-cı yerlər
   *[other] { $to }-cu yerlər
}
reading-last-place = son yer
reading-ended = { $ended ->
    [unfinished] finişə çatmayanlar
    [disqualified] diskvalifikasiya olunanlar
   *[not-started] starta çıxmayanlar
}
reading-beside = { $side ->
    [ahead] ondan öndəkilər
    [behind] ondan arxadakılar
   *[level] onunla bərabər olanlar
}
reading-mark = nəticə { $is ->
    [more] > { $mark }
    [fewer] < { $mark }
    [at-least] ≥ { $mark }
    [at-most] ≤ { $mark }
   *[exactly] = { $mark }
}

part-having = { $medal ->
    [none] medal
   *[gold] { medal-word }
}
having-none = { $medal ->
    [gold] qızılsız
    [silver] gümüşsüz
    [bronze] bürüncsüz
   *[none] medalsız
}
having-number = { $compared } { part-having }
having-than = { $is ->
    [more] { $other } ilə müqayisədə daha çox { part-having }
    [fewer] { $other } ilə müqayisədə daha az { part-having }
    [at-least] ən azı { $other } qədər { part-having }
    [at-most] ən çoxu { $other } qədər { part-having }
   *[exactly] { $other } qədər { part-having }
}
having-than-medal = { $is ->
    [more] { part-other-from } çox { part-having }
    [fewer] { part-other-from } az { part-having }
    [at-least] ən azı { part-other } qədər { part-having }
    [at-most] ən çoxu { part-other } qədər { part-having }
   *[exactly] { part-other } qədər { part-having }
}
part-other-from = { $other ->
    [gold] qızıldan
    [silver] gümüşdən
   *[bronze] bürüncdən
}
part-other = { $other ->
    [gold] qızıl
    [silver] gümüş
   *[bronze] bürünc
}

## Games and years

scope-all = bütün Oyunlar
scope-all-years = bütün illər
scope-both = { $name } · Olimpiya və Paralimpiya Oyunları
scope-each = hər birində: { $names }
scope-more = { $names } və daha { $more }

## Sports and events

record-sport = paraatletika
events-sharing = { $words } ({ $events })

## Numbers of things

units-number = { $unit ->
    [athletes] { $number } idmançı
    [countries] { $number } ölkə
    [days] { $number } gün
    [events] { $number } yarış
    [games] { $number } Oyun
    [medals] { $number } medal
   *[sports] { $number } idman növü
}
