# The settings of a chat.

settings = Ayarlar
settings-of-group = Bu grubun ayarları
settings-own = Ayarlarınız
setting-language = Dil: <b>{ $name }</b>
setting-language-none = Dil: <b>sizin diliniz</b>
setting-form-short = Yanıtlar: <b>kısa</b>
setting-form-full = Yanıtlar: <b>ayrıntılı</b>
setting-form-usual = Yanıtlar: <b>her zamanki gibi</b>, gruplarda kısa
setting-country = Ülke: <b>{ $country }</b>, madalya tablolarında işaretlenir
setting-country-none = Ülke: <b>seçilmedi</b>
setting-games = Oyunlar: <b>{ $games }</b> (soruda belirtilmediğinde)
setting-games-none = Oyunlar: <b>sonuncusu</b> (soruda belirtilmediğinde)
settings-how = Bir düğmeye dokunun veya yazın:
settings-how-country = /settings country Türkiye
settings-how-games = /settings games Tokyo 2020 Paralimpik
settings-how-reset = /settings reset her şeyi sıfırlar, /forget bu sohbet hakkında sakladıklarımı siler.
settings-administrators = Buradaki ayarları yalnızca yöneticiler değiştirebilir.

changed-language = Bundan sonra yanıtlar Türkçe olacak.
changed-language-none = Bundan sonra yanıtlar sizin dilinizde olacak.
changed-country = Bundan sonra madalya tablolarında { $country } işaretlenecek.
changed-country-none = Bundan sonra hiçbir ülke işaretlenmeyecek.
changed-games = Soruda Oyunlar belirtilmediğinde { $games } esas alınacak.
changed-games-none = Soruda Oyunlar belirtilmediğinde sonuncusu esas alınacak.
changed-form-short = Bundan sonra yanıtlar kısa olacak.
changed-form-full = Bundan sonra yanıtlar ayrıntılı olacak.
changed-form-usual = Bundan sonra yanıtlar her zamanki uzunlukta olacak.
changed-all = Bütün ayarlar sıfırlandı.
no-such-language = “{ $words }” adlı bir dil bilmiyorum, yalnızca şunları biliyorum: { $names }.
no-such-setting = “{ $words }” adlı bir ayar yok.

button-form-usual = Her zamanki gibi
button-form-short = Kısa
button-form-full = Ayrıntılı
button-country = Ülke seç
button-country-none = Ülkesiz
button-games = Oyunları seç
button-games-none = Son Oyunlar

how-country = Komutun ardına ülkenizi yazın; yazımı önemli değil:
how-country-why = Bundan sonra satırı her madalya tablosunda gösterilir ve işaretlenir.
how-games = Soruda Oyunlar belirtilmediğinde esas alınacak olanları seçin veya yazın:
no-such-country = “{ $words }” adlı bir ülke bilmiyorum. Hiçbir şey değişmedi.
no-such-held-games = “{ $words }” adlı, düzenlenmiş bir Oyun bilmiyorum. Hiçbir şey değişmedi.

settings-elsewhere = Ayarlar yalnızca Telegram sohbetleri için saklanır.
settings-unreadable = Ayarlara şu anda ulaşamıyorum. Yanıtlar onlarsız geliyor; lütfen biraz sonra yeniden deneyin.
settings-unkept = Bu kaydedilemedi, hiçbir şey değişmedi. Lütfen biraz sonra yeniden deneyin.
forgotten-group = Silindi: bu grubun ayarları ve burada son sorulan soru. Başka bir şey saklamıyorum.
forgotten = Silindi: ayarlarınız ve son sorunuz. Başka bir şey saklamıyorum.
forgotten-own = Son sorunuz silindi. Buradaki ayarları yalnızca yöneticiler silebilir.
forgotten-elsewhere = Son sorunuz silindi. Başka bir şey saklamıyorum.
