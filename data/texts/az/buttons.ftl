# What stands on buttons, and what speaks against how a question was read.

button-by-gold = Qızıla görə
button-by-total = Ümumi saya görə
button-all-games = Bütün Oyunlar
button-more = Daha çox
button-less = Daha az
button-table-top = medal cədvəli, ilk { $number }

doubt-left-out = <i>“{ $words }” nəzərə alınmadı.</i>
doubt-corrected = <i>“{ $words }” belə başa düşüldü: { $taken }.</i>
doubt-others = <i>Bunlar da uyğun gəlir: { $others }</i>
