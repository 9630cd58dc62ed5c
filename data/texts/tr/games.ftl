# One Games at a glance, and lists of Games.

games-days = { $from } – { $to }
games-not-held = Bu Oyunlar yapılmadı.
games-to-come = Bu Oyunlar henüz yapılmadı, sonuç yok.
games-intercalated = 1906 Ara Oyunları, Olimpiyat Oyunları'ndan sayılmıyor.
games-table = <b>Madalya tablosu</b> (altın, gümüş, bronz · toplam)
games-sources = <i>Kaynaklar: { $names }; veri tarihi: { $date }</i>

games-in-records = { $state ->
    [complete] Kayıtlarda var: { $names }
    [partial] kısmen: { $names }
   *[none] yok: { $names }
}
games-aspect = { $aspect ->
    [table] madalya tablosu
    [medallists] madalya kazananlar
    [entries] katılımcılar
    [places] sıralamalar
    [dates] yarışma günleri
    [marks] dereceler
   *[births] doğum tarihleri
}

games-of-status = { $status ->
    [held] yapılan { $number }
    [cancelled] iptal edilen { $number }
    [intercalated] sayılmayan { $number }
   *[scheduled] yapılacak { $number }
}
games-list = <b>{ $games }</b>: { $parts }
games-list-cities = <b>İngilizce adı { $letter } harfiyle başlayan { $cities } şehir, { $games }</b>: { $parts }
games-list-line = { $games }, { $hosts }{ $status ->
    [cancelled] {" "}(iptal edildi)
    [intercalated] {" "}(sayılmıyor)
    [scheduled] {" "}(yapılacak)
   *[held] {""}
}

part-games-held-in = { $games }{ $status ->
    [cancelled] {" "}iptal edildi; yapılacağı yer:
    [scheduled] 'nın yapılacağı yer:
   *[held] 'nın yapıldığı yer:
} <b>{ $place }</b>
games-held-in = { part-games-held-in }.
games-held-in-days = { part-games-held-in }, { $from } – { $to }.
