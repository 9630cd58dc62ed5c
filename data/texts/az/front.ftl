# The few words that the bot says by itself in Telegram.

front-text-only = Gözəldir, amma mən yalnız mətn oxuya bilirəm. Olimpiya və ya Paralimpiya Oyunları barədə soruşun, məsələn: paris 2024 medal cədvəli
front-too-many = Bu qədər suala birdən cavab verə bilmirəm, bir hissəsini ötürürəm. Bir dəqiqədən sonra yenidən soruşun.
front-dead-button = Bu düymə artıq işləmir. Zəhmət olmasa, sözlə soruşun.
front-busy = Zəhmət olmasa, sualları bir-bir verin.
front-forwarded = Bu qədər uzun yönləndirilmiş mətnləri oxumuram. Öz sözlərinizlə soruşun, məsələn: azərbaycan paris 2024
front-not-yours = Bu seçim sualı verən üçündür. Özünüz soruşun, sizə ayrıca cavab verim.
front-share = Paylaş
front-ask-me = Podiumdan soruş
front-open = Podiumu aç: istədiyini soruş
front-ask-this = Podiumdan ayrıca söhbətdə soruş
front-nothing-fits = Hələ uyğun cavab yoxdur. Podiumdan soruş
