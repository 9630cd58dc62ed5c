# When there is no answer.

choose-one = Bu idmançını nəzərdə tutursunuz?
choose-many = <b>Uyğun idmançı çoxdur.</b> Ən tanınmışları bunlardır; başqası üçün ad, ölkə və ya idman növü əlavə edin:
choose-athlete = <b>{ $number } idmançı uyğun gəlir.</b> Hansı?
choose-meaning = <b>Hansını nəzərdə tutursunuz?</b>
too-many = Bir dəfəyə bir ölkə və bir idman növü haqqında deyirəm. Hansı?
ask-me = Məndən idmançı, ölkə, yarış və ya Oyunlar haqqında soruşun.

not-held-topic = { $topic ->
    [flag-bearers] Bayraqdarlar barədə məlumatım yoxdur.
    [world-records] Belə rekordlar məndə yoxdur, yalnız nəticələr var.
    [biography] İdmançıların nəticələrindən başqa həyatı barədə məlumatım yoxdur.
    [predictions] Proqnoz vermirəm, yalnız olub-keçəni bilirəm.
    [opinions] Səbəb və rəyləri bilmirəm, yalnız nəticələri bilirəm.
    [tickets] Oyunların ətrafında olanları bilmirəm, yalnız nəticələri bilirəm.
    [other-competitions] Olimpiya və Paralimpiya Oyunlarından başqa yarışlar məndə yoxdur.
   *[ceremonies] Mərasimlər, boykotlar və dopinq işləri barədə məlumatım yoxdur.
}
what-is-held = Nəticələri bilirəm: Olimpiya və Paralimpiya Oyunlarının idmançıları, medalları, medal cədvəlləri, yarışları və günləri.
who-is-held = 1896-cı ildən Olimpiya Oyunlarında çıxış edən hər kəsi, 1960-cı ildən Paralimpiya Oyunlarının medalçılarını, eləcə də Tokio 2020 və Paris 2024 Paralimpiya Oyunlarının bütün iştirakçılarını tanıyıram.

quoted = “{ $words }”
nothing-fits = <b>{ $words }</b> üzrə heç nə tapmadım.
without-it = Onsuz bunu deyə bilərəm: <i>{ $reading }</i>
no-such-games = Belə Oyunlar tanımıram: <b>{ $words }</b>.
all-games-how = Tanıdığım bütün Oyunlar: /games
write-athlete = Ardınca ad yazın: /athlete Lamiyə Vəliyeva
write-country = Ardınca ölkə yazın: /country Azərbaycan
write-event = Ardınca yarış yazın: /event uzunluğa tullanma T13
try = Məsələn: <i>{ $first }</i> və ya <i>{ $second }</i>

records-held = Rekordlardan məndə yalnız paraatletika üzrə dünya və Paralimpiya rekordları var.
records-held-as-of = Rekordlardan məndə yalnız paraatletika üzrə dünya və Paralimpiya rekordları var ({ $date } tarixinə).
record-example = Uzunluğa tullanma T13 dünya rekordu
record-ask = Yarışı və təsnifatı ilə soruşun: <i>{ $example }</i>

fault = Üzr istəyirik, xəta bizdədir, sualınızda deyil. Bir azdan yenidən cəhd edin.
