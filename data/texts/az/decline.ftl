# When there is no answer.

choose-one = Bu idmançını nəzərdə tutursunuz?
choose-many = <b>Uyğun idmançı çoxdur.</b> Ən tanınmışları bunlardır; başqası üçün ad, ölkə və ya idman növü əlavə edin:
choose-athlete = <b>{ $number } idmançı uyğun gəlir.</b> Hansı?
choose-meaning = <b>Hansını nəzərdə tutursunuz?</b>
too-many = Bir dəfəyə yalnız bir ölkə və bir idman növü barədə cavab verirəm. Hansını seçirsiniz?
ask-me = Məndən idmançı, ölkə, yarış və ya Oyunlar haqqında soruşun.

not-held-topic = { $topic ->
    [flag-bearers] Bayraqdarlar barədə məlumatım yoxdur.
    [world-records] Belə rekordlar məndə yoxdur, yalnız nəticələr var.
    [biography] İdmançıların həyatı barədə məlumatım yoxdur, yalnız nəticələrini bilirəm.
    [predictions] Proqnoz vermirəm, yalnız olub-keçəni bilirəm.
    [opinions] Səbəbləri şərh etmirəm, rəy bildirmirəm, yalnız nəticələri bilirəm.
    [tickets] Biletlər, yayım və təşkilati məsələlər barədə məlumatım yoxdur.
    [other-competitions] Olimpiya və Paralimpiya Oyunlarından başqa yarışlar barədə məlumatım yoxdur.
   *[ceremonies] Mərasimlər, boykotlar və dopinq işləri barədə məlumatım yoxdur.
}
what-is-held = Bildiyim Olimpiya və Paralimpiya Oyunlarının nəticələridir: idmançılar, medallar, medal cədvəlləri, yarışlar və günlər.
who-is-held = 1896-cı ildən Olimpiya Oyunlarında çıxış edən hər kəsi, 1960-cı ildən Paralimpiya Oyunlarının medalçılarını, eləcə də Tokio 2020 və Paris 2024 Paralimpiya Oyunlarının bütün iştirakçılarını tanıyıram.

quoted = “{ $words }”
nothing-fits = <b>{ $words }</b> üzrə heç nə tapmadım.
without-it = Bunu nəzərə almadan belə cavab verə bilərəm: <i>{ $reading }</i>
not-heeded = Bunu burada hələ nəzərə ala bilmirəm: <b>{ $what }</b>.
slot-name = { $slot ->
    [every] bir neçə Oyunun hər birində
    [sex] yarışların kimlər üçün olması
    [medal] medallar
    [limit] neçəsinin sadalanması
    [order] sıralama
    [end] sondan saymaq
   *[some] sualın bir hissəsi
}
no-such-games = Belə Oyunlar mənə məlum deyil: <b>{ $words }</b>.
all-games-how = Bildiyim bütün Oyunlar: /games
write-athlete = Əmrdən sonra ad yazın: /athlete Lamiyə Vəliyeva
write-country = Əmrdən sonra ölkə yazın: /country Azərbaycan
write-event = Əmrdən sonra yarış yazın: /event uzunluğa tullanma T13
try = Məsələn: <i>{ $first }</i> və ya <i>{ $second }</i>

records-held = Rekordlardan məndə yalnız paraatletika üzrə dünya və Paralimpiya rekordları var.
records-held-as-of = Rekordlardan məndə yalnız paraatletika üzrə dünya və Paralimpiya rekordları var (məlumatın tarixi: { $date }).
record-example = Uzunluğa tullanma T13 dünya rekordu
record-ask = Yarışı və sinfi göstərib soruşun: <i>{ $example }</i>

fault = Üzr istəyirəm, xəta məndədir, sualınızda deyil. Bir azdan yenidən cəhd edin.
