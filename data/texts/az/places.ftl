# How a competition ended without a medal.

ended-status = { $status ->
    [did-not-start] starta çıxmayıb
    [did-not-finish] finişə çatmayıb
    [disqualified] diskvalifikasiya olunub
    [no-mark] nəticəsiz
    [out-of-competition] müsabiqədənkənar
    [also-competed] iştirak edib
   *[did-not-qualify] təsnifat mərhələsini keçməyib
}
ended-out = növbəti mərhələyə keçməyib
ended-in = { $ended } ({ $stage })
ended-demonstration = { $ended } (nümayiş yarışı)
ended-art = { $ended } (incəsənət müsabiqəsi)
ended-art-medal = { $medal } (incəsənət müsabiqəsi, artıq hesaba alınmır)

stage-heat = { part-th } { $sport ->
    [athletics] qaçış
    [para-athletics] qaçış
    [swimming] üzüş
    [para-swimming] üzüş
   *[some] ilkin yarış
}
stage-pool = { part-th } qrup
stage-round = mərhələ { $round }/{ $of }
stage-earlier = əvvəlki mərhələlərin birində
