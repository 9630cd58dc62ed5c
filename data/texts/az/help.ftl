# What Podium says of itself, and the examples.

greeting-who = <b>Podium</b> Olimpiya və Paralimpiya Oyunlarının nəticələrinə dair suallara cavab verir.
greeting-how = İdmançının, ölkənin, yarışın və ya Oyunların adını istədiyiniz kimi yazın:
greeting-more = Daha çoxu üçün: /help

help-ask = Nə soruşmaq olar
help-examples = Hər mövzudan daha çox nümunə: /examples
help-commands = Əmrlər
help-athlete = ad: idmançının medalları, yerləri və Oyunları
help-standings = Oyunlar: medal cədvəli
help-country = ölkə, istəsəniz, Oyunlar və ya idman növü də əlavə edin
help-event = yarış: qalibi kim olub
help-games = Oyunlar: ev sahibi, tarixlər, rəqəmlər
help-topic = mövzu: bu barədə nə soruşmaq olar
help-settings = cavabların uzunluğu, ölkəniz, Oyunlar və dil
help-forget = bu söhbət barədə saxladıqlarımı silir
help-held = Məndə nə var
help-held-what = 1896-cı ildən bütün Olimpiya Oyunları: medal cədvəlləri, bütün iştirakçılar və tutduqları yerlər. 1960-cı ildən bütün Paralimpiya Oyunları: medal cədvəlləri və medalçılar. Paraatletika üzrə qüvvədə olan rekordlar. Məlumat natamamdırsa, bunu bildirirəm.

example-then = sonra
more-examples = Başqa nümunələr
no-examples = <b>{ $words }</b> mövzusunda nümunəm yoxdur.
examples-by-topic = Nümunələr, mövzular üzrə
examples-how = Birini seçin və ya /examples əmrindən sonra yazın.
examples-of = <b>{ $topic }</b>: nə soruşmaq olar
examples-all = Bütün mövzular: /examples
