//! What a half-typed phrase of the lexicon may become.

use fst::Automaton;

use super::people::near::{MAX_LETTERS, Near};
use super::{Concept, Lexicon, Tongues};
use crate::records::Language;

/// From this many letters on a slip in what was typed so far is forgiven; less would be the beginning of anything.
const MIN_SLIP: usize = 4;
/// So many of these must be of the last word, where there are several.
const MIN_LAST: usize = 3;
/// From this many letters on, two.
const MIN_TWO_SLIPS: usize = 9;

/// The phrases of the lexicon in alphabetical order, so that those with one beginning stand together.
#[derive(Debug)]
pub struct Phrasebook {
    entries: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    phrase: String,
    concept: Concept,
    /// Each way in which it is written, and the languages that write it so; none for what all of them do.
    written: Vec<(Tongues, Box<str>)>,
}

/// A phrase that begins with what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Completion<'p> {
    /// The whole phrase, folded.
    pub phrase: &'p str,
    /// What it names.
    pub concept: &'p Concept,
    written: &'p [(Tongues, Box<str>)],
    /// Whether it is all there already.
    pub whole: bool,
    /// How many slips are in what was typed so far.
    pub slips: usize,
}

impl<'p> Completion<'p> {
    /// How a language writes the phrase; `None` when it does not say it.
    pub fn written_in(&self, language: Language) -> Option<&'p str> {
        let found = self.written.iter().find(|(tongues, _)| tongues.has(language));
        found.map(|(_, written)| &**written)
    }

    /// How the phrase is written in the first language that has it.
    pub fn written(&self) -> &'p str {
        self.written.first().map_or(self.phrase, |(_, written)| written)
    }
}

impl Phrasebook {
    /// Takes the phrases of all languages, flags aside.
    pub fn of(lexicon: &Lexicon) -> Self {
        let mut entries: Vec<Entry> = lexicon
            .phrases()
            .map(|(phrase, concept, written)| Entry {
                phrase: phrase.to_owned(),
                concept: concept.clone(),
                written: written.to_vec(),
            })
            .collect();
        // A phrase keeps its meanings in their order, the likeliest first.
        entries.sort_by(|one, other| one.phrase.cmp(&other.phrase));
        Self { entries }
    }

    /// The phrases that begin with folded words, in alphabetical order. Where none do, those that would but for a slip
    /// or, in a long text, two; the first letter is always taken as typed.
    pub fn beginning_with(&self, begun: &str) -> Vec<Completion<'_>> {
        if begun.is_empty() {
            return Vec::new();
        }
        let found: Vec<Completion<'_>> = self
            .from(begun)
            .take_while(|entry| entry.phrase.starts_with(begun))
            .map(|entry| entry.completion(entry.phrase.len() == begun.len(), 0))
            .collect();
        // The beginning of a further word is no slip.
        let last = begun.rsplit(' ').next().unwrap_or_default();
        let is_correctable = (last.len() == begun.len() || last.len() >= MIN_LAST)
            && (MIN_SLIP..=MAX_LETTERS).contains(&begun.len())
            && !begun.starts_with(|c: char| c.is_ascii_digit());
        if !found.is_empty() || !is_correctable {
            return found;
        }
        self.nearly(begun)
    }

    fn nearly(&self, begun: &str) -> Vec<Completion<'_>> {
        let most = if begun.len() >= MIN_TWO_SLIPS { 2 } else { 1 };
        let (Some(near), Some(first)) = (Near::new(begun, most, true), begun.get(..1)) else {
            return Vec::new();
        };
        let spaces = |phrase: &str| phrase.bytes().filter(|&byte| byte == b' ').count();
        let least = spaces(begun);
        self.from(first)
            .take_while(|entry| entry.phrase.starts_with(first))
            .filter(|entry| spaces(&entry.phrase) >= least)
            .filter_map(|entry| Some(entry.completion(false, slips_at_the_start(&near, &entry.phrase)?)))
            .collect()
    }

    /// The phrases from a text on.
    fn from(&self, text: &str) -> std::slice::Iter<'_, Entry> {
        let start = self.entries.partition_point(|entry| entry.phrase.as_str() < text);
        self.entries[start..].iter()
    }
}

impl Entry {
    fn completion(&self, whole: bool, slips: usize) -> Completion<'_> {
        Completion {
            phrase: &self.phrase,
            concept: &self.concept,
            written: &self.written,
            whole,
            slips,
        }
    }
}

/// With how few slips the word is a beginning of the phrase.
fn slips_at_the_start(near: &Near, phrase: &str) -> Option<usize> {
    let mut rows = near.start();
    let mut fewest = None;
    for letter in phrase.bytes() {
        rows = near.accept(&rows, letter);
        if !near.can_match(&rows) {
            break;
        }
        fewest = [fewest, near.slips(&rows)].into_iter().flatten().min();
    }
    fewest
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::CountryId;

    fn found(begun: &str) -> Vec<(String, bool, usize)> {
        let phrases = [
            "austria",
            "australia",
            "azerbaijan",
            "azerbaycan",
            "mali",
            "malta",
            "united states",
        ];
        let entries = phrases.iter().map(|phrase| Entry {
            phrase: (*phrase).to_owned(),
            concept: Concept::Country(CountryId(1)),
            written: Vec::new(),
        });
        let book = Phrasebook {
            entries: entries.collect(),
        };
        let found = book.beginning_with(begun).into_iter();
        found.map(|one| (one.phrase.to_owned(), one.whole, one.slips)).collect()
    }

    #[test]
    fn a_beginning_is_completed() {
        let one = |phrase: &str, whole, slips| (phrase.to_owned(), whole, slips);
        assert_eq!(found("aus"), [one("austria", false, 0), one("australia", false, 0)]);
        assert_eq!(found("mali"), [one("mali", true, 0)]);
        assert_eq!(found("united st"), [one("united states", false, 0)]);
        assert_eq!(
            found("azarb"),
            [one("azerbaijan", false, 1), one("azerbaycan", false, 1)]
        );
        assert_eq!(found("azebrajian"), [one("azerbaijan", false, 2)]);
        assert_eq!(found("unietd"), [one("united states", false, 1)]);
        assert_eq!(found("zzzz"), []);
        assert_eq!(found("mzl"), []);
        assert_eq!(found(""), []);
    }
}
