# Who won an event.

events-fit = { $number } yarışma bulundu
podium-winners = <b>{ $names }</b>, { $games } birinci oldu.
podium-won = <b>{ $names }</b>, { $games } { medal-word } madalya kazandı{ $mark ->
    [none] {""}
   *[some] : { $mark }
}.
podium-none = <b>{ $event }</b>: { $games } kayıtlı { medal-word } madalya yok.
podium-why = Nedeni: { $reason }.
podium-decided = Madalya günü: { $date }.
podium-venue = Yer: { $venue }.
podium-reawarded = Madalyalar yeniden dağıtıldı ({ $date }): { $reason }.
podium-earlier = <b>Önceki şampiyonlar</b>
podium-no-gold = kayıtlarda altın yok
