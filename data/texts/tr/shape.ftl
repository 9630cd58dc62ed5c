# Answers to questions of sets: a number, one line, a list, a comparison.

part-shape-subject = { $subject ->
    [none] {""}
   *[some] { $subject }:{" "}
}
part-shape-scope = { $scope ->
    [none] {""}
   *[some] { $scope }{" "}
}
part-shape-narrowed = { $narrowed ->
    [none] {""}
   *[some] {" "}({ $narrowed })
}
part-shape-sure = { $sure ->
    [yes] {""}
   *[no] { limited }
}

shape-value = { part-shape-subject }{ part-shape-scope }<b>{ $told }</b>{ part-shape-narrowed }{ part-shape-sure }
shape-untold = { part-shape-subject }{ part-shape-scope }{ $label } — kayıtlarda böyle bir veri yok{ part-shape-narrowed }.
shape-unheld = Kayıtlarda bu bilgi yok.
shape-none = { part-shape-subject }{ part-shape-scope }<b>{ $zero }</b>{ part-shape-narrowed }{ $sure ->
    [yes] .
   *[no] {" "}— eldeki kayıtlara göre; kayıtlar eksik olduğu için kesin bir şey söylenemez.
}
shape-one = <b>{ $who }</b>{ $country }{ $told ->
    [none] { $scope ->
        [none] {""}
       *[some] {" "}— { $scope }
    }
   *[some] : { part-shape-scope }<b>{ $told }</b>
}{ part-shape-narrowed }{ part-shape-sure }
shape-nth = { $kinds } arasında { place }: <b>{ $who }</b>{ $country }, { part-shape-scope }<b>{ $told }</b>{ part-shape-narrowed }{ part-shape-sure }
shape-shared = { $number }. sırayı <b>{ $kinds }</b> paylaşıyor: { part-shape-scope }<b>{ $told }</b>{ part-shape-narrowed }{ part-shape-sure }
shape-first = <b>{ $who }</b>{ $country }: { part-shape-scope }<b>{ $told }</b> — { $kinds } arasında { $scale ->
    [number] { $end ->
        [most] en çok
       *[least] en az
    }
    [time] { $end ->
        [most] en geç
       *[least] en erken
    }
    [age] { $end ->
        [most] en yaşlı
       *[least] en genç
    }
    [height] { $end ->
        [most] en uzun boylu
       *[least] en kısa boylu
    }
    [weight] { $end ->
        [most] en ağır
       *[least] en hafif
    }
    [length] { $end ->
        [most] en uzun
       *[least] en kısa
    }
    [place] { $end ->
        [most] en geride
       *[least] en önde
    }
   *[level] { $end ->
        [most] en yüksek
       *[least] en düşük
    }
}{ $shared ->
    [yes] {" "}(eşit)
   *[no] {""}
}{ part-shape-narrowed }{ part-shape-sure }
shape-places = { part-shape-scope }{ $kinds } arasında <b>{ $places }</b>{ part-shape-narrowed }{ part-shape-sure }
shape-yes = <b>Evet</b>: { $who }{ $told ->
    [none] { $scope ->
        [none] {""}
       *[some] , { $scope }
    }
   *[some] , { part-shape-scope }<b>{ $told }</b>
}{ part-shape-narrowed }{ part-shape-sure }
shape-no = { $sure ->
    [yes] Hayır
   *[no] Eldeki kayıtlara göre hayır
}

shape-at-kind = { kind-games }'nda
shape-labelled = { $label }: { $told }

## Beside each other

shape-ahead = <b>{ $first }</b>, { part-shape-scope }{ $second } ile kıyaslandığında { $difference ->
    [none] {""}
   *[some] <b>{ $difference }</b> farkla{" "}
}{ $scale ->
    [number] { $end ->
        [most] önde
       *[least] geride
    }
    [time] { $end ->
        [most] daha geç
       *[least] daha erken
    }
    [age] { $end ->
        [most] daha yaşlı
       *[least] daha genç
    }
    [height] { $end ->
        [most] daha uzun boylu
       *[least] daha kısa boylu
    }
    [weight] { $end ->
        [most] daha ağır
       *[least] daha hafif
    }
    [length] { $end ->
        [most] daha uzun
       *[least] daha kısa
    }
    [place] { $end ->
        [most] geride
       *[least] önde
    }
   *[level] { $end ->
        [most] daha yüksek
       *[least] daha düşük
    }
}{ part-shape-narrowed }: { $most } – { $fewer }{ part-shape-sure }
shape-level = <b>{ $names }</b>, { part-shape-scope }eşit: <b>{ $told }</b>{ part-shape-narrowed }{ part-shape-sure }
shape-alone = Yalnızca <b>{ $first }</b>: { part-shape-scope }<b>{ $told }</b>{ part-shape-narrowed }; diğerleri için kayıtlarda böyle bir veri yok{ part-shape-sure }

## Values

shape-share = { $share } ({ $part } / { $whole })
shape-ratio = ortalama { $ratio } ({ $one }, { $other })
shape-no-medals = { $medal ->
    [none] madalya
   *[gold] { medal-word } madalya
} yok
shape-points = { $number } yüzde puanı
shape-years = { $number } yıl
shape-age = { $number } yaş
shape-mean-years = { $number } yaş
shape-mean-days = { $number } gün
shape-days = { $number } gün
shape-run = üst üste { $number } Oyun
shape-counted = { $number } { $attribute ->
    [nations] ülke
    [men] erkek
    [women] kadın
    [events] yarışma
   *[athletes] sporcu
}
shape-no-value = kayıtlarda yok
shape-pairs = { $number } ({ $of } – { $with })

## What must be said with it

shape-gap = Kayıtlar eksik: { $aspect ->
    [table] madalya tablosu
    [medallists] madalya kazananlar
    [entries] katılanlar
    [places] madalya dışındaki sıralar
    [dates] madalya günleri
    [marks] dereceler
   *[births] doğum tarihleri
} — { $number ->
    [1] {""}
   *[2] { $number } Oyun, aralarında{" "}
}{ $names }.
shape-gap-share = { $games }: { $aspect ->
    [table] madalya tablosu
    [medallists] madalya kazananlar
    [entries] katılanlar
    [places] madalya dışındaki sıralar
    [dates] madalya günleri
    [marks] dereceler
   *[births] doğum tarihleri
} kayıtlarda %{ $share } oranında var.
shape-unknown = Veri eksikliği nedeniyle sayılmadı: { $number } { $about ->
    [medals] madalya
    [entries] katılım
    [programme] madalya yarışı
    [hosting] Oyun
   *[results] sonuç
}.
shape-lacking = { part-query-attribute }: kayıtlarda { $of } sonuçtan { $held } tanesinde var.
