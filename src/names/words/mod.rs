//! A question cut into words.

mod letters;
mod number;
mod number_ending;

use std::ops::Range;

use letters::{flag, possessive, year_behind};

use super::endings::{self, Ending};
use super::fold::{fold, is_apostrophe};

/// The most characters of a text that are read.
const MAX_CHARS: usize = 4_096;

/// The most words a text is cut into.
const MAX_WORDS: usize = 200;

/// One word of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// The word folded: small ASCII letters and digits. A number may carry more: a sign (`-58`, `+100`), the separators
    /// of a date or a mark (`2024-09-03`, `3.9.2024`, `1:59.4`). A flag of two letters is `flagaz`.
    pub folded: String,
    /// Where it stands in the text, in bytes.
    pub span: Range<usize>,
    /// Whether it was typed in capitals while the rest of the text was not, so that `US` is told from `us`.
    pub caps: bool,
    /// Whether it was typed in Russian letters.
    pub russian: bool,
    /// The stem of a word in Russian letters, folded.
    pub stem: Option<String>,
    /// The endings that were cut off it.
    pub ending: Option<Ending>,
}

/// Cuts a text into folded words.
///
/// - A possessive `'s` goes (`azerbaijan's` is `azerbaijan`), but belongs to the word in `women's` and `men's`.
/// - Azerbaijani and Turkish endings behind an apostrophe go too (`Tokyo'da` is `tokyo`), and those behind a number
///   (`2024-cü`, `2024'te`, `2016-го` are the years, `1-ci` and `3-й` are `1th` and `3th`).
/// - A number and the unit stuck to it are two words (`100m` is `100`, `m`), and so are a city and the year stuck to it
///   (`paris2024`); a class is one (`T13`, `t-13`), and so are `4x100` (`4 × 100`) and `1st`.
/// - A sign belongs to a number when nothing stands before it (`-58 kg`) or, a plus, after it (`100+ kg`); between two
///   numbers it parts them.
/// - Commas between thousands go (`1,500` is `1500`), a decimal comma becomes a point.
///
/// Only the first 4,096 characters are read, and only the first 200 words given.
pub fn words(text: &str) -> Vec<Word> {
    let end = text.char_indices().nth(MAX_CHARS).map_or(text.len(), |(at, _)| at);
    let mut cutter = Cutter {
        text: &text[..end],
        words: Vec::new(),
        stepped: 0,
    };
    cutter.cut();
    let mut words = cutter.words;
    words.truncate(MAX_WORDS);
    ignore_shouting(&mut words);
    words
}

/// Capitals tell nothing in a text that has nothing else.
fn ignore_shouting(words: &mut [Word]) {
    let with_letters = |word: &&Word| word.folded.bytes().any(|b| b.is_ascii_alphabetic());
    if words.iter().filter(with_letters).count() > 3 && words.iter().filter(with_letters).all(|word| word.caps) {
        words.iter_mut().for_each(|word| word.caps = false);
    }
}

struct Cutter<'a> {
    text: &'a str,
    words: Vec<Word>,
    /// How many bytes behind the word just read belong to it.
    stepped: usize,
}

impl Cutter<'_> {
    fn cut(&mut self) {
        let mut at = 0;
        while let Some(c) = self.text[at..].chars().next() {
            if self.words.len() >= MAX_WORDS {
                return;
            }
            let rest = &self.text[at..];
            let before = self.text[..at].chars().next_back();
            at += if let Some(number) = number::read(rest, before) {
                let hung = if number.unit.is_none() {
                    number_ending::read(&number.folded, &rest[number.len..])
                } else {
                    None
                };
                let (folded, len, ending) = match hung {
                    Some(hung) => (hung.number, number.len + hung.len, hung.ending),
                    None => (number.folded, number.len, None),
                };
                self.push(folded, at..at + len, ending);
                if let Some(unit) = number.unit {
                    self.push(unit.folded, at + unit.at..at + len, None);
                }
                len
            } else if let Some((letters, len)) = flag(rest) {
                self.push(format!("flag{letters}"), at..at + len, None);
                len
            } else if letters::is_letter(c) {
                let len = letters::run(rest);
                self.push_letters(at..at + len);
                len + std::mem::take(&mut self.stepped)
            } else {
                c.len_utf8()
            };
        }
    }

    /// Adds a run of letters, which may have digits in it.
    fn push_letters(&mut self, span: Range<usize>) {
        let typed = &self.text[span.clone()];
        let Some(word) = possessive(typed, span.start > 0) else {
            return;
        };
        let cut = if word.len() == typed.len() {
            endings::cut_off(word, is_apostrophe)
        } else {
            None
        };
        let (word, ending) = match cut {
            Some((owner, ending)) => (owner, Some(ending)),
            None => (word, None),
        };
        match year_behind(word) {
            Some(at) => {
                self.push(fold(&word[..at]), span.start..span.start + at, None);
                self.push(fold(&word[at..]), span.start + at..span.start + word.len(), ending);
            }
            // The one hyphen a run of letters can have is that of `T-13`.
            None => {
                let ending = ending.or_else(|| self.acronym_ending(word, span.end));
                self.push(fold(&word.replace('-', "")), span, ending);
            }
        }
    }

    /// The endings of `ABŞ-ın`, `T13-də` and `100 kq-dan`, whose hyphen stands at a place. They are stepped over with the word.
    fn acronym_ending(&mut self, word: &str, at: usize) -> Option<Ending> {
        /// Longer words in capitals may be a name: `LEE Seung-In`.
        const LONGEST: usize = 4;
        let is_unit = matches!(word, "kq" | "kg" | "km" | "m");
        let is_code = is_unit
            || letters::is_capitals(word) && word.chars().count() <= LONGEST
            || word.len() <= LONGEST && word.ends_with(|c: char| c.is_ascii_digit());
        let tail = self.text[at..].strip_prefix('-').filter(|_| is_code)?;
        let tail = &tail[..tail.find(|c: char| !c.is_alphanumeric()).unwrap_or(tail.len())];
        let ending = endings::hangs(&fold(tail)).filter(|_| tail.chars().all(char::is_lowercase))?;
        self.stepped = 1 + tail.len();
        Some(ending)
    }

    /// Adds what a piece of the text folded to; a transliteration may have cut it.
    fn push(&mut self, folded: String, span: Range<usize>, ending: Option<Ending>) {
        let typed = &self.text[span.clone()];
        let caps = letters::is_capitals(typed) || (ending.is_some() && letters::begins_in_capitals(typed));
        let russian = endings::is_russian(typed);
        let stem = if russian { endings::stem(typed) } else { None };
        for part in folded.split(' ').filter(|part| !part.is_empty()) {
            self.words.push(Word {
                folded: part.to_owned(),
                span: span.clone(),
                caps,
                russian,
                stem: stem.clone(),
                ending: ending.clone(),
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn folded(text: &str) -> Vec<String> {
        words(text).into_iter().map(|word| word.folded).collect()
    }

    #[test]
    fn cuts_questions_into_words() {
        let cases: &[(&str, &[&str])] = &[
            (
                "who won the men's long jump T13 in Paris?",
                &["who", "won", "the", "mens", "long", "jump", "t13", "in", "paris"],
            ),
            ("Azerbaijan's medals", &["azerbaijan", "medals"]),
            ("Azerbaijan’s medals", &["azerbaijan", "medals"]),
            ("Valiyeva's O'Brien", &["valiyeva", "obrien"]),
            ("ladies' singles", &["ladies", "singles"]),
            ("men 's shot put", &["men", "shot", "put"]),
            ("100m", &["100", "m"]),
            ("100 m", &["100", "m"]),
            ("4x100", &["4x100"]),
            ("4×100m relay", &["4x100", "m", "relay"]),
            ("4 × 100 m", &["4x100", "m"]),
            (
                "T13 t13 t-13 F32-34/51-53",
                &["t13", "t13", "t13", "f32", "34", "51", "53"],
            ),
            ("K-1 500 metres", &["k1", "500", "metres"]),
            ("-58kg", &["-58", "kg"]),
            ("−58 kg", &["-58", "kg"]),
            ("K44 -58 kg", &["k44", "-58", "kg"]),
            ("(+100)", &["+100"]),
            ("100+ kg", &["+100", "kg"]),
            ("100kg+", &["+100", "kg"]),
            ("2004-2012", &["2004", "2012"]),
            ("2004–2012", &["2004", "2012"]),
            ("2004 - 2012", &["2004", "2012"]),
            ("on 2024-09-03", &["on", "2024-09-03"]),
            ("3.9.2024, 3/9/2024", &["3.9.2024", "3/9/2024"]),
            ("1,500 m", &["1500", "m"]),
            ("1,234,567", &["1234567"]),
            ("7.29 m, 7,29 m", &["7.29", "m", "7.29", "m"]),
            ("1:59.4", &["1:59.4"]),
            ("1st 2nd 90s 10k 3x3", &["1st", "2nd", "90s", "10k", "3x3"]),
            ("#paris2024 tokyo2020", &["paris", "2024", "tokyo", "2020"]),
            ("2024paralympics", &["2024", "paralympics"]),
            ("paris '24", &["paris", "24"]),
            ("Tokyo'da, Türkiye’nin Paris'teki", &["tokyo", "turkiye", "paris"]),
            ("2024-cü ildə, 2024-də 2024'te", &["2024", "ilde", "2024", "2024"]),
            ("1-ci, 3'üncü 21-ci 4cü", &["1th", "3th", "21th", "4th"]),
            (
                "3-й, 1-е 2016-го года, 100-м 1й",
                &["3th", "1th", "2016", "goda", "100", "m", "1th"],
            ),
            ("80-е 1980-х 90'larda", &["80s", "1980s", "90s"]),
            ("5-dən çox, 10'dan fazla", &["5", "cox", "10", "fazla"]),
            ("ABŞ-ın, T13-də", &["abs", "t13"]),
            (
                "Seung-In, 4-man, 4-a-side",
                &["seung", "in", "4", "man", "4", "a", "side"],
            ),
            ("Jean-Paul", &["jean", "paul"]),
            ("Milano-Cortina", &["milano", "cortina"]),
            ("🇦🇿 judo", &["flagaz", "judo"]),
            ("🥇👩‍🦽", &[]),
            ("Ламия Валиева", &["lamiya", "valieva"]),
            ("Jose\u{301} Ali\u{200b}yev", &["jose", "aliyev"]),
            ("e.g. top-10", &["e", "g", "top", "10"]),
            ("in 2016.", &["in", "2016"]),
            ("１００ m", &["100", "m"]),
            ("", &[]),
            ("'; DROP TABLE person; --", &["drop", "table", "person"]),
        ];
        for (text, expected) in cases {
            assert_eq!(folded(text), *expected, "{text:?}");
        }
    }

    #[test]
    fn a_word_knows_where_it_stands() {
        let text = "Who is Vəliyeva's 100m?";
        let pieces: Vec<_> = words(text).into_iter().map(|word| &text[word.span]).collect();
        assert_eq!(pieces, ["Who", "is", "Vəliyeva's", "100m", "m"]);
    }

    #[test]
    fn capitals_are_seen_where_they_mean_something() {
        let caps = |text: &str| -> Vec<String> {
            words(text)
                .into_iter()
                .filter(|word| word.caps)
                .map(|word| word.folded)
                .collect()
        };
        assert_eq!(caps("did the US tell us"), ["us"]);
        assert_eq!(caps("AZE judo"), ["aze"]);
        assert_eq!(caps("Who Won A Medal"), Vec::<String>::new());
        assert_eq!(caps("WHO GAVE US THE GOLD"), Vec::<String>::new());
        assert_eq!(caps("AZE 2024"), ["aze"]);
    }

    #[test]
    fn a_long_text_is_cut() {
        assert_eq!(words(&"medal ".repeat(5_000)).len(), MAX_WORDS);
        assert_eq!(words(&"я".repeat(10_000))[0].span, 0..2 * MAX_CHARS);
        assert_eq!(
            words(&" ".repeat(MAX_CHARS)).len() + words(&(" ".repeat(MAX_CHARS) + "x")).len(),
            0
        );
    }

    proptest! {
        #[test]
        fn every_span_is_a_piece_of_the_text(text in "\\PC{0,60}|.{0,60}|[-+0-9.,:xmkgst'’ /]{0,40}|[𝟎-𝟗🇦-🇿a-zа-я]{0,20}") {
            for word in words(&text) {
                prop_assert!(text.get(word.span.clone()).is_some_and(|piece| !piece.is_empty()));
                prop_assert!(!word.folded.is_empty() && word.folded.is_ascii() && !word.folded.contains(' '));
            }
        }
    }
}
