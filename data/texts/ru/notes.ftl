# What must be said with the facts, and what is said when there are none.

title-medallists = призёры
athlete-no-medal = Медалей в базе нет

note-partial-medallists-share = В базе есть имена { $share } % призёров { $games }; медальный зачёт полный.
note-partial-medallists = В базе названа лишь часть призёров { $games }; медальный зачёт полный.
note-partial-medallists-some = По некоторым из этих Игр в базе названа лишь часть призёров.
note-unnamed-medallists = В базе есть медальный зачёт { $games }, но не имена призёров.
note-unnamed-some = В базе названы не все призёры ({ $kind }).
note-unnamed-some-uncounted = В базе названы не все призёры ({ $kind }); остальные медали здесь не учтены.
note-no-dates = Дат вручения медалей { $games } в базе нет.
note-partial-dates = В базе есть даты не всех медалей { $games }; медали без даты здесь не учтены.
note-no-entries = В базе есть не все, кто выступал { $games }, а только те, о ком есть данные.
note-only-medals = О видах программы { $games } в базе есть только медали, без остальных мест.
note-only-medals-some = По некоторым из этих Игр в базе есть только медали, без остальных мест.
note-no-entries-some = По некоторым из этих Игр в базе есть только призёры, а не все участники.

nothing-yet = <b>{ $games }</b>: Игры ещё впереди, результатов пока нет.
nothing-cancelled = <b>{ $games }</b>: Игры не состоялись.
nothing-counted = <b>{ $what }</b>: медали здесь в зачёт не идут — это показательные выступления или конкурс искусств.
nothing-held = Медалей в базе нет: <b>{ $what }</b>.
nothing-held-at = Медалей { $games } в базе нет: <b>{ $what }</b>.
nothing-held-of = Медалей в базе нет: <b>{ $what }</b> ({ $games }).

limited = {" "}(по данным базы)
