//! Words with endings are found from the lexicon's base forms, and names of people stay names.

use podium::names::{Concept, EventFilter, words};

use crate::NAMES;

/// What a text names, in short: codes of countries, sports, places, words of the grammar in angles, English in quotes.
fn named(text: &str) -> Vec<String> {
    let catalog = NAMES.records.catalog();
    let links = NAMES.lexicon.link(&words(text));
    let of = |concept: &Concept| match concept {
        Concept::Country(id) => catalog.country(*id).code.to_string(),
        Concept::Sport(id) => catalog.sport(*id).key.clone(),
        Concept::City(games) | Concept::Games(games) => {
            let city = games.first().map(|&id| catalog.games(id).city.clone());
            city.unwrap_or_default()
        }
        Concept::Word(word) => format!("<{word}>"),
        Concept::Said(words) => format!("\"{words}\""),
    };
    links.iter().flat_map(|link| link.concepts.iter().map(of)).collect()
}

const FOUND: &[(&str, &str)] = &[
    // Azerbaijani.
    ("Oyunlarında", "<games>"),
    ("Paralimpiya Oyunlarında", "<paralympic>"),
    ("mükafatçıları", "<medallists>"),
    ("mukafatcilari", "<medallists>"),
    ("cüdoda", "judo"),
    ("cudoda", "judo"),
    ("güləşdə", "wrestling"),
    ("gulesde", "wrestling"),
    ("Azərbaycanın", "AZE"),
    ("Azerbaycanin", "AZE"),
    ("Azərbaycanlıların", "AZE"),
    ("Türkiyənin", "TUR"),
    ("Almaniyaya", "GER"),
    ("Parisdə", "Paris"),
    ("Tokioda", "Tokyo"),
    ("Londondakı", "London"),
    ("üzgüçülükdən", "swimming"),
    ("yüngül atletikada", "athletics"),
    ("uzunluğa tullanmada", "\"long jump\""),
    ("idmançılarımızın", "<athletes>"),
    ("medallarımız", "<medals>"),
    ("qızıllarını", "<gold>"),
    ("sentyabrın", "<month-9>"),
    ("ABŞ-ın", "USA"),
    ("qazanıblar", "<win>"),
    ("iştirak ediblər", "<compete>"),
    ("beşinci", "<place-5>"),
    // Turkish.
    ("Türkiye'nin", "TUR"),
    ("Türkiyenin", "TUR"),
    ("Turkiyenin", "TUR"),
    ("atletizmde", "athletics"),
    ("yüzmede", "swimming"),
    ("yuzmede", "swimming"),
    ("madalyaları", "<medals>"),
    ("Tokyo'da", "Tokyo"),
    ("Tokyo’daki", "Tokyo"),
    ("Tokyoda", "Tokyo"),
    ("Paris'te", "Paris"),
    ("Pariste", "Paris"),
    ("güreşte", "wrestling"),
    ("gureste", "wrestling"),
    ("halterde", "weightlifting"),
    ("sporcularımız", "<athletes>"),
    ("uzun atlamada", "\"long jump\""),
    ("Azerbaycan'ın", "AZE"),
    ("Japonya'ya", "JPN"),
    ("ABD'nin", "USA"),
    ("kazandılar", "<win>"),
    ("Eylül'de", "<month-9>"),
    ("üçüncü", "<place-3>"),
    // Russian.
    ("чемпионами", "<medallists>"),
    ("спортсменами", "<athletes>"),
    ("Казахстану", "KAZ"),
    ("Норвегией", "NOR"),
    ("Аргентину", "ARG"),
    ("дзюдоистов", "judo"),
    ("фехтованием", "fencing"),
    ("прыжками в длину", "\"long jump\""),
    ("толканием ядра", "\"shot put\""),
    ("эстафетой", "\"relay\""),
    ("Ванкувером", "Vancouver"),
    ("призеров", "<medallists>"),
    ("сентябрём", "<month-9>"),
];

#[test]
fn words_are_found_with_their_endings() {
    let mut wrong = Vec::new();
    for (text, expected) in FOUND {
        let found = named(text);
        if !found.iter().any(|one| one == expected) {
            wrong.push(format!("{text}: {found:?}, not {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Names of people that are near a country, a city or a word with an ending.
const NAMES_OF_PEOPLE: &[&str] = &[
    "Иванова",
    "Валиева",
    "Valiyeva",
    "Vəliyeva",
    "Qarayeva",
    "Marta",
    "Martina",
    "Irina",
    "Ирина",
    "Kubat",
    "Romanova",
    "Романова",
    "Malinin",
    "Малинин",
    "Londa",
    "Altınok",
    "Denisa",
    "Candan",
    "Yıldız",
    "Oyunbaatar",
    "Iranzo",
    "Paula",
    "Милана",
    "Романа",
];

#[test]
fn names_of_people_are_no_words_with_endings() {
    let mut wrong = Vec::new();
    for name in NAMES_OF_PEOPLE {
        let found = named(name);
        if !found.is_empty() {
            wrong.push(format!("{name}: {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// English has none of these endings: its words stay what they are.
#[test]
fn english_words_have_no_endings() {
    for (text, expected) in [
        (
            "who won medals in Iran",
            vec!["<who>", "<win>", "<medals>", "<filler>", "IRI"],
        ),
        ("only golds", vec!["<only>", "<gold>"]),
    ] {
        assert_eq!(named(text), expected, "{text}");
    }
}

/// The words of titles that phrases of other languages stand for are those of some title.
#[test]
fn every_row_of_events_names_an_event() {
    let mut wrong = Vec::new();
    for table in [
        include_str!("../../data/lexicon/en/events.csv"),
        include_str!("../../data/lexicon/az/events.csv"),
        include_str!("../../data/lexicon/ru/events.csv"),
        include_str!("../../data/lexicon/tr/events.csv"),
    ] {
        for row in table.lines().skip(1) {
            let target = row.split(',').next().unwrap_or_default();
            let title = words(target);
            let title: Vec<&str> = title.iter().map(|word| word.folded.as_str()).collect();
            // "Race" says nothing beside what is raced.
            if target != "race" && NAMES.events.find(&title, &EventFilter::default()).is_empty() {
                wrong.push(row);
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
