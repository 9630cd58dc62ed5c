# What the terminal says by itself.

terminal-next = Davamı:
terminal-greeting =
    Podium Olimpiya və Paralimpiya Oyunlarının nəticələrini bilir. Məsələn, soruşun:
    {" "} vəliyeva
    {" "} paris 2024 paralimpiya medal cədvəli
    {" "} kişilərdə uzunluğa tullanma t13 kim qazandı
    Rəqəm təklifi seçir, /help ətraflı izah edir, Ctrl-D çıxır.
