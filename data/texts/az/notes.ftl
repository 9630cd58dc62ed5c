# What must be said with the facts, and what is said when there are none.

title-medallists = medalçılar
athlete-no-medal = Qeydlərdə medalı yoxdur

note-partial-medallists-share = Qeydlərdə { $games } medalçılarının { $share } %-i göstərilib; medal cədvəli tamdır.
note-partial-medallists = Qeydlərdə { $games } medalçılarının yalnız bir hissəsi göstərilib; medal cədvəli tamdır.
note-partial-medallists-some = Bu Oyunların bəzisi üzrə qeydlərdə medalçıların yalnız bir hissəsi var.
note-unnamed-medallists = Qeydlərdə { $games } medal cədvəli var, medalçıların adları isə yoxdur.
note-unnamed-some = Qeydlərdə heç də bütün medalçıların adı yoxdur ({ $kind }).
note-unnamed-some-uncounted = Qeydlərdə heç də bütün medalçıların adı yoxdur ({ $kind }); digər medallar burada sayılmır.
note-no-dates = Qeydlərdə { $games } medallarının günləri yoxdur.
note-partial-dates = Qeydlərdə { $games } bütün medallarının günü yoxdur; günü bilinməyənlər burada sayılmır.
note-no-entries = Qeydlərdə { $games } çıxış edənlərin hamısı yoxdur, yalnız bəlli olanlar var.
note-only-medals = Qeydlərdə { $games } yarışlarının yalnız medalları var, digər yerlər yoxdur.
note-only-medals-some = Bu Oyunların bəzisi üzrə qeydlərdə yarışların yalnız medalları var, digər yerlər yoxdur.
note-no-entries-some = Bu Oyunların bəzisi üzrə qeydlərdə yalnız medalçılar var, bütün iştirakçılar yoxdur.

nothing-yet = <b>{ $games }</b> hələ qarşıdadır, nəticə yoxdur.
nothing-cancelled = <b>{ $games }</b> keçirilməyib.
nothing-counted = <b>{ $what }</b> üzrə heç vaxt hesaba alınan medal verilməyib, yalnız nümayiş və ya incəsənət yarışları olub.
nothing-held = Qeydlərdə medal yoxdur: <b>{ $what }</b>.
nothing-held-at = Qeydlərdə { $games } medal yoxdur: <b>{ $what }</b>.
nothing-held-of = Qeydlərdə medal yoxdur: <b>{ $what }</b> ({ $games }).

limited = {" "}(qeydlərdə olan qədər)
