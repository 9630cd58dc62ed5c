//! Questions in Azerbaijani, with and without its own letters, are read as their English twins, and answered alike.

use crate::asking::wrong_twins;

const TWINS: &[(&str, &str)] = &[
    (
        "Azərbaycan Tokioda neçə medal qazanıb?",
        "How many medals did Azerbaijan win in Tokyo?",
    ),
    (
        "Azerbaycan Paralimpiya Oyunlarinda nece qizil medal qazandi",
        "How many gold medals did Azerbaijan win at the Paralympic Games?",
    ),
    (
        "Azərbaycan cüdoda neçə medal qazanıb?",
        "How many medals did Azerbaijan win in judo?",
    ),
    (
        "Azərbaycan Paris 2024-də cüdoda neçə medal qazanıb?",
        "How many medals did Azerbaijan win in judo in Paris 2024?",
    ),
    (
        "Fransa Paris 2024-də neçə qızıl medal qazandı?",
        "How many gold medals did France win in Paris 2024?",
    ),
    (
        "Türkiyə güləşdə neçə medal qazanıb?",
        "How many medals did Turkey win in wrestling?",
    ),
    (
        "İtaliya Tokioda neçə gümüş medal qazanıb?",
        "How many silver medals did Italy win in Tokyo?",
    ),
    (
        "Yaponiya 2024-cü ildə Parisdə neçə bürünc medal qazanıb?",
        "How many bronze medals did Japan win in Paris 2024?",
    ),
    (
        "Çin 2008-ci ildə neçə medal qazanıb?",
        "How many medals did China win in 2008?",
    ),
    (
        "Gürcüstan tarixində neçə medal qazanıb?",
        "How many medals has Georgia won in history?",
    ),
    ("Azərbaycanın medalları Paris 2024", "medals Azerbaijan Paris 2024"),
    (
        "Azərbaycan hansı idman növlərində medal qazanıb?",
        "In which sports did Azerbaijan win medals?",
    ),
    (
        "2028-ci ildə Yay Olimpiya Oyunları harada keçiriləcək?",
        "Where are the summer Olympic Games held in 2028?",
    ),
    (
        "2014-cü ildə Qış Olimpiya Oyunları harada keçirilib?",
        "Where were the winter Olympic Games held in 2014?",
    ),
    (
        "Tokio 2020-də hansı ölkə ən çox medal qazanıb?",
        "Which country won the most medals in Tokyo 2020?",
    ),
    (
        "Pekin 2008-də ən çox qızıl medalı hansı ölkə qazanıb?",
        "Which country won the most gold medals in Beijing 2008?",
    ),
    (
        "Üzgüçülükdə ən çox medalı kim qazanıb?",
        "Who won the most medals in swimming?",
    ),
    (
        "Biatlonda ən çox medal qazanan idmançı",
        "Who won the most medals in biathlon?",
    ),
    ("Ən yaşlı medalçı kimdir?", "Who is the oldest medallist?"),
    (
        "Paris 2024-ün ən gənc medalçısı",
        "The youngest medallist in Paris 2024",
    ),
    (
        "Basketbolda ən hündürboylu idmançı",
        "The tallest athlete in basketball",
    ),
    ("Paris 2024 medal cədvəli", "Medal table Paris 2024"),
    (
        "2014 Qış Olimpiya Oyunlarının medal cədvəli",
        "Medal table of the winter Olympic Games 2014",
    ),
    ("Azərbaycanın ilk medalı", "First medal of Azerbaijan"),
    (
        "Paris 2024-də Azərbaycanı neçə idmançı təmsil edib?",
        "How many athletes competed for Azerbaijan in Paris 2024?",
    ),
    (
        "Tokio Paralimpiya Oyunlarında neçə ölkə iştirak edib?",
        "How many countries took part in the Paralympic Games in Tokyo?",
    ),
    (
        "Azərbaycan Paralimpiya Oyunlarında neçə medal qazanıb?",
        "How many medals did Azerbaijan win at the Paralympic Games?",
    ),
    (
        "Azərbaycan qadınları neçə medal qazanıb?",
        "How many medals did women of Azerbaijan win?",
    ),
    (
        "Macarıstan qılıncoynatmada neçə medal qazanıb?",
        "How many medals did Hungary win in fencing?",
    ),
    (
        "Norveç xizək yarışlarında neçə medal qazanıb?",
        "How many medals did Norway win in cross-country skiing?",
    ),
    (
        "Kuba boksda neçə medal qazanıb?",
        "How many medals did Cuba win in boxing?",
    ),
    (
        "Paris 2024-də uzunluğa tullanma T13 kim qazandı?",
        "Who won the long jump T13 in Paris 2024?",
    ),
    ("kişilər 100 metr Paris 2024", "men's 100 m Paris 2024"),
    ("qadınlar uzunluğa tullanma Tokio", "women's long jump Tokyo"),
    (
        "Paris 2024-də kişilər arasında 100 metr sərbəst üzgüçülükdə kim qalib gəldi?",
        "Who won the men's 100 m freestyle in swimming in Paris 2024?",
    ),
    (
        "kişilər 4x100 metr estafet Pekin 2008",
        "men's 4x100 m relay Beijing 2008",
    ),
    (
        "Azərbaycan medal cədvəlində neçənci yerdədir Paris 2024",
        "What place did Azerbaijan take in the medal table Paris 2024",
    ),
    (
        "Parisdə 10-dan çox qızıl medal qazanan ölkələr",
        "Countries that won more than 10 gold medals in Paris",
    ),
    (
        "Paris 2024-də ən azı 5 qızıl medal qazanan ölkələr",
        "Countries that won at least 5 gold medals in Paris 2024",
    ),
    (
        "2008-ci ildən sonra Azərbaycan neçə qızıl medal qazanıb?",
        "How many gold medals did Azerbaijan win after 2008?",
    ),
    (
        "2008-ci ildən bəri Azərbaycanın qızıl medalları",
        "gold medals of Azerbaijan since 2008",
    ),
    (
        "2000-2016 illərdə Azərbaycanın medalları",
        "medals of Azerbaijan 2000-2016",
    ),
    ("Tokio 2020-nin ilk 10 ölkəsi", "top 10 countries of Tokyo 2020"),
    ("Azərbaycan və Gürcüstanı müqayisə et", "compare Azerbaijan and Georgia"),
    (
        "Azərbaycan yoxsa Gürcüstan Parisdə daha çox medal qazanıb?",
        "Azerbaijan vs Georgia in Paris",
    ),
    (
        "3 sentyabr 2024-cü ildə Azərbaycan hansı medalları qazanıb?",
        "Which medals did Azerbaijan win on 3 September 2024?",
    ),
    (
        "Lamiyə Vəliyeva neçə medal qazanıb?",
        "How many medals did Lamiya Valiyeva win?",
    ),
    ("Lamiyə Vəliyeva kimdir?", "Lamiya Valiyeva"),
    (
        "Paris 2024 Paralimpiya Oyunlarında Azərbaycanın qızıl medalçıları",
        "gold medallists of Azerbaijan at the Paris 2024 Paralympic Games",
    ),
    ("Azərbaycanın sonuncu qızıl medalı", "last gold medal of Azerbaijan"),
    (
        "Azərbaycanın ən gənc çempionu",
        "the youngest gold medallist of Azerbaijan",
    ),
    (
        "Hansı idmançı ən çox qızıl medal qazanıb?",
        "Which athlete won the most gold medals?",
    ),
    (
        "Yüngül atletikada Yamayka neçə medal qazanıb?",
        "How many medals did Jamaica win in athletics?",
    ),
    ("Tokio 2020 harada keçirilib?", "Where was Tokyo 2020 held?"),
    (
        "Azərbaycan ilk dəfə nə vaxt Olimpiya Oyunlarında iştirak edib?",
        "When did Azerbaijan first compete at the Olympic Games?",
    ),
    (
        "Paris 2024-də neçə ölkə medal qazanıb?",
        "How many countries won medals in Paris 2024?",
    ),
    ("Lamiyə Vəliyeva neçə yaşındadır?", "How old is Lamiya Valiyeva?"),
    (
        "güləşdə Azərbaycanın qızıl medallarının sayı",
        "number of gold medals of Azerbaijan in wrestling",
    ),
    (
        "Rio 2016-da taekvondoda kim qızıl medal qazandı?",
        "Who won gold in taekwondo at Rio 2016?",
    ),
    (
        "Azərbaycanın Paris 2024-də medal qazanan idmançıları",
        "athletes of Azerbaijan who won medals in Paris 2024",
    ),
    (
        "ən az medal qazanan ölkə Paris 2024",
        "country with the fewest medals Paris 2024",
    ),
    ("ABŞ-ın Tokio 2020-də medalları", "medals of the USA in Tokyo 2020"),
    (
        "ABŞ Pekin 2008-də neçə medal qazanıb?",
        "How many medals did the USA win in Beijing 2008?",
    ),
    (
        "SSRİ xokkeydə neçə medal qazanıb?",
        "How many medals did the Soviet Union win in ice hockey?",
    ),
    (
        "Azerbaycan gulesde nece medal qazanib",
        "How many medals did Azerbaijan win in wrestling?",
    ),
    (
        "azerbaycan taekvondoda nece burunc medal qazanib",
        "How many bronze medals did Azerbaijan win in taekwondo?",
    ),
    ("paris 2024 medal cedveli", "medal table Paris 2024"),
    (
        "paris 2024 paralimpiya medal cedveli",
        "medal table Paris 2024 Paralympics",
    ),
    (
        "uzunluga tullanma T13 kim qazandi paris 2024",
        "who won the long jump T13 Paris 2024",
    ),
    (
        "Paris 2024-də nüvə itələmə F32 kim qazandı",
        "who won the shot put F32 in Paris 2024",
    ),
    ("Paris 2024 nizə atma qadınlar", "women's javelin throw Paris 2024"),
    ("hündürlüyə tullanma kişilər Tokio 2020", "men's high jump Tokyo 2020"),
    ("Paris 2024 cüdo kişilər -66 kq", "men's judo -66 kg Paris 2024"),
    (
        "Paris 2024 güləş sərbəst 74 kq kişilər",
        "men's freestyle wrestling 74 kg Paris 2024",
    ),
    (
        "yunan-Roma güləşi 67 kq Paris 2024",
        "greco-roman wrestling 67 kg Paris 2024",
    ),
    ("Paris 2024 marafon kişilər", "men's marathon Paris 2024"),
    (
        "qadınlar 100 metr batterfly Paris 2024",
        "women's 100 m butterfly Paris 2024",
    ),
    (
        "qadınlar 200 metr brass Tokio 2020",
        "women's 200 m breaststroke Tokyo 2020",
    ),
    (
        "kişilər 110 metr maneələrlə Tokio 2020",
        "men's 110 m hurdles Tokyo 2020",
    ),
    ("Pekin 2022 kişilər sürətlə eniş", "men's downhill Beijing 2022"),
    (
        "Azərbaycan Paris 2024 Paralimpiya Oyunlarında neçənci oldu?",
        "What place did Azerbaijan take at the Paris 2024 Paralympics?",
    ),
    (
        "Rio Paralimpiya Oyunlarında Azərbaycan neçə gümüş medal qazanıb?",
        "How many silver medals did Azerbaijan win at the Rio Paralympic Games?",
    ),
    (
        "Azərbaycan neçə dəfə Paralimpiya Oyunlarında iştirak edib?",
        "How many times did Azerbaijan take part in the Paralympic Games?",
    ),
    (
        "Azərbaycan idmançıları neçə bürünc medal qazanıb",
        "How many bronze medals did Azerbaijan win?",
    ),
    (
        "Ukrayna neçə medal alıb Rioda?",
        "How many medals did Ukraine win in Rio?",
    ),
    (
        "Qazaxıstan London 2012-də neçə medal qazanmışdır?",
        "How many medals did Kazakhstan win in London 2012?",
    ),
    (
        "Almaniya biatlonda neçə medal qazanıb?",
        "How many medals did Germany win in biathlon?",
    ),
    (
        "Rusiya Soçidə neçə qızıl medal qazanıb?",
        "How many gold medals did Russia win in Sochi?",
    ),
    (
        "Avstraliya Sidneydə üzgüçülükdə neçə medal qazanıb?",
        "How many medals did Australia win in swimming in Sydney?",
    ),
    (
        "Usain Bolt neçə qızıl medal qazanıb?",
        "How many gold medals did Usain Bolt win?",
    ),
    (
        "Usain Bolt hansı ölkəni təmsil edib?",
        "Which country did Usain Bolt represent?",
    ),
    ("Usain Bolt nə vaxt doğulub?", "When was Usain Bolt born?"),
    ("Usain Boltun boyu neçədir?", "How tall is Usain Bolt?"),
    (
        "Yay Olimpiya Oyunları neçə dəfə Londonda keçirilib?",
        "How many times was London the host of the summer Olympic Games?",
    ),
    (
        "1980-ci ilin Yay Olimpiya Oyunları hansı şəhərdə keçirilib?",
        "In which city were the 1980 summer Olympic Games held?",
    ),
    (
        "ən çox Paralimpiya medalı qazanan ölkə hansıdır?",
        "Which country won the most Paralympic medals?",
    ),
    (
        "Paris 2024-də ən yaşlı medalçı kim olub?",
        "Who was the oldest medallist in Paris 2024?",
    ),
    (
        "Paris 2024-də üzgüçülükdə hansı ölkə ən çox medal qazanıb?",
        "Which country won the most medals in swimming in Paris 2024?",
    ),
    (
        "Tokio Paralimpiya Oyunlarının qızıl medalçıları Azərbaycan",
        "gold medallists of Azerbaijan Tokyo Paralympics",
    ),
    (
        "Azərbaycanın Olimpiya çempionları",
        "gold medallists of Azerbaijan at the Olympic Games",
    ),
    (
        "Azərbaycanın Paralimpiya çempionları",
        "gold medallists of Azerbaijan at the Paralympic Games",
    ),
    (
        "kim daha çox medal qazanıb: Türkiyə yoxsa Azərbaycan?",
        "Turkey or Azerbaijan: who won more medals?",
    ),
    (
        "2012 və 2016-da Azərbaycanın medalları",
        "medals of Azerbaijan in 2012 and 2016",
    ),
    (
        "90-cı illərdə Azərbaycanın medalları",
        "medals of Azerbaijan in the 1990s",
    ),
    ("dünya rekordu uzunluğa tullanma T13", "world record long jump T13"),
    ("Valiyevanın medalları", "medals of Valiyeva"),
    ("Orxan Aslanovun medalları", "medals of Orkhan Aslanov"),
    ("İmaməddin Xəlilov haqqında məlumat", "Imamaddin Khalilov"),
    (
        "1996-cı ildən Azərbaycan neçə medal qazanıb?",
        "How many medals did Azerbaijan win since 1996?",
    ),
    (
        "2012-ci ilə qədər Azərbaycan neçə medal qazanıb?",
        "How many medals did Azerbaijan win until 2012?",
    ),
    (
        "2012-dən əvvəl Azərbaycan neçə medal qazanıb?",
        "How many medals did Azerbaijan win before 2012?",
    ),
    (
        "Azərbaycan Paralimpiya Oyunlarında cəmi neçə qızıl medal qazanıb?",
        "How many gold medals did Azerbaijan win at the Paralympic Games?",
    ),
    (
        "Olimpiya Oyunlarında ən çox qızıl medal qazanmış ölkə",
        "country that won the most gold medals at the Olympic Games",
    ),
    (
        "Olimpiya Oyunlarında ən çox medal qazanmış idmançı kimdir",
        "athlete who won the most medals at the Olympic Games",
    ),
    (
        "Azərbaycanın Paralimpiya tarixində ən çox medal qazanan idmançısı",
        "who won the most medals for Azerbaijan at the Paralympic Games",
    ),
    (
        "Paris 2024-də Azərbaycanın medal qazandığı idman növləri",
        "sports in which Azerbaijan won medals in Paris 2024",
    ),
    (
        "Tokio 2020 Paralimpiya Oyunlarında cüdoda kimlər qızıl medal qazanıb",
        "who won gold in judo at the Tokyo 2020 Paralympics",
    ),
    (
        "London 2012-də cüdo +100 kq kişilər qalibi",
        "winner of men's judo +100 kg London 2012",
    ),
    (
        "Azərbaycanın 2016-cı il Paralimpiya Oyunlarındakı nəticəsi",
        "Azerbaijan at the 2016 Paralympic Games",
    ),
    (
        "Azərbaycan Rio 2016-da neçənci yeri tutub?",
        "what place did Azerbaijan take at Rio 2016",
    ),
    (
        "medal cədvəlində birinci yeri kim tutub Tokio 2020",
        "who came first in the medal table Tokyo 2020",
    ),
    (
        "Tokio 2020 medal cədvəlində 3-cü yer",
        "third place in the medal table Tokyo 2020",
    ),
    (
        "Azərbaycan ilk qızıl medalını nə vaxt qazanıb?",
        "when did Azerbaijan win its first gold medal",
    ),
    (
        "Azərbaycanın ilk Paralimpiya çempionu kimdir?",
        "who was the first Paralympic champion of Azerbaijan",
    ),
    (
        "hansı ölkələr heç vaxt qızıl medal qazanmayıb",
        "which countries never won a gold medal",
    ),
    (
        "yalnız bürünc medal qazanan ölkələr Paris 2024",
        "countries that won only bronze medals Paris 2024",
    ),
    (
        "Paris 2024-də 18 yaşdan kiçik medalçılar",
        "medallists under 18 in Paris 2024",
    ),
    (
        "Paris 2024-də 50 yaşdan yuxarı idmançılar",
        "athletes over 50 in Paris 2024",
    ),
    ("Məmmədəli Mehdiyev", "Mammadali Mehdiyev"),
    (
        "Hidayət Heydərov hansı medalı qazanıb",
        "which medals did Hidayat Heydarov win",
    ),
    (
        "İlham Zəkiyev neçə dəfə Paralimpiya çempionu olub",
        "how many times was Ilham Zakiyev Paralympic champion",
    ),
    (
        "İlham Zəkiyev hansı Paralimpiya Oyunlarında iştirak edib",
        "in which Paralympic Games did Ilham Zakiyev compete",
    ),
    (
        "2032-ci il Olimpiya Oyunları harada olacaq",
        "where are the 2032 Olympic Games held",
    ),
    (
        "Paris 2024 Paralimpiya Oyunları nə vaxt keçirilib",
        "when were the Paris 2024 Paralympic Games held",
    ),
    (
        "Parisdəki Paralimpiya Oyunlarında neçə idmançı iştirak edib",
        "how many athletes took part in the Paris Paralympic Games",
    ),
    (
        "London 2012-də ən çox idmançı göndərən ölkə",
        "which country sent the most athletes to London 2012",
    ),
    (
        "Usain Bolt ilə Carl Lewis müqayisəsi",
        "compare Usain Bolt and Carl Lewis",
    ),
    (
        "Azərbaycan və Qazaxıstanın Paris 2024 medalları",
        "medals of Azerbaijan and Kazakhstan in Paris 2024",
    ),
    (
        "qadınların 400 metr T13 yarışında kim qalib gəlib Tokio",
        "who won the women's 400 m T13 in Tokyo",
    ),
    (
        "kişilər 400 m maneələr qalibi Paris 2024",
        "winner of men's 400 m hurdles Paris 2024",
    ),
    (
        "üçtəkanla tullanma qadınlar Paris 2024",
        "women's triple jump Paris 2024",
    ),
    (
        "pauerliftinqdə Azərbaycanın medalları",
        "medals of Azerbaijan in powerlifting",
    ),
    (
        "Azərbaycan hansı ildə ilk dəfə Paralimpiya Oyunlarına qatılıb",
        "in which year did Azerbaijan first take part in the Paralympic Games",
    ),
    (
        "sentyabrın 3-də Azərbaycan hansı medalları qazanıb",
        "which medals did Azerbaijan win on 3 September",
    ),
    (
        "Azərbaycan 2 gümüş medaldan çox qazandığı Oyunlar",
        "Games at which Azerbaijan won more than 2 silver medals",
    ),
    (
        "hansi olkeler Paris 2024de medal qazandi",
        "which countries won medals in Paris 2024",
    ),
    ("kim qazandi 100 metr kisiler tokio", "who won the men's 100 m Tokyo"),
    ("azerbaycanin qizil medalcilari", "gold medallists of Azerbaijan"),
    (
        "Kanadanın qadın xokkey komandası 2010",
        "Canada women's ice hockey 2010",
    ),
    (
        "Braziliya futbolda neçə qızıl medal qazanıb",
        "how many gold medals did Brazil win in football",
    ),
    (
        "Lamiyə Vəliyevanın neçə qızıl medalı var?",
        "how many gold medals did Lamiya Valiyeva win",
    ),
    (
        "Lamiye Veliyeva hansi medallari qazanib",
        "which medals did Lamiya Valiyeva win",
    ),
    (
        "neche qizil medal qazanib Azerbaycan Tokioda",
        "how many gold medals did Azerbaijan win in Tokyo",
    ),
    (
        "Azerbaycan guleshde neche gumush medal qazanib",
        "how many silver medals did Azerbaijan win in wrestling",
    ),
    (
        "Tokio 2020 Paralimpiya Oyunlarında T13 uzunluğa tullanmanın mükafatçıları",
        "medallists in the long jump T13 at the Tokyo 2020 Paralympics",
    ),
    (
        "Azərbaycan cüdoçuları Paris 2024-də neçə medal qazandı",
        "how many medals did Azerbaijan win in judo in Paris 2024",
    ),
    (
        "Azərbaycanın London 2012-dəki medalçıları",
        "medallists of Azerbaijan at London 2012",
    ),
    (
        "Azərbaycan neçə Yay Olimpiadasında iştirak edib",
        "in how many summer Olympics did Azerbaijan take part",
    ),
    (
        "Azərbaycanın qış olimpiya oyunlarında medalı varmı",
        "medals of Azerbaijan at the winter Olympic Games",
    ),
    (
        "Soçi 2014-də ən çox medal qazanan idmançı",
        "who won the most medals in Sochi 2014",
    ),
    (
        "Paris 2024 Paralimpiya Oyunlarında medal sıralaması ilk 5",
        "top 5 medal table Paris 2024 Paralympics",
    ),
    (
        "Çin və ABŞ-ın Paris 2024-də qızıl medallarının fərqi",
        "difference in gold medals between China and the USA in Paris 2024",
    ),
    (
        "Olimpiya Oyunları 1980-ci ildə hansı ölkədə keçirilib",
        "in which country were the 1980 Olympic Games held",
    ),
    (
        "Paralimpiya Oyunlarının ən gənc çempionu",
        "the youngest gold medallist at the Paralympic Games",
    ),
    (
        "Paris 2024 Paralimpiya Oyunlarına neçə ölkə qatılıb",
        "how many countries took part in the Paris 2024 Paralympic Games",
    ),
    (
        "Azərbaycanın Paralimpiya Oyunlarında qazandığı ilk medal",
        "first medal of Azerbaijan at the Paralympic Games",
    ),
    (
        "Azərbaycan Olimpiya Oyunlarında hansı idman növündə daha çox medal qazanıb?",
        "in which sport did Azerbaijan win the most medals at the Olympic Games",
    ),
    (
        "Azərbaycanın ən uğurlu olimpiadası",
        "Azerbaijan's most successful Olympics",
    ),
    ("doğum günü 5 aprel olan idmançılar", "athletes born on 5 April"),
    ("1990-cı ildə doğulan medalçılar", "medallists born in 1990"),
    ("kişilər cüdo +100 kq Paris 2024", "men's judo +100 kg Paris 2024"),
    ("kişilər cüdo 66kq Paris 2024", "men's judo 66 kg Paris 2024"),
    ("qadınlar boks 60 kq Tokio 2020", "women's boxing 60 kg Tokyo 2020"),
    (
        "kişilər taekvondo -58 kq Paris 2024",
        "men's taekwondo -58 kg Paris 2024",
    ),
    (
        "kişilər ağırlıqqaldırma 89 kq Paris 2024",
        "men's weightlifting 89 kg Paris 2024",
    ),
    (
        "10 m pnevmatik tapança qadınlar Paris 2024",
        "women's 10 m air pistol Paris 2024",
    ),
    (
        "50 m tüfəng 3 vəziyyət kişilər Paris 2024",
        "men's 50 m rifle 3 positions Paris 2024",
    ),
    ("rapira kişilər komanda Paris 2024", "men's foil team Paris 2024"),
    ("qılınc qadınlar Paris 2024", "women's sabre Paris 2024"),
    ("tir qadınlar Paris 2024 gimnastika", "women's balance beam Paris 2024"),
    ("halqalar kişilər Paris 2024", "men's rings Paris 2024"),
    (
        "bədii gimnastika fərdi çoxnövçülük Paris 2024",
        "rhythmic gymnastics individual all-around Paris 2024",
    ),
    (
        "kayak birlik 500 metr qadınlar Paris 2024",
        "women's kayak single 500 m Paris 2024",
    ),
    (
        "akademik avarçəkmə təklik kişilər Paris 2024",
        "men's rowing single sculls Paris 2024",
    ),
    (
        "velosiped komanda təqibi kişilər Paris 2024",
        "men's cycling team pursuit Paris 2024",
    ),
    (
        "biatlon kütləvi start kişilər Pekin 2022",
        "men's biathlon mass start Beijing 2022",
    ),
    ("nəhəng slalom qadınlar Pekin 2022", "women's giant slalom Beijing 2022"),
    (
        "konki 500 metr kişilər Pekin 2022",
        "men's speed skating 500 m Beijing 2022",
    ),
    ("buzda rəqs Pekin 2022", "ice dance Beijing 2022"),
    (
        "kişilər 4x200 metr sərbəst estafet Paris 2024",
        "men's 4x200 m freestyle relay Paris 2024",
    ),
    (
        "qadınlar 400 metr kompleks Paris 2024",
        "women's 400 m individual medley Paris 2024",
    ),
    (
        "kişilər 3000 metr maneəli Paris 2024 stipl-çeyz",
        "men's 3000 m steeplechase Paris 2024",
    ),
    ("qadınlar 20 km yeriş Paris 2024", "women's 20 km race walk Paris 2024"),
    (
        "stolüstü tennis təklər kişilər Paris 2024",
        "men's table tennis singles Paris 2024",
    ),
    (
        "erkekler 4x200 metre serbest bayrak Paris 2024",
        "men's 4x200 m freestyle relay Paris 2024",
    ),
    (
        "cüdo kişilər 100 kq-dan yuxarı Paris 2024",
        "men's judo +100 kg Paris 2024",
    ),
    (
        "kişilər 3000 metr maneəli qaçış Paris 2024",
        "men's 3000 m steeplechase Paris 2024",
    ),
    ("Azərbaycan Paris 2024", "Azerbaijan Paris 2024"),
    (
        "İranda ən çox medal qazanan idmançı",
        "who won the most medals for Iran",
    ),
    (
        "çinlilər neçə qızıl qazanıb Pekində",
        "how many golds did China win in Beijing",
    ),
    (
        "Paris 2024-də taekvondo medalçıları",
        "medallists in taekwondo Paris 2024",
    ),
    ("Tokio-2020 medalları Azərbaycan", "medals of Azerbaijan Tokyo 2020"),
    (
        "kişi güləşçilər Paris 2024 Azərbaycan",
        "men wrestlers Azerbaijan Paris 2024",
    ),
    (
        "hansı idmançı ən çox Olimpiya medalı qazanıb",
        "which athlete won the most Olympic medals",
    ),
    ("top 10 ölkə Paris 2024", "top 10 countries Paris 2024"),
    ("ilk 3 ölkə Paris 2024", "top 3 countries Paris 2024"),
    ("Paris 2024-də 3-cü olan ölkə", "country that came 3rd Paris 2024"),
    (
        "Rio paralimpiadası ilk beş ölkə",
        "top 5 countries of the Rio paralympics",
    ),
    (
        "Beş qızıl qazanan ölkələr Tokio 2020",
        "countries with exactly 5 golds Tokyo 2020",
    ),
    ("Rio paralimpiadası ilk üç", "top 3 Rio paralympics"),
];

#[test]
fn a_question_in_azerbaijani_is_answered_as_its_english_twin() {
    let wrong = wrong_twins(TWINS);
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
