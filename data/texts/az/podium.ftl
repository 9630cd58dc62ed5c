# Who won an event.

events-fit = { $number } yarış uyğun gəlir
podium-winners = { $games } qaliblər: <b>{ $names }</b>.
podium-won = { $games } { medal-word } medalı <b>{ $names }</b> qazanıb{ $mark ->
    [none] {""}
   *[some] : { $mark }
}.
podium-none = <b>{ $event }</b>: qeydlərdə { $games } verilmiş { medal-word } medal yoxdur.
podium-why = Səbəb: { $reason }.
podium-decided = Medallar { $date } tarixində bölüşdürülüb.
podium-venue = Yarış yeri: { $venue }.
podium-reawarded = Medallar yenidən bölüşdürülüb ({ $date }): { $reason }.
podium-earlier = <b>Əvvəlki qaliblər</b>
podium-no-gold = qeydlərdə qızıl yoxdur
