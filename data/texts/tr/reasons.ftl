# Why the medals of an event are what they are. Each goes by the words of data/exceptions.csv and data/reawarded.csv, with
# dashes between them.

reason = { $reason ->
    [two-were-placed-equal-first-and-both-received-gold] birinciliği iki yarışmacı paylaştı, ikisi de altın aldı
    [the-medallists-of-these-games-are-held-in-part] bu Oyunların madalya kazananlarının yalnızca bir bölümü kayıtlarda
    [the-final-was-called-off-as-a-draw-after-nine-hours-both-wrestlers-received-silver] final dokuz saatin ardından berabere sayılarak durduruldu; iki güreşçi de gümüş aldı
    [no-team-finished-with-three-riders-so-no-medals-were-given] hiçbir takım üç biniciyle bitiremedi, madalya verilmedi
    [a-second-gold-was-given-in-1993-to-the-swimmer-whom-a-judge-s-slip-had-cost-it] hakem hatası yüzünden altın madalyadan olan yüzücüye 1993'te ikinci altın verildi
    [the-gold-of-marion-jones-was-withdrawn-for-doping-and-not-awarded-again] Marion Jones'un altını doping nedeniyle geri alındı, kimseye verilmedi
    [the-gold-was-withdrawn-after-the-games-and-not-awarded-again] altın madalya Oyunlardan sonra geri alındı, kimseye verilmedi
    [a-second-gold-was-given-to-the-canadian-pair-because-a-judge-had-been-pressed] bir hakeme baskı yapıldığı için Kanadalı çifte de altın verildi
    [no-gold-stands-in-the-records-of-this-event-and-the-official-table-counts-none] bu yarışmanın ne kayıtlarında ne de resmî tabloda altın madalyası var
    [the-winner-was-disqualified-for-doping-later-both-who-had-lost-to-him-last-received-gold] birinci sonradan doping nedeniyle diskalifiye edildi; ona son yenilen iki sporcunun ikisi de altın aldı
    [the-gold-of-russia-was-withdrawn-for-doping-as-of-early-2023-it-was-not-awarded-again] Rusya'nın altını doping nedeniyle geri alındı; 2023 başı itibarıyla kimseye verilmedi
    [the-gold-of-nijat-rahimov-was-withdrawn-for-doping-as-of-early-2023-it-was-not-awarded-again] Nicat Rehimov'un altını doping nedeniyle geri alındı; 2023 başı itibarıyla kimseye verilmedi
    [kamila-valiyeva-of-roc-was-disqualified-for-doping-and-her-points-were-taken-from-the-team] Kamila Valieva (ROC) doping nedeniyle diskalifiye edildi, puanları takımdan silindi
    [disqualified-for-doping-the-others-of-the-team-keep-a-medal] doping nedeniyle diskalifiye edildi; takımın diğer üyelerinin madalyası geçerli
   *[some] tablolarda başka bilgi yok
}
