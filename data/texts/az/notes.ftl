# What must be said with the facts, and what is said when there are none.

title-medallists = medalçılar
athlete-no-medal = Qeydlərdə medalı yoxdur

note-partial-medallists-share = Qeydlərdə { $games } medalçılarının { $share } faizi göstərilib; medal cədvəli tamdır.
note-partial-medallists = Qeydlərdə { $games } medalçılarının yalnız bir hissəsi göstərilib; medal cədvəli tamdır.
note-partial-medallists-some = Bu Oyunların bəzisi üzrə qeydlərdə medalçıların yalnız bir hissəsi var.
note-unnamed-medallists = Qeydlərdə { $games } medal cədvəli var, amma medalçıların adı yoxdur.
note-unnamed-some = Qeydlərdə { $kind }nın bəzi medalçılarının adı yoxdur.
note-unnamed-some-uncounted = Qeydlərdə { $kind }nın bəzi medalçılarının adı yoxdur; onların medalları burada sayılmır.
note-no-dates = Qeydlərdə { $games } medal günləri yoxdur.
note-partial-dates = Qeydlərdə { $games } bəzi medallarının günü yoxdur; onlar burada sayılmır.
note-no-entries = Qeydlərdə { $games } çıxış edənlərin hamısı deyil, yalnız bəlli olanlar var.
note-only-medals = Qeydlərdə { $games } yalnız medalları var, digər yerlər yoxdur.
note-only-medals-some = Bu Oyunların bəzisi üzrə qeydlərdə yarışların yalnız medalları var, digər yerlər yoxdur.
note-no-entries-some = Bu Oyunların bəzisi üzrə qeydlərdə yalnız medalçılar var, digər iştirakçılar yoxdur.

nothing-yet = <b>{ $games }</b> hələ qarşıdadır, nəticə yoxdur.
nothing-cancelled = <b>{ $games }</b> keçirilməyib.
nothing-counted = <b>{ $what }</b> üzrə hesaba alınan medal heç vaxt verilməyib, yalnız nümayiş yarışları və ya incəsənət müsabiqələri keçirilib.
nothing-held = Qeydlərdə belə medal yoxdur: <b>{ $what }</b>.
nothing-held-at = Qeydlərdə { $games } qazanılmış belə medal yoxdur: <b>{ $what }</b>.
nothing-held-of = { $games } üzrə qeydlərdə belə medal yoxdur: <b>{ $what }</b>.

limited = {" "}(mövcud qeydlərə görə)
