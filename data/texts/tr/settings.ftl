# The settings of a chat.

settings = Ayarlar
settings-of-group = Bu grubun ayarları
settings-own = Ayarlarınız
setting-language = Dil: <b>{ $name }</b>
setting-language-none = Dil: <b>sizin diliniz</b>
setting-form-short = Yanıtlar: <b>kısa</b>
setting-form-full = Yanıtlar: <b>tam</b>
setting-form-usual = Yanıtlar: <b>her zamanki gibi</b>, gruplarda kısa
setting-country = Ülke: <b>{ $country }</b>, madalya tablolarında işaretlenir
setting-country-none = Ülke: <b>seçilmedi</b>
setting-games = Oyunlar: <b>{ $games }</b> (soruda başkası anılmadığında)
setting-games-none = Oyunlar: <b>en sonuncusu</b> (soruda başkası anılmadığında)
settings-how = Bir düğmeye dokunun veya yazın:
settings-how-country = /settings country Türkiye
settings-how-games = /settings games Tokyo 2020 Paralimpik
settings-how-reset = /settings reset her şeyi başa alır, /forget bu sohbet hakkında sakladıklarımı siler.
settings-administrators = Buradaki ayarları yalnızca yöneticiler değiştirebilir.

changed-language = Bundan sonra yanıtlar Türkçe olacak.
changed-language-none = Bundan sonra yanıtlar sizin dilinizde olacak.
changed-country = Bundan sonra madalya tablolarında { $country } işaretlenecek.
changed-country-none = Bundan sonra hiçbir ülke işaretlenmeyecek.
changed-games = Soruda Oyunlar anılmadığında { $games } esas alınacak.
changed-games-none = Soruda Oyunlar anılmadığında en sonuncusu esas alınacak.
changed-form-short = Bundan sonra yanıtlar kısa olacak.
changed-form-full = Bundan sonra yanıtlar tam olacak.
changed-form-usual = Bundan sonra yanıtlar her zamanki uzunlukta olacak.
changed-all = Bütün ayarlar başa alındı.
no-such-language = “{ $words }” adlı bir dil bilmiyorum, yalnızca şunları biliyorum: { $names }.
no-such-setting = “{ $words }” adlı bir ayar yok.

button-form-usual = Her zamanki gibi
button-form-short = Kısa
button-form-full = Tam
button-country = Ülke seç
button-country-none = Ülkesiz
button-games = Oyunları seç
button-games-none = Son Oyunlar

how-country = Komutun ardına ülkenizi yazın; nasıl yazıldığı önemli değil:
how-country-why = Bundan sonra satırı her madalya tablosunda gösterilir ve işaretlenir.
how-games = Soruda Oyunlar anılmadığında esas alınacakları seçin veya yazın:
no-such-country = “{ $words }” adlı bir ülke bilmiyorum. Hiçbir şey değişmedi.
no-such-held-games = “{ $words }” adlı, düzenlenmiş bir Oyun bilmiyorum. Hiçbir şey değişmedi.

settings-elsewhere = Ayarlar yalnızca Telegram sohbetleri için saklanır.
settings-unreadable = Ayarlara şu anda ulaşamıyorum. Yanıtlar onlarsız geliyor; lütfen biraz sonra yeniden deneyin.
settings-unkept = Bu kaydedilemedi, hiçbir şey değişmedi. Lütfen biraz sonra yeniden deneyin.
forgotten-group = Silindi: bu grubun ayarları ve burada son sorulan soru. Başka bir şey saklamıyorum.
forgotten = Silindi: ayarlarınız ve son sorunuz. Başka bir şey saklamıyorum.
forgotten-own = Son sorunuz silindi. Buradaki ayarları yalnızca yöneticiler silebilir.
forgotten-elsewhere = Son sorunuz silindi. Başka bir şey saklamıyorum.
