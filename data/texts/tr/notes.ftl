# What must be said with the facts, and what is said when there are none.

title-medallists = madalya kazananlar
athlete-no-medal = Kayıtlarda madalyası yok

note-partial-medallists-share = Kayıtlarda { $games } madalya kazananlarının yüzde { $share } kadarı var; madalya tablosu tam.
note-partial-medallists = Kayıtlarda { $games } madalya kazananlarının yalnızca bir bölümü var; madalya tablosu tam.
note-partial-medallists-some = Bu Oyunların bazıları için kayıtlarda madalya kazananların yalnızca bir bölümü var.
note-unnamed-medallists = Kayıtlarda { $games } madalya tablosu var, ama kimin kazandığı yok.
note-unnamed-some = Kayıtlarda madalya kazananların hepsinin adı yok ({ $kind }).
note-unnamed-some-uncounted = Kayıtlarda madalya kazananların hepsinin adı yok ({ $kind }); diğer madalyalar burada sayılmadı.
note-no-dates = Kayıtlarda { $games } madalyalarının günleri yok.
note-partial-dates = Kayıtlarda { $games } bütün madalyalarının günü yok; günü bilinmeyenler burada sayılmadı.
note-no-entries = Kayıtlarda { $games } yarışanların hepsi yok, yalnızca bilinenler var.
note-only-medals = Kayıtlarda { $games } yarışmalarının yalnızca madalyaları var, diğer dereceler yok.
note-only-medals-some = Bu Oyunların bazıları için kayıtlarda yarışmaların yalnızca madalyaları var, diğer dereceler yok.
note-no-entries-some = Bu Oyunların bazıları için kayıtlarda yalnızca madalya kazananlar var, bütün katılımcılar yok.

nothing-yet = <b>{ $games }</b> henüz yapılmadı, sonuç yok.
nothing-cancelled = <b>{ $games }</b> yapılmadı.
nothing-counted = <b>{ $what }</b> için hiçbir zaman sayılan bir madalya verilmedi; yalnızca gösteri ya da sanat yarışması oldu.
nothing-held = Kayıtlarda madalya yok: <b>{ $what }</b>.
nothing-held-at = Kayıtlarda { $games } madalya yok: <b>{ $what }</b>.
nothing-held-of = Kayıtlarda madalya yok: <b>{ $what }</b> ({ $games }).

limited = {" "}(kayıtlarda olduğu kadarıyla)
