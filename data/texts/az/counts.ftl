# Counts and lists of athletes, sports, countries, events, Games and days.

counts-nothing = Qeydlərdə belə məlumat yoxdur{ $what ->
    [none] {""}
   *[some] : { $what }
}.
counts-unnamed = { $what ->
    [none] {""}
   *[some] <b>{ $what }</b>:{" "}
}{ $scope } heç kimin adı qeydlərdə göstərilməyib.
part-counts-subject = { $subject ->
    [none] {""}
   *[some] { $subject }:{" "}
}
part-counts-letter = { $letter ->
    [none] {""}
   *[some] ingilis dilində adı { $letter } hərfi ilə başlayan{" "}
}
part-counts-demanded = { $demanded ->
    [none] {""}
   *[some] {" "}({ $demanded })
}
counts-head = { part-counts-subject }{ $scope } { part-counts-letter }{ $placed ->
    [none] {""}
   *[some] { $placed }{" "}
}<b>{ $number }</b>{ part-counts-demanded }
counts-games = { part-counts-subject }{ part-counts-letter }<b>{ $number } { kind }</b>{ part-counts-demanded }
part-counts-won = { $medal ->
    [gold] qızıl medal
    [silver] gümüş medal
    [bronze] bürünc medal
   *[none] medal
}
counts-only = <b>{ $name }</b>: { $scope }{ $what ->
    [none] {""}
   *[some] {" "}({ $what })
} { part-counts-letter }{ $won ->
    [yes] { part-counts-won } qazanan{" "}
   *[no] {""}
}yeganə { $unit ->
    [athletes] idmançı
   *[countries] ölkə
}{ part-counts-demanded }.
counts-leader = { $scope } ən çox { part-counts-won }ı <b>{ $name }</b>{ $country }{ $more ->
    [0] {""}
   *[some] {" "}(və daha { $more } nəfər)
} qazanıb: { $medals }.

counts-medallists = { $number } { $medal ->
    [none] { $sex ->
        [men] medalçı kişi
        [women] medalçı qadın
       *[none] medalçı
    }
   *[gold] { medal-word } medalçı
}
counts-with-medals = { part-counts-won } { $unit ->
    [sports] qazanılan { $number } idman növü
   *[countries] qazanan { $number } ölkə
}

## Days with medals

days-none = { $subject ->
    [none] {""}
   *[some] <b>{ $subject }: </b>
}{ $scope } { $demanded ->
    [none] { part-counts-won } qazanılan gün qeydlərdə yoxdur
   *[some] belə gün qeydlərdə yoxdur ({ $demanded })
}.
days-demanded = { part-counts-subject }{ $scope } <b>{ $days }</b> ({ $demanded }):
days-won = { part-counts-subject }{ $scope } { part-counts-won } qazanılan <b>{ $days }</b>:
days-without = Belə medal olmayan günlər: { $days }.
days-best = Ən uğurlu gün: { $day } — { $medals }.
