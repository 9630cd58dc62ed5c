# What stands on buttons, and what speaks against how a question was read.

button-by-gold = By gold
button-by-total = By total
button-all-games = All Games
button-more = More
button-less = Less
button-table-top = medal table, top { $number }

doubt-left-out = <i>I did not use “{ $words }”.</i>
doubt-corrected = <i>I took “{ $words }” for { $taken }.</i>
doubt-others = <i>Also fits: { $others }</i>
