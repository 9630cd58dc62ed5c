# What Podium says of itself, and the examples.

greeting-who = <b>Podium</b>, Olimpiyat ve Paralimpik Oyunları'nın sonuçlarıyla ilgili soruları yanıtlar.
greeting-how = Bir sporcu, ülke, yarışma veya Oyun adı yazın; yazımı önemli değil:
greeting-more = Daha fazlası: /help

help-ask = Neler sorabilirsiniz
help-examples = Her konudan daha fazla örnek: /examples
help-commands = Komutlar
help-athlete = ad: sporcunun madalyaları, dereceleri ve Oyunları
help-standings = Oyunlar: madalya tablosu
help-country = ülke; isterseniz Oyunlar veya spor dalıyla birlikte
help-event = yarışma: kimin kazandığı
help-games = Oyunlar: ev sahibi, tarihler, sayılar
help-topic = konu: hakkında neler sorulabilir
help-settings = yanıt uzunluğu, ülkeniz, Oyunlar ve dil
help-forget = bu sohbet hakkında sakladıklarımı siler
help-held = Elimde neler var
help-held-what = 1896'dan beri bütün Olimpiyat Oyunları: madalya tabloları, yarışan herkes ve dereceleri. 1960'tan beri bütün Paralimpik Oyunları: madalya tabloları ve madalya kazananlar. Para atletizmde güncel rekorlar. Bilgim eksikse söylerim.

example-then = ardından
more-examples = Daha fazla örnek
no-examples = <b>“{ $words }”</b> konusunda örneğim yok.
examples-by-topic = Konularına göre örnekler
examples-how = Birine dokunun veya konuyu /examples komutunun ardına yazın.
examples-of = <b>{ $topic }</b>: neler sorabilirsiniz
examples-all = Bütün konular: /examples
