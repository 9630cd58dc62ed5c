//! Endings that are hung on a word one behind the other, as in Azerbaijani and Turkish.

use std::sync::LazyLock;

use crate::names::fold::fold;
use crate::names::tongues::Tongues;
use crate::records::Language;

/// The tables, as they are compiled; the build has checked every row.
const TABLES: [(Language, &str); 2] = [
    (
        Language::Azerbaijani,
        include_str!("../../../data/lexicon/az/endings.csv"),
    ),
    (Language::Turkish, include_str!("../../../data/lexicon/tr/endings.csv")),
];

/// The most endings that hang on one word: `oyun-lar-ı-nda-kı-lar`.
const MOST: usize = 5;

/// A word without its endings has so many letters at least.
const SHORTEST: usize = 3;

/// Where an ending stands among others, from the word outwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Slot {
    Derived,
    Plural,
    Possessive,
    Case,
    /// `-kı`, `-ki`: what is somewhere. What hangs on a noun may follow it again.
    Relative,
    Particle,
}

#[derive(Debug)]
struct Table {
    language: Language,
    /// Folded endings with their places, the longest first.
    endings: Vec<(Slot, String)>,
    /// Endings of ordinal numbers in figures: `1-ci`, `3üncü`.
    ordinals: Vec<String>,
    /// A last letter that is another one before a vowel: the one heard, the one of the word.
    softened: Vec<(char, char)>,
}

static ALL: LazyLock<Vec<Table>> = LazyLock::new(|| TABLES.map(|(language, text)| Table::read(language, text)).into());

/// An ending that was cut off a word or number because a sign stood before it: `Tokyo'da`, `2024-cü`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ending {
    /// Folded.
    pub folded: String,
    /// Whose it is.
    pub tongues: Tongues,
}

impl Ending {
    /// Whether it means "from" or "than": `5-dən çox`, `2008'den sonra`.
    pub fn is_from(&self) -> bool {
        matches!(self.folded.as_str(), "dan" | "den" | "tan" | "ten")
    }
}

impl Table {
    fn read(language: Language, text: &str) -> Self {
        let mut table = Self {
            language,
            endings: Vec::new(),
            ordinals: Vec::new(),
            softened: Vec::new(),
        };
        for (slot, ending) in text.lines().skip(1).filter_map(|line| line.split_once(',')) {
            let slot = match slot {
                "derived" => Slot::Derived,
                "plural" => Slot::Plural,
                "possessive" => Slot::Possessive,
                "case" => Slot::Case,
                "relative" => Slot::Relative,
                "particle" => Slot::Particle,
                "ordinal" => {
                    table.ordinals.push(fold(ending));
                    continue;
                }
                // "softened,ğ q"
                _ => {
                    let mut letters = ending.split(' ').filter_map(|letter| fold(letter).chars().next());
                    table.softened.extend(letters.next().zip(letters.next()));
                    continue;
                }
            };
            let ending = (slot, fold(ending));
            if !table.endings.contains(&ending) {
                table.endings.push(ending);
            }
        }
        table.endings.sort_by_key(|(_, ending)| std::cmp::Reverse(ending.len()));
        table
    }

    /// Gives `take` each form that a word has without some of its endings.
    fn strip(&self, word: &str, outer: Option<Slot>, left: usize, take: &mut impl FnMut(&str)) {
        if left == 0 {
            return;
        }
        for (slot, ending) in &self.endings {
            let may_stand = match outer {
                None => true,
                Some(outer) => *slot < outer || (*slot == Slot::Relative && outer != Slot::Relative),
            };
            let Some(base) = word.strip_suffix(ending.as_str()).filter(|_| may_stand) else {
                continue;
            };
            if base.len() < SHORTEST {
                continue;
            }
            take(base);
            if ending.starts_with(['a', 'e', 'i', 'o', 'u']) {
                for (heard, written) in &self.softened {
                    if let Some(stem) = base.strip_suffix(*heard) {
                        take(&format!("{stem}{written}"));
                    }
                }
            }
            self.strip(base, Some(*slot), left - 1, take);
        }
    }

    /// Whether a text is nothing but endings in their order.
    fn is_all(&self, text: &str, inner: Option<Slot>, left: usize) -> bool {
        text.is_empty()
            || left > 0
                && self.endings.iter().any(|(slot, ending)| {
                    let may_stand = inner.is_none_or(|inner| *slot > inner || inner == Slot::Relative);
                    may_stand
                        && text
                            .strip_prefix(ending.as_str())
                            .is_some_and(|rest| self.is_all(rest, Some(*slot), left - 1))
                })
    }
}

/// What a folded word may be without endings, with whose endings these are: the longest first, each once for a language.
pub fn without(word: &str) -> Vec<(String, Tongues)> {
    let mut found: Vec<(String, Tongues)> = Vec::new();
    if word.len() <= SHORTEST || !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return found;
    }
    for table in ALL.iter() {
        let tongue = Tongues::of(table.language);
        table.strip(
            word,
            None,
            MOST,
            &mut |base| match found.iter_mut().find(|(known, _)| known == base) {
                Some((_, tongues)) => *tongues = tongues.or(tongue),
                None => found.push((base.to_owned(), tongue)),
            },
        );
    }
    found.sort_by_key(|(base, _)| std::cmp::Reverse(base.len()));
    found
}

/// Whether a folded text behind an apostrophe or a hyphen is nothing but endings, and whose.
pub fn hangs(text: &str) -> Option<Ending> {
    of_tables(text, |table| table.is_all(text, None, MOST))
}

/// Whether a folded text behind a number makes it an ordinal: `ci`, `üncü`; endings of nouns may follow.
pub fn is_ordinal(text: &str) -> Option<Ending> {
    of_tables(text, |table| {
        table.ordinals.iter().any(|ordinal| {
            text.strip_prefix(ordinal.as_str())
                .is_some_and(|rest| table.is_all(rest, None, MOST))
        })
    })
}

fn of_tables(text: &str, fits: impl Fn(&Table) -> bool) -> Option<Ending> {
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return None;
    }
    let tongues = ALL
        .iter()
        .filter(|table| fits(table))
        .fold(Tongues::NONE, |all, table| all.or(Tongues::of(table.language)));
    (!tongues.is_none()).then(|| Ending {
        folded: text.to_owned(),
        tongues,
    })
}

/// The word before an apostrophe with endings behind it: `Tokyo'da`, `Bakı’nın`. A shorter word is part of a name:
/// `D'Angelo`, `Nu'u`; but a unit is one (`100 m'yi`).
pub fn cut_off(word: &str, is_sign: impl Fn(char) -> bool) -> Option<(&str, Ending)> {
    let (at, sign) = word.char_indices().rev().find(|(_, c)| is_sign(*c))?;
    /// Units of measure that are shorter than other words with endings.
    const UNITS: [&str; 3] = ["m", "km", "kg"];
    let owner = &word[..at];
    let is_short = owner.chars().filter(|c| c.is_alphanumeric()).count() < SHORTEST;
    if is_short && !UNITS.contains(&owner) {
        return None;
    }
    Some((owner, hangs(&fold(&word[at + sign.len_utf8()..]))?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn has(word: &str, base: &str) {
        let bases = without(&fold(word));
        assert!(bases.iter().any(|(found, _)| *found == fold(base)), "{word}: {bases:?}");
    }

    #[test]
    fn endings_come_off_one_behind_the_other() {
        for (word, base) in [
            ("Oyunlarında", "oyunları"),
            ("Oyunlarında", "oyun"),
            ("mükafatçıları", "mükafatçı"),
            ("cüdoda", "cüdo"),
            ("güləşdə", "güləş"),
            ("Azərbaycanın", "Azərbaycan"),
            ("Türkiyenin", "Türkiye"),
            ("Bakıda", "Bakı"),
            ("atletizmde", "atletizm"),
            ("yüzmede", "yüzme"),
            ("madalyaları", "madalya"),
            ("idmançılarımızın", "idmançı"),
            ("Tokyodakiler", "Tokyo"),
            ("qazanıblar", "qazanıb"),
            ("kazandılar", "kazandı"),
            ("atıcılığı", "atıcılıq"),
            ("kayağı", "kayak"),
            ("medalıdır", "medalı"),
            ("Yaponiyaya", "Yaponiya"),
            ("Fransayla", "Fransa"),
        ] {
            has(word, base);
        }
    }

    #[test]
    fn a_language_is_told_by_its_endings() {
        let of = |text: &str| hangs(text).map(|ending| ending.tongues);
        let (azerbaijani, turkish) = (Tongues::of(Language::Azerbaijani), Tongues::of(Language::Turkish));
        assert_eq!(of("te"), Some(turkish));
        assert_eq!(of("da"), Some(azerbaijani.or(turkish)));
        assert_eq!(of("neal"), None);
        assert_eq!(of(""), None);
        let ordinal = |text: &str| is_ordinal(text).map(|ending| ending.tongues);
        assert_eq!(ordinal("cu"), Some(azerbaijani));
        assert_eq!(ordinal("uncu"), Some(azerbaijani.or(turkish)));
        assert_eq!(is_ordinal("de"), None);
    }

    #[test]
    fn what_stands_behind_an_apostrophe_comes_off_when_it_is_endings() {
        let sign = |c: char| matches!(c, '\'' | '’');
        let cut = |word: &'static str| cut_off(word, sign).map(|(owner, _)| owner);
        assert_eq!(cut("Tokyo'da"), Some("Tokyo"));
        assert_eq!(cut("Türkiye’nin"), Some("Türkiye"));
        assert_eq!(cut("Paris'tekilerin"), Some("Paris"));
        for word in [
            "O'Neal",
            "D'Angelo",
            "N'Guessan",
            "Nu'u",
            "Tokyo",
            "De'Aaron",
            "Dell'Antonio",
        ] {
            assert_eq!(cut(word), None, "{word}");
        }
    }

    #[test]
    fn short_words_stay_whole() {
        for word in ["da", "ada", "2024", "iki"] {
            assert!(without(word).is_empty(), "{word}");
        }
    }
}
