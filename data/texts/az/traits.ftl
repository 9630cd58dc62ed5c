# Births, ages, heights, weights and countries of people.

trait-nobody = Qeydlərdə sorğuya uyğun heç kim yoxdur.
trait-unknown = Qeydlərdə { $what ->
    [birth] doğum tarixi
    [country] ölkəsi
    [height] boyu
   *[weight] çəkisi
} yoxdur: <b>{ $names }</b>{ $more ->
    [0] {""}
   *[1] {" "}və daha { $more }
}.
trait-unknown-others = ℹ️ Sorğuya uyğun daha { $number } nəfər var, onlarınkı bəlli deyil.
trait-several = <b>{ $number } nəfər</b>{ $what ->
    [birth] , ən yaşlıdan başlayaraq
    [age] { $end ->
        [most] , ən yaşlıdan başlayaraq
       *[least] , ən gəncdən başlayaraq
    }
    [height] { $end ->
        [most] , ən hündürboydan başlayaraq
       *[least] , ən qısaboydan başlayaraq
    }
    [weight] { $end ->
        [most] , ən ağırdan başlayaraq
       *[least] , ən yüngüldən başlayaraq
    }
   *[country] {""}
}:
trait-between = Ən yaşlı ilə ən gənc arasında fərq: { $lifetime }.
trait-born = { $sex ->
   *[none] { $known ->
        [year] <b>{ $name }</b>, doğum ili: <b>{ $date }</b>.
        [month] <b>{ $name }</b>, doğum tarixi: <b>{ $date }</b>.
       *[day] <b>{ $name }</b> <b>{ $date }</b> tarixində anadan olub.
    }
}
trait-country = { $sex ->
   *[none] <b>{ $name }</b> <b>{ $countries }</b> adından çıxış edib.
}
trait-height = <b>{ $name }</b>: boyu <b>{ $value }</b>.
trait-weight = <b>{ $name }</b>: çəkisi <b>{ $value }</b>.
