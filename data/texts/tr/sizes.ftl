# How big Games were, and people in numbers.

people-number = { $number } { $sex ->
    [men] erkek sporcu
    [women] kadın sporcu
   *[none] sporcu
}
size-at = { $games } <b>{ $size }</b> ({ $kind ->
    [olympic] kaynaklardaki katılımcı listelerine göre
   *[paralympic] düzenleyicilerin verilerine göre
}).
