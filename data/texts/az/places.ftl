# How a competition ended without a medal.

ended-status = { $status ->
    [did-not-start] starta çıxmadı
    [did-not-finish] finişə çatmadı
    [disqualified] diskvalifikasiya
    [no-mark] nəticəsiz
    [out-of-competition] müsabiqədənkənar
    [also-competed] iştirak etdi
   *[did-not-qualify] təsnifat mərhələsini keçmədi
}
ended-out = növbəti mərhələyə keçmədi
ended-in = { $ended } ({ $stage })
ended-demonstration = { $ended } (nümayiş yarışı)
ended-art = { $ended } (incəsənət müsabiqəsi)
ended-art-medal = { $medal } (incəsənət müsabiqəsi, artıq hesaba alınmır)

stage-heat = { $sport ->
    [athletics] qaçış
    [para-athletics] qaçış
    [swimming] üzüş
    [para-swimming] üzüş
   *[some] ilkin yarış
} { $number }
stage-pool = qrup { $number }
stage-round = mərhələ { $round }/{ $of }
stage-earlier = əvvəlki mərhələlərin birində
