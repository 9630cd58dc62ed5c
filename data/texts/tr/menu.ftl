# What Telegram shows of the bot: its commands (at most 256 characters each), what an empty chat with it shows (at
# most 512), and its profile (at most 120).

menu-athlete = Bir sporcunun madalyaları ve sonuçları
menu-standings = Oyunların madalya tablosu
menu-country = Bir ülkenin madalyaları
menu-event = Bir yarışmayı kim kazandı
menu-games = Oyunlar: ne zaman, nerede, kaç sporcu
menu-examples = Konulara göre örnek sorular
menu-help = Neleri bilirim, nasıl sorulur
menu-settings = Dil, ülkeniz, varsayılan Oyunlar, yanıt uzunluğu
menu-forget = Bu sohbetle ilgili saklanan her şeyi sil
menu-description =
    Olimpiyat ve Paralimpik Oyunları'nın sonuçlarıyla ilgili soruları yanıtlarım: 1896 ve 1960'tan bu yana bütün Oyunların sporcuları, madalyaları, madalya tabloları ve yarışmaları.

    Örneğin: Türkiye Paris'te kaç madalya kazandı? · Taha Akgül · Tokyo 2020 madalya tablosu

    Başka bir sohbette: adımı ve bir kelime yazın.
menu-short-description = 1896 ve 1960'tan bu yana Olimpiyat ve Paralimpik sonuçları. Kendi sözlerinizle sorun.
