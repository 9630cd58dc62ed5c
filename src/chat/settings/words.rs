//! What the words behind `/settings` want.

use crate::names;
use crate::preferences::{Change, Form};
use crate::records::Language;

/// What is wanted of the settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Wish<'a> {
    /// To see them.
    Show,
    /// To be told how the country is chosen.
    HowCountry,
    /// To be told how the Games are chosen.
    HowGames,
    /// A change that says all by itself.
    Change(Change),
    /// The country that the words name.
    Country(&'a str),
    /// The Games that the words name.
    Games(&'a str),
    /// A language that is not among ours.
    OtherLanguage(&'a str),
    /// All as in the beginning.
    Reset,
    /// Nothing that there is.
    Unknown(&'a str),
}

/// Reads the words behind the command.
pub(super) fn read(words: &str) -> Wish<'_> {
    let (setting, value) = words.split_once(char::is_whitespace).unwrap_or((words, ""));
    let value = value.trim();
    let is_none = ["none", "clear", "off", "-"]
        .iter()
        .any(|word| value.eq_ignore_ascii_case(word));
    match (setting.to_lowercase().as_str(), value) {
        ("" | "language", "") => Wish::Show,
        ("language", _) if is_none => Wish::Change(Change::Language(None)),
        ("language", name) => match language(name) {
            Some(language) => Wish::Change(Change::Language(Some(language))),
            None => Wish::OtherLanguage(name),
        },
        ("country", "") => Wish::HowCountry,
        ("country", _) if is_none => Wish::Change(Change::Country(None)),
        ("country", name) => Wish::Country(name),
        ("games", "") => Wish::HowGames,
        ("games", name) if is_none || name.eq_ignore_ascii_case("latest") => Wish::Change(Change::Games(None)),
        ("games", name) => Wish::Games(name),
        ("compact" | "short", "") => Wish::Change(Change::Form(Some(Form::Short))),
        ("full" | "long", "") => Wish::Change(Change::Form(Some(Form::Full))),
        ("usual", "") => Wish::Change(Change::Form(None)),
        ("reset", "") => Wish::Reset,
        _ => Wish::Unknown(words),
    }
}

/// The language of a name in any of the four languages' own ways, or of its code.
fn language(name: &str) -> Option<Language> {
    const NAMES: [(Language, &[&str]); 4] = [
        (
            Language::English,
            &["en", "eng", "English", "İngilis", "Английский", "İngilizce"],
        ),
        (
            Language::Azerbaijani,
            &[
                "az",
                "aze",
                "Azerbaijani",
                "Azeri",
                "Azərbaycan",
                "Azərbaycanca",
                "Азербайджанский",
                "Azerice",
            ],
        ),
        (
            Language::Russian,
            &["ru", "rus", "Russian", "Rus", "Rusca", "Русский", "по-русски", "Rusça"],
        ),
        (
            Language::Turkish,
            &["tr", "tur", "Turkish", "Türk", "Türkcə", "Турецкий", "Türkçe"],
        ),
    ];
    let folded = |text: &str| -> Vec<String> { names::words(text).into_iter().map(|word| word.folded).collect() };
    let wanted = folded(name);
    let fits = |names: &[&str]| names.iter().any(|name| folded(name) == wanted);
    let found = NAMES.iter().find(|(_, names)| fits(names));
    found.map(|(language, _)| *language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wishes_are_read_in_any_case_and_over_any_space() {
        let language = |language| Wish::Change(Change::Language(language));
        let form = |form| Wish::Change(Change::Form(form));
        let cases = [
            ("", Wish::Show),
            ("language", Wish::Show),
            ("language az", language(Some(Language::Azerbaijani))),
            ("Language AZƏRBAYCANCA", language(Some(Language::Azerbaijani))),
            ("language русский", language(Some(Language::Russian))),
            ("language turkce", language(Some(Language::Turkish))),
            ("language English", language(Some(Language::English))),
            ("language none", language(None)),
            ("language klingon", Wish::OtherLanguage("klingon")),
            ("language ?", Wish::OtherLanguage("?")),
            ("country", Wish::HowCountry),
            ("country  Great Britain", Wish::Country("Great Britain")),
            ("COUNTRY None", Wish::Change(Change::Country(None))),
            ("country norway", Wish::Country("norway")),
            ("games", Wish::HowGames),
            ("games\ntokyo 2020 paralympics", Wish::Games("tokyo 2020 paralympics")),
            ("games latest", Wish::Change(Change::Games(None))),
            ("games -", Wish::Change(Change::Games(None))),
            ("compact", form(Some(Form::Short))),
            ("Full", form(Some(Form::Full))),
            ("usual", form(None)),
            ("full of it", Wish::Unknown("full of it")),
            ("reset", Wish::Reset),
            ("azerbaijan", Wish::Unknown("azerbaijan")),
        ];
        for (words, expected) in cases {
            assert_eq!(read(words), expected, "{words:?}");
        }
    }
}
