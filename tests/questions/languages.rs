//! The language of a question is told by its letters and its words.

use std::sync::LazyLock;

use podium::question::Reader;
use podium::records::{Language, Records};

static READER: LazyLock<Reader> = LazyLock::new(|| {
    let records = Records::open().expect("the records open");
    Reader::new(&records).expect("a reader")
});

const CASES: &[(&str, Option<Language>)] = &[
    ("how many medals did Azerbaijan win in Tokyo?", Some(Language::English)),
    ("who won the long jump T13", Some(Language::English)),
    ("medals of Azerbaijan", Some(Language::English)),
    ("only golds", Some(Language::English)),
    ("what about Georgia?", Some(Language::English)),
    ("Azərbaycan neçə medal qazanıb?", Some(Language::Azerbaijani)),
    ("Azerbaycan nece medal qazanib", Some(Language::Azerbaijani)),
    (
        "Azerbaycan Paralimpiya Oyunlarinda nece qizil medal qazandi",
        Some(Language::Azerbaijani),
    ),
    ("bəs Tokioda?", Some(Language::Azerbaijani)),
    ("bes Gurcustan?", Some(Language::Azerbaijani)),
    ("Paris 2024 medal cədvəli", Some(Language::Azerbaijani)),
    ("Lamiyə Vəliyeva", Some(Language::Azerbaijani)),
    ("qizil medallar", Some(Language::Azerbaijani)),
    ("uzunluga tullanma", Some(Language::Azerbaijani)),
    ("cudo", Some(Language::Azerbaijani)),
    ("salam", Some(Language::Azerbaijani)),
    ("сколько медалей у Азербайджана", Some(Language::Russian)),
    ("Ламия Валиева", Some(Language::Russian)),
    ("а в Токио?", Some(Language::Russian)),
    ("дзюдо", Some(Language::Russian)),
    ("Türkiye kaç madalya kazandı?", Some(Language::Turkish)),
    ("turkiye kac madalya kazandi", Some(Language::Turkish)),
    ("peki ya Tokyo'da?", Some(Language::Turkish)),
    ("sadece altinlar", Some(Language::Turkish)),
    ("Paris'te kim kazandı", Some(Language::Turkish)),
    ("madalya tablosu", Some(Language::Turkish)),
    ("erkekler 100 metre serbest", Some(Language::Turkish)),
    ("yuksek atlama", Some(Language::Turkish)),
    // Nothing tells.
    ("", None),
    ("2024", None),
    ("paris 2024", None),
    ("Lamiya Valiyeva", None),
    ("Michael Phelps", None),
    ("Müller", None),
    ("AZE 2024", None),
    ("T13", None),
    ("🇦🇿", None),
];

#[test]
fn the_language_of_a_text_is_told_or_left_open() {
    let mut wrong = Vec::new();
    for (text, language) in CASES {
        let told = READER.language_of(text);
        if told != *language {
            wrong.push(format!("{text}: {told:?}, not {language:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
