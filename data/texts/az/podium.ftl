# Who won an event.

events-fit = { $number } yarış uyğun gəlir
podium-winners = { $games } qaliblər: <b>{ $names }</b>.
podium-won = <b>{ $names }</b> { $games } { medal-word } medal qazanıb{ $mark ->
    [none] {""}
   *[some] : { $mark }
}.
podium-none = Qeydlərdə { $games } { medal-word } medal yoxdur: <b>{ $event }</b>.
podium-why = Səbəb: { $reason }.
podium-decided = Medalların günü: { $date }.
podium-venue = Yarış yeri: { $venue }.
podium-reawarded = Medallar yenidən bölüşdürülüb ({ $date }): { $reason }.
podium-earlier = <b>Əvvəlki qaliblər</b>
podium-no-gold = qeydlərdə qızıl yoxdur
