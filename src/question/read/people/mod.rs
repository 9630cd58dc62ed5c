//! The words that are left over, as names of people.

mod found;
mod pieces;

use std::cell::RefCell;
use std::collections::HashMap;

use crate::names::fold::fold;
use crate::names::{Match, is_ordinary};
use crate::records::{PersonId, Records};

use super::super::Question;
use super::draft::{Draft, Use};
use super::{Doubts, Reader, ReaderError, Reading, amounts};
pub(super) use found::{Found, keep_fellows};
use pieces::{free_runs, pieces, widened};

/// How many people are looked at for a name.
const LOOKED_AT: usize = 8;
/// A word of fewer letters is like too many names to be taken for one that it is not, among other words.
const SHORT: usize = 5;
/// From this score on, one word within a sentence is taken for a name that it is not quite.
const NEAR: f32 = 0.88;
/// From this score on, a name is offered.
const OFFERED: f32 = 0.66;

/// Words taken for a name.
#[derive(Debug)]
struct Named {
    /// All words that belong to the name.
    places: Vec<usize>,
    /// How many of them were looked for.
    sought: usize,
    /// The words that were found, without endings.
    said: String,
    matches: Vec<Match>,
}

/// All words as one name, for a command that takes a name: `None` when they are more than a name.
pub(super) fn whole(reader: &Reader, records: &Records, draft: &mut Draft) -> Result<Option<Reading>, ReaderError> {
    let places: Vec<usize> = (0..draft.words.len()).collect();
    let named = Search::new(reader, records, &[]).find(draft, &places);
    if !named.is_exact() {
        return Ok(None);
    }
    let found = found::found(records, draft, named)?;
    Ok(Some(found.settle(Question::default(), Doubts::default())))
}

/// Takes the free words as names, one or several. Words beside them that meant something else are a part of the name
/// when the whole is exactly a name: "Michael Jordan" is no country, and "Jessica Long" no jump.
///
/// `pool` are those who can be meant, when an event at some Games was named: a surname, or a name not quite right, is
/// that of one of them before it is anybody else's.
pub(super) fn read(
    reader: &Reader,
    records: &Records,
    draft: &mut Draft,
    pool: &[PersonId],
) -> Result<Vec<Found>, ReaderError> {
    let search = Search::new(reader, records, pool);
    let runs = free_runs(draft);
    let all: Vec<usize> = runs.iter().flatten().copied().collect();
    if all.is_empty() {
        return Ok(Vec::new());
    }
    for wider in widened(draft, &runs) {
        let named = search.find(draft, &wider);
        if named.is_exact() {
            draft.unlink(&wider);
            let mut people = vec![found::found(records, draft, named)?];
            // Others may be named beside: "Michael Phelps vs Mark Spitz".
            let others = read(reader, records, draft, pool)?;
            let is_later = all.iter().any(|at| !wider.contains(at) && *at < wider[0]);
            people.splice(if is_later { 0..0 } else { 1..1 }, others);
            return Ok(people);
        }
    }
    let named = search.find(draft, &all);
    if named.is_exact() && !is_stray(draft, &all) {
        return Ok(vec![found::found(records, draft, named)?]);
    }
    let pieces = pieces(draft, &runs);
    if pieces.len() > 1 || all.len() > 3 {
        let people = several(&search, records, draft, &pieces)?;
        if !people.is_empty() {
            return Ok(people);
        }
    }
    if named.fits_loosely(draft) {
        return Ok(vec![found::found(records, draft, named)?]);
    }
    for piece in &pieces {
        if let Some(named) = search.within(draft, piece) {
            return Ok(vec![found::found(records, draft, named)?]);
        }
    }
    Ok(Vec::new())
}

/// Words in brackets behind others: another form of the name before them.
fn is_bracketed(draft: &Draft, piece: &[usize]) -> bool {
    let before = piece
        .first()
        .and_then(|&at| draft.words.get(at))
        .map_or(0, |word| word.span.start);
    draft.text.get(..before).is_some_and(|text| text.ends_with('('))
}

fn is_small(draft: &Draft, at: usize) -> bool {
    draft.typed(at).chars().all(char::is_lowercase)
}

/// Whether a word within a text, other than the one at a place, begins with a capital.
fn has_capitals(draft: &Draft, but: usize) -> bool {
    let is_capital = |at: usize| draft.typed(at).chars().next().is_some_and(char::is_uppercase);
    (1..draft.words.len()).any(|at| at != but && is_capital(at))
}

/// A common word in small letters, in a sentence: rather that than somebody's name.
fn is_stray(draft: &Draft, places: &[usize]) -> bool {
    /// A text of fewer words may be a name in small letters.
    const SENTENCE: usize = 3;
    let common = |at: usize| {
        let word = draft.folded(at);
        word.len() <= 3 || is_ordinary(word) || amounts::number(draft.says(at)).is_some()
    };
    matches!(places, [one] if is_small(draft, *one) && common(*one) && draft.words.len() > SENTENCE)
}

/// The people of several pieces of names; none when a piece of the question itself is nobody's.
fn several(
    search: &Search<'_>,
    records: &Records,
    draft: &mut Draft,
    pieces: &[Vec<usize>],
) -> Result<Vec<Found>, ReaderError> {
    let mut all = Vec::new();
    for piece in pieces {
        let named = search.find(draft, piece);
        if named.fits(draft) {
            all.push(named);
        } else if let Some((one, other)) = search.two(draft, piece) {
            all.extend([one, other]);
        } else if let Some(named) = search.within(draft, piece) {
            all.push(named);
        } else if is_bracketed(draft, piece) {
            piece.iter().for_each(|&at| draft.uses[at] = Use::Filler);
        } else if piece.iter().any(|&at| at >= draft.begins) {
            return Ok(Vec::new());
        }
    }
    // A name in the question comes before one in what stands before it.
    let in_question = |named: &Named| named.places.iter().all(|&at| at >= draft.begins);
    if all.iter().any(in_question) {
        all.retain(in_question);
    }
    let mut people: Vec<Found> = Vec::new();
    for named in all {
        let found = found::found(records, draft, named)?;
        if !found.is_none() && people.iter().all(|other| other.first() != found.first()) {
            people.push(found);
        }
    }
    Ok(people)
}

/// Whom words name, and the words without endings.
type Said = (Vec<Match>, String);

/// The search for names, among those who can be meant before all others.
struct Search<'a> {
    reader: &'a Reader,
    records: &'a Records,
    pool: &'a [PersonId],
    /// What was found for words at some places: the same ones are asked for again and again in other company.
    found: RefCell<HashMap<Vec<usize>, Said>>,
}

impl<'a> Search<'a> {
    fn new(reader: &'a Reader, records: &'a Records, pool: &'a [PersonId]) -> Self {
        Self {
            reader,
            records,
            pool,
            found: RefCell::default(),
        }
    }

    /// Whom the words at some places name: of the people who can be meant, those who are called so; when none of them
    /// is, or anybody can be meant, the likeliest of all.
    fn find(&self, draft: &Draft, places: &[usize]) -> Named {
        let known = self.found.borrow().get(places).cloned();
        let (matches, said) = known.unwrap_or_else(|| {
            let words: Vec<&str> = places.iter().map(|&at| draft.folded(at)).collect();
            let matches = self.search(&words);
            let unended = self.unended(draft, places, &words, &matches);
            let (mut matches, said) = unended.unwrap_or_else(|| (matches, words.join(" ")));
            self.keep_named(draft, places, &mut matches);
            let found = (matches, said);
            self.found.borrow_mut().insert(places.to_vec(), found.clone());
            found
        });
        Named {
            places: places.to_vec(),
            sought: places.len(),
            said,
            matches,
        }
    }

    /// An everyday word in small letters, which is not all that was typed, names somebody only as it stands in the name,
    /// and beside another word of it or among those who can be meant.
    fn keep_named(&self, draft: &Draft, places: &[usize], matches: &mut Vec<Match>) {
        let is_everyday = |at: &usize| is_small(draft, *at) && is_ordinary(draft.folded(*at));
        let everyday: Vec<&str> = places
            .iter()
            .filter(|at| is_everyday(at))
            .map(|&at| draft.folded(at))
            .collect();
        if everyday.is_empty() || places.len() == draft.words.len() {
            return;
        }
        let has_words = |person: PersonId| {
            let name = self
                .records
                .person(person)
                .map(|person| fold(&person.name))
                .unwrap_or_default();
            everyday
                .iter()
                .all(|word| name.split([' ', '-']).any(|part| part == *word))
        };
        matches.retain(|one| {
            let is_beside = places.len() > 1 || self.pool.binary_search(&one.person).is_ok();
            is_beside && (one.exact || has_words(one.person))
        });
    }

    /// Whom the words name without endings, when nobody is called so with them: "Ламии Валиевой", "Zəkiyevin".
    fn unended(&self, draft: &Draft, places: &[usize], words: &[&str], matches: &[Match]) -> Option<Said> {
        /// So many ways to take endings off are tried.
        const TRIED: usize = 6;
        let fits = |matches: &[Match]| {
            let first = matches.first().filter(|first| first.covered == words.len());
            first.map_or(0.0, |first| if first.exact { 1.0 } else { first.score })
        };
        let known = fits(matches);
        // In a text that is plainly English names have no endings.
        let is_english = draft.postposed.is_empty() && !draft.terms.is_empty();
        let may_end = |&at: &usize| !is_english || draft.words.get(at).is_some_and(|word| word.russian);
        if known >= 1.0 || !places.iter().any(may_end) || places.iter().all(|&at| is_ordinary(draft.folded(at))) {
            return None;
        }
        let mut ways: Vec<Vec<String>> = vec![Vec::new()];
        for word in words {
            let mut options = self.reader.people.unended(word);
            options.truncate(2);
            if options.is_empty() || self.reader.people.is_name_word(word).is_some() {
                options.insert(0, (*word).to_owned());
            }
            ways = ways
                .iter()
                .flat_map(|before| {
                    options
                        .iter()
                        .map(|option| [before.as_slice(), std::slice::from_ref(option)].concat())
                })
                .take(TRIED)
                .collect();
        }
        let mut best: Option<(f32, Said)> = None;
        for way in ways
            .iter()
            .filter(|way| way.iter().map(String::as_str).ne(words.iter().copied()))
        {
            let way: Vec<&str> = way.iter().map(String::as_str).collect();
            let found = self.search(&way);
            let score = fits(&found);
            if score > best.as_ref().map_or(known, |(score, _)| *score) {
                best = Some((score, (found, way.join(" "))));
            }
        }
        best.map(|(_, found)| found)
    }

    fn search(&self, words: &[&str]) -> Vec<Match> {
        /// How many people of a name are looked through for the few who can be meant.
        const MANY: usize = 600;
        /// From this score on, one of the few is meant.
        const MEANT: f32 = 0.78;
        if self.pool.is_empty() || words.iter().all(|word| is_ordinary(word)) {
            return self.reader.people.find(words, LOOKED_AT);
        }
        let mut matches = self.reader.people.find(words, MANY);
        let meant = |one: &Match| {
            one.covered == words.len() && one.score >= MEANT && self.pool.binary_search(&one.person).is_ok()
        };
        if matches.iter().any(meant) {
            matches.retain(meant);
        } else {
            matches.truncate(LOOKED_AT);
        }
        matches
    }

    /// A piece of four words or more that is two names, one behind the other.
    fn two(&self, draft: &Draft, piece: &[usize]) -> Option<(Named, Named)> {
        (2..piece.len().saturating_sub(1)).find_map(|at| {
            let (one, other) = (self.find(draft, &piece[..at]), self.find(draft, &piece[at..]));
            (one.is_exact() && other.is_exact()).then_some((one, other))
        })
    }

    /// A part of a piece that is a name. A word beside it that is written as a name is another part of it ("Françoise
    /// Mbango Etone") rather than something else, when two words are right, or one of somebody who can be meant.
    fn within(&self, draft: &Draft, piece: &[usize]) -> Option<Named> {
        let ends = match piece {
            [first, .., last] if piece.len() > 2 => vec![vec![*first, *last]],
            _ => Vec::new(),
        };
        let parts = (1..piece.len())
            .rev()
            .flat_map(|length| piece.windows(length).rev().map(<[usize]>::to_vec));
        let (two, one): (Vec<Vec<usize>>, Vec<Vec<usize>>) = parts.partition(|part| part.len() > 1);
        for part in two.into_iter().chain(ends).chain(one) {
            let is_long = part.len() > 1 || draft.folded(part[0]).len() >= SHORT;
            let named = self.find(draft, &part);
            let is_meant = named.is_among(self.pool);
            if is_long && !is_stray(draft, &part) && (is_meant || named.is_exact() || named.is_nearly()) {
                let beside = piece.iter().filter(|at| !part.contains(at));
                let is_name = |at: &&usize| draft.typed(**at).chars().next().is_some_and(char::is_uppercase);
                let (names, others): (Vec<&usize>, Vec<&usize>) = beside.partition(is_name);
                let takes_all = names.len() == 1 && others.is_empty() && (part.len() > 1 || is_meant);
                return Some(Named {
                    places: if takes_all { piece.to_vec() } else { part },
                    ..named
                });
            }
        }
        None
    }
}

impl Named {
    /// Whether somebody is called exactly so.
    fn is_exact(&self) -> bool {
        let first = self.matches.first();
        first.is_some_and(|first| first.exact && first.covered == self.sought)
    }

    /// Whether several words are so near to a name that the rest of a longer one may be left aside.
    fn is_nearly(&self) -> bool {
        /// From this score on.
        const NEARLY: f32 = 0.9;
        let first = self.matches.first();
        self.sought > 1 && first.is_some_and(|first| first.covered == self.sought && first.score >= NEARLY)
    }

    fn is_among(&self, pool: &[PersonId]) -> bool {
        let first = self.matches.first();
        first.is_some_and(|first| pool.binary_search(&first.person).is_ok())
    }

    fn fits(&self, draft: &Draft) -> bool {
        (self.is_exact() && !is_stray(draft, &self.places)) || self.fits_loosely(draft)
    }

    /// Whether words are near enough to a name to be taken for it. A single word within a sentence must be nearer than
    /// one that stands alone: any sentence has words that are like somebody's name, and ordinary words are no slips of
    /// one.
    fn fits_loosely(&self, draft: &Draft) -> bool {
        let Some(first) = self.matches.first().filter(|first| first.covered == self.sought) else {
            return false;
        };
        if self.places.iter().all(|&at| is_ordinary(draft.folded(at))) || is_stray(draft, &self.places) {
            return false;
        }
        let in_sentence = draft.words.len() > self.places.len() + 1 && !draft.terms.is_empty();
        match self.places.as_slice() {
            // Where names have capitals, a word without one is no slip of a name.
            [one] if in_sentence && is_small(draft, *one) && has_capitals(draft, *one) => false,
            [one] if draft.words.len() > 1 && draft.folded(*one).len() < SHORT => false,
            [_] if in_sentence => first.score >= NEAR,
            _ => first.score >= OFFERED,
        }
    }
}
