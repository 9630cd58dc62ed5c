# World and Paralympic records.

record-none = Kayıtlarda para atletizmde böyle bir { reading-record } yok{ $what ->
    [none] {""}
   *[some] : { $what }
}.
record-is = <b>{ $mark }</b>, { $event } { reading-record }{ $shared ->
    [yes] {" "}(birden çok sporcuya ait)
   *[no] {""}
}.
record-many = <b>Para atletizm: { $number } { reading-record }</b>
record-same = Paralimpik rekoru: aynı derece
record-wind = rüzgâr { $wind } m/sn
record-as-of = Rekorlar, { $date } itibarıyla.
record-as-of-sport = Para atletizm rekorları, { $date } itibarıyla.
