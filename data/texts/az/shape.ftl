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
shape-untold = { part-shape-subject }{ part-shape-scope }{ $label } — qeydlərdə belə məlumat yoxdur{ part-shape-narrowed }.
shape-unheld = Qeydlər bunu göstərmir.
shape-none = { part-shape-subject }{ part-shape-scope }<b>{ $zero }</b>{ part-shape-narrowed }{ $sure ->
    [yes] .
   *[no] {" "}— mövcud qeydlərə görə; qeydlər tam olmadığından bunu dəqiq demək olmaz.
}
shape-one = <b>{ $who }</b>{ $country }{ $told ->
    [none] { $scope ->
        [none] {""}
       *[some] {" "}— { $scope }
    }
   *[some] : { part-shape-scope }<b>{ $told }</b>
}{ part-shape-narrowed }{ part-shape-sure }
shape-nth = { $kinds } arasında { place }: <b>{ $who }</b>{ $country }, { part-shape-scope }<b>{ $told }</b>{ part-shape-narrowed }{ part-shape-sure }
shape-shared = { part-th } yeri <b>{ $kinds }</b> bölüşür: { part-shape-scope }<b>{ $told }</b>{ part-shape-narrowed }{ part-shape-sure }
shape-first = <b>{ $who }</b>{ $country }: { part-shape-scope }<b>{ $told }</b> — { $kinds } arasında { $scale ->
    [number] { $end ->
        [most] ən çox
       *[least] ən az
    }
    [time] { $end ->
        [most] ən gec
       *[least] ən erkən
    }
    [age] { $end ->
        [most] ən yaşlı
       *[least] ən gənc
    }
    [height] { $end ->
        [most] ən hündürboy
       *[least] ən qısaboy
    }
    [weight] { $end ->
        [most] ən ağır
       *[least] ən yüngül
    }
    [length] { $end ->
        [most] ən uzun
       *[least] ən qısa
    }
    [place] { $end ->
        [most] ən geridə
       *[least] ən öndə
    }
   *[level] { $end ->
        [most] ən yüksək
       *[least] ən aşağı
    }
}{ $shared ->
    [yes] , bərabər nəticə ilə
   *[no] {""}
}{ part-shape-narrowed }{ part-shape-sure }
shape-places = { part-shape-scope }{ $kinds } arasında <b>{ $places }</b>{ part-shape-narrowed }{ part-shape-sure }
shape-yes = <b>Bəli</b>: { $who }{ $told ->
    [none] { $scope ->
        [none] {""}
       *[some] , { $scope }
    }
   *[some] , { part-shape-scope }<b>{ $told }</b>
}{ part-shape-narrowed }{ part-shape-sure }
shape-no = { $sure ->
    [yes] Xeyr
   *[no] Mövcud qeydlərə görə, xeyr
}

shape-at-kind = { kind-games }nda
shape-labelled = { $label }: { $told }

## Beside each other

shape-ahead = <b>{ $first }</b> { part-shape-scope }{ $second } ilə müqayisədə { $difference ->
    [none] {""}
   *[some] <b>{ $difference }</b>{" "}
}{ $scale ->
    [number] { $end ->
        [most] öndədir
       *[least] geridədir
    }
    [time] { $end ->
        [most] gecdir
       *[least] erkəndir
    }
    [age] { $end ->
        [most] böyükdür
       *[least] kiçikdir
    }
    [height] { $end ->
        [most] hündürdür
       *[least] alçaqdır
    }
    [weight] { $end ->
        [most] ağırdır
       *[least] yüngüldür
    }
    [length] { $end ->
        [most] uzundur
       *[least] qısadır
    }
    [place] { $end ->
        [most] geridədir
       *[least] öndədir
    }
   *[level] { $end ->
        [most] yüksəkdir
       *[least] aşağıdır
    }
}{ part-shape-narrowed }: { $most } – { $fewer }{ part-shape-sure }
shape-level = <b>{ $names }</b> { part-shape-scope }bərabərdir: hərəsində <b>{ $told }</b>{ part-shape-narrowed }{ part-shape-sure }
shape-alone = Yalnız <b>{ $first }</b>: { part-shape-scope }<b>{ $told }</b>{ part-shape-narrowed }; digərləri haqqında qeydlərdə belə məlumat yoxdur{ part-shape-sure }

## Values

shape-share = { $share } ({ $part } / { $whole })
shape-ratio = orta hesabla { $ratio } ({ $one }, { $other })
shape-no-medals = { $medal ->
    [none] medal
   *[gold] { medal-word } medal
} yoxdur
shape-points = { $number } faiz bəndi
shape-years = { $number } il
shape-age = { $number } yaş
shape-mean-years = { $number } yaş
shape-mean-days = { $number } gün
shape-days = { $number } gün
shape-run = ardıcıl { $number } Oyun
shape-counted = { $number } { $attribute ->
    [nations] ölkə
    [men] kişi
    [women] qadın
    [events] yarış
   *[athletes] idmançı
}
shape-no-value = qeydlərdə yoxdur
shape-pairs = { $number } ({ $of } – { $with })

## What must be said with it

shape-gap = Qeydlər tam deyil: { $aspect ->
    [table] medal cədvəli
    [medallists] medalçılar
    [entries] iştirakçılar
    [places] medalsız yerlər
    [dates] medal günləri
    [marks] nəticələr
   *[births] doğum tarixləri
} — { $number ->
    [1] {""}
   *[2] { $number } Oyun üzrə, o cümlədən{" "}
}{ $names }.
shape-gap-share = { $games }: { $aspect ->
    [table] medal cədvəlinin
    [medallists] medalçıların
    [entries] iştirakçıların
    [places] medalsız yerlərin
    [dates] medal günlərinin
    [marks] nəticələrin
   *[births] doğum tarixlərinin
} { $share } faizi qeydlərdə var.
shape-unknown = Məlumat çatmadığından sayılmayıb: { $number } { $about ->
    [medals] medal
    [entries] iştirak
    [programme] medal dəsti
    [hosting] Oyun
   *[results] nəticə
}.
shape-lacking = { part-query-attribute }: qeydlərdə { $held } / { $of } hal üzrə var.
