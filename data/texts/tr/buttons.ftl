# What stands on buttons, and what speaks against how a question was read.

button-by-gold = Altına göre
button-by-total = Toplama göre
button-all-games = Bütün Oyunlar
button-more = Daha fazla
button-less = Daha az
button-table-top = madalya tablosu, ilk { $number }

doubt-left-out = <i>“{ $words }” dikkate alınmadı.</i>
doubt-corrected = <i>“{ $words }” şöyle anlaşıldı: { $taken }.</i>
doubt-others = <i>Şunlar da olabilir: { $others }</i>
