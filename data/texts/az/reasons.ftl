# Why the medals of an event are what they are. Each goes by the words of data/exceptions.csv and data/reawarded.csv, with
# dashes between them.

reason = { $reason ->
    [two-were-placed-equal-first-and-both-received-gold] birinci yeri iki iştirakçı bölüşdürüb, hər ikisi qızıl alıb
    [the-medallists-of-these-games-are-held-in-part] bu Oyunların medalçıları qeydlərdə tam deyil
    [the-final-was-called-off-as-a-draw-after-nine-hours-both-wrestlers-received-silver] final doqquz saatdan sonra heç-heçə ilə dayandırılıb, hər iki güləşçi gümüş alıb
    [no-team-finished-with-three-riders-so-no-medals-were-given] heç bir komanda üç atlı ilə finişə çatmayıb, medal verilməyib
    [a-second-gold-was-given-in-1993-to-the-swimmer-whom-a-judge-s-slip-had-cost-it] ikinci qızıl 1993-cü ildə hakim səhvi ucbatından onu itirmiş üzgüçüyə verilib
    [the-gold-of-marion-jones-was-withdrawn-for-doping-and-not-awarded-again] Marion Consun qızılı dopinqə görə geri alınıb və heç kimə verilməyib
    [the-gold-was-withdrawn-after-the-games-and-not-awarded-again] qızıl medal Oyunlardan sonra geri alınıb və heç kimə verilməyib
    [a-second-gold-was-given-to-the-canadian-pair-because-a-judge-had-been-pressed] hakimə təzyiq edildiyi üçün Kanada cütlüyünə ikinci qızıl verilib
    [no-gold-stands-in-the-records-of-this-event-and-the-official-table-counts-none] nə bu yarışın qeydlərində, nə də rəsmi cədvəldə qızıl medal var
    [the-winner-was-disqualified-for-doping-later-both-who-had-lost-to-him-last-received-gold] qalib sonradan dopinqə görə diskvalifikasiya olunub; ona son uduzan iki idmançının hər ikisi qızıl alıb
    [the-gold-of-russia-was-withdrawn-for-doping-as-of-early-2023-it-was-not-awarded-again] Rusiyanın qızılı dopinqə görə geri alınıb; 2023-cü ilin əvvəlinədək heç kimə verilməyib
    [the-gold-of-nijat-rahimov-was-withdrawn-for-doping-as-of-early-2023-it-was-not-awarded-again] Nicat Rəhimovun qızılı dopinqə görə geri alınıb; 2023-cü ilin əvvəlinədək heç kimə verilməyib
    [kamila-valiyeva-of-roc-was-disqualified-for-doping-and-her-points-were-taken-from-the-team] Kamila Valiyeva (ROK) dopinqə görə diskvalifikasiya olunub, xalları komandadan silinib
    [disqualified-for-doping-the-others-of-the-team-keep-a-medal] dopinqə görə diskvalifikasiya; komandanın digər üzvlərinin medalı qüvvədə qalıb
   *[some] cədvəllərdə bundan artıq məlumat yoxdur
}
