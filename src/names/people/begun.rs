//! People whose name is being typed: some of its words are there, and the last has only begun.

use std::collections::HashSet;

use super::People;
use super::layout::{is_family, person_of};
use super::variants::variants;
use super::vocabulary::Vocabulary;
use crate::records::PersonId;

/// What speaks for somebody beside fame: that the family name was begun, and that the word is there to its end.
const FAMILY: u32 = 150;
const WHOLE: u32 = 100;
/// What speaks against somebody: that the name only sounds as typed, and that there is a slip in it.
const SOUNDS: u32 = 60;
const SLIP: u32 = 120;

/// A word of fewer letters sounds like anything, and a slip in it could be any word.
const MIN_SOUND: usize = 4;
const MIN_FOREIGN_SOUND: usize = 3;
const MIN_SLIP: usize = 4;

/// Each of those found may have been found by as many words of a name.
const WORDS_OF_ONE: usize = 6;

/// Somebody whose name may be meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Begun {
    /// Who it may be.
    pub person: PersonId,
    /// How likely: mostly fame, on its scale, on which each doubling of medals is worth about 70.
    pub worth: u32,
}

/// How the last word is spelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spelled {
    /// In letters that the names have as well.
    AsNamed,
    /// In others, so that what sounds alike is as good as what is written alike.
    Otherwise,
}

impl People {
    /// People who have all of some folded words in their names, in any spelling, and another that begins as the last one
    /// typed does; the best known first, at most `limit`.
    ///
    /// The last word may be there to its end. What sounds alike counts as well, and a slip is forgiven where nobody is
    /// called as typed.
    pub fn begun(&self, words: &[&str], last: &str, spelled: Spelled, limit: usize) -> Vec<Begun> {
        let vocabulary = &self.vocabulary;
        if last.is_empty() {
            return Vec::new();
        }
        let Some(crowd) = Crowd::of_all(vocabulary, words) else {
            return Vec::new();
        };
        // One word of a name cannot be both.
        let taken: HashSet<u32> = words.iter().flat_map(|word| alike(vocabulary, word)).collect();
        let mut found = Vec::new();
        let mut take = |words: &mut dyn Iterator<Item = u32>, more: u32, less: u32| {
            for word in words.filter(|word| !taken.contains(word)) {
                crowd.take(vocabulary, word, more, less, &mut found);
            }
        };
        take(&mut vocabulary.exact(last).into_iter(), WHOLE, 0);
        take(&mut vocabulary.range_beginning_with(last), 0, 0);
        let (least, less) = match spelled {
            Spelled::AsNamed => (MIN_SOUND, SOUNDS),
            Spelled::Otherwise => (MIN_FOREIGN_SOUND, 0),
        };
        if last.len() >= least {
            take(&mut vocabulary.sounding_begun(last).into_iter(), 0, less);
        }
        if found.is_empty() && last.len() >= MIN_SLIP {
            for word in vocabulary.nearly_begun(last) {
                crowd.take(vocabulary, word, 0, SLIP, &mut found);
            }
        }
        best(found, limit)
    }
}

/// The likeliest, each person once.
fn best(mut found: Vec<Begun>, limit: usize) -> Vec<Begun> {
    let by_worth = |one: &Begun, other: &Begun| other.worth.cmp(&one.worth).then(one.person.cmp(&other.person));
    let kept = limit.saturating_mul(WORDS_OF_ONE);
    if kept > 0 && kept < found.len() {
        found.select_nth_unstable_by(kept - 1, by_worth);
        found.truncate(kept);
    }
    found.sort_unstable_by(by_worth);
    let mut all: Vec<Begun> = Vec::new();
    for one in found {
        if all.len() >= limit {
            break;
        }
        if all.iter().all(|known| known.person != one.person) {
            all.push(one);
        }
    }
    all
}

/// Those who have the words that were typed to their end; everybody when there are none.
struct Crowd(Option<Vec<bool>>);

impl Crowd {
    /// Those who have all the words; `None` when nobody does.
    fn of_all(vocabulary: &Vocabulary, words: &[&str]) -> Option<Self> {
        let mut all: Option<Vec<bool>> = None;
        for word in words {
            let mut having = vec![false; vocabulary.people() + 1];
            // An initial, or a name that was not typed to its end before the next, is enough.
            let begun = vocabulary.range_beginning_with(word).chain(alike(vocabulary, word));
            let mut any = mark(vocabulary, begun, all.as_deref(), &mut having);
            if !any && word.len() >= MIN_SLIP {
                let near = vocabulary.nearly(word, 1);
                any = mark(vocabulary, near.iter().map(|one| one.word), all.as_deref(), &mut having);
            }
            if !any {
                return None;
            }
            all = Some(having);
        }
        Some(Self(all))
    }

    /// Takes those among them who have a word.
    fn take(&self, vocabulary: &Vocabulary, word: u32, more: u32, less: u32, found: &mut Vec<Begun>) {
        for &posting in vocabulary.postings(word) {
            let person = person_of(posting);
            if self.0.as_ref().is_some_and(|all| !all[person as usize]) {
                continue;
            }
            let fame = vocabulary.facts(person).map_or(0, |facts| u32::from(facts.fame));
            let family = if is_family(posting) { FAMILY } else { 0 };
            found.push(Begun {
                person: PersonId(i64::from(person)),
                worth: (fame + family + more).saturating_sub(less),
            });
        }
    }
}

/// The words that one typed to its end may stand for: itself, those that sound the same, and short forms.
fn alike<'v>(vocabulary: &'v Vocabulary, word: &'v str) -> impl Iterator<Item = u32> + 'v {
    let short = variants(word).filter_map(|other| vocabulary.exact(other));
    let sounding = vocabulary.sounding_like(word).into_iter().map(|one| one.word);
    vocabulary.exact(word).into_iter().chain(short).chain(sounding)
}

/// Marks those who have one of the words, of all who had those before; whether there was anybody.
fn mark(vocabulary: &Vocabulary, words: impl Iterator<Item = u32>, all: Option<&[bool]>, having: &mut [bool]) -> bool {
    let mut any = false;
    for word in words {
        for person in vocabulary
            .postings(word)
            .iter()
            .map(|&posting| person_of(posting) as usize)
        {
            if all.is_none_or(|all| all[person]) {
                having[person] = true;
                any = true;
            }
        }
    }
    any
}
