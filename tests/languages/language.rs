//! The languages, and how each writes what an answer may say: months, countries, words of sport.

use std::collections::HashMap;
use std::sync::LazyLock;

use podium::names::fold::fold;
use podium::records::Language;

/// How the months begin, folded.
const MONTHS: [[&str; 12]; 4] = [
    [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ],
    [
        "yan", "fev", "mar", "apr", "may", "iyun", "iyul", "avq", "sen", "okt", "noy", "dek",
    ],
    [
        "yanv", "fev", "mar", "apr", "may", "iyun", "iyul", "avg", "sen", "okt", "noy", "dek",
    ],
    [
        "oca", "sub", "mar", "nis", "may", "haz", "tem", "agu", "eyl", "eki", "kas", "ara",
    ],
];

/// Words that give a reply away as English; those that are also words or names of another language are left out.
const ENGLISH: [&str; 16] = [
    "medals",
    "gold",
    "silver",
    "bronze",
    "the",
    "of",
    "won",
    "born",
    "years",
    "winter",
    "summer",
    "table",
    "women",
    "athletes",
    "countries",
    "wrestling",
];

/// The languages in the order of the columns of `questions.csv`.
pub const ALL: [Language; 4] = [
    Language::English,
    Language::Azerbaijani,
    Language::Russian,
    Language::Turkish,
];

/// How the name of a month begins, folded; months count from 1.
pub fn month(language: Language, month: usize) -> Option<&'static str> {
    MONTHS[language as usize].get(month.checked_sub(1)?).copied()
}

/// How the words of a country's name begin, folded, whatever ending the sentence gives them.
pub fn country(language: Language, code: &str) -> Option<&'static [String]> {
    Some(&COUNTRIES.get(code)?[language as usize])
}

/// How a word of sport may begin, folded.
pub fn word(language: Language, word: &str) -> Option<&'static [String]> {
    Some(&WORDS.get(word)?[language as usize])
}

/// The English words in a reply that should be in another language.
pub fn foreign(language: Language, text: &str) -> Vec<&'static str> {
    if language == Language::English {
        return Vec::new();
    }
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').collect();
    ENGLISH.into_iter().filter(|word| words.contains(word)).collect()
}

/// For each code, and each language, how the words of the name begin.
static COUNTRIES: LazyLock<HashMap<String, [Vec<String>; 4]>> = LazyLock::new(|| {
    let table = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/data/countries.csv"));
    table_of(
        table,
        "code",
        ["name", "name_az", "name_ru", "name_tr"],
        |name, language| {
            let words = name.split([' ', '-']);
            words.map(|word| fold(stem(word, language))).collect()
        },
    )
});

/// For each word, and each language, how it may begin.
static WORDS: LazyLock<HashMap<String, [Vec<String>; 4]>> = LazyLock::new(|| {
    table_of(
        include_str!("words.csv"),
        "word",
        ["en", "az", "ru", "tr"],
        |stems, _| stems.split(" | ").map(fold).collect(),
    )
});

fn table_of(
    table: &str,
    key: &str,
    columns: [&str; 4],
    made: impl Fn(&str, Language) -> Vec<String>,
) -> HashMap<String, [Vec<String>; 4]> {
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let header = reader.headers().expect("a header").clone();
    let at = |name: &str| header.iter().position(|column| column == name).expect("a column");
    let (key, columns) = (at(key), columns.map(at));
    let rows = reader.records().map(|row| row.expect("a row"));
    rows.map(|row| {
        let cells = ALL.map(|language| made(&row[columns[language as usize]], language));
        (row[key].to_owned(), cells)
    })
    .collect()
}

/// A Russian word without the vowel that its cases change; words of other languages only grow at their end.
fn stem(word: &str, language: Language) -> &str {
    let vowel = |letter: char| "аеёиоуыэюяйь".contains(letter);
    match language {
        Language::Russian if word.chars().count() > 3 => word.trim_end_matches(vowel),
        _ => word,
    }
}

#[test]
fn names_are_stems_that_cases_leave_alone() {
    for (language, code, stems) in [
        (Language::Russian, "AZE", &["azerbaydzhan"][..]),
        (Language::Russian, "CHN", &["kit"]),
        (Language::Russian, "USA", &["ssha"]),
        (Language::Turkish, "GDR", &["dogu", "almanya"]),
        (Language::Azerbaijani, "GBR", &["boyuk", "britaniya"]),
        (Language::English, "CIV", &["cote", "divoire"]),
    ] {
        assert_eq!(country(language, code).unwrap(), stems, "{code} in {language:?}");
    }
    assert_eq!(country(Language::English, "XXX"), None);
    assert_eq!(word(Language::Turkish, "gold").unwrap(), ["altin"]);
    assert_eq!(
        (month(Language::Turkish, 2), month(Language::Turkish, 13)),
        (Some("sub"), None)
    );
    assert_eq!(foreign(Language::Turkish, "2 gold medals"), ["medals", "gold"]);
    assert!(foreign(Language::English, "2 gold medals").is_empty());
}
