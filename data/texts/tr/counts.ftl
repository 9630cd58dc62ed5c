# Counts and lists of athletes, sports, countries, events, Games and days.

counts-nothing = Kayıtlarda böyle bir veri yok{ $what ->
    [none] {""}
   *[some] : { $what }
}.
counts-unnamed = { $what ->
    [none] {""}
   *[some] <b>{ $what }</b>:{" "}
}{ $scope } adı kayıtlara geçen kimse yok.
part-counts-subject = { $subject ->
    [none] {""}
   *[some] { $subject }:{" "}
}
part-counts-letter = { $letter ->
    [none] {""}
   *[some] İngilizce adı { $letter } harfiyle başlayan{" "}
}
part-counts-demanded = { $demanded ->
    [none] {""}
   *[some] {" "}({ $demanded })
}
counts-head = { part-counts-subject }{ $scope } { part-counts-letter }<b>{ $number }{ $placed ->
    [none] {""}
   *[some] {" "}({ $placed })
}</b>{ part-counts-demanded }
counts-games = { part-counts-subject }{ part-counts-letter }<b>{ $number } { part-counts-kind }</b>{ part-counts-demanded }
part-counts-kind = { $kind ->
    [olympic] Olimpiyat
   *[paralympic] Paralimpik Oyun
}
part-counts-won = { $medal ->
    [gold] altın madalya
    [silver] gümüş madalya
    [bronze] bronz madalya
   *[none] madalya
}
counts-only = <b>{ $name }</b>, { $scope }{ $what ->
    [none] {""}
   *[some] {" "}({ $what })
} { part-counts-letter }{ $won ->
    [yes] { part-counts-won } kazanan{" "}
   *[no] {""}
}tek { $unit ->
    [athletes] sporcu
   *[countries] ülke
}{ part-counts-demanded }.
counts-leader = <b>{ $name }</b>{ $country }{ $more ->
    [0] {""}
   *[some] {" "}(ve { $more } kişi daha)
}, { $scope } en çok { part-counts-won }yı kazandı: { $medals }.

counts-medallists = { $number } { $medal ->
    [gold] altın madalyalı
    [silver] gümüş madalyalı
    [bronze] bronz madalyalı
   *[none] madalyalı
} { $sex ->
    [men] erkek sporcu
    [women] kadın sporcu
   *[none] sporcu
}
counts-with-medals = { part-counts-won } { $unit ->
    [sports] kazanılan { $number } spor dalı
   *[countries] kazanan { $number } ülke
}

## Days with medals

days-none = { $subject ->
    [none] {""}
   *[some] <b>{ $subject }: </b>
}{ $scope } { $demanded ->
    [none] { part-counts-won } kazanılan gün kayıtlarda yok
   *[some] böyle bir gün kayıtlarda yok ({ $demanded })
}.
days-demanded = { part-counts-subject }{ $scope } <b>{ $days }</b> ({ $demanded }):
days-won = { part-counts-subject }{ $scope } { part-counts-won } kazanılan <b>{ $days }</b>:
days-without = Böyle bir madalyanın gelmediği günler: { $days }.
days-best = En verimli gün: { $day } — { $medals }.
