# First and latest Games.

debut-none = Kayıtlarda böyle bir Oyun yok: <b>{ $subject }</b>.
debut-games = { $kind ->
    [olympic] Olimpiyat Oyunları
   *[paralympic] Paralimpik Oyunları
}
debut-first = <b>{ $subject }</b>, { $did ->
    [won] ilk madalya
    [took-part] ilk katılım
   *[held] programda ilk kez
}: <b>{ $games }</b>{ $certain ->
    [yes] {""}
   *[no] { limited }
}.
debut-latest = <b>{ $subject }</b>, { $did ->
    [won] son madalya
    [took-part] son katılım
   *[held] programda son kez
}: <b>{ $games }</b>{ $certain ->
    [yes] {""}
   *[no] { limited }
}.
debut-demonstrated = Ondan önce gösteri sporuydu, ilk kez: { $games }.
part-debut-kind = { $kind ->
    [olympic] Olimpiyat
   *[paralympic] Paralimpik Oyun
}
debut-only = Kayıtlara göre bununla ilgili başka { part-debut-kind } yok.
debut-all-first = Toplam { $number } { part-debut-kind }, ilki: { $games }.
debut-all-latest = Toplam { $number } { part-debut-kind }, sonuncusu: { $games }.
