# When there is no answer.

choose-one = Bu sporcuyu mu kastediyorsunuz?
choose-many = <b>Uyan çok sporcu var.</b> En tanınmışları bunlar; başkası için ad, ülke veya spor dalı ekleyin:
choose-athlete = <b>{ $number } sporcu uyuyor.</b> Hangisi?
choose-meaning = <b>Hangisini kastediyorsunuz?</b>
too-many = Bir seferde tek ülke ve tek spor dalı hakkında yanıt verebilirim. Hangisi?
ask-me = Bana bir sporcuyu, ülkeyi, yarışmayı veya Oyunları sorun.

not-held-topic = { $topic ->
    [flag-bearers] Bayrak taşıyıcıları hakkında bilgim yok.
    [world-records] Bu rekorlar bende yok, yalnızca sonuçlar var.
    [biography] Sporcuların sonuçları dışındaki hayatına dair bilgim yok.
    [predictions] Tahminde bulunmam, yalnızca olup biteni bilirim.
    [opinions] Nedenleri ve görüşleri bilmem, yalnızca sonuçları bilirim.
    [tickets] Oyunların çevresinde olup biteni bilmem, yalnızca sonuçları bilirim.
    [other-competitions] Olimpiyat ve Paralimpik Oyunları dışındaki yarışmalar bende yok.
   *[ceremonies] Törenler, boykotlar ve doping vakaları hakkında bilgim yok.
}
what-is-held = Sonuçları bilirim: Olimpiyat ve Paralimpik Oyunlarının sporcuları, madalyaları, madalya tabloları, yarışmaları ve günleri.
who-is-held = 1896'dan beri Olimpiyat Oyunlarında yarışan herkesi, 1960'tan beri Paralimpik Oyunlarda madalya kazananları ve Tokyo 2020 ile Paris 2024 Paralimpik Oyunlarının bütün katılımcılarını tanırım.

quoted = “{ $words }”
nothing-fits = <b>{ $words }</b> için bir şey bulamadım.
without-it = Onsuz şunu söyleyebilirim: <i>{ $reading }</i>
no-such-games = Böyle bir Oyun bilmiyorum: <b>{ $words }</b>.
all-games-how = Bildiğim bütün Oyunlar: /games
write-athlete = Ardına bir ad yazın: /athlete Lamiya Valiyeva
write-country = Ardına bir ülke yazın: /country Türkiye
write-event = Ardına bir yarışma yazın: /event uzun atlama T13
try = Örneğin: <i>{ $first }</i> veya <i>{ $second }</i>

records-held = Rekorlardan yalnızca para atletizmin dünya ve Paralimpik rekorları bende var.
records-held-as-of = Rekorlardan yalnızca para atletizmin dünya ve Paralimpik rekorları bende var ({ $date } itibarıyla).
record-example = Uzun atlama T13 dünya rekoru
record-ask = Yarışması ve sınıfıyla sorun: <i>{ $example }</i>

fault = Üzgünüz, hata sizin sorunuzda değil, bizde. Lütfen biraz sonra yeniden deneyin.
