# World and Paralympic records.

record-none = No { reading-record } of para athletics is held{ $what ->
    [none] {""}
   *[some] {" "}for { $what }
}.
record-is = <b>{ $mark }</b> is the { reading-record } in the { $event }{ $shared ->
    [yes] , shared
   *[no] {""}
}.
record-many = <b>{ $number ->
    [one] { $number } { reading-record }
   *[other] { $number } { reading-record }s
} of para athletics</b>
# The best of the Paralympic Games is the best of all.
record-same = Paralympic record: the same
record-wind = wind { $wind }
record-as-of = Records as of { $date }.
record-as-of-sport = Records of para athletics as of { $date }.
