# One Games at a glance, and lists of Games.

games-days = { $from } – { $to }
games-not-held = Bu Oyunlar keçirilməyib.
games-to-come = Bu Oyunlar hələ qarşıdadır, nəticə yoxdur.
games-intercalated = 1906-cı ilin Aralıq Oyunları Olimpiya Oyunlarından sayılmır.
games-table = <b>Medal cədvəli</b> (qızıl, gümüş, bürünc · cəmi)
games-sources = <i>Mənbələr: { $names }; məlumatın tarixi: { $date }</i>

games-in-records = { $state ->
    [complete] Qeydlərdə var: { $names }
    [partial] qismən: { $names }
   *[none] yoxdur: { $names }
}
games-aspect = { $aspect ->
    [table] medal cədvəli
    [medallists] medalçılar
    [entries] iştirakçılar
    [places] yerlər
    [dates] yarış günləri
    [marks] nəticələr
   *[births] doğum tarixləri
}

games-of-status = { $status ->
    [held] { $number } keçirilmiş
    [cancelled] { $number } ləğv edilmiş
    [intercalated] { $number } hesaba alınmayan
   *[scheduled] { $number } qarşıdakı
}
games-list = <b>{ $games }</b>: { $parts }
games-list-cities = <b>İngilis dilində adı { $letter } hərfi ilə başlayan { $cities } şəhər, { $games }</b>: { $parts }
games-list-line = { $games }, { $hosts }{ $status ->
    [cancelled] {" "}(ləğv edilib)
    [intercalated] {" "}(hesaba alınmır)
    [scheduled] {" "}(qarşıdadır)
   *[held] {""}
}

part-games-held-in = { $status ->
    [cancelled] { $games } ləğv edilib; nəzərdə tutulan yer:
    [scheduled] { $games }nın keçiriləcəyi yer:
   *[held] { $games }nın keçirildiyi yer:
} <b>{ $place }</b>
games-held-in = { part-games-held-in }.
games-held-in-days = { part-games-held-in }, { $from } – { $to }.
