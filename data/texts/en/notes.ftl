# What must be said with the facts, and what is said when there are none.

title-medallists = medallists
athlete-no-medal = No medal in the records

# $games is "of the Paris 2024 Paralympics".
note-partial-medallists-share = The records name { $share } % of the medallists { $games }; the medal table is complete.
note-partial-medallists = The records name only part of the medallists { $games }; the medal table is complete.
note-partial-medallists-some = For some of these Games the records name only part of the medallists.
note-unnamed-medallists = The records hold the medal table { $games }, but not who won.
# $kind is "Paralympic Games".
note-unnamed-some = The records do not name the medallists of all { $kind }.
note-unnamed-some-uncounted = The records do not name the medallists of all { $kind }; other medals are not counted here.
note-no-dates = The records do not hold the days of the medals { $games }.
note-partial-dates = The records do not hold the days of all medals { $games }; those without a day are not counted here.
# $games is "at the Paris 2024 Paralympics".
note-no-entries = The records do not hold all who took part { $games }, only those they know.
note-only-medals = The records hold only the medals of the events { $games }, not the other places.
note-only-medals-some = Of some of these Games the records hold only the medals of events, not the other places.
note-no-entries-some = For some of these Games the records hold only medallists, not all who took part.

nothing-yet = <b>{ $games }</b> are to come: there are no results yet.
nothing-cancelled = <b>{ $games }</b> were not held.
nothing-counted = <b>{ $what }</b> was never held for medals that count: as a demonstration, or in art, only.
nothing-held = The records hold no medals for <b>{ $what }</b>.
nothing-held-at = The records hold no medals for <b>{ $what }</b> { $games }.
nothing-held-of = The records hold no medals for <b>{ $what }</b>: { $games }.

limited = {" "}(as far as the records go)
