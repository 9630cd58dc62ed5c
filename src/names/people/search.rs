//! From words to people.

use super::Match;
use super::cases::nominatives;
use super::rank::{Hit, MAX_WORDS, rank};
use super::variants::variants;
use super::vocabulary::{Candidate, Vocabulary};

/// The most people whom one typed word may bring in, over all the words it may stand for.
const MAX_PEOPLE: usize = 6_000;

/// How well two typed words fit that are one word of the name.
const JOINED: f32 = 0.97;

/// How well a short form fits the name it stands for, and the other way round.
const VARIANT: f32 = 0.9;

/// How well a word fits that is in the nominative what was typed in another case.
const DECLINED: f32 = 0.95;

/// When somebody fits this well, nothing less alike is looked for.
const GOOD: f32 = 0.93;

/// When somebody fits this well, slips are looked for no further: neither two in a word, nor one in a word that is right.
const FAIR: f32 = 0.82;

/// The most words in which slips are looked for.
const MAX_CORRECTED: usize = 4;

/// Who fits this much worse than the best is not meant.
const SPREAD: f32 = 0.25;

/// See [`super::People::find`].
///
/// What is dear is done last, and only while nobody fits all words: first the words as they are or sound, then slips in
/// those that nobody has, one before two, and at last slips in words that are somebody's but not this one's.
pub(super) fn find(vocabulary: &Vocabulary, words: &[&str], limit: usize) -> Vec<Match> {
    let words = &words[..words.len().min(MAX_WORDS)];
    let mut hits = Vec::new();
    let mut unknown = Vec::new();
    let mut known = Vec::new();
    for (place, word) in words.iter().enumerate() {
        let exact = vocabulary.exact(word);
        if exact.is_some() { &mut known } else { &mut unknown }.push(place);
        if word.len() > 1 {
            let mut candidates = vocabulary.sounding_like(word);
            candidates.extend(exact.map(|word| Candidate::new(word, 1.0)));
            if words.len() > 1 {
                let others = variants(word).filter_map(|other| vocabulary.exact(other));
                candidates.extend(others.map(|word| Candidate::new(word, VARIANT)));
            }
            candidates.extend(declined(vocabulary, word, exact.is_some()));
            add(vocabulary, candidates, place, &mut hits);
        }
    }
    for (place, pair) in words.windows(2).enumerate() {
        if let Some(joined) = vocabulary.exact(&pair.concat()) {
            add(vocabulary, vec![Candidate::new(joined, JOINED)], place, &mut hits);
            add(vocabulary, vec![Candidate::new(joined, JOINED)], place + 1, &mut hits);
        }
    }
    known.truncate(MAX_CORRECTED);
    unknown.truncate(MAX_CORRECTED);
    let mut ranked = rank(vocabulary, words, &mut hits);
    for (places, slips, enough) in [(&unknown, 1, GOOD), (&unknown, 2, FAIR), (&known, 1, FAIR)] {
        if ranked.iter().any(|one| one.is_clear && one.score >= enough) {
            break;
        }
        for &place in places {
            let mut candidates = vocabulary.nearly(words[place], slips).to_vec();
            if slips == 1 {
                // What is somebody's word was typed to its end, and so were words that others follow.
                let is_last = place + 1 == words.len() && !known.contains(&place);
                let begun = vocabulary.beginning_with(words[place]).into_iter();
                candidates.extend(begun.map(|begun| Candidate {
                    is_begun: is_last,
                    ..begun
                }));
            }
            add(vocabulary, candidates, place, &mut hits);
        }
        if !places.is_empty() {
            ranked = rank(vocabulary, words, &mut hits);
        }
    }
    let least = ranked.first().map_or(0.0, |best| best.score - SPREAD);
    ranked
        .into_iter()
        .filter(|one| one.score >= least)
        .take(limit)
        .map(|one| one.found())
        .collect()
}

/// The words that a typed one may be in another case; where neither it nor these are anybody's, those that sound like them.
fn declined(vocabulary: &Vocabulary, word: &str, is_known: bool) -> Vec<Candidate> {
    let exact = nominatives(word).filter_map(|nominative| vocabulary.exact(&nominative));
    let found: Vec<Candidate> = exact.map(|word| Candidate::new(word, DECLINED)).collect();
    if is_known || !found.is_empty() {
        return found;
    }
    let sounding = nominatives(word).flat_map(|nominative| vocabulary.sounding_like(&nominative));
    sounding
        .map(|one| Candidate {
            likeness: one.likeness * DECLINED,
            ..one
        })
        .collect()
}

/// Adds everybody who has one of the words, the likest words first, until they are too many.
fn add(vocabulary: &Vocabulary, mut candidates: Vec<Candidate>, place: usize, hits: &mut Vec<Hit>) {
    candidates.sort_by(|one, other| other.likeness.total_cmp(&one.likeness));
    let mut room = MAX_PEOPLE;
    for candidate in candidates {
        let postings = vocabulary.postings(candidate.word);
        let taken = &postings[..postings.len().min(room)];
        hits.extend(taken.iter().map(|&posting| Hit::new(posting, place, candidate)));
        room -= taken.len();
    }
}
