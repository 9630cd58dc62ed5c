# When there is no answer.

choose-one = Bu sporcuyu mu kastediyorsunuz?
choose-many = <b>Çok sayıda sporcu bulundu.</b> En tanınmışları bunlar; başkası için ad, ülke veya spor dalı ekleyin:
choose-athlete = <b>{ $number } sporcu bulundu.</b> Hangisi?
choose-meaning = <b>Hangisini kastediyorsunuz?</b>
too-many = Bir seferde tek ülke ve tek spor dalı hakkında yanıt verebilirim. Hangisi?
ask-me = Bana bir sporcuyu, ülkeyi, yarışmayı veya Oyunları sorun.

not-held-topic = { $topic ->
    [flag-bearers] Bayrak taşıyıcıları hakkında bilgim yok.
    [world-records] Bu rekorları bilmem, yalnızca sonuçları bilirim.
    [biography] Sporcuların yalnızca sonuçlarını bilirim, hayatlarını değil.
    [predictions] Tahminde bulunmam, yalnızca olup biteni bilirim.
    [opinions] Nedenleri ve görüşleri bilmem, yalnızca sonuçları bilirim.
    [tickets] Oyunların çevresinde olup biteni bilmem, yalnızca sonuçları bilirim.
    [other-competitions] Olimpiyat ve Paralimpik Oyunları dışındaki yarışmaları bilmem.
   *[ceremonies] Törenler, boykotlar ve doping vakaları hakkında bilgim yok.
}
what-is-held = Bildiklerim: Olimpiyat ve Paralimpik Oyunları'nın sporcuları, madalyaları, madalya tabloları, yarışmaları ve günleri.
who-is-held = 1896'dan beri Olimpiyat Oyunları'nda yarışan herkesi, 1960'tan beri Paralimpik Oyunları'nda madalya kazananları ve Tokyo 2020 ile Paris 2024 Paralimpik Oyunları'nın bütün katılımcılarını tanırım.

quoted = “{ $words }”
nothing-fits = <b>{ $words }</b> için bir şey bulamadım.
without-it = Onu saymazsak şunu söyleyebilirim: <i>{ $reading }</i>
not-heeded = Burada şunu henüz hesaba katamıyorum: <b>{ $what }</b>.
slot-name = { $slot ->
    [every] birkaç Oyunun her birinde
    [sex] yarışmaların kimler için olduğu
    [medal] madalyalar
    [limit] kaç tanesinin sayılacağı
    [order] sıralama
    [end] sondan sayma
   *[some] sorunun bir bölümü
}
no-such-games = Böyle bir Oyun bilmiyorum: <b>{ $words }</b>.
all-games-how = Bildiğim bütün Oyunlar: /games
write-athlete = Komutun ardına bir ad yazın: /athlete Lamiya Valiyeva
write-country = Komutun ardına bir ülke yazın: /country Türkiye
write-event = Komutun ardına bir yarışma yazın: /event uzun atlama T13
try = Örneğin: <i>{ $first }</i> veya <i>{ $second }</i>

records-held = Rekorlardan yalnızca para atletizmdeki dünya ve Paralimpik rekorlarını bilirim.
records-held-as-of = Rekorlardan yalnızca para atletizmdeki dünya ve Paralimpik rekorlarını bilirim ({ $date } itibarıyla).
record-example = Uzun atlama T13 dünya rekoru
record-ask = Rekoru yarışması ve sınıfıyla sorun: <i>{ $example }</i>

fault = Üzgünüm, hata sizin sorunuzda değil, bende. Lütfen biraz sonra yeniden deneyin.
