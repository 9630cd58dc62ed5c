# How a competition ended without a medal.

ended-status = { $status ->
    [did-not-start] did not start
    [did-not-finish] did not finish
    [disqualified] disqualified
    [no-mark] no valid mark
    [out-of-competition] out of competition
    [also-competed] took part
   *[did-not-qualify] did not qualify
}
# Without a place in the round that was the last.
ended-out = out
# $ended is a place or one of the words above, $stage where that was.
ended-in = { $ended } in { $stage }
ended-demonstration = { $ended } (demonstration)
ended-art = { $ended } (art)
ended-art-medal = { $medal } (art, no longer counted)

# $sport is the key of the sport, for languages with several words for a heat.
stage-heat = { $sport ->
   *[some] heat { $number }
}
stage-pool = pool { $number }
stage-round = round { $round } of { $of }
stage-earlier = an earlier round
