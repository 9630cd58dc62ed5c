//! Countries in other languages than English, and under old codes.

use podium::names::{Concept, words};
use podium::records::Language;

use crate::NAMES;

/// The codes of the countries that a text names.
fn countries(text: &str) -> Vec<String> {
    let links = NAMES.lexicon.link(&words(text));
    let concepts = links.iter().flat_map(|link| &link.concepts);
    let code = |concept: &Concept| match concept {
        Concept::Country(id) => Some(NAMES.records.catalog().country(*id).code.to_string()),
        _ => None,
    };
    concepts.filter_map(code).collect()
}

#[track_caller]
fn all_found(cases: &[(&str, &str)]) {
    for (text, code) in cases {
        assert_eq!(countries(text), [*code], "{text}");
    }
}

/// Only names that are one word in ordinary speech, or a person's, are not found by themselves.
#[test]
fn every_country_is_found_by_its_name_in_every_language() {
    for country in NAMES.records.catalog().countries() {
        for &language in Language::ALL {
            let name = country.name_in(language);
            let found = countries(name);
            let code = country.code.to_string();
            let is_a_name_of_people = ["Salvador", "Сальвадор", "Dominika", "Доминика"].contains(&name);
            assert!(
                found.contains(&code) || is_a_name_of_people,
                "{name}: {found:?}, not {code}"
            );
        }
    }
}

#[test]
fn countries_are_found_in_azerbaijani() {
    all_found(&[
        ("Azərbaycan", "AZE"),
        ("Böyük Britaniya", "GBR"),
        ("ABŞ", "USA"),
        ("abş", "USA"),
        ("Almaniya", "GER"),
        ("Qərbi Almaniya", "FRG"),
        ("Şərqi Almaniya", "GDR"),
        ("SSRİ", "URS"),
        ("Sovet İttifaqı", "URS"),
        ("Rusiya", "RUS"),
        ("Çin", "CHN"),
        ("Çin Taybeyi", "TPE"),
        ("Honkonq", "HKG"),
        ("Cənubi Koreya", "KOR"),
        ("Şimali Koreya", "PRK"),
        ("Gürcüstan", "GEO"),
        ("Türkiyə", "TUR"),
        ("Özbəkistan", "UZB"),
        ("Qırğızıstan", "KGZ"),
        ("İsveçrə", "SUI"),
        ("İsveç", "SWE"),
        ("Macarıstan", "HUN"),
        ("Çexoslovakiya", "TCH"),
        ("Yuqoslaviya", "YUG"),
        ("Birləşmiş Komanda", "EUN"),
        ("Rusiya Olimpiya Komitəsi", "ROC"),
        ("azərbaycan respublikası", "AZE"),
        ("Misir", "EGY"),
        ("Böyük britaniya", "GBR"),
    ]);
}

#[test]
fn countries_are_found_in_russian() {
    all_found(&[
        ("Россия", "RUS"),
        ("россия", "RUS"),
        ("СССР", "URS"),
        ("США", "USA"),
        ("Соединённые Штаты", "USA"),
        ("Соединенные штаты", "USA"),
        ("Азербайджан", "AZE"),
        ("Великобритания", "GBR"),
        ("ФРГ", "FRG"),
        ("ГДР", "GDR"),
        ("Германия", "GER"),
        ("Республика Корея", "KOR"),
        ("КНДР", "PRK"),
        ("Китайский Тайбэй", "TPE"),
        ("Гонконг", "HKG"),
        ("ЮАР", "RSA"),
        ("ОАЭ", "UAE"),
        ("Объединённая команда", "EUN"),
        ("Объединенная команда", "EUN"),
        ("Чехословакия", "TCH"),
        ("Югославия", "YUG"),
        ("Белоруссия", "BLR"),
        ("Беларусь", "BLR"),
        ("Киргизия", "KGZ"),
        ("Кыргызстан", "KGZ"),
        ("Олимпийский комитет России", "ROC"),
        ("Нейтральные паралимпийские спортсмены", "NPA"),
        ("Объединённая Арабская Республика", "UAR"),
        ("Украина", "UKR"),
        ("Турция", "TUR"),
        ("Кот-д’Ивуар", "CIV"),
        ("Папуа — Новая Гвинея", "PNG"),
    ]);
}

#[test]
fn countries_are_found_in_turkish() {
    all_found(&[
        ("Türkiye", "TUR"),
        ("TÜRKİYE", "TUR"),
        ("Azerbaycan", "AZE"),
        ("ABD", "USA"),
        ("Amerika Birleşik Devletleri", "USA"),
        ("Büyük Britanya", "GBR"),
        ("Birleşik Krallık", "GBR"),
        ("Almanya", "GER"),
        ("Batı Almanya", "FRG"),
        ("Doğu Almanya", "GDR"),
        ("Sovyetler Birliği", "URS"),
        ("SSCB", "URS"),
        ("Rusya", "RUS"),
        ("Güney Kore", "KOR"),
        ("Kuzey Kore", "PRK"),
        ("Çin", "CHN"),
        ("Çin Taypeyi", "TPE"),
        ("Hollanda", "NED"),
        ("Yunanistan", "GRE"),
        ("Macaristan", "HUN"),
        ("Mısır", "EGY"),
        ("Fas", "MAR"),
        ("Ürdün", "JOR"),
        ("Fildişi Sahili", "CIV"),
        ("Çekoslovakya", "TCH"),
        ("Yugoslavya", "YUG"),
        ("Birleşik Takım", "EUN"),
        ("İsviçre", "SUI"),
        ("İsveç", "SWE"),
        ("Hırvatistan", "CRO"),
        ("Karadağ", "MNE"),
    ]);
}

#[test]
fn a_committee_that_was_renamed_is_found_by_its_old_name_and_code() {
    all_found(&[
        ("Burma", "MYA"),
        ("BIR", "MYA"),
        ("Ceylon", "SRI"),
        ("CEY", "SRI"),
        ("Zaire", "COD"),
        ("ZAI", "COD"),
        ("LIB", "LBN"),
        ("SIN", "SGP"),
        ("ROT", "EOR"),
        ("EUA", "GER"),
        ("united team of germany", "GER"),
        ("Upper Volta", "BUR"),
        ("Rhodesia", "RHO"),
        ("Independent Olympic Participants", "IOP"),
    ]);
}

#[test]
fn words_of_other_languages_name_no_country() {
    for text in [
        "sin",
        "lib",
        "tri",
        "bir",
        "bee",
        "rum",
        "abd el rahman",
        "salvador sanz",
        "dominika",
    ] {
        assert!(countries(text).is_empty(), "{text}");
    }
}
