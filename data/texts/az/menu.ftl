# What Telegram shows of the bot: its commands (at most 256 characters each), what an empty chat with it shows (at
# most 512), and its profile (at most 120).

menu-athlete = İdmançının medalları və nəticələri
menu-standings = Oyunların medal cədvəli
menu-country = Ölkənin medalları
menu-event = Yarışı kim qazanıb
menu-games = Oyunlar: nə vaxt, harada, neçə iştirakçı
menu-examples = Mövzular üzrə nümunə suallar
menu-help = Nə bilirəm və necə soruşmalı
menu-settings = Dil, ölkəniz, əsas Oyunlar, cavabın uzunluğu
menu-forget = Bu söhbət haqqında saxlanan hər şeyi sil
menu-description =
    Olimpiya və Paralimpiya Oyunlarının nəticələri barədə suallara cavab verirəm: 1896-cı və 1960-cı illərdən bəri bütün Oyunların idmançıları, medalları, cədvəlləri və yarışları.

    Məsələn: Lamiyə Vəliyeva · Azərbaycan Parisdə neçə medal qazandı? · Tokio 2020 medal cədvəli

    İstənilən başqa söhbətdə: adımı və bir söz yazın.
menu-short-description = Olimpiya və Paralimpiya nəticələri: 1896 və 1960-cı ildən bəri bütün Oyunlar. Öz sözlərinizlə soruşun.
