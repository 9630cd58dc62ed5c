# Who won an event.

events-fit = { $number } yarışma uyuyor
podium-winners = { $games } kazananlar: <b>{ $names }</b>.
podium-won = <b>{ $names }</b>, { $games } { medal-word } madalya kazandı{ $mark ->
    [none] {""}
   *[some] : { $mark }
}.
podium-none = Kayıtlarda { $games } { medal-word } madalya yok: <b>{ $event }</b>.
podium-why = Nedeni: { $reason }.
podium-decided = Madalya günü: { $date }.
podium-venue = Yer: { $venue }.
podium-reawarded = Madalyalar yeniden dağıtıldı ({ $date }): { $reason }.
podium-earlier = <b>Önceki şampiyonlar</b>
podium-no-gold = kayıtlarda altın yok
