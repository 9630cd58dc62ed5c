//! Misspelled words of a small vocabulary: the lexicon's, or that of event titles.

use std::collections::{HashMap, HashSet};

use super::key;

/// From this many letters on a word is corrected. Shorter ones are near too many others.
const MIN_LETTERS: usize = 5;

/// From this many letters on two slips are forgiven.
const TWO_SLIPS: usize = 9;

/// The words that a misspelling may stand for.
#[derive(Debug)]
pub(super) struct Spellings {
    known: HashSet<String>,
    /// By first letter, which people get right: it makes the search short.
    by_letter: HashMap<u8, Vec<Spelling>>,
}

#[derive(Debug)]
struct Spelling {
    word: String,
    key: String,
}

impl Spellings {
    /// Takes the words, which may repeat.
    pub(super) fn of<'w>(words: impl Iterator<Item = &'w str>) -> Self {
        let known: HashSet<String> = words.map(str::to_owned).collect();
        let mut by_letter: HashMap<u8, Vec<Spelling>> = HashMap::new();
        let mut sorted: Vec<&String> = known.iter().filter(|word| is_correctable(word)).collect();
        sorted.sort();
        for word in sorted {
            let spelling = Spelling {
                word: word.clone(),
                key: key(word),
            };
            by_letter.entry(word.as_bytes()[0]).or_default().push(spelling);
        }
        Self { known, by_letter }
    }

    /// The words that are one slip away (two for long words) or sound the same: those with the fewest slips, the most
    /// alike first. Nothing is looked for, and `None` given, when the word is right or too short.
    pub(super) fn near(&self, word: &str) -> Option<Vec<&str>> {
        if !is_correctable(word) || self.known.contains(word) {
            return None;
        }
        let slips = if word.len() >= TWO_SLIPS { 2 } else { 1 };
        let sound = key(word);
        let mut found: Vec<(usize, f64, &str)> = Vec::new();
        for spelling in self.by_letter.get(word.as_bytes().first()?).into_iter().flatten() {
            let distance = if spelling.word.len().abs_diff(word.len()) > slips {
                usize::MAX
            } else {
                strsim::osa_distance(&spelling.word, word)
            };
            let distance = if spelling.key == sound {
                distance.min(slips)
            } else {
                distance
            };
            if distance <= slips {
                found.push((distance, strsim::jaro_winkler(&spelling.word, word), &spelling.word));
            }
        }
        let fewest = found.iter().map(|(distance, ..)| *distance).min().unwrap_or(0);
        found.retain(|(distance, ..)| *distance == fewest);
        found.sort_by(|one, other| other.1.total_cmp(&one.1));
        Some(found.into_iter().map(|(.., word)| word).take(3).collect())
    }
}

/// Long enough, and all letters: numbers are never corrected.
fn is_correctable(word: &str) -> bool {
    word.len() >= MIN_LETTERS && word.bytes().all(|b| b.is_ascii_lowercase())
}
