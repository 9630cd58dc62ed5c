//! Questions in Turkish, with and without its own letters, are read as their English twins, and answered alike.

use crate::asking::wrong_twins;

const TWINS: &[(&str, &str)] = &[
    (
        "Azerbaycan Tokyo'da kaç madalya kazandı?",
        "How many medals did Azerbaijan win in Tokyo?",
    ),
    (
        "Türkiye güreşte kaç madalya kazandı?",
        "How many medals did Turkey win in wrestling?",
    ),
    (
        "Turkiye Paralimpik Oyunlarinda kac altin madalya kazandi",
        "How many gold medals did Turkey win at the Paralympic Games?",
    ),
    (
        "Türkiye'nin Paris 2024'te kazandığı madalyalar",
        "medals of Turkey in Paris 2024",
    ),
    (
        "Fransa Paris 2024'te kaç altın madalya kazandı?",
        "How many gold medals did France win in Paris 2024?",
    ),
    (
        "İtalya Tokyo’da kaç gümüş madalya aldı?",
        "How many silver medals did Italy win in Tokyo?",
    ),
    (
        "Japonya 2024 Paris'te kaç bronz madalya kazandı?",
        "How many bronze medals did Japan win in Paris 2024?",
    ),
    (
        "Çin 2008'de kaç madalya kazandı?",
        "How many medals did China win in 2008?",
    ),
    (
        "Gürcistan tarihinde kaç madalya kazandı?",
        "How many medals has Georgia won in history?",
    ),
    (
        "Azerbaycan judoda kaç madalya kazandı?",
        "How many medals did Azerbaijan win in judo?",
    ),
    (
        "Türkiye halterde kaç altın kazandı?",
        "How many gold medals did Turkey win in weightlifting?",
    ),
    (
        "Larisa Latynina kaç altın madalya kazandı?",
        "How many gold medals did Larisa Latynina win?",
    ),
    ("Türkiye madalyaları Tokyo 2020", "medals Turkey Tokyo 2020"),
    (
        "Larisa Latynina hangi spor dalında madalya kazandı?",
        "In which sport did Larisa Latynina win medals?",
    ),
    (
        "Türkiye hangi branşlarda madalya kazandı?",
        "In which sports did Turkey win medals?",
    ),
    (
        "2028 Yaz Olimpiyatları nerede yapılacak?",
        "Where are the summer Olympic Games held in 2028?",
    ),
    (
        "2014 Kış Olimpiyatları nerede düzenlendi?",
        "Where were the winter Olympic Games held in 2014?",
    ),
    ("Larisa Latynina ne zaman doğdu?", "When was Larisa Latynina born?"),
    (
        "Tokyo 2020'de en çok madalya kazanan ülke hangisi?",
        "Which country won the most medals in Tokyo 2020?",
    ),
    (
        "Pekin 2008'de en çok altın madalyayı hangi ülke kazandı?",
        "Which country won the most gold medals in Beijing 2008?",
    ),
    (
        "Yüzmede en çok madalya kazanan sporcu kim?",
        "Who won the most medals in swimming?",
    ),
    (
        "Biatlonda en çok madalyayı kim kazandı?",
        "Who won the most medals in biathlon?",
    ),
    ("En yaşlı madalya sahibi kim?", "Who is the oldest medallist?"),
    (
        "Paris 2024'ün en genç madalyalı sporcusu",
        "The youngest medallist in Paris 2024",
    ),
    ("Basketbolda en uzun sporcu", "The tallest athlete in basketball"),
    ("Paris 2024 madalya tablosu", "Medal table Paris 2024"),
    (
        "2014 Kış Olimpiyatları madalya sıralaması",
        "Medal table of the winter Olympic Games 2014",
    ),
    ("Türkiye'nin ilk madalyası", "First medal of Turkey"),
    (
        "Paris 2024'te Türkiye'yi kaç sporcu temsil etti?",
        "How many athletes competed for Turkey in Paris 2024?",
    ),
    (
        "Tokyo Paralimpik Oyunları'na kaç ülke katıldı?",
        "How many countries took part in the Paralympic Games in Tokyo?",
    ),
    (
        "Türkiye Paralimpik Oyunları'nda kaç madalya kazandı?",
        "How many medals did Turkey win at the Paralympic Games?",
    ),
    (
        "Türk kadınları kaç madalya kazandı?",
        "How many medals did women of Turkey win?",
    ),
    (
        "Macaristan eskrimde kaç madalya kazandı?",
        "How many medals did Hungary win in fencing?",
    ),
    (
        "Norveç kayaklı koşuda kaç madalya kazandı?",
        "How many medals did Norway win in cross-country skiing?",
    ),
    (
        "Küba boksta kaç madalya kazandı?",
        "How many medals did Cuba win in boxing?",
    ),
    (
        "Jamaika atletizmde kaç madalya kazandı?",
        "How many medals did Jamaica win in athletics?",
    ),
    (
        "Paris 2024'te uzun atlama T13 kim kazandı?",
        "Who won the long jump T13 in Paris 2024?",
    ),
    (
        "erkekler 100 metre serbest Paris 2024",
        "men's 100 m freestyle Paris 2024",
    ),
    ("kadınlar uzun atlama Tokyo", "women's long jump Tokyo"),
    (
        "erkekler 4x100 metre bayrak yarışı Pekin 2008",
        "men's 4x100 m relay Beijing 2008",
    ),
    (
        "Türkiye madalya tablosunda kaçıncı oldu Paris 2024",
        "What place did Turkey take in the medal table Paris 2024",
    ),
    (
        "Paris'te 10'dan fazla altın madalya kazanan ülkeler",
        "Countries that won more than 10 gold medals in Paris",
    ),
    (
        "Paris 2024'te en az 5 altın madalya kazanan ülkeler",
        "Countries that won at least 5 gold medals in Paris 2024",
    ),
    (
        "2008'den sonra Türkiye kaç altın madalya kazandı?",
        "How many gold medals did Turkey win after 2008?",
    ),
    (
        "2008'den beri Türkiye'nin altın madalyaları",
        "gold medals of Turkey since 2008",
    ),
    (
        "2000 ile 2016 arasında Türkiye'nin madalyaları",
        "medals of Turkey 2000-2016",
    ),
    ("Tokyo 2020'nin ilk 10 ülkesi", "top 10 countries of Tokyo 2020"),
    ("Türkiye ile Azerbaycan'ı karşılaştır", "compare Turkey and Azerbaijan"),
    (
        "Azerbaycan mı Gürcistan mı Paris'te daha çok madalya kazandı?",
        "Azerbaijan vs Georgia in Paris",
    ),
    (
        "3 Eylül 2024'te Azerbaycan hangi madalyaları kazandı?",
        "Which medals did Azerbaijan win on 3 September 2024?",
    ),
    (
        "Lamiya Valiyeva kaç madalya kazandı?",
        "How many medals did Lamiya Valiyeva win?",
    ),
    (
        "Naim Süleymanoğlu kaç altın madalya kazandı?",
        "How many gold medals did Naim Süleymanoğlu win?",
    ),
    ("Naim Süleymanoğlu'nun madalyaları", "medals of Naim Süleymanoğlu"),
    (
        "Paris 2024 Paralimpik Oyunları'nda Türkiye'nin altın madalya kazananları",
        "gold medallists of Turkey at the Paris 2024 Paralympic Games",
    ),
    ("Türkiye'nin son altın madalyası", "last gold medal of Turkey"),
    ("Türkiye'nin en genç şampiyonu", "the youngest gold medallist of Turkey"),
    (
        "Hangi sporcu en çok altın madalya kazandı?",
        "Which athlete won the most gold medals?",
    ),
    ("Tokyo 2020 nerede yapıldı?", "Where was Tokyo 2020 held?"),
    (
        "Türkiye olimpiyatlara ilk kez ne zaman katıldı?",
        "When did Turkey first compete at the Olympic Games?",
    ),
    (
        "Paris 2024'te kaç ülke madalya kazandı?",
        "How many countries won medals in Paris 2024?",
    ),
    ("Lamiya Valiyeva kaç yaşında?", "How old is Lamiya Valiyeva?"),
    (
        "güreşte Türkiye'nin altın madalya sayısı",
        "number of gold medals of Turkey in wrestling",
    ),
    (
        "Rio 2016'da tekvandoda kim altın madalya kazandı?",
        "Who won gold in taekwondo at Rio 2016?",
    ),
    (
        "Türkiye'nin Paris 2024'te madalya kazanan sporcuları",
        "athletes of Turkey who won medals in Paris 2024",
    ),
    (
        "en az madalya kazanan ülke Paris 2024",
        "country with the fewest medals Paris 2024",
    ),
    (
        "okçulukta altın madalya kazanan Türk sporcular",
        "Turkish athletes who won gold in archery",
    ),
    ("ABD'nin Tokyo 2020'deki madalyaları", "medals of the USA in Tokyo 2020"),
    (
        "ABD Pekin 2008'de kaç madalya kazandı?",
        "How many medals did the USA win in Beijing 2008?",
    ),
    (
        "Sovyetler Birliği buz hokeyinde kaç madalya kazandı?",
        "How many medals did the Soviet Union win in ice hockey?",
    ),
    (
        "turkiye gureste kac madalya kazandi",
        "How many medals did Turkey win in wrestling?",
    ),
    (
        "turkiye tekvandoda kac bronz madalya kazandi",
        "How many bronze medals did Turkey win in taekwondo?",
    ),
    ("paris 2024 madalya tablosu", "medal table Paris 2024"),
    (
        "paris 2024 paralimpik madalya tablosu",
        "medal table Paris 2024 Paralympics",
    ),
    (
        "uzun atlama T13 kim kazandi paris 2024",
        "who won the long jump T13 Paris 2024",
    ),
    (
        "Paris 2024'te gülle atma F32 kim kazandı",
        "who won the shot put F32 in Paris 2024",
    ),
    ("Paris 2024 cirit atma kadınlar", "women's javelin throw Paris 2024"),
    ("yüksek atlama erkekler Tokyo 2020", "men's high jump Tokyo 2020"),
    ("Paris 2024 judo erkekler -66 kg", "men's judo -66 kg Paris 2024"),
    (
        "Paris 2024 güreş serbest 74 kilo erkekler",
        "men's freestyle wrestling 74 kg Paris 2024",
    ),
    (
        "grekoromen güreş 67 kg Paris 2024",
        "greco-roman wrestling 67 kg Paris 2024",
    ),
    ("Paris 2024 maraton erkekler", "men's marathon Paris 2024"),
    (
        "kadınlar 100 metre kelebek Paris 2024",
        "women's 100 m butterfly Paris 2024",
    ),
    (
        "kadınlar 200 metre kurbağalama Tokyo 2020",
        "women's 200 m breaststroke Tokyo 2020",
    ),
    (
        "erkekler 110 metre engelli Tokyo 2020",
        "men's 110 m hurdles Tokyo 2020",
    ),
    ("Pekin 2022 erkekler iniş", "men's downhill Beijing 2022"),
    (
        "Türkiye Paris 2024 Paralimpik Oyunları'nda kaçıncı oldu?",
        "What place did Turkey take at the Paris 2024 Paralympics?",
    ),
    (
        "Rio Paralimpik Oyunları'nda Türkiye kaç gümüş madalya kazandı?",
        "How many silver medals did Turkey win at the Rio Paralympic Games?",
    ),
    (
        "Türkiye kaç kez Paralimpik Oyunları'na katıldı?",
        "How many times did Turkey take part in the Paralympic Games?",
    ),
    (
        "Türk sporcular kaç bronz madalya kazandı",
        "How many bronze medals did Turkey win?",
    ),
    (
        "Ukrayna Rio'da kaç madalya aldı?",
        "How many medals did Ukraine win in Rio?",
    ),
    (
        "Kazakistan Londra 2012'de kaç madalya kazanmıştır?",
        "How many medals did Kazakhstan win in London 2012?",
    ),
    (
        "Almanya biatlonda kaç madalya kazandı?",
        "How many medals did Germany win in biathlon?",
    ),
    (
        "Rusya Soçi'de kaç altın madalya kazandı?",
        "How many gold medals did Russia win in Sochi?",
    ),
    (
        "Avustralya Sidney'de yüzmede kaç madalya kazandı?",
        "How many medals did Australia win in swimming in Sydney?",
    ),
    (
        "Usain Bolt kaç altın madalya kazandı?",
        "How many gold medals did Usain Bolt win?",
    ),
    (
        "Usain Bolt hangi ülkeyi temsil etti?",
        "Which country did Usain Bolt represent?",
    ),
    ("Usain Bolt ne zaman doğdu?", "When was Usain Bolt born?"),
    ("Usain Bolt'un boyu kaç?", "How tall is Usain Bolt?"),
    (
        "Yaz Olimpiyatları kaç kez Londra'da düzenlendi?",
        "How many times was London the host of the summer Olympic Games?",
    ),
    (
        "1980 Yaz Olimpiyatları hangi şehirde düzenlendi?",
        "In which city were the 1980 summer Olympic Games held?",
    ),
    (
        "en çok Paralimpik madalyası kazanan ülke hangisi?",
        "Which country won the most Paralympic medals?",
    ),
    (
        "Paris 2024'te en yaşlı madalyalı sporcu kimdi?",
        "Who was the oldest medallist in Paris 2024?",
    ),
    (
        "Paris 2024'te yüzmede hangi ülke en çok madalya kazandı?",
        "Which country won the most medals in swimming in Paris 2024?",
    ),
    (
        "Türkiye'nin Olimpiyat şampiyonları",
        "gold medallists of Turkey at the Olympic Games",
    ),
    (
        "Türkiye'nin paralimpik şampiyonları",
        "gold medallists of Turkey at the Paralympic Games",
    ),
    (
        "kim daha çok madalya kazandı: Türkiye mi Azerbaycan mı?",
        "Turkey or Azerbaijan: who won more medals?",
    ),
    (
        "2012 ve 2016'da Türkiye'nin madalyaları",
        "medals of Turkey in 2012 and 2016",
    ),
    ("90'larda Türkiye'nin madalyaları", "medals of Turkey in the 1990s"),
    (
        "1990'lı yıllarda Türkiye'nin madalyaları",
        "medals of Turkey in the 1990s",
    ),
    ("dünya rekoru uzun atlama T13", "world record long jump T13"),
    ("Süleymanoğlu'nun madalyaları", "medals of Suleymanoglu"),
    ("Mete Gazoz kaç madalya kazandı?", "how many medals did Mete Gazoz win"),
    ("Mete Gazoz'un altın madalyaları", "gold medals of Mete Gazoz"),
    ("Taha Akgül kaç madalya kazandı", "how many medals did Taha Akgul win"),
    ("Sümeyye Boyacı hakkında bilgi", "Sümeyye Boyacı"),
    (
        "1996'dan beri Türkiye kaç altın kazandı?",
        "How many gold medals did Turkey win since 1996?",
    ),
    (
        "2012'ye kadar Türkiye kaç madalya kazandı?",
        "How many medals did Turkey win until 2012?",
    ),
    (
        "2012'den önce Türkiye kaç madalya kazandı?",
        "How many medals did Turkey win before 2012?",
    ),
    (
        "Tokyo 2020'de kadınlar 5000 metrede kim altın aldı?",
        "who won gold in the women's 5000 m in Tokyo 2020",
    ),
    (
        "Türkiye Paralimpik Oyunları'nda toplam kaç altın madalya kazandı?",
        "How many gold medals did Turkey win at the Paralympic Games?",
    ),
    (
        "Olimpiyatlarda en çok altın madalya kazanan ülke",
        "country that won the most gold medals at the Olympic Games",
    ),
    (
        "Olimpiyat tarihinde en çok madalya kazanan sporcu kim",
        "who won the most medals in Olympic history",
    ),
    (
        "Türkiye'nin paralimpik tarihinde en çok madalya kazanan sporcusu",
        "who won the most medals for Turkey at the Paralympic Games",
    ),
    (
        "Paris 2024'te Türkiye'nin madalya kazandığı branşlar",
        "sports in which Turkey won medals in Paris 2024",
    ),
    (
        "Tokyo 2020 Paralimpik Oyunları'nda judoda kimler altın madalya kazandı",
        "who won gold in judo at the Tokyo 2020 Paralympics",
    ),
    (
        "Türkiye'nin 2016 Paralimpik Oyunları'ndaki sonuçları",
        "Turkey at the 2016 Paralympic Games",
    ),
    (
        "Türkiye Rio 2016'da kaçıncı oldu?",
        "what place did Turkey take at Rio 2016",
    ),
    (
        "madalya tablosunda birinci kim oldu Tokyo 2020",
        "who came first in the medal table Tokyo 2020",
    ),
    (
        "Tokyo 2020 madalya tablosunda 3. sırada hangi ülke var",
        "which country came third in the medal table Tokyo 2020",
    ),
    (
        "Türkiye ilk altın madalyasını ne zaman kazandı?",
        "when did Turkey win its first gold medal",
    ),
    (
        "hangi ülkeler hiç altın madalya kazanmadı",
        "which countries never won a gold medal",
    ),
    (
        "sadece bronz madalya kazanan ülkeler Paris 2024",
        "countries that won only bronze medals Paris 2024",
    ),
    (
        "Paris 2024'te 18 yaşından küçük madalya sahipleri",
        "medallists under 18 in Paris 2024",
    ),
    (
        "Paris 2024'te 50 yaşından büyük sporcular",
        "athletes over 50 in Paris 2024",
    ),
    (
        "Rıza Kayaalp hangi madalyaları kazandı",
        "which medals did Rıza Kayaalp win",
    ),
    ("Taha Akgül kaç yaşında", "how old is Taha Akgül"),
    (
        "Halil Mutlu kaç kez olimpiyat şampiyonu oldu",
        "how many times was Halil Mutlu Olympic champion",
    ),
    (
        "Halil Mutlu hangi olimpiyatlara katıldı",
        "in which Olympic Games did Halil Mutlu compete",
    ),
    (
        "ilk Paralimpik Oyunları nerede düzenlendi",
        "where were the first Paralympic Games held",
    ),
    (
        "2032 Olimpiyatları nerede yapılacak",
        "where are the 2032 Olympic Games held",
    ),
    (
        "Paris 2024 Paralimpik Oyunları ne zaman yapıldı",
        "when were the Paris 2024 Paralympic Games held",
    ),
    (
        "Paris'teki Paralimpik Oyunları'na kaç sporcu katıldı",
        "how many athletes took part in the Paris Paralympic Games",
    ),
    (
        "Londra 2012'ye en çok sporcu gönderen ülke",
        "which country sent the most athletes to London 2012",
    ),
    (
        "Usain Bolt ile Carl Lewis karşılaştırması",
        "compare Usain Bolt and Carl Lewis",
    ),
    (
        "Türkiye ve Azerbaycan'ın Paris 2024 madalyaları",
        "medals of Turkey and Azerbaijan in Paris 2024",
    ),
    (
        "kadınlar 400 metre T13 yarışını kim kazandı Tokyo",
        "who won the women's 400 m T13 in Tokyo",
    ),
    ("üç adım atlama kadınlar Paris 2024", "women's triple jump Paris 2024"),
    ("halterde Türkiye'nin madalyaları", "medals of Turkey in weightlifting"),
    (
        "Türkiye hangi yıl ilk kez Paralimpik Oyunları'na katıldı",
        "in which year did Turkey first take part in the Paralympic Games",
    ),
    (
        "3 Eylül'de Türkiye hangi madalyaları kazandı",
        "which medals did Turkey win on 3 September",
    ),
    (
        "hangi ulkeler Paris 2024te madalya kazandi",
        "which countries won medals in Paris 2024",
    ),
    ("kim kazandi 100 metre erkekler tokyo", "who won the men's 100 m Tokyo"),
    ("turkiyenin altin madalya sahipleri", "gold medallists of Turkey"),
    ("Kanada kadın buz hokeyi takımı 2010", "Canada women's ice hockey 2010"),
    (
        "Brezilya futbolda kaç altın madalya kazandı",
        "how many gold medals did Brazil win in football",
    ),
    (
        "Türkiye'den kimler madalya kazandı Paris 2024",
        "who won medals for Turkey in Paris 2024",
    ),
    (
        "en genç olimpiyat şampiyonu kim",
        "who is the youngest Olympic champion",
    ),
    (
        "Naim Süleymanoğlu'nun kaç altın madalyası var?",
        "how many gold medals did Naim Süleymanoğlu win",
    ),
    (
        "naim suleymanoglu hangi madalyalari kazandi",
        "which medals did Naim Süleymanoğlu win",
    ),
    (
        "Tokyo'da kac altin madalya kazandi Turkiye",
        "how many gold medals did Turkey win in Tokyo",
    ),
    (
        "Türkiye güreşte kaç gümüş madalya aldı",
        "how many silver medals did Turkey win in wrestling",
    ),
    (
        "Tokyo 2020 Paralimpik Oyunları'nda T13 uzun atlama madalya sahipleri",
        "medallists in the long jump T13 at the Tokyo 2020 Paralympics",
    ),
    (
        "Türk okçular Paris 2024'te kaç madalya kazandı",
        "how many medals did Turkey win in archery in Paris 2024",
    ),
    (
        "Türkiye'nin Londra 2012'deki madalyalı sporcuları",
        "medallists of Turkey at London 2012",
    ),
    (
        "Türkiye kaç Yaz Olimpiyatına katıldı",
        "in how many summer Olympics did Turkey take part",
    ),
    (
        "Türkiye'nin kış olimpiyatlarında madalyası var mı",
        "medals of Turkey at the winter Olympic Games",
    ),
    (
        "Soçi 2014'te en çok madalya kazanan sporcu",
        "who won the most medals in Sochi 2014",
    ),
    (
        "Paris 2024 Paralimpik Oyunları madalya tablosu ilk 5",
        "top 5 medal table Paris 2024 Paralympics",
    ),
    (
        "Çin ve ABD'nin Paris 2024'te altın madalya farkı",
        "difference in gold medals between China and the USA in Paris 2024",
    ),
    (
        "1980 Olimpiyatları hangi ülkede yapıldı",
        "in which country were the 1980 Olympic Games held",
    ),
    (
        "Paralimpik Oyunları'nın en genç şampiyonu",
        "the youngest gold medallist at the Paralympic Games",
    ),
    (
        "Paris 2024 Paralimpik Oyunları'na kaç ülke katıldı",
        "how many countries took part in the Paris 2024 Paralympic Games",
    ),
    (
        "Türkiye'nin Paralimpik Oyunları'nda kazandığı ilk madalya",
        "first medal of Turkey at the Paralympic Games",
    ),
    (
        "Türkiye olimpiyatlarda en çok hangi branşta madalya kazandı?",
        "in which sport did Turkey win the most medals at the Olympic Games",
    ),
    ("doğum günü 5 Nisan olan sporcular", "athletes born on 5 April"),
    ("1990 doğumlu madalya sahipleri", "medallists born in 1990"),
    (
        "Yusuf Dikeç hangi yarışta madalya aldı",
        "in which event did Yusuf Dikeç win a medal",
    ),
    (
        "Türkiye kadın voleybol takımı Paris 2024",
        "Turkey women's volleyball Paris 2024",
    ),
    ("erkekler judo +100 kg Paris 2024", "men's judo +100 kg Paris 2024"),
    ("kadınlar boks 60 kilo Tokyo 2020", "women's boxing 60 kg Tokyo 2020"),
    (
        "10 m havalı tabanca karışık takım Paris 2024",
        "mixed 10 m air pistol team Paris 2024",
    ),
    (
        "50 m tüfek 3 pozisyon erkekler Paris 2024",
        "men's 50 m rifle 3 positions Paris 2024",
    ),
    ("flöre erkekler takım Paris 2024", "men's foil team Paris 2024"),
    ("denge aleti kadınlar Paris 2024", "women's balance beam Paris 2024"),
    ("halka erkekler Paris 2024", "men's rings Paris 2024"),
    ("paralel bar erkekler Tokyo 2020", "men's parallel bars Tokyo 2020"),
    (
        "okçuluk bireysel erkekler Tokyo 2020",
        "men's archery individual Tokyo 2020",
    ),
    ("tek çifte erkekler Paris 2024", "men's single sculls Paris 2024"),
    (
        "takım takip erkekler bisiklet Paris 2024",
        "men's team pursuit cycling Paris 2024",
    ),
    (
        "biatlon toplu çıkış erkekler Pekin 2022",
        "men's biathlon mass start Beijing 2022",
    ),
    ("büyük slalom kadınlar Pekin 2022", "women's giant slalom Beijing 2022"),
    ("buz dansı Pekin 2022", "ice dance Beijing 2022"),
    (
        "kadınlar 400 metre bireysel karışık Paris 2024",
        "women's 400 m individual medley Paris 2024",
    ),
    (
        "kadınlar 200 metre sırtüstü Paris 2024",
        "women's 200 m backstroke Paris 2024",
    ),
    (
        "kadınlar 20 km yürüyüş Paris 2024",
        "women's 20 km race walk Paris 2024",
    ),
    (
        "masa tenisi tek erkekler Paris 2024",
        "men's table tennis singles Paris 2024",
    ),
    (
        "tekvando -58 kg erkekler Paris 2024",
        "men's taekwondo -58 kg Paris 2024",
    ),
    ("sırıkla atlama erkekler Paris 2024", "men's pole vault Paris 2024"),
    ("çekiç atma kadınlar Paris 2024", "women's hammer throw Paris 2024"),
    ("disk atma F11 erkekler Paris 2024", "men's discus throw F11 Paris 2024"),
    (
        "judo erkekler 100 kilo üstü Paris 2024",
        "men's judo +100 kg Paris 2024",
    ),
    (
        "erkekler 3000 metre engelli Paris 2024",
        "men's 3000 m steeplechase Paris 2024",
    ),
    ("Azerbaycan Tokyo 2020'de", "Azerbaijan Tokyo 2020"),
    ("Çinin Paris 2024 medalları", "medals of China Paris 2024"),
    ("Paris 2024 cüdo", "judo Paris 2024"),
    ("Tokyo-2020 Türkiye madalyaları", "medals of Turkey Tokyo 2020"),
    (
        "en fazla olimpiyat madalyası kazanan sporcu",
        "which athlete won the most Olympic medals",
    ),
    ("Paris 2024'te 2. olan ülke", "country that came 2nd Paris 2024"),
];

#[test]
fn a_question_in_turkish_is_answered_as_its_english_twin() {
    let wrong = wrong_twins(TWINS);
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
