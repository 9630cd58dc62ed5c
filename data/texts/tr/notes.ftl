# What must be said with the facts, and what is said when there are none.

title-medallists = madalya kazananlar
athlete-no-medal = Kayıtlarda madalyası yok

note-partial-medallists-share = { $games } madalya kazananlarının yalnızca bir bölümü kayıtlarda (%{ $share }); madalya tablosu tam.
note-partial-medallists = { $games } madalya kazananlarının yalnızca bir bölümü kayıtlarda; madalya tablosu tam.
note-partial-medallists-some = Bu Oyunların bazıları için kayıtlarda madalya kazananların yalnızca bir bölümü var.
note-unnamed-medallists = { $games } madalya tablosu kayıtlarda var, madalyaları kimlerin kazandığı yok.
note-unnamed-some = Bazı { $kind } için madalya kazananların adları kayıtlarda yok.
note-unnamed-some-uncounted = Bazı { $kind } için madalya kazananların adları kayıtlarda yok; o madalyalar burada sayılmadı.
note-no-dates = { $games } madalya günleri kayıtlarda yok.
note-partial-dates = { $games } bazı madalyalarının günü kayıtlarda yok; onlar burada sayılmadı.
note-no-entries = { $games } yarışanların hepsi kayıtlarda yok, yalnızca bilinenler var.
note-only-medals = { $games } yarışmalarından kayıtlarda yalnızca madalyalar var, diğer dereceler yok.
note-only-medals-some = Bu Oyunların bazıları için kayıtlarda yalnızca madalyalar var, diğer dereceler yok.
note-no-entries-some = Bu Oyunların bazıları için kayıtlarda yalnızca madalya kazananlar var, bütün katılımcılar yok.

nothing-yet = <b>{ $games }</b> henüz yapılmadı, sonuç yok.
nothing-cancelled = <b>{ $games }</b> yapılmadı.
nothing-counted = <b>{ $what }</b>: resmen sayılan madalya hiç verilmedi; yalnızca gösteri veya sanat yarışması olarak yapıldı.
nothing-held = Kayıtlarda madalya yok: <b>{ $what }</b>.
nothing-held-at = Kayıtlarda { $games } madalya yok: <b>{ $what }</b>.
nothing-held-of = Kayıtlarda madalya yok: <b>{ $what }</b> ({ $games }).

limited = {" "}(eldeki kayıtlara göre)
