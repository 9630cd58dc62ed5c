# Who won an event.

events-fit = { $number ->
    [one] Подходит { $number } вид программы
    [few] Подходят { $number } вида программы
   *[many] Подходит { $number } видов программы
}
podium-winners = Победы { $games }: <b>{ $names }</b>.
podium-won = <b>{ $names }</b> — { medal-word } { $games }{ $mark ->
    [none] {""}
   *[some] , { $mark }
}.
podium-none = { $medal ->
    [gold] Золота
    [silver] Серебра
   *[bronze] Бронзы
} { $games } в базе нет: <b>{ $event }</b>.
podium-why = Причина: { $reason }.
podium-decided = Медали разыграны { $date }.
podium-venue = Место соревнований: { $venue }.
podium-reawarded = Медали перераспределены { $date }: { $reason }.
podium-earlier = <b>Прежние победители</b>
podium-no-gold = золота в базе нет
