//! What half-typed questions in Azerbaijani, Russian and Turkish become, told in the language of the person.

use std::collections::HashSet;

use super::{PODIUM, request};
use podium::chat::{Request, Suggestions};
use podium::records::Language::{self, Azerbaijani, English, Russian, Turkish};
use podium::reply::Reply;

/// Typed, by somebody who speaks the language; what one of so many first answers must be taken to mean.
type Case = (&'static str, usize, &'static str);

const AZERBAIJANI: &[Case] = &[
    ("azərb", 1, "Azərbaycan · Paris 2024 Paralimpiya Oyunları"),
    ("azerb", 3, "Azərbaycan · bütün Oyunlar"),
    ("türki", 3, "Türkiyə · bütün Oyunlar"),
    ("azərbaycan par", 1, "Azərbaycan · Paris 2024"),
    ("azerbaycan par", 3, "Azərbaycan · Paris 2024 Paralimpiya Oyunları"),
    (
        "azərbaycan paralim",
        1,
        "Azərbaycan · Paralimpiya Oyunları · bütün illər",
    ),
    ("azərbaycan cüd", 1, "Azərbaycan · Cüdo · bütün Oyunlar"),
    ("azerbaycan cud", 1, "Azərbaycan · Cüdo · bütün Oyunlar"),
    ("almaniya üzg", 1, "Almaniya · Üzgüçülük · bütün Oyunlar"),
    ("azərbaycanın med", 1, "medallar · Azərbaycan · bütün Oyunlar"),
    ("azərbaycan neçə", 1, "medalların sayı · Azərbaycan · bütün Oyunlar"),
    (
        "medal cəd",
        1,
        "medal cədvəli · Milano-Kortina 2026 Qış Olimpiya Oyunları",
    ),
    (
        "medal ced",
        2,
        "medal cədvəli · Milano-Kortina 2026 Qış Paralimpiya Oyunları",
    ),
    ("paris 2024 med", 1, "medal cədvəli · Paris 2024 Olimpiya Oyunları"),
    ("paris 2024 med", 2, "medal cədvəli · Paris 2024 Paralimpiya Oyunları"),
    ("tokio 2020 pa", 3, "Tokio 2020 Paralimpiya Oyunları"),
    ("uzunluğa tul", 1, "Kişilər, uzunluğa tullanma · bütün Oyunlar"),
    ("uzunluga tul", 2, "Qadınlar, uzunluğa tullanma · bütün Oyunlar"),
    (
        "uzunluğa tullanma t13",
        3,
        "Kişilər, uzunluğa tullanma T13 · bütün Oyunlar",
    ),
    ("kişilər uzun", 2, "Kişilər, uzunluğa tullanma · bütün Oyunlar"),
    ("qadınlar 100 m", 1, "Atletika · Qadınlar, 100 m · bütün Oyunlar"),
    ("100 m sər", 1, "Kişilər, 100 m sərbəst üsul · bütün Oyunlar"),
    (
        "uzunluğa tullanmada kim qaz",
        1,
        "Kişilər, uzunluğa tullanma · bütün Oyunlar",
    ),
    ("lamiyə və", 1, "Lamiya Valiyeva · bütün Oyunlar"),
    ("lamiye veli", 1, "Lamiya Valiyeva · bütün Oyunlar"),
    ("cüd", 1, "Cüdo · Olimpiya Oyunları · bütün illər"),
];

const RUSSIAN: &[Case] = &[
    ("азерб", 1, "Азербайджан · Паралимпиада-2024 в Париже"),
    ("aze", 1, "Азербайджан · Паралимпиада-2024 в Париже"),
    (
        "азербайджан пари",
        1,
        "Азербайджан · Париж-2024 · Олимпиада и Паралимпиада",
    ),
    ("азербайджан пари", 3, "Азербайджан · Паралимпиада-2024 в Париже"),
    ("азербайджан дзю", 1, "Азербайджан · Дзюдо · все Игры"),
    ("azerbaijan ju", 1, "Азербайджан · Дзюдо · все Игры"),
    ("сборная азерб", 1, "Азербайджан · все Игры"),
    ("китай на олимпиаде в то", 1, "Китай · Олимпиада-2020 в Токио"),
    ("медальный за", 1, "медальный зачёт · Зимняя Олимпиада-2026"),
    ("медали азер", 1, "медали · Азербайджан · все Игры"),
    ("сколько медалей у азер", 1, "число медалей · Азербайджан · все Игры"),
    ("токио 2020 мед", 2, "медальный зачёт · Паралимпиада-2020 в Токио"),
    ("paris 2024 par", 1, "Паралимпиада-2024 в Париже"),
    ("паралимпиада то", 3, "Паралимпиада-2020 в Токио"),
    ("прыжки в дл", 1, "Прыжок в длину, мужчины · все Игры"),
    ("прыжок в дл", 2, "Прыжок в длину, женщины · все Игры"),
    ("кто выиграл прыжки в дл", 1, "Прыжок в длину, мужчины · все Игры"),
    ("кто выиграл 100", 3, "Лёгкая атлетика · 100 м, мужчины · все Игры"),
    ("женщины 100 м", 1, "Лёгкая атлетика · 100 м, женщины · все Игры"),
    ("100 м воль", 1, "Плавание · 100 м вольным стилем, мужчины · все Игры"),
    ("толкание я", 1, "Толкание ядра, мужчины · все Игры"),
    ("эстафета 4x1", 1, "Эстафета 4 × 100 м, мужчины · все Игры"),
    ("ламия вал", 1, "Lamiya Valiyeva · все Игры"),
    ("lamiya val", 1, "Lamiya Valiyeva · все Игры"),
    ("фелпс пек", 1, "Michael Phelps · Олимпиада-2008 в Пекине"),
    ("фелпс в пек", 1, "Michael Phelps · Олимпиада-2008 в Пекине"),
    ("пла", 1, "Плавание · Олимпийские игры · все годы"),
    ("самый мол", 1, "младше всех · все Игры"),
];

const TURKISH: &[Case] = &[
    ("türki", 1, "Türkiye · Paris 2024 Paralimpik Oyunları"),
    ("turki", 3, "Türkiye · bütün Oyunlar"),
    ("azerb", 1, "Azerbaycan · Paris 2024 Paralimpik Oyunları"),
    ("türkiye par", 1, "Türkiye · Paris 2024"),
    ("türkiye par", 3, "Türkiye · Paris 2024 Paralimpik Oyunları"),
    ("türkiye gür", 1, "Türkiye · Güreş · bütün Oyunlar"),
    ("turkiye gures", 1, "Türkiye · Güreş · bütün Oyunlar"),
    ("almanya yüz", 1, "Almanya · Yüzme · bütün Oyunlar"),
    ("türkiye kaç", 1, "madalya sayısı · Türkiye · bütün Oyunlar"),
    (
        "madalya tab",
        1,
        "madalya tablosu · Milano Cortina 2026 Kış Olimpiyat Oyunları",
    ),
    (
        "madalya tab",
        2,
        "madalya tablosu · Milano Cortina 2026 Kış Paralimpik Oyunları",
    ),
    ("tokyo 2020 mad", 1, "madalya tablosu · Tokyo 2020 Olimpiyat Oyunları"),
    (
        "tokyo 2020 madalya",
        2,
        "madalya tablosu · Tokyo 2020 Paralimpik Oyunları",
    ),
    ("erkekler 100 m", 1, "Atletizm · Erkekler 100 m · bütün Oyunlar"),
    ("kadinlar 100 m", 1, "Atletizm · Kadınlar 100 m · bütün Oyunlar"),
    ("uzun atl", 1, "Erkekler uzun atlama · bütün Oyunlar"),
    ("erkekler uzun at", 1, "Erkekler uzun atlama · bütün Oyunlar"),
    ("yuksek atl", 2, "Kadınlar yüksek atlama · bütün Oyunlar"),
    ("kadinlar yuksek", 1, "Kadınlar yüksek atlama · bütün Oyunlar"),
    ("100 m serb", 1, "Yüzme · Erkekler 100 m serbest · bütün Oyunlar"),
    ("100 metreyi kim kaz", 1, "Atletizm · Erkekler 100 m · bütün Oyunlar"),
    ("bayrak yarışı 4x1", 1, "Erkekler 4 × 100 m bayrak · bütün Oyunlar"),
    ("güre", 1, "Güreş · Olimpiyat Oyunları · bütün yıllar"),
    ("en çok mad", 1, "toplama göre madalya tablosu"),
    ("naim sül", 1, "Naim Süleymanoğlu · bütün Oyunlar"),
    ("lamiya val", 1, "Lamiya Valiyeva · bütün Oyunlar"),
];

const ALL: &[(Language, &[Case])] = &[(Azerbaijani, AZERBAIJANI), (Russian, RUSSIAN), (Turkish, TURKISH)];

/// As many as inline mode shows at once, and some more.
const SHOWN: usize = 12;

/// What a reply in English says, and none in another language.
const ENGLISH_WORDS: &[&str] = &["Olympic", "Paralympic", "Games", "medal table", "medals", "all years"];

fn suggest(text: &str, language: Language) -> Suggestions {
    let request = Request {
        language: Some(language),
        ..request(text)
    };
    PODIUM.suggest(&request, 0, SHOWN)
}

#[test]
fn what_is_meant_comes_early() {
    let mut missed = Vec::new();
    for &(language, cases) in ALL {
        for &(text, within, wanted) in cases {
            let found = suggest(text, language).replies;
            let readings: Vec<String> = found.into_iter().map(|reply| reply.reading).collect();
            if !readings.iter().take(within).any(|reading| reading.contains(wanted)) {
                missed.push(format!("{text:?} lacks {wanted:?} among {within}: {readings:#?}"));
            }
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn all_is_told_in_the_language_of_the_person_and_nothing_twice() {
    for &(language, cases) in ALL {
        for text in
            cases
                .iter()
                .map(|(text, ..)| *text)
                .chain(["", "paris 2024 med", "judo", "how many medals did aze"])
        {
            let found = suggest(text, language);
            assert_eq!(found.language, language, "{text:?}");
            assert!(!found.replies.is_empty(), "{text:?}");
            let mut seen = HashSet::new();
            for reply in &found.replies {
                let Reply {
                    reading,
                    title,
                    summary,
                    ..
                } = reply;
                assert_eq!(reply.language, language, "{text:?}: {reading}");
                let told = [reading, title, summary];
                for word in ENGLISH_WORDS {
                    assert!(
                        told.iter().all(|part| !part.contains(word)),
                        "{text:?}: {told:?} says {word:?}"
                    );
                }
                assert!(seen.insert(reply.text.as_str()), "{text:?}: {reading} twice");
            }
        }
    }
}

/// What is not known of the person is told by the words, and one list has one language.
#[test]
fn without_a_language_of_the_person_the_words_decide_for_the_whole_list() {
    for (text, language) in [
        ("азерб", Russian),
        ("азербайджан дзю", Russian),
        ("uzunluğa tullanmada kim", Azerbaijani),
        ("madalya tab", Turkish),
        ("azerbaijan ju", English),
    ] {
        let request = Request {
            language: None,
            ..request(text)
        };
        let found = PODIUM.suggest(&request, 0, SHOWN);
        assert_eq!(found.language, language, "{text:?}");
        assert!(found.replies.iter().all(|reply| reply.language == language), "{text:?}");
    }
}

/// The words of a completed text are sent on as they are written, not as they are compared.
#[test]
fn words_are_completed_as_the_language_writes_them() {
    for (language, text, words) in [
        (Azerbaijani, "medal ced", "medal cədvəli"),
        (Russian, "медальный за", "медальный зачёт"),
        (Russian, "азербайджан дзю", "азербайджан Дзюдо"),
        (Russian, "фелпс пек", "фелпс Пекин 2008"),
        (Turkish, "türkiye gür", "türkiye Güreş"),
    ] {
        let found = suggest(text, language).replies;
        let shared = found.first().and_then(|reply| reply.share.as_deref());
        assert_eq!(shared, Some(words), "{text:?}");
    }
}
