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
];

#[test]
fn a_question_in_azerbaijani_is_answered_as_its_english_twin() {
    let wrong = wrong_twins(TWINS);
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
