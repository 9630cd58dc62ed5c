# The first and the last medal.

milestone-none = Kayıtlarda böyle bir madalya yok: <b>{ $subject }</b>.
part-milestone-colour = { $medal ->
    [none] {""}
   *[gold] { medal-word }{" "}
}
milestone-head = { $first ->
    [yes] { $certain ->
        [yes] İlk
       *[no] Kayıtlardaki ilk
    }
   *[no] { $certain ->
        [yes] Son
       *[no] Kayıtlardaki son
    }
} { $kind ->
    [olympic] Olimpiyat { part-milestone-colour }{ $many ->
        [yes] madalyaları
       *[no] madalyası
    }
   *[paralympic] Paralimpik { part-milestone-colour }{ $many ->
        [yes] madalyaları
       *[no] madalyası
    }
}: <b>{ $games }</b>{ $date ->
    [none] {""}
   *[some] , { $date }
}
milestone-number = Kayıtlarda yalnızca o Oyunlarda kaç madalya kazanıldığı var: { $medals }.
milestone-undated = Günler kayıtlarda yok; o Oyunlarda kazanılanlar:
