//! Countries, sports, cities and Games, as people call them.

use podium::names::{Concept, words};
use podium::records::GamesId;

use crate::NAMES;

/// What a concept names, in the ids of the tables.
fn name(concept: &Concept) -> String {
    let catalog = NAMES.records.catalog();
    let all = |ids: &[GamesId]| {
        ids.iter()
            .map(|&id| catalog.games(id).key.as_str())
            .collect::<Vec<_>>()
            .join(" ")
    };
    match concept {
        Concept::Country(id) => catalog.country(*id).code.to_string(),
        Concept::Sport(id) => catalog.sport(*id).key.clone(),
        Concept::City(ids) => format!("in {}", all(ids)),
        Concept::Games(ids) => all(ids),
        Concept::Word(word) => format!("<{word}>"),
        Concept::Said(words) => format!("\"{words}\""),
    }
}

/// What a text names, words of the grammar left out: concepts of one link with a slash between them.
fn names(text: &str) -> Vec<String> {
    NAMES
        .lexicon
        .link(&words(text))
        .iter()
        .map(|link| {
            link.concepts
                .iter()
                .map(name)
                .filter(|name| !name.starts_with('<'))
                .collect::<Vec<_>>()
                .join("/")
        })
        .filter(|names| !names.is_empty())
        .collect()
}

#[test]
fn countries_are_found_by_any_name() {
    for (text, code) in [
        ("Azerbaijan", "AZE"),
        ("AZE", "AZE"),
        ("aze", "AZE"),
        ("azerbaijani", "AZE"),
        ("Azerbaijanis", "AZE"),
        ("azeri", "AZE"),
        ("Azərbaycan", "AZE"),
        ("azerbaijan's", "AZE"),
        ("🇦🇿", "AZE"),
        ("AZERBAIJAN", "AZE"),
        ("team gb", "GBR"),
        ("uk", "GBR"),
        ("Britain", "GBR"),
        ("british", "GBR"),
        ("England", "GBR"),
        ("🇬🇧", "GBR"),
        ("holland", "NED"),
        ("dutch", "NED"),
        ("the Netherlands", "NED"),
        ("ussr", "URS"),
        ("soviet union", "URS"),
        ("Soviets", "URS"),
        ("east germany", "GDR"),
        ("gdr", "GDR"),
        ("west germany", "FRG"),
        ("East German", "GDR"),
        ("german", "GER"),
        ("america", "USA"),
        ("Americans", "USA"),
        ("usa", "USA"),
        ("the US", "USA"),
        ("U.S.", "USA"),
        ("u.s.a.", "USA"),
        ("korea", "KOR"),
        ("unified korea", "COR"),
        ("north korea", "PRK"),
        ("South Korean", "KOR"),
        ("czech republic", "CZE"),
        ("Czechia", "CZE"),
        ("ivory coast", "CIV"),
        ("Côte d'Ivoire", "CIV"),
        ("turkey", "TUR"),
        ("turkish", "TUR"),
        ("Türkiye", "TUR"),
        ("iran", "IRI"),
        ("russia", "RUS"),
        ("ROC", "ROC"),
        ("roc", "ROC"),
        ("neutral paralympic athletes", "NPA"),
        ("npa", "NPA"),
        ("taiwan", "TPE"),
        ("hong kong", "HKG"),
        ("hongkong", "HKG"),
        ("trinidad", "TTO"),
        ("swiss", "SUI"),
        ("bosnia", "BIH"),
        ("new zealand", "NZL"),
        ("nz", "NZL"),
        ("kiwis", "NZL"),
        ("dr congo", "COD"),
        ("CAN", "CAN"),
        ("🇨🇦", "CAN"),
        ("south africa", "RSA"),
        ("saudiarabia", "KSA"),
        ("azerbaijanians", "AZE"),
        ("Yanks", "USA"),
        ("the States", "USA"),
        ("CCCP", "URS"),
        ("DDR", "GDR"),
        ("FRG", "FRG"),
        ("united team", "EUN"),
        ("unified team", "EUN"),
        ("burma", "MYA"),
        ("persia", "IRI"),
        ("formosa", "TPE"),
        ("dprk", "PRK"),
        ("belorussians", "BLR"),
        ("tajiks", "TJK"),
        ("russian paralympic committee", "RPC"),
        ("neutral athletes", "AIN/NPA"),
        ("congolese", "CGO/COD"),
    ] {
        assert_eq!(names(text), [code], "{text}");
    }
}

#[test]
fn sports_are_found_by_any_name() {
    for (text, sport) in [
        ("judo", "judo"),
        ("judokas", "judo"),
        ("track and field", "athletics"),
        ("track & field", "athletics"),
        ("para athletics", "athletics"),
        ("para swimming", "swimming"),
        ("swimmers", "swimming"),
        ("weightlifting", "weightlifting"),
        ("weight lifting", "weightlifting"),
        ("tkd", "taekwondo"),
        ("soccer", "football"),
        ("ping pong", "table-tennis"),
        ("tabletennis", "table-tennis"),
        ("football 5-a-side", "blind-football"),
        ("blind football", "blind-football"),
        ("wheelchair basketball", "wheelchair-basketball"),
        ("basketball", "basketball"),
        ("sitting volleyball", "sitting-volleyball"),
        ("sledge hockey", "para-ice-hockey"),
        ("ice hockey", "ice-hockey"),
        ("road cycling", "cycling-road"),
        ("cycling", "cycling"),
        ("bmx", "cycling-bmx-racing"),
        ("synchronized swimming", "artistic-swimming"),
        ("rugby 7s", "rugby-sevens"),
        ("powerlifting", "powerlifting"),
        ("cross-country skiing", "cross-country-skiing"),
        ("3x3 basketball", "3x3-basketball"),
        ("track", "athletics"),
        ("sprinters", "athletics"),
        ("short track skaters", "short-track-speed-skating"),
        ("track cyclists", "cycling-track"),
        ("lifter", "weightlifting/powerlifting"),
        ("para powerlifters", "powerlifting"),
        ("hockey", "hockey/ice-hockey"),
        ("ice hockey players", "ice-hockey"),
        ("oarsmen", "rowing"),
        ("nordic skiers", "cross-country-skiing"),
        ("fencers", "fencing"),
        ("para fencers", "wheelchair-fencing"),
        ("bobsledders", "bobsleigh"),
        ("water polo players", "water-polo"),
    ] {
        assert_eq!(names(text), [sport], "{text}");
    }
}

#[test]
fn cities_and_games_are_found_with_and_without_the_year() {
    let paris = "2024-summer-olympics 2024-summer-paralympics";
    let tokyo = "2020-summer-olympics 2020-summer-paralympics";
    let rio = "2016-summer-olympics 2016-summer-paralympics";
    for (text, games) in [
        ("paris 2024", paris.to_owned()),
        ("Paris2024", paris.to_owned()),
        ("2024 paris", paris.to_owned()),
        ("paris 24", paris.to_owned()),
        ("paris '24", paris.to_owned()),
        ("tokyo 2020", tokyo.to_owned()),
        ("tokyo 2021", tokyo.to_owned()),
        ("tokio 2020", tokyo.to_owned()),
        ("rio 2016", rio.to_owned()),
        ("rio", format!("in {rio}")),
        ("Rio de Janeiro", format!("in {rio}")),
        ("sochi", "in 2014-winter-olympics 2014-winter-paralympics".to_owned()),
        ("torino 2006", "2006-winter-olympics 2006-winter-paralympics".to_owned()),
        (
            "salt lake 2002",
            "2002-winter-olympics 2002-winter-paralympics".to_owned(),
        ),
        (
            "pyeong chang",
            "in 2018-winter-olympics 2018-winter-paralympics".to_owned(),
        ),
        ("stoke mandeville", "in 1984-summer-paralympics".to_owned()),
        ("moskva 1980", "1980-summer-olympics".to_owned()),
        ("los angeles 84", "1984-summer-olympics".to_owned()),
        ("la 1984", "1984-summer-olympics".to_owned()),
        ("LA 2028", "2028-summer-olympics 2028-summer-paralympics".to_owned()),
        (
            "Milano-Cortina 2026",
            "2026-winter-olympics 2026-winter-paralympics".to_owned(),
        ),
        (
            "milan cortina",
            "in 2026-winter-olympics 2026-winter-paralympics".to_owned(),
        ),
        ("mexico city", "in 1968-summer-olympics".to_owned()),
    ] {
        assert_eq!(names(text), [games], "{text}");
    }
    assert_eq!(names("mexico"), ["MEX"]);
    assert!(names("paris")[0].starts_with("in 1900-summer-olympics 1924-summer-olympics"));
}

#[test]
fn games_are_found_by_their_number() {
    for (text, games) in [
        ("Games of the XXIX Olympiad", "2008-summer-olympics"),
        ("the IX Olympiad", "1928-summer-olympics"),
        ("XII Olympiad", "1940-summer-olympics"),
        ("1st Olympiad", "1896-summer-olympics"),
        ("the 33rd Olympic Games", "2024-summer-olympics"),
        ("XXXIII Summer Olympics", "2024-summer-olympics"),
        ("XXIV Olympic Winter Games", "2022-winter-olympics"),
        ("24th Winter Olympics", "2022-winter-olympics"),
        ("XVII Winter Olympics", "1994-winter-olympics"),
        ("XVII Paralympic Games", "2024-summer-paralympics"),
        ("11th Summer Paralympic Games", "2000-summer-paralympics"),
        ("XI Paralympic Games", "2000-summer-paralympics"),
        ("XIII Paralympic Winter Games", "2022-winter-paralympics"),
        ("Sydney '00", "2000-summer-olympics 2000-summer-paralympics"),
        ("Barcelona 92", "1992-summer-olympics 1992-summer-paralympics"),
        ("LA 84", "1984-summer-olympics"),
        ("L.A. 2028", "2028-summer-olympics 2028-summer-paralympics"),
        ("Munchen 1972", "1972-summer-olympics"),
        ("Roma 1960", "1960-summer-olympics 1960-summer-paralympics"),
        ("Saint Louis 1904", "1904-summer-olympics"),
    ] {
        assert_eq!(names(text), [games], "{text}");
    }
    for text in [
        "his 4th Olympics",
        "did I win",
        "the 2nd Olympic Games of Bolt",
        "class V",
    ] {
        assert_eq!(names(text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn several_names_are_told_apart_in_a_question() {
    assert_eq!(
        names("How many medals did Azerbaijan win in judo at the Paris 2024 Paralympics?"),
        ["AZE", "judo", "2024-summer-olympics 2024-summer-paralympics"]
    );
    assert_eq!(
        names("east germany against west germany in swimming"),
        ["GDR", "FRG", "swimming"]
    );
    assert_eq!(
        names("wheelchair basketball usa uk"),
        ["wheelchair-basketball", "USA", "GBR"]
    );
}

#[test]
fn everyday_words_name_no_country() {
    for text in [
        "can you tell us",
        "who had the most in any",
        "how far to go",
        "it is in a list",
        "per man",
        "top ten so far",
    ] {
        assert_eq!(names(text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn a_slip_in_a_name_is_forgiven_and_told() {
    for (text, named) in [
        ("azerbajan", "AZE"),
        ("azerbaidjan", "AZE"),
        ("phillipines", "PHI"),
        ("swiming", "swimming"),
        ("taekwando", "taekwondo"),
        ("kazahstan", "KAZ"),
        ("great britian", "GBR"),
        ("untied states", "USA"),
        ("netherlans", "NED"),
        ("powerlfiting", "powerlifting"),
        ("whelchair basketball", "wheelchair-basketball"),
    ] {
        assert_eq!(names(text), [named], "{text}");
        let links = NAMES.lexicon.link(&words(text));
        assert_eq!(
            links.iter().map(|link| link.exact).collect::<Vec<_>>(),
            [matches!(text, "azerbaidjan" | "phillipines")],
            "{text}"
        );
    }
}

#[test]
fn names_of_people_and_words_of_events_and_ordinary_ones_are_not_corrected() {
    for text in [
        "who did not finish",
        "five months",
        "in parts",
        "flags",
        "completed",
        "Marta Gomes",
        "dennis meyer",
        "cameron green",
        "frances",
        "iris",
        "pairs",
        "grace",
        "chiles",
    ] {
        let inexact = NAMES.lexicon.link(&words(text)).into_iter().find(|link| !link.exact);
        assert_eq!(inexact, None, "{text}");
    }
    assert_eq!(names("frances iris chiles"), Vec::<String>::new());
}

#[test]
fn a_link_says_which_words_it_was_found_in() {
    let links = NAMES.lexicon.link(&words("medals of south korea in table tennis"));
    let proper: Vec<_> = links
        .iter()
        .filter(|link| !matches!(link.concepts[0], Concept::Word(_)))
        .collect();
    assert_eq!(
        proper.iter().map(|link| link.words.clone()).collect::<Vec<_>>(),
        [2..4, 5..7]
    );
}

#[test]
fn a_text_at_its_longest_is_linked() {
    let links = NAMES.lexicon.link(&words(&"azerbajan judo xyzzyq ".repeat(500)));
    assert!(!links.is_empty() && links.len() <= podium::names::words("x ".repeat(500).as_str()).len());
}
