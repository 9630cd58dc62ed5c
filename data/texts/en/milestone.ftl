# The first and the last medal.

milestone-none = The records hold no such medal for <b>{ $subject }</b>.
milestone-head = { $first ->
    [yes] { $certain ->
        [yes] First
       *[no] Earliest held
    }
   *[no] { $certain ->
        [yes] Latest
       *[no] Latest held
    }
} { $kind ->
    [olympic] Olympic
   *[paralympic] Paralympic
} { $medal ->
    [none] {""}
   *[gold] { medal-word }{" "}
}{ $many ->
    [yes] medals
   *[no] medal
}: <b>{ $games }</b>{ $date ->
    [none] {""}
   *[some] , on { $date }
}
milestone-number = The records hold only how many were won there: { $medals }.
milestone-undated = The days are not in the records; these were won there:
