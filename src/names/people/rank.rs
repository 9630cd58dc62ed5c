//! Who of those that have some of the words is meant.

use std::cmp::Ordering;

use super::Match;
use super::layout::{is_family, person_of};
use super::vocabulary::{Candidate, Vocabulary};
use crate::records::PersonId;

/// The most words of a question that are looked for. Nobody's name has more.
pub(super) const MAX_WORDS: usize = 8;

/// How well a typed initial fits, and a typed name of which the records have only the initial.
const INITIAL: f32 = 0.9;
const ABBREVIATED: f32 = 0.6;

/// Of people who fit equally well, one whose family name was typed comes before one whose given name was, unless that
/// one is better known by this much.
const FAMILY_FAME: u32 = 150;

/// The same for whom the records know by the initial that was typed: `C. Lewis` may be that one, but is rather Carl.
const INITIAL_FAME: u32 = 150;

/// Of people who fit not quite alike, one whose name has no other words comes first unless another fits this much better.
const WHOLE_WORTH: f32 = 0.02;

/// By how much better another must fit to come before one who is better known, for each point of fame.
const FAME_WORTH: f32 = 0.000_1;

/// By how much better another must fit to come before one whose name was begun: people stop typing more often than they
/// err.
const BEGUN_WORTH: f32 = 0.1;

/// The same, for each point of fame: how much of the name is left to type says nothing on who is meant.
const BEGUN_FAME_WORTH: f32 = 0.000_25;

/// Whose whole name was typed is found at this place at the latest: there is nothing else to find them by.
const LATEST: usize = 5;

/// Someone has a word that a typed one may stand for.
///
/// Packed into a number, person first, so that sorting brings together what is known of each person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Hit(u64);

impl Hit {
    pub(super) fn new(posting: u32, place: usize, candidate: Candidate) -> Self {
        let likeness = (candidate.likeness * f32::from(u16::MAX)) as u64;
        Self(
            u64::from(person_of(posting)) << 32
                | (place as u64) << 24
                | u64::from(is_family(posting)) << 23
                | u64::from(candidate.is_begun) << 22
                | likeness,
        )
    }

    fn person(self) -> u32 {
        (self.0 >> 32) as u32
    }

    fn place(self) -> usize {
        (self.0 >> 24 & 0xff) as usize
    }

    fn is_family(self) -> bool {
        self.0 >> 23 & 1 == 1
    }

    fn is_begun(self) -> bool {
        self.0 >> 22 & 1 == 1
    }

    fn likeness(self) -> f32 {
        (self.0 & 0xffff) as f32 / f32::from(u16::MAX)
    }
}

/// A person with all that speaks for them.
#[derive(Debug)]
pub(super) struct Ranked {
    person: u32,
    pub(super) score: f32,
    exact: bool,
    covered: usize,
    family: bool,
    /// Whether each word is explained by one that the records have in full.
    pub(super) is_clear: bool,
    /// Whether the words are the whole name, to the letter.
    is_whole: bool,
    /// What orders people of whom the words are exact, or of whom they are not.
    worth: f32,
}

impl Ranked {
    /// What the search gives of them.
    pub(super) fn found(&self) -> Match {
        Match {
            person: PersonId(i64::from(self.person)),
            score: self.score,
            exact: self.exact,
            covered: self.covered,
            family: self.family,
        }
    }

    fn order(&self, other: &Self) -> Ordering {
        let exact = other.exact.cmp(&self.exact);
        exact
            .then(other.worth.total_cmp(&self.worth))
            .then(self.person.cmp(&other.person))
    }
}

/// Everybody who was hit, the likeliest first.
pub(super) fn rank(vocabulary: &Vocabulary, words: &[&str], hits: &mut [Hit]) -> Vec<Ranked> {
    hits.sort_unstable();
    let typed = Typed::new(vocabulary, words);
    let of_each = hits.chunk_by(|one, other| one.person() == other.person());
    let mut ranked: Vec<Ranked> = of_each.filter_map(|hits| typed.judge(hits)).collect();
    ranked.sort_unstable_by(Ranked::order);
    if let Some(whole) = ranked.iter().position(|one| one.is_whole).filter(|&at| at >= LATEST) {
        ranked[LATEST - 1..=whole].rotate_right(1);
    }
    ranked
}

/// The words that were typed, and who has the single letters among them as a word of the name.
struct Typed<'a> {
    vocabulary: &'a Vocabulary,
    words: &'a [&'a str],
    /// Whether a word is the same as one before it.
    again: [bool; MAX_WORDS],
    /// The postings of each single letter.
    letters: [&'a [u32]; MAX_WORDS],
}

impl<'a> Typed<'a> {
    fn new(vocabulary: &'a Vocabulary, words: &'a [&'a str]) -> Self {
        let mut typed = Self {
            vocabulary,
            words,
            again: [false; MAX_WORDS],
            letters: [&[]; MAX_WORDS],
        };
        for (place, word) in words.iter().enumerate() {
            typed.again[place] = words[..place].contains(word);
            if word.len() == 1 {
                typed.letters[place] = vocabulary.exact(word).map_or(&[], |word| vocabulary.postings(word));
            }
        }
        typed
    }

    /// How well the words fit the person who has these hits.
    fn judge(&self, hits: &[Hit]) -> Option<Ranked> {
        let person = hits.first()?.person();
        let facts = self.vocabulary.facts(person)?;
        let mut likeness = [0.0_f32; MAX_WORDS];
        let (mut family, mut is_begun) = (false, false);
        for hit in hits {
            let best = likeness.get_mut(hit.place())?;
            *best = best.max(hit.likeness());
            family |= hit.is_family();
            is_begun |= hit.is_begun() && hit.likeness() >= *best;
        }
        let likeness = &mut likeness[..self.words.len()];
        let (mut full, mut initials) = (0, 0);
        for (place, (likeness, word)) in likeness.iter_mut().zip(self.words).enumerate() {
            if *likeness == 1.0 {
                full += usize::from(!self.again[place]);
            } else if *likeness < ABBREVIATED && word.bytes().next().is_some_and(|first| facts.has_initial(first)) {
                if word.len() == 1 {
                    *likeness = INITIAL;
                    let has = |posting: &u32| person_of(*posting).cmp(&person);
                    let is_exact = facts.abbreviated && self.letters[place].binary_search_by(has).is_ok();
                    initials += usize::from(is_exact && !self.again[place]);
                } else if facts.abbreviated {
                    *likeness = ABBREVIATED;
                }
            }
        }
        let score = likeness.iter().sum::<f32>() / self.words.len() as f32;
        let exact = likeness.iter().all(|&likeness| likeness == 1.0);
        let length = usize::from(facts.length);
        let has_all = likeness.iter().all(|&likeness| likeness > 0.0);
        let is_doubled = self.again.contains(&true);
        let is_whole = has_all && full + initials >= length && (is_doubled || !facts.doubled);
        let fame =
            u32::from(facts.fame) + if family { FAMILY_FAME } else { 0 } + if initials > 0 { INITIAL_FAME } else { 0 };
        // One word is a whole name only by accident: the records know some people by their surname alone.
        let is_long = self.words.len() > 1;
        let worth = if exact {
            fame as f32 + if is_long && is_whole { f32::from(u16::MAX) } else { 0.0 }
        } else {
            score
                + fame as f32 * FAME_WORTH
                + if is_long && has_all && self.words.len() >= length {
                    WHOLE_WORTH
                } else {
                    0.0
                }
                + if is_begun {
                    BEGUN_WORTH + fame as f32 * BEGUN_FAME_WORTH
                } else {
                    0.0
                }
        };
        Some(Ranked {
            person,
            score,
            exact,
            covered: likeness.iter().filter(|&&likeness| likeness > 0.0).count(),
            family,
            is_clear: likeness.iter().all(|&likeness| likeness > ABBREVIATED),
            is_whole,
            worth,
        })
    }
}
