# What the terminal says by itself.

terminal-next = Devamı:
terminal-greeting =
    Podium, Olimpiyat ve Paralimpik Oyunları'nın sonuçlarını bilir. Örneğin şunları sorun:
    {" "} valiyeva
    {" "} paris 2024 paralimpik madalya tablosu
    {" "} erkekler uzun atlama t13 kim kazandı
    Bir sayı öneriyi seçer, /help daha fazlasını anlatır, Ctrl-D çıkar.
