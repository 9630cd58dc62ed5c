//! What the answer to a question must say, free of language.
//!
//! Parts stand between `; ` and must all be said; of what stands between ` / `, one is enough:
//!
//! | part | is said by |
//! |---|---|
//! | `11`, `7.29`, `2:08:44` | that number, with any mark between its thousands and a point or comma before its decimals |
//! | `2024-09-03` | that day as the language writes it: `3 September`, `3 сентября`, with its year somewhere |
//! | `AZE` | the name of that country, as the language has it in `data/countries.csv` |
//! | `@gold` | one of the stems in `words.csv` |
//! | `Valiyeva` | that name, or one that sounds alike |
//!
//! `^` before a part means that it must be said at once, in the first two lines, for a title may stand above the answer.
//! `!decline` alone means that no answer is right, `!choices` that
//! the reply must ask which is meant, and show what the parts behind it say.

use podium::names::fold::fold;
use podium::names::key;
use podium::records::Language;
use podium::reply::Outcome;

use crate::language;

/// How a question must end, and what must be said.
#[derive(Debug)]
pub struct Expected {
    pub outcome: Outcome,
    parts: Vec<Part>,
}

/// A cell of `expects` that cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    #[error("nothing is expected")]
    Empty,
    #[error("{0:?} is no part")]
    Part(String),
}

/// One thing to be said.
#[derive(Debug)]
struct Part {
    written: String,
    at_once: bool,
    facts: Vec<Fact>,
}

#[derive(Debug)]
enum Fact {
    /// Digits with points or colons between them.
    Number(String),
    Day {
        year: String,
        month: usize,
        day: String,
    },
    Country(String),
    Word(String),
    Name(String),
}

impl Expected {
    /// Reads a cell of `expects`.
    pub fn read(cell: &str) -> Result<Self, Fault> {
        let (outcome, rest) = match cell.strip_prefix('!') {
            Some("decline") => (Outcome::Decline, ""),
            Some(choices) => match choices.strip_prefix("choices") {
                Some(rest) => (Outcome::Choices, rest.trim_start_matches("; ")),
                None => return Err(Fault::Part(cell.to_owned())),
            },
            None => (Outcome::Answer, cell),
        };
        let parts = rest.split("; ").filter(|part| !part.is_empty());
        let parts: Vec<Part> = parts.map(Part::read).collect::<Result<_, _>>()?;
        match (outcome, parts.is_empty()) {
            (Outcome::Answer, true) => Err(Fault::Empty),
            _ => Ok(Self { outcome, parts }),
        }
    }

    /// The parts that a reply leaves unsaid, as they are written.
    pub fn missing(&self, text: &str, language: Language) -> Vec<&str> {
        let (all, beginning) = (Said::new(text), Said::new(&at_once(text)));
        let parts = self.parts.iter().filter(|part| {
            let said = if part.at_once { &beginning } else { &all };
            !part.facts.iter().any(|fact| said.holds(fact, language))
        });
        parts.map(|part| part.written.as_str()).collect()
    }

    /// All parts, as they are written.
    pub fn written(&self) -> String {
        let parts: Vec<&str> = self.parts.iter().map(|part| part.written.as_str()).collect();
        parts.join("; ")
    }
}

/// The first two lines of a text.
fn at_once(text: &str) -> String {
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).take(2).collect();
    lines.join("\n")
}

impl Part {
    fn read(written: &str) -> Result<Self, Fault> {
        let (at_once, rest) = match written.strip_prefix('^') {
            Some(rest) => (true, rest),
            None => (false, written),
        };
        let facts = rest
            .split(" / ")
            .map(|fact| Fact::read(fact).ok_or_else(|| Fault::Part(written.to_owned())));
        Ok(Self {
            written: written.to_owned(),
            at_once,
            facts: facts.collect::<Result<_, _>>()?,
        })
    }
}

impl Fact {
    fn read(written: &str) -> Option<Self> {
        let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if let Some(word) = written.strip_prefix('@') {
            return language::word(Language::English, word).map(|_| Self::Word(word.to_owned()));
        }
        if let [year, month, day] = written.split('-').collect::<Vec<_>>()[..] {
            return Some(Self::Day {
                year: year.to_owned(),
                month: month.parse().ok().filter(|month| (1..=12).contains(month))?,
                day: day.parse::<u8>().ok()?.to_string(),
            });
        }
        if written.split(['.', ':']).all(is_number) {
            return Some(Self::Number(written.to_owned()));
        }
        if written.len() == 3 && written.bytes().all(|byte| byte.is_ascii_uppercase()) {
            return language::country(Language::English, written).map(|_| Self::Country(written.to_owned()));
        }
        let name = fold(written);
        (!name.is_empty()).then_some(Self::Name(name))
    }
}

/// A text, made ready to be searched.
struct Said {
    numbers: Vec<String>,
    folded: String,
    words: Vec<String>,
}

/// The fewest letters of a name that may begin a longer word, as endings make it.
const LONG: usize = 5;

impl Said {
    fn new(text: &str) -> Self {
        // Flags of countries have no sound, and parts of numbers are told apart by what stands between their digits.
        let folded = fold(text);
        Self {
            numbers: numbers(text),
            words: folded.split(' ').map(str::to_owned).collect(),
            folded: format!(" {folded}"),
        }
    }

    fn holds(&self, fact: &Fact, language: Language) -> bool {
        match fact {
            Fact::Number(number) => self.numbers.contains(number),
            Fact::Day { year, month, day } => {
                let month = language::month(language, *month).unwrap_or_default();
                self.words.contains(year) && self.day(day, month)
            }
            Fact::Country(code) => {
                let stems = language::country(language, code).unwrap_or_default();
                stems.iter().all(|stem| self.folded.contains(&format!(" {stem}")))
            }
            Fact::Word(word) => {
                let stems = language::word(language, word).unwrap_or_default();
                stems.iter().any(|stem| self.folded.contains(&format!(" {stem}")))
            }
            Fact::Name(name) => self.words.iter().any(|word| {
                word == name || (name.len() >= LONG && (word.starts_with(name.as_str()) || key(word) == key(name)))
            }),
        }
    }

    /// Whether a day stands before its month, other days and what joins them between (`29, 30 and 31 August`), or right
    /// behind it (`September 3`).
    fn day(&self, day: &str, month: &str) -> bool {
        let is_month = |word: &String| word.starts_with(month);
        let joins = |word: &String| word.len() <= 3;
        self.words.iter().enumerate().any(|(at, word)| {
            let behind = &self.words[at + 1..];
            let before = at.checked_sub(1).and_then(|before| self.words.get(before));
            word == day
                && (behind
                    .iter()
                    .find(|word| is_month(word) || !joins(word))
                    .is_some_and(is_month)
                    || before.is_some_and(is_month))
        })
    }
}

/// The numbers of a text, written with points before decimals, colons between hours, minutes and seconds, and nothing
/// between thousands. One that can be read in two ways, as `1.044`, is there in both.
fn numbers(text: &str) -> Vec<String> {
    let plain: String = text
        .chars()
        .map(|letter| match letter {
            // A comma is a point, and the spaces and signs that stand between thousands are one.
            ',' => '.',
            '\u{a0}' | '\u{202f}' | '\u{2009}' | '’' => '\'',
            other => other,
        })
        .collect();
    let within = |letter: char| letter.is_ascii_digit() || matches!(letter, '.' | ':' | '\'');
    let mut numbers = Vec::new();
    for run in plain.split(|letter: char| !within(letter)) {
        let run = run.trim_matches(['.', ':', '\'']);
        if run.is_empty() {
            continue;
        }
        let parts: Vec<&str> = run.split(['.', '\'']).collect();
        let is_thousands = parts.len() > 1 && parts[0].len() <= 3 && parts[1..].iter().all(|part| part.len() == 3);
        if is_thousands {
            numbers.push(parts.concat());
        }
        match run.contains('\'') {
            // A space that does not break also stands between a number and another: `11 2`.
            true => numbers.extend(run.split('\'').map(str::to_owned)),
            false => numbers.push(run.to_owned()),
        }
    }
    numbers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_are_found_as_each_language_says_them() {
        use Language::{Azerbaijani, English, Russian, Turkish};
        let cases = [
            ("11", "11 medals: 4 gold", English, true),
            ("11", "11.76", English, false),
            ("1", "11 medals", English, false),
            ("1044", "1,044 medals", English, true),
            ("1044", "1\u{a0}044 медали", Russian, true),
            ("1044", "1.044 madalya", Turkish, true),
            ("44", "1,044 medals", English, false),
            ("7.29", "7,29 м", Russian, true),
            ("7.29", "7.29 m", English, true),
            ("29", "7,29 м", Russian, false),
            ("2:08:44", "2:08:44", English, true),
            ("30", "29, 30, 31 August", English, true),
            ("13", "T13", English, true),
            ("2024-09-03", "3 September 2024", English, true),
            ("2024-09-03", "Sep 3, 2024", English, true),
            ("2024-09-03", "3 September", English, false),
            ("2024-09-03", "13 September 2024", English, false),
            ("2024-08-29", "Paris 2024: 29, 30 and 31 August", English, true),
            ("2024-08-29", "29 gold, 31 August 2024", English, false),
            ("2024-09-03", "3 сентября 2024 года", Russian, true),
            ("2024-05-03", "3 мая 2024 года", Russian, true),
            ("2024-03-03", "3 мая 2024 года", Russian, false),
            ("2024-09-03", "3 Eylül 2024", Turkish, true),
            ("2024-08-29", "29, 30 və 31 avqust 2024", Azerbaijani, true),
            ("AZE", "медали Азербайджана", Russian, true),
            ("AZE", "Azərbaycanın medalları", Azerbaijani, true),
            ("AZE", "medals of Armenia", English, false),
            ("GDR", "Doğu Almanya 47", Turkish, true),
            ("@gold", "2 altın", Turkish, true),
            ("@gold", "2 золотые", Russian, true),
            ("@gold", "2 gümüş", Turkish, false),
            ("@losangeles", "Los-Anceles 2028", Azerbaijani, true),
            ("Valiyeva", "Lamiyə Vəliyeva", Azerbaijani, true),
            ("Valiyeva", "Lamiya Valiyeva’nın", Turkish, true),
            ("Bolt", "Boltachev", English, false),
            ("Akgül", "Taha Akgul", English, true),
            ("3 / 4", "4 medals", English, true),
        ];
        for (fact, text, language, holds) in cases {
            let missing = Expected::read(fact).unwrap().missing(text, language).len();
            assert_eq!(missing == 0, holds, "{fact:?} in {text:?}");
        }
    }

    #[test]
    fn what_must_be_said_at_once_stands_in_the_first_two_lines() {
        let expected = Expected::read("^11; 4; Salei").unwrap();
        assert!(
            expected
                .missing("11 medals\n4 gold, Salei", Language::English)
                .is_empty()
        );
        assert!(
            expected
                .missing("medals\n\n11\n4 gold, Salei", Language::English)
                .is_empty()
        );
        assert_eq!(
            expected.missing("medals\ngold\n11, Salei", Language::English),
            ["^11", "4"]
        );
        assert_eq!(expected.written(), "^11; 4; Salei");
    }

    #[test]
    fn how_a_question_ends_is_expected_too() {
        assert_eq!(Expected::read("!decline").unwrap().outcome, Outcome::Decline);
        let choices = Expected::read("!choices; Sabir").unwrap();
        assert_eq!(
            (choices.outcome, choices.missing("Kamran", Language::English).len()),
            (Outcome::Choices, 1)
        );
        for bad in ["", "!never", "@nothing", "XYZ", "2024-13-01"] {
            assert!(Expected::read(bad).is_err(), "{bad:?}");
        }
    }
}
