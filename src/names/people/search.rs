//! From words to people.

use super::Match;
use super::layout::{is_family, person_of};
use super::vocabulary::{Candidate, Vocabulary};
use crate::records::PersonId;

/// The most words of a question that are looked for. Nobody's name has more.
const MAX_WORDS: usize = 8;

/// The most people whom one typed word may bring in, over all the words it may stand for.
const MAX_PEOPLE: usize = 6_000;

/// How well a typed initial fits, and a typed name of which the records have only the initial.
const INITIAL: f32 = 0.9;
const ABBREVIATED: f32 = 0.6;

/// How well two typed words fit that are one word of the name.
const JOINED: f32 = 0.97;

/// When somebody fits this well, nothing less alike is looked for.
const GOOD: f32 = 0.93;

/// When somebody fits all words and this well, slips are looked for no further.
const FAIR: f32 = 0.82;

/// The most words in which slips are looked for.
const MAX_CORRECTED: usize = 4;

/// Who fits this much worse than the best is not meant.
const SPREAD: f32 = 0.25;

/// Of people who fit equally well, one whose family name was typed comes before one whose given name was, unless that
/// one is better known by this much.
const FAMILY_FAME: u32 = 150;

/// Someone has a word that a typed one may stand for.
///
/// Packed into a number, person first, so that sorting brings together what is known of each person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Hit(u64);

impl Hit {
    fn new(posting: u32, place: usize, likeness: f32) -> Self {
        let likeness = (likeness * f32::from(u16::MAX)) as u64;
        Self(
            u64::from(person_of(posting)) << 32 | (place as u64) << 24 | u64::from(is_family(posting)) << 23 | likeness,
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

    fn likeness(self) -> f32 {
        (self.0 & 0xffff) as f32 / f32::from(u16::MAX)
    }
}

/// See [`super::People::find`].
///
/// What is dear is done last, and only while nobody fits all words: first the words as they are or sound, then slips in
/// those that nobody has, one before two, and at last slips in words that are somebody's but not this one's.
pub(super) fn find(vocabulary: &Vocabulary, words: &[&str], limit: usize) -> Vec<Match> {
    let words = &words[..words.len().min(MAX_WORDS)];
    let mut hits = Vec::new();
    let mut unknown = Vec::new();
    for (place, word) in words.iter().enumerate().filter(|(_, word)| word.len() > 1) {
        let mut candidates = vocabulary.sounding_like(word);
        candidates.extend(vocabulary.exact(word).map(|word| Candidate { word, likeness: 1.0 }));
        if candidates.is_empty() {
            unknown.push(place);
        }
        add(vocabulary, candidates, place, &mut hits);
    }
    for (place, pair) in words.windows(2).enumerate() {
        let joined = vocabulary
            .exact(&pair.concat())
            .map(|word| Candidate { word, likeness: JOINED });
        add(vocabulary, joined.into_iter().collect(), place, &mut hits);
        add(vocabulary, joined.into_iter().collect(), place + 1, &mut hits);
    }
    let known: Vec<usize> = (0..words.len())
        .filter(|place| !unknown.contains(place))
        .take(MAX_CORRECTED)
        .collect();
    unknown.truncate(MAX_CORRECTED);
    let mut ranked = rank(vocabulary, words, &mut hits);
    if ranked.first().is_none_or(|best| best.score < GOOD) {
        for (places, slips) in [(&unknown, 1), (&unknown, 2), (&known, 1)] {
            if ranked
                .first()
                .is_some_and(|best| best.covered == words.len() && best.score >= FAIR)
            {
                break;
            }
            for &place in places {
                let mut candidates = vocabulary.nearly(words[place], slips);
                if slips == 1 {
                    candidates.extend(vocabulary.beginning_with(words[place]));
                }
                add(vocabulary, candidates, place, &mut hits);
            }
            if !places.is_empty() {
                ranked = rank(vocabulary, words, &mut hits);
            }
        }
    }
    let least = ranked.first().map_or(0.0, |best| best.score - SPREAD);
    ranked
        .into_iter()
        .take(limit)
        .take_while(|one| one.score >= least)
        .map(|one| one.found())
        .collect()
}

/// Adds everybody who has one of the words, the likest words first, until they are too many.
fn add(vocabulary: &Vocabulary, mut candidates: Vec<Candidate>, place: usize, hits: &mut Vec<Hit>) {
    candidates.sort_by(|one, other| other.likeness.total_cmp(&one.likeness));
    let mut room = MAX_PEOPLE;
    for candidate in candidates {
        let postings = vocabulary.postings(candidate.word);
        let taken = &postings[..postings.len().min(room)];
        hits.extend(
            taken
                .iter()
                .map(|&posting| Hit::new(posting, place, candidate.likeness)),
        );
        room -= taken.len();
    }
}

/// A person with all that speaks for them.
#[derive(Debug)]
struct Ranked {
    person: u32,
    score: f32,
    exact: bool,
    covered: usize,
    /// Whether the words are the whole name.
    whole: bool,
    fame: u32,
}

impl Ranked {
    fn found(&self) -> Match {
        Match {
            person: PersonId(i64::from(self.person)),
            score: self.score,
            exact: self.exact,
            covered: self.covered,
        }
    }

    /// What orders people: how well they fit to the hundredth, then whether that is their whole name, then fame.
    fn order(&self) -> (std::cmp::Reverse<(i32, bool, u32)>, u32) {
        (
            std::cmp::Reverse(((self.score * 100.0).round() as i32, self.whole, self.fame)),
            self.person,
        )
    }
}

/// Everybody who was hit, the likeliest first.
fn rank(vocabulary: &Vocabulary, words: &[&str], hits: &mut [Hit]) -> Vec<Ranked> {
    hits.sort_unstable();
    let of_each = hits.chunk_by(|one, other| one.person() == other.person());
    let mut ranked: Vec<Ranked> = of_each.filter_map(|hits| judge(vocabulary, words, hits)).collect();
    ranked.sort_unstable_by_key(Ranked::order);
    ranked
}

/// How well the words fit one person.
fn judge(vocabulary: &Vocabulary, words: &[&str], hits: &[Hit]) -> Option<Ranked> {
    let person = hits.first()?.person();
    let facts = vocabulary.facts(person)?;
    let mut likeness = [0.0_f32; MAX_WORDS];
    let mut family = false;
    for hit in hits {
        let best = likeness.get_mut(hit.place())?;
        *best = best.max(hit.likeness());
        family |= hit.is_family();
    }
    let likeness = &mut likeness[..words.len()];
    for (likeness, word) in likeness
        .iter_mut()
        .zip(words)
        .filter(|(likeness, _)| **likeness < ABBREVIATED)
    {
        let same = word.bytes().next().is_some_and(|first| facts.has_initial(first));
        if same && word.len() == 1 {
            *likeness = INITIAL;
        } else if same && facts.abbreviated {
            *likeness = ABBREVIATED;
        }
    }
    let exact = likeness.iter().filter(|&&likeness| likeness == 1.0).count();
    Some(Ranked {
        person,
        score: likeness.iter().sum::<f32>() / words.len() as f32,
        exact: exact == words.len(),
        covered: likeness.iter().filter(|&&likeness| likeness > 0.0).count(),
        // One word is a whole name only by accident: the records know some people by their surname alone.
        whole: words.len() > 1 && exact >= usize::from(facts.length),
        fame: u32::from(facts.fame) + if family { FAMILY_FAME } else { 0 },
    })
}
