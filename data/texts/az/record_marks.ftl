# World and Paralympic records.

record-none = Qeydlərdə paraatletika üzrə belə { reading-record } yoxdur{ $what ->
    [none] {""}
   *[some] : { $what }
}.
record-is = <b>{ $mark }</b> — { reading-record }: { $event }{ $shared ->
    [yes] {" "}(bir neçə idmançıya məxsusdur)
   *[no] {""}
}.
record-many = <b>Paraatletika: { $number } { reading-record }</b>
record-same = Paralimpiya rekordu: eyni nəticə
record-wind = külək { $wind } m/san
record-as-of = Rekordların son yenilənməsi: { $date }.
record-as-of-sport = Paraatletika rekordlarının son yenilənməsi: { $date }.
