# Why the medals of an event are what they are. Each goes by the words of data/exceptions.csv and data/reawarded.csv, with
# dashes between them.

reason = { $reason ->
    [two-were-placed-equal-first-and-both-received-gold] two were placed equal first and both received gold
    [the-medallists-of-these-games-are-held-in-part] the medallists of these Games are held in part
    [the-final-was-called-off-as-a-draw-after-nine-hours-both-wrestlers-received-silver] the final was called off as a draw after nine hours; both wrestlers received silver
    [no-team-finished-with-three-riders-so-no-medals-were-given] no team finished with three riders, so no medals were given
    [a-second-gold-was-given-in-1993-to-the-swimmer-whom-a-judge-s-slip-had-cost-it] a second gold was given in 1993 to the swimmer whom a judge's slip had cost it
    [the-gold-of-marion-jones-was-withdrawn-for-doping-and-not-awarded-again] the gold of Marion Jones was withdrawn for doping and not awarded again
    [the-gold-was-withdrawn-after-the-games-and-not-awarded-again] the gold was withdrawn after the Games and not awarded again
    [a-second-gold-was-given-to-the-canadian-pair-because-a-judge-had-been-pressed] a second gold was given to the Canadian pair, because a judge had been pressed
    [no-gold-stands-in-the-records-of-this-event-and-the-official-table-counts-none] no gold stands in the records of this event and the official table counts none
    [the-winner-was-disqualified-for-doping-later-both-who-had-lost-to-him-last-received-gold] the winner was disqualified for doping later; both who had lost to him last received gold
    [the-gold-of-russia-was-withdrawn-for-doping-as-of-early-2023-it-was-not-awarded-again] the gold of Russia was withdrawn for doping; as of early 2023 it was not awarded again
    [the-gold-of-nijat-rahimov-was-withdrawn-for-doping-as-of-early-2023-it-was-not-awarded-again] the gold of Nijat Rahimov was withdrawn for doping; as of early 2023 it was not awarded again
    [kamila-valiyeva-of-roc-was-disqualified-for-doping-and-her-points-were-taken-from-the-team] Kamila Valiyeva of ROC was disqualified for doping and her points were taken from the team
    [disqualified-for-doping-the-others-of-the-team-keep-a-medal] disqualified for doping; the others of the team keep a medal
   *[some] the tables say no more
}
