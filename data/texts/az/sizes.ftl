# How big Games were, and people in numbers.

people-number = { $number } { $sex ->
    [men] kişi idmançı
    [women] qadın idmançı
   *[none] idmançı
}
size-at = { $games } <b>{ $size }</b> ({ $kind ->
    [olympic] mənbələrdəki iştirakçı siyahılarına görə
   *[paralympic] təşkilatçıların məlumatına görə
}).
