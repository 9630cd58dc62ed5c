# Who won an event.

events-fit = { $number ->
    [one] Подходит { $number } вид программы
    [few] Подходят { $number } вида программы
   *[many] Подходит { $number } видов программы
}
podium-winners = Победители { $games }: <b>{ $names }</b>.
podium-won = <b>{ $names }</b> — { medal-word } { $games }{ $mark ->
    [none] {""}
   *[some] , { $mark }
}.
podium-none = <b>{ $event }</b>: { $medal ->
    [gold] золота
    [silver] серебра
   *[bronze] бронзы
} { $games } в базе нет.
podium-why = Причина: { $reason }.
podium-decided = Медали разыграны { $date }.
podium-venue = Место соревнований: { $venue }.
podium-reawarded = Медали перераспределены { $date }: { $reason }.
podium-earlier = <b>Прежние победители</b>
podium-no-gold = золота в базе нет
