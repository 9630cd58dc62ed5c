# The few words that the bot says by itself in Telegram.

front-text-only = Güzel, ama yalnızca yazı okuyabiliyorum. Olimpiyat veya Paralimpik Oyunları'nı sorun, örneğin: paris 2024 madalya tablosu
front-too-many = Bu kadar soruyu bir anda yanıtlayamam, bir kısmını atlıyorum. Lütfen bir dakika sonra yeniden sorun.
front-dead-button = Bu düğme artık çalışmıyor. Lütfen yazarak sorun.
front-busy = Lütfen teker teker.
front-forwarded = Bu kadar uzun iletilmiş metinleri okumuyorum. Kendi cümlenizle sorun, örneğin: türkiye paris 2024
front-not-yours = Bu seçim soruyu soran kişi için. Kendiniz sorun, size ayrıca yanıt vereyim.
front-share = Paylaş
front-ask-me = Podium'a sor
front-open = Podium'u aç: dilediğini sor
front-ask-this = Podium'a ayrı bir sohbette sor
front-nothing-fits = Henüz sonuç yok. Podium'a sor
