# First and latest Games.

debut-none = Kayıtlarda böyle bir Oyun yok: <b>{ $subject }</b>.
debut-games = { $kind ->
    [olympic] Olimpiyat Oyunları
   *[paralympic] Paralimpik Oyunları
}
debut-first = <b>{ $subject }</b>, ilk kez <b>{ $games }'nda</b> { $did ->
    [won] madalya kazandı
    [took-part] yarıştı
   *[held] yapıldı
}{ $certain ->
    [yes] {""}
   *[no] { limited }
}.
debut-latest = <b>{ $subject }</b>, son kez <b>{ $games }'nda</b> { $did ->
    [won] madalya kazandı
    [took-part] yarıştı
   *[held] yapıldı
}{ $certain ->
    [yes] {""}
   *[no] { limited }
}.
debut-demonstrated = Daha önce gösteri sporuydu; ilk gösteri: { $games }.
part-debut-kind = { $kind ->
    [olympic] Olimpiyat
   *[paralympic] Paralimpik Oyun
}
debut-only = Kayıtlara göre bunun dışında { part-debut-kind } yok.
debut-all-first = Toplam { $number } { part-debut-kind }, ilki: { $games }.
debut-all-latest = Toplam { $number } { part-debut-kind }, sonuncusu: { $games }.
