# The oldest, youngest, tallest, shortest, heaviest and lightest.

extreme-head = <b>{ $name }</b>{ $country }, <b>{ $value }</b>: { $medal ->
    [none] {""}
    [any] madalya kazanan{" "}
   *[gold] { medal-word } madalya kazanan{" "}
}{ reading-extreme } { $sex ->
    [men] erkek sporcu
    [women] kadın sporcu
   *[none] sporcu
}{ $sport ->
    [none] {""}
   *[some] {" "}({ $sport })
}{ $shared ->
    [yes] {" "}(başkalarıyla birlikte)
   *[no] {""}
}.
extreme-nobody = Sorulanların hiçbirinin { $what ->
    [age] doğum tarihi
    [height] boyu
   *[weight] kilosu
} kayıtlarda yok.
extreme-on = { $date }
extreme-on-opening = açılış günü
extreme-in-art = Sanat yarışmasında: { $name } ({ $country }), { $value } · { $place }.
extreme-known = ℹ️ Sorulan bütün sporculardan { $what ->
    [age] doğum tarihi
    [height] boyu
   *[weight] kilosu
} bilinenlerin oranı: { $share ->
    [0] %1'den az
   *[1] %{ $share }
}.
