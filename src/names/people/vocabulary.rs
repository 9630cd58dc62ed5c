//! The words of all names, and who has them.

use std::num::NonZeroUsize;
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use fst::automaton::Str;
use fst::{Automaton, IntoStreamer, Map, Set, Streamer};
use lru::LruCache;
use rusqlite::{Connection, OptionalExtension};

use super::layout::{self, Facts};
use super::near::Near;
use crate::names::{NamesError, key};

/// The words of all names, without who has them.
#[derive(Debug)]
pub(crate) struct NameWords(Map<Vec<u8>>);

impl NameWords {
    /// Reads the prepared row.
    pub(crate) fn load(conn: &Connection) -> Result<Self, NamesError> {
        let words = Map::new(row(conn, layout::WORDS)?);
        words
            .map(Self)
            .map_err(|error| NamesError::Prepared(format!("{}: {error}", layout::WORDS)))
    }

    /// Whether a folded word is exactly a word of somebody's name.
    pub(crate) fn contains(&self, word: &str) -> bool {
        self.0.contains_key(word)
    }
}

/// The number of a word.
pub(super) type WordId = u32;

/// A word that a typed one may stand for, and how alike they are, 1 being the same.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Candidate {
    pub(super) word: WordId,
    pub(super) likeness: f32,
    /// Whether the typed word is, so far, the beginning of this one.
    pub(super) is_begun: bool,
}

impl Candidate {
    /// A word that was typed as a whole, well or badly.
    pub(super) fn new(word: WordId, likeness: f32) -> Self {
        Self {
            word,
            likeness,
            is_begun: false,
        }
    }
}

/// What the build prepared, in memory.
#[derive(Debug)]
pub(super) struct Vocabulary {
    words: Map<Vec<u8>>,
    keys: Set<Vec<u8>>,
    /// Of each word, where its postings begin; one more for the end.
    starts: Vec<u32>,
    postings: Vec<u32>,
    facts: Vec<Facts>,
    near: Mutex<Nearby>,
}

/// The words that are so many slips away from a word.
type Nearby = LruCache<(String, usize), Arc<[Candidate]>>;

/// Of how many words it is remembered which are a few slips away. Going through all words for them is dear, and one
/// question asks for its words again and again, in other company each time.
const REMEMBERED: NonZeroUsize = NonZeroUsize::new(64).expect("more than none");

/// The most words of one beginning that are looked at. A beginning with more is too short to mean one.
const MAX_COMPLETIONS: usize = 200;

/// The most words that are looked at because they sound like a beginning, or are a slip away from it.
const MAX_SOUNDING: usize = 2_000;

impl Vocabulary {
    /// Reads the prepared rows.
    pub(super) fn load(conn: &Connection) -> Result<Self, NamesError> {
        let damaged = |name: &str, why: &dyn std::fmt::Display| NamesError::Prepared(format!("{name}: {why}"));
        let words = Map::new(row(conn, layout::WORDS)?).map_err(|error| damaged(layout::WORDS, &error))?;
        let keys = Set::new(row(conn, layout::KEYS)?).map_err(|error| damaged(layout::KEYS, &error))?;
        let numbers: Vec<u32> = row(conn, layout::POSTINGS)?
            .as_chunks()
            .0
            .iter()
            .map(|bytes| u32::from_le_bytes(*bytes))
            .collect();
        let facts = row(conn, layout::FACTS)?
            .as_chunks()
            .0
            .iter()
            .map(|bytes| Facts::from_bytes(*bytes))
            .collect();
        let (starts, postings) = numbers
            .split_at_checked(words.len() + 1)
            .ok_or_else(|| damaged(layout::POSTINGS, &"fewer than there are words"))?;
        let vocabulary = Self {
            words,
            keys,
            starts: starts.to_vec(),
            postings: postings.to_vec(),
            facts,
            near: Mutex::new(LruCache::new(REMEMBERED)),
        };
        if !vocabulary.starts.is_sorted()
            || vocabulary.starts.last().map(|&end| end as usize) != Some(vocabulary.postings.len())
            || vocabulary
                .postings
                .iter()
                .any(|&posting| vocabulary.facts(layout::person_of(posting)).is_none())
        {
            return Err(damaged(layout::POSTINGS, &"out of bounds"));
        }
        Ok(vocabulary)
    }

    /// The number of exactly this word.
    pub(super) fn exact(&self, word: &str) -> Option<WordId> {
        self.words.get(word).and_then(|id| WordId::try_from(id).ok())
    }

    /// Who has a word, in the order of ids.
    pub(super) fn postings(&self, word: WordId) -> &[u32] {
        let bound = |at: usize| self.starts.get(at).map(|&start| start as usize);
        let (Some(start), Some(end)) = (bound(word as usize), bound(word as usize + 1)) else {
            return &[];
        };
        self.postings.get(start..end).unwrap_or_default()
    }

    /// What is known of a person.
    pub(super) fn facts(&self, person: u32) -> Option<&Facts> {
        self.facts.get((person as usize).checked_sub(1)?)
    }

    /// Words that sound like this one but are written otherwise.
    pub(super) fn sounding_like(&self, word: &str) -> Vec<Candidate> {
        let mut found = Vec::new();
        self.with_key(&key(word), word, &mut found);
        // Where Azerbaijani or Turkish letters were typed, `c` is `j`, `x` is `kh`, `q` is `g`.
        if word.bytes().any(|b| matches!(b, b'c' | b'x' | b'q')) && !word.contains("ch") && !word.contains("ck") {
            self.with_key(
                &key(&word.replace('c', "j").replace('x', "kh").replace('q', "g")),
                word,
                &mut found,
            );
        }
        // In German, Polish or Serbian spelling, `j` is a glide: `Alijew`, `Jelena`.
        if word.contains('j') {
            self.with_key(&key(&word.replace('j', "y")), word, &mut found);
        }
        if let Some(other) = with_other_softness(word) {
            self.with_key(&key(&other), word, &mut found);
        }
        found
    }

    fn with_key(&self, sound: &str, word: &str, found: &mut Vec<Candidate>) {
        // A sound of one or two letters says nothing.
        if sound.len() < 3 {
            return;
        }
        let mut stream = self
            .keys
            .range()
            .gt(format!("{sound}\0"))
            .lt(format!("{sound}\u{1}"))
            .into_stream();
        while let Some(entry) = stream.next() {
            let Some(other) = entry
                .get(sound.len() + 1..)
                .and_then(|other| std::str::from_utf8(other).ok())
            else {
                continue;
            };
            if other != word
                && let Some(id) = self.exact(other)
                && !found.iter().any(|known| known.word == id)
            {
                found.push(Candidate::new(id, 0.80 + 0.18 * alike(word, other)));
            }
        }
    }

    /// Words that are one slip away or, the first letter being right, two. Words of three letters or less are taken as
    /// they are, and two slips are too many in one of four or five.
    pub(super) fn nearly(&self, word: &str, slips: usize) -> Arc<[Candidate]> {
        let least = if slips == 1 { 4 } else { 6 };
        if word.len() < least {
            return Arc::default();
        }
        // What is remembered is right whatever became of who looked it up, so a poisoned lock is no fault here.
        let near = || self.near.lock().unwrap_or_else(PoisonError::into_inner);
        let asked = (word.to_owned(), slips);
        if let Some(known) = near().get(&asked) {
            return Arc::clone(known);
        }
        let found: Arc<[Candidate]> = self.within(word, slips, slips > 1).into();
        near().put(asked, Arc::clone(&found));
        found
    }

    fn within(&self, word: &str, slips: usize, same_first: bool) -> Vec<Candidate> {
        let mut found = Vec::new();
        let Some(near) = Near::new(word, slips, same_first) else {
            return found;
        };
        let mut stream = self.words.search_with_state(&near).into_stream();
        while let Some((other, id, rows)) = stream.next() {
            let longest = word.len().max(other.len());
            if let (Ok(id), Some(counted @ 1..)) = (WordId::try_from(id), near.slips(&rows)) {
                let likeness = 0.97 * (1.0 - counted as f32 / longest as f32);
                found.push(Candidate::new(id, likeness));
            }
        }
        found
    }

    /// How many people there are.
    pub(super) fn people(&self) -> usize {
        self.facts.len()
    }

    /// All words that begin with this one, itself among them: their numbers run in alphabetical order.
    pub(super) fn range_beginning_with(&self, word: &str) -> Range<WordId> {
        let first_from = |bound: &[u8]| {
            let mut stream = self.words.range().ge(bound).into_stream();
            let number = stream.next().map_or(self.words.len() as u64, |(_, number)| number);
            WordId::try_from(number).unwrap_or(WordId::MAX)
        };
        // Nothing in a folded word comes after `z`.
        first_from(word.as_bytes())..first_from(format!("{word}{{").as_bytes())
    }

    /// Words of which a beginning sounds like this one.
    pub(super) fn sounding_begun(&self, word: &str) -> Vec<WordId> {
        let mut sounds = vec![key(word)];
        // As for whole words: Azerbaijani and Turkish letters.
        if word.bytes().any(|b| matches!(b, b'c' | b'x' | b'q')) && !word.contains("ch") && !word.contains("ck") {
            sounds.push(key(&word.replace('c', "j").replace('x', "kh").replace('q', "g")));
        }
        sounds.dedup();
        let mut found = Vec::new();
        for sound in sounds.iter().filter(|sound| sound.len() > 2) {
            let mut stream = self.keys.range().ge(sound).lt(format!("{sound}{{")).into_stream();
            while let Some(entry) = stream.next() {
                let other = entry.split(|&byte| byte == 0).nth(1);
                let other = other.and_then(|other| std::str::from_utf8(other).ok());
                found.extend(
                    other
                        .filter(|other| !other.starts_with(word))
                        .and_then(|other| self.exact(other)),
                );
                if found.len() >= MAX_SOUNDING {
                    return found;
                }
            }
        }
        found
    }

    /// Words of which a beginning is a slip away from this one, the first letter being right.
    pub(super) fn nearly_begun(&self, word: &str) -> Vec<WordId> {
        let Some(near) = Near::new(word, 1, true) else {
            return Vec::new();
        };
        let mut found = Vec::new();
        let mut stream = self.words.search(near.starts_with()).into_stream();
        while let Some((_, id)) = stream.next() {
            found.extend(WordId::try_from(id));
            if found.len() >= MAX_SOUNDING {
                break;
            }
        }
        found
    }

    /// Words that begin with this one, of four letters or more.
    pub(super) fn beginning_with(&self, word: &str) -> Vec<Candidate> {
        if word.len() < 4 {
            return Vec::new();
        }
        let mut found = Vec::new();
        let mut stream = self.words.search(Str::new(word).starts_with()).into_stream();
        while let Some((other, id)) = stream.next() {
            if found.len() >= MAX_COMPLETIONS {
                break;
            }
            if let Ok(id) = WordId::try_from(id)
                && other.len() > word.len()
            {
                found.push(Candidate {
                    word: id,
                    likeness: 0.6 + 0.3 * word.len() as f32 / other.len() as f32,
                    is_begun: true,
                });
            }
        }
        found
    }
}

/// The ending `-yev` for `-ev` behind a consonant, and the other way round: the soft sign of Russian `Васильев` is a `y`
/// in most lists, and nothing in others.
fn with_other_softness(word: &str) -> Option<String> {
    let (stem, ending) = ["ev", "eva"]
        .into_iter()
        .find_map(|ending| Some((word.strip_suffix(ending)?, ending)))?;
    let hard = stem.strip_suffix('y').unwrap_or(stem);
    let is_after_consonant = hard.ends_with(|last: char| !matches!(last, 'a' | 'e' | 'i' | 'o' | 'u' | 'y'));
    let soft = if hard == stem { "y" } else { "" };
    is_after_consonant.then(|| format!("{hard}{soft}{ending}"))
}

/// How alike two spellings are, 1 being the same.
fn alike(word: &str, other: &str) -> f32 {
    let longest = word.len().max(other.len()).max(1);
    1.0 - strsim::osa_distance(word, other) as f32 / longest as f32
}

fn row(conn: &Connection, name: &str) -> Result<Vec<u8>, NamesError> {
    conn.query_row("SELECT bytes FROM prepared WHERE name = ?", [name], |row| row.get(0))
        .optional()?
        .ok_or_else(|| NamesError::Prepared(format!("{name} is missing")))
}

#[cfg(test)]
mod tests {
    use super::with_other_softness;

    #[test]
    fn the_soft_sign_before_an_ending_may_be_written_or_not() {
        for (word, other) in [
            ("vasilyev", Some("vasilev")),
            ("vasilev", Some("vasilyev")),
            ("vasileva", Some("vasilyeva")),
            ("valiyeva", None),
            ("andreev", None),
            ("ev", None),
            ("ivanov", None),
        ] {
            assert_eq!(with_other_softness(word).as_deref(), other, "{word}");
        }
    }
}
