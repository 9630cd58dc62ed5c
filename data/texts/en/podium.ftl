# Who won an event.

events-fit = { $number ->
    [one] { $number } event fits
   *[other] { $number } events fit
}
# $games is "at the Paris 2024 Olympics".
podium-winners = <b>{ $names }</b> won { $games }.
podium-won = <b>{ $names }</b> { $medal ->
    [gold] won
   *[silver] won { medal-word }
} { $games }{ $mark ->
    [none] {""}
   *[some] , { $mark }
}.
podium-none = No { medal-word } is held for <b>{ $event }</b> { $games }.
podium-why = Why: { $reason }.
podium-decided = Decided on { $date }.
podium-venue = Venue: { $venue }.
podium-reawarded = Medals decided anew on { $date }: { $reason }.
podium-earlier = <b>Earlier winners</b>
podium-no-gold = no gold held
