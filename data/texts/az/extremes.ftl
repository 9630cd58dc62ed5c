# The oldest, youngest, tallest, shortest, heaviest and lightest.

extreme-head = <b>{ $name }</b>{ $country }, <b>{ $value }</b>: { $sex ->
    [men] kişilər arasında{" "}
    [women] qadınlar arasında{" "}
   *[none] {""}
}{ reading-extreme } { $medal ->
    [none] idmançı
    [any] medalçı
    [gold] qızıl medalçı
    [silver] gümüş medalçı
   *[bronze] bürünc medalçı
}{ $sport ->
    [none] {""}
   *[some] {" "}({ $sport })
}{ $shared ->
    [yes] , başqaları ilə bərabər
   *[no] {""}
}.
extreme-nobody = Sorğuya uyğun olanların heç birinin { $what ->
    [age] doğum tarixi
    [height] boyu
   *[weight] çəkisi
} qeydlərdə yoxdur.
extreme-on = { $date }
extreme-on-opening = açılış günü
extreme-in-art = İncəsənət müsabiqəsində { $name } ({ $country }): { $value } · { $place }.
extreme-known = ℹ️ Soruşulan bütün idmançılar arasında { $what ->
    [age] doğum tarixi
    [height] boyu
   *[weight] çəkisi
} bəlli olanlar: { $share ->
    [0] 1 faizdən az
   *[1] { $share } faiz
}.
