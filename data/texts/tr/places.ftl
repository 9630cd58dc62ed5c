# How a competition ended without a medal.

ended-status = { $status ->
    [did-not-start] start almadı
    [did-not-finish] yarışı bitiremedi
    [disqualified] diskalifiye
    [no-mark] geçerli derecesi yok
    [out-of-competition] yarışma dışı
    [also-competed] katıldı
   *[did-not-qualify] elemeleri geçemedi
}
ended-out = elendi
ended-in = { $ended } ({ $stage })
ended-demonstration = { $ended } (gösteri yarışması)
ended-art = { $ended } (sanat yarışması)
ended-art-medal = { $medal } (sanat yarışması, artık sayılmıyor)

stage-heat = { $sport ->
   *[some] { $number }. seri
}
stage-pool = { $number }. grup
stage-round = { $round }. tur, toplam { $of }
stage-earlier = önceki turlardan biri
