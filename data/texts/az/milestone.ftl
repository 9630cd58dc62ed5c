# The first and the last medal.

milestone-none = Qeydlərdə belə medal yoxdur: <b>{ $subject }</b>.
milestone-head = { $first ->
    [yes] { $certain ->
        [yes] İlk
       *[no] Qeydlərdəki ilk
    }
   *[no] { $certain ->
        [yes] Son
       *[no] Qeydlərdəki son
    }
} { $kind ->
    [olympic] Olimpiya
   *[paralympic] Paralimpiya
} { $many ->
    [yes] { $medal ->
        [gold] qızılları
        [silver] gümüşləri
        [bronze] bürüncləri
       *[none] medalları
    }
   *[no] { $medal ->
        [gold] qızılı
        [silver] gümüşü
        [bronze] bürüncü
       *[none] medalı
    }
}: <b>{ $games }</b>{ $date ->
    [none] {""}
   *[some] , { $date }
}
milestone-number = Qeydlərdə yalnız orada qazanılan medalların sayı var: { $medals }.
milestone-undated = Günlər qeydlərdə yoxdur; orada qazanılan medallar:
