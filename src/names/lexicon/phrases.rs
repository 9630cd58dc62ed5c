//! Phrases and what they mean.

use std::collections::HashMap;

use super::Concept;
use super::capitals::needs_capitals;
use crate::names::{Tongues, Word, endings, words};

/// From this many letters on, a phrase is also found with its spaces set otherwise (`tabletennis`, `weight lifting`).
/// Shorter ones would be found in common words: `to go` is no country.
const MIN_JOINED: usize = 8;

/// A table from phrases to concepts.
#[derive(Debug, Default)]
pub(super) struct Phrases {
    meanings: HashMap<String, Vec<Meaning>>,
    /// The phrase behind a spelling without spaces.
    joined: HashMap<String, String>,
    /// The phrases behind the stems of Russian words.
    stemmed: HashMap<String, Vec<String>>,
    longest: usize,
}

/// One thing that a phrase means.
#[derive(Debug)]
pub(super) struct Meaning {
    pub(super) concept: Concept,
    /// In which languages it means that; none for what is a name in all of them.
    pub(super) tongues: Tongues,
    /// Only when typed in capitals.
    caps: bool,
    /// How the phrase is written where it means that, for each spelling that folds to it.
    pub(super) written: Vec<(Tongues, Box<str>)>,
}

impl Phrases {
    /// Adds a meaning to a phrase, which is cut and folded as a question is. A phrase without words is no phrase.
    pub(super) fn add(&mut self, phrase: &str, concept: Concept, tongues: Tongues) {
        let words = words(phrase);
        let stems = all_stems(phrase, &words);
        let folded: Vec<String> = words.into_iter().map(|word| word.folded).collect();
        let Some(first) = folded.first() else { return };
        // A word of the grammar is what it is in any letters.
        let is_name = !matches!(concept, Concept::Word(_) | Concept::Said(_));
        let caps = is_name && folded.len() == 1 && needs_capitals(first);
        self.longest = self.longest.max(folded.len());
        let joined = folded.concat();
        let written = (tongues, Box::from(phrase));
        let phrase = folded.join(" ");
        if joined.len() >= MIN_JOINED {
            self.joined.entry(joined).or_insert_with(|| phrase.clone());
        }
        // What will be and what was share a stem.
        let is_of_tense = matches!(&concept, Concept::Word(target) if target == "outside-predictions");
        for stems in stems.into_iter().filter(|_| !is_of_tense) {
            let phrases = self.stemmed.entry(stems).or_default();
            if !phrases.contains(&phrase) {
                phrases.push(phrase.clone());
            }
        }
        let meanings = self.meanings.entry(phrase).or_default();
        match meanings.iter_mut().find(|known| known.concept == concept) {
            Some(known) => {
                known.tongues = known.tongues.or(tongues);
                known.written.push(written);
            }
            None => meanings.push(Meaning {
                concept,
                tongues,
                caps,
                written: vec![written],
            }),
        }
    }

    /// Whether a phrase has a meaning.
    pub(super) fn knows(&self, phrase: &str) -> bool {
        self.meanings.contains_key(&fold(phrase).join(" "))
    }

    /// What folded words mean as one phrase; `caps` says whether all of them were typed in capitals.
    ///
    /// Plurals are phrases of their own in the tables: to take an `s` off would make countries of Iris and Frances.
    pub(super) fn find(&self, words: &[&str], caps: bool) -> impl Iterator<Item = &Meaning> {
        let behind = || self.meanings.get(self.joined.get(&words.concat())?);
        let found = self.meanings.get(&words.join(" ")).or_else(behind);
        found.into_iter().flatten().filter(move |meaning| caps || !meaning.caps)
    }

    /// What words mean as one phrase whose Russian words have other endings. Of several phrases with these stems the
    /// first is meant.
    pub(super) fn find_stemmed(&self, words: &[Word]) -> impl Iterator<Item = &Meaning> {
        let phrase = stems(words).and_then(|stems| self.stemmed.get(&stems)?.first());
        phrase
            .and_then(|phrase| self.meanings.get(phrase))
            .into_iter()
            .flatten()
            .filter(|meaning| !meaning.caps)
    }

    /// The most words a phrase has.
    pub(super) fn longest(&self) -> usize {
        self.longest
    }

    /// Every phrase but the flags, as folded words with single spaces, with each of its meanings.
    pub(super) fn all(&self) -> impl Iterator<Item = (&str, &Meaning)> {
        let names = self.meanings.iter().filter(|(phrase, _)| !is_flag(phrase));
        names.flat_map(|(phrase, meanings)| meanings.iter().map(move |meaning| (phrase.as_str(), meaning)))
    }

    /// Every word of every phrase, some more than once; flags are no words that can be misspelled.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        self.meanings
            .keys()
            .flat_map(|phrase| phrase.split(' '))
            .filter(|word| !is_flag(word))
    }
}

/// The stems of a phrase, and those in which one of its words has its other stem.
fn all_stems(phrase: &str, words: &[Word]) -> Vec<String> {
    let mut all: Vec<String> = stems(words).into_iter().collect();
    for (at, word) in words.iter().enumerate().filter(|(_, word)| word.russian) {
        let other = phrase.get(word.span.clone()).and_then(endings::stem_of_noun);
        if let Some(other) = other {
            let mut words = words.to_vec();
            words[at].stem = Some(other);
            all.extend(stems(&words));
        }
    }
    all
}

/// The stems of words, with other words as they are; nothing where none has a stem.
fn stems(words: &[Word]) -> Option<String> {
    words.iter().any(|word| word.stem.is_some()).then(|| {
        let stems = words.iter().map(|word| word.stem.as_deref().unwrap_or(&word.folded));
        stems.collect::<Vec<_>>().join(" ")
    })
}

/// Whether a folded word is a flag.
fn is_flag(word: &str) -> bool {
    word.len() == 6 && word.starts_with("flag")
}

/// The folded words of a phrase, cut as a question is.
fn fold(phrase: &str) -> Vec<String> {
    words(phrase).into_iter().map(|word| word.folded).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::{CountryId, SportId};

    fn table() -> Phrases {
        let mut phrases = Phrases::default();
        for (phrase, concept) in [
            ("United States", Concept::Country(CountryId(1))),
            ("US", Concept::Country(CountryId(1))),
            ("U.S.", Concept::Country(CountryId(1))),
            ("Canada", Concept::Country(CountryId(2))),
            ("CAN", Concept::Country(CountryId(2))),
            ("Azerbaijani", Concept::Country(CountryId(3))),
            ("Togo", Concept::Country(CountryId(4))),
            ("Table tennis", Concept::Sport(SportId(1))),
            ("congolese", Concept::Country(CountryId(5))),
            ("congolese", Concept::Country(CountryId(6))),
            ("congolese", Concept::Country(CountryId(6))),
            ("...", Concept::Country(CountryId(7))),
        ] {
            phrases.add(phrase, concept, Tongues::NONE);
        }
        phrases
    }

    fn find(words: &str, caps: bool) -> Vec<i64> {
        let table = table();
        let words: Vec<&str> = words.split(' ').collect();
        let ids = table.find(&words, caps).map(|meaning| match &meaning.concept {
            Concept::Country(id) => id.0,
            Concept::Sport(id) => id.0 + 100,
            _ => 0,
        });
        ids.collect()
    }

    #[test]
    fn a_phrase_is_found_in_its_forms() {
        assert_eq!(find("united states", false), [1]);
        assert_eq!(find("u s", false), [1]);
        assert_eq!(find("azerbaijani", false), [3]);
        assert_eq!(find("unitedstates", false), [1]);
        assert_eq!(find("table tennis", false), [101]);
        assert_eq!(find("tabletennis", false), [101]);
        assert_eq!(find("tab letennis", false), [101]);
        assert_eq!(find("congolese", false), [5, 6]);
    }

    #[test]
    fn everyday_words_name_a_country_only_in_capitals() {
        assert!(find("us", false).is_empty());
        assert_eq!(find("us", true), [1]);
        assert!(find("can", false).is_empty());
        assert_eq!(find("can", true), [2]);
    }

    #[test]
    fn short_words_side_by_side_are_no_phrase() {
        assert_eq!(find("togo", false), [4]);
        assert!(find("to go", false).is_empty());
    }

    #[test]
    fn the_longest_phrase_has_as_many_words() {
        assert_eq!(table().longest(), 2);
    }
}
