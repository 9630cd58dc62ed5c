# The settings of a chat.

settings = Ayarlar
settings-of-group = Bu qrupun ayarları
settings-own = Ayarlarınız
setting-language = Dil: <b>{ $name }</b>
setting-language-none = Dil: <b>sizin diliniz</b>
setting-form-short = Cavablar: <b>yığcam</b>
setting-form-full = Cavablar: <b>tam</b>
setting-form-usual = Cavablar: <b>adi qaydada</b>, qruplarda yığcam
setting-country = Ölkə: <b>{ $country }</b>, medal cədvəllərində işarələnir
setting-country-none = Ölkə: <b>seçilməyib</b>
setting-games = Oyunlar: <b>{ $games }</b> (sualda başqası göstərilməyəndə)
setting-games-none = Oyunlar: <b>sonuncular</b> (sualda başqası göstərilməyəndə)
settings-how = Düyməni basın və ya yazın:
settings-how-country = /settings country Azərbaycan
settings-how-games = /settings games Tokio 2020 Paralimpiya Oyunları
settings-how-reset = /settings reset ilkin ayarları qaytarır, /forget bu söhbət barədə saxladığım hər şeyi silir.
settings-administrators = Burada ayarları yalnız inzibatçılar dəyişə bilər.

changed-language = Bundan sonra cavablar Azərbaycan dilində olacaq.
changed-language-none = Bundan sonra cavablar sizin dilinizdə olacaq.
changed-country = Bundan sonra medal cədvəllərində { $country } işarələnəcək.
changed-country-none = Bundan sonra heç bir ölkə işarələnməyəcək.
changed-games = Sualda Oyunlar göstərilməyəndə { $games } nəzərdə tutulacaq.
changed-games-none = Sualda Oyunlar göstərilməyəndə sonuncu Oyunlar nəzərdə tutulacaq.
changed-form-short = Bundan sonra cavablar yığcam olacaq.
changed-form-full = Bundan sonra cavablar tam olacaq.
changed-form-usual = Bundan sonra cavablar adi uzunluqda olacaq.
changed-all = Bütün ayarlar ilkin vəziyyətinə qaytarıldı.
no-such-language = “{ $words }” adlı dil bilmirəm, yalnız bunları bilirəm: { $names }.
no-such-setting = “{ $words }” adlı ayar yoxdur.

button-form-usual = Adi
button-form-short = Yığcam
button-form-full = Tam
button-country = Ölkə seç
button-country-none = Ölkəsiz
button-games = Oyunları seç
button-games-none = Sonuncu Oyunlar

how-country = Əmrdən sonra ölkənizin adını istədiyiniz kimi yazın:
how-country-why = Bundan sonra onun sətri hər medal cədvəlində göstəriləcək və işarələnəcək.
how-games = Sualda Oyunlar göstərilməyəndə hansının nəzərdə tutulacağını seçin və ya yazın:
no-such-country = “{ $words }” adlı ölkə tapmadım. Heç nə dəyişmədi.
no-such-held-games = “{ $words }” adlı keçirilmiş Oyunlar tapmadım. Heç nə dəyişmədi.

settings-elsewhere = Ayarlar yalnız Telegram söhbətləri üçün saxlanılır.
settings-unreadable = Hazırda ayarları oxuya bilmirəm. Cavablar onlarsız verilir; bir azdan yenidən cəhd edin.
settings-unkept = Bunu yadda saxlamaq mümkün olmadı, heç nə dəyişmədi. Bir azdan yenidən cəhd edin.
forgotten-group = Silindi: bu qrupun ayarları və burada verilən son sual. Başqa heç nə saxlamıram.
forgotten = Silindi: ayarlarınız və son sualınız. Başqa heç nə saxlamıram.
forgotten-own = Son sualınız silindi. Buradakı ayarları yalnız inzibatçılar silə bilər.
forgotten-elsewhere = Son sualınız silindi. Başqa heç nə saxlamıram.
