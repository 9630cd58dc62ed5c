# Births, ages, heights, weights and countries of people.

trait-nobody = Kayıtlarda böyle biri yok.
trait-unknown = Kayıtlarda { $what ->
    [birth] doğum tarihi
    [country] ülkesi
    [height] boyu
   *[weight] kilosu
} yok: <b>{ $names }</b>{ $more ->
    [0] {""}
   *[1] {" "}ve { $more } kişi daha
}.
trait-unknown-others = ℹ️ Soruya uyan { $number } kişi daha var, ama bu bilgi onlar için kayıtlarda yok.
trait-several = <b>{ $number } kişi</b>{ $what ->
    [birth] , en yaşlıdan başlayarak
    [age] { $end ->
        [most] , en yaşlıdan başlayarak
       *[least] , en gençten başlayarak
    }
    [height] { $end ->
        [most] , en uzundan başlayarak
       *[least] , en kısadan başlayarak
    }
    [weight] { $end ->
        [most] , en ağırdan başlayarak
       *[least] , en hafiften başlayarak
    }
   *[country] {""}
}:
trait-between = En yaşlı ile en genç arasındaki fark: { $lifetime }.
trait-born = { $sex ->
   *[none] <b>{ $name }</b>, { $known ->
       *[day] <b>{ $date }</b> doğumlu
    }.
}
trait-country = { $sex ->
   *[none] <b>{ $name }</b>, <b>{ $countries }</b> adına yarıştı.
}
trait-height = <b>{ $name }</b>: boyu <b>{ $value }</b>.
trait-weight = <b>{ $name }</b>: kilosu <b>{ $value }</b>.
