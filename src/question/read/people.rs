//! The words that are left over, as a person's name.

use crate::names::fold::fold;
use crate::names::{Match, is_ordinary};
use crate::records::{PersonId, PersonTotal, Records};

use super::super::Question;
use super::draft::{Draft, Use};
use super::{Reader, ReaderError, Reading};

/// How many people are looked at for a name.
const LOOKED_AT: usize = 8;
/// From this score on, a name that is not quite what was typed is taken for it.
const TAKEN: f32 = 0.84;
/// A word of fewer letters is like too many names to be taken for one that it is not, among other words.
const SHORT: usize = 5;
/// From this score on, one word within a sentence is taken for a name that it is not quite.
const NEAR: f32 = 0.88;
/// The most words of a text that may be a name as a whole, though some of them mean something else.
const LONGEST: usize = 6;
/// From this score on, a name is offered.
const OFFERED: f32 = 0.66;

/// The people that the words may name, best first; empty when nobody was named.
#[derive(Debug, Default)]
pub(super) struct Found {
    people: Vec<Person>,
    typed: String,
}

#[derive(Debug, Clone)]
struct Person {
    id: PersonId,
    name: String,
    score: f32,
    exact: bool,
    fame: u32,
    /// Only the given name was typed, which many share.
    by_given_name: bool,
}

impl Found {
    /// Nobody was named.
    pub fn is_none(&self) -> bool {
        self.people.is_empty()
    }

    /// The likeliest person.
    pub fn first(&self) -> Option<PersonId> {
        self.people.first().map(|person| person.id)
    }

    /// The likeliest person, when the words fit that one well.
    pub fn likeliest(&self) -> Option<PersonId> {
        self.people
            .first()
            .filter(|first| first.score >= TAKEN)
            .map(|first| first.id)
    }

    /// The one person who is meant, when there is no doubt.
    pub fn sure(&self) -> Option<PersonId> {
        let [first, rest @ ..] = self.people.as_slice() else {
            return None;
        };
        let clear = first.score >= TAKEN && rest.iter().all(|other| first.outshines(other));
        let shared = first.by_given_name && !rest.is_empty();
        (clear && !shared).then_some(first.id)
    }

    /// The question asked of the people found: of the one who is meant, or of each to choose from.
    pub fn settle(
        self,
        question: Question,
        mut others: Vec<Question>,
        mut corrected: Vec<(String, String)>,
    ) -> Reading {
        let of = |person: &Person| {
            let mut question = question.clone();
            question.filters.athlete = Some(person.id);
            question
        };
        let Some(first) = self.people.first() else {
            return Reading::Clear {
                question,
                others,
                corrected,
            };
        };
        if self.sure().is_none() {
            return Reading::Choose(self.people.iter().map(of).collect());
        }
        let namesakes = self.people[1..]
            .iter()
            .filter(|person| person.exact == first.exact && person.score + 0.1 >= first.score);
        others.splice(0..0, namesakes.take(3).map(|person| Question::about(person.id)));
        if !first.exact {
            corrected.push((self.typed.clone(), first.name.clone()));
        }
        Reading::Clear {
            question: of(first),
            others,
            corrected,
        }
    }
}

impl Person {
    /// Whether this person is meant rather than another whom the same words fit.
    fn outshines(&self, other: &Self) -> bool {
        if self.exact != other.exact {
            return self.exact;
        }
        self.score > other.score + 0.12 || self.fame >= 2 * other.fame + 3
    }
}

/// Fame, for choosing between people of one name: medals, the better ones more.
fn fame(total: &PersonTotal) -> u32 {
    3 * (total.gold[0] + total.gold[1]) + 2 * (total.silver[0] + total.silver[1]) + total.bronze[0] + total.bronze[1]
}

/// All words as one name, for a command that takes a name: `None` when they are more than a name.
pub(super) fn whole(reader: &Reader, records: &Records, draft: &mut Draft) -> Result<Option<Reading>, ReaderError> {
    let places: Vec<usize> = (0..draft.words.len()).collect();
    let matches = find(reader, draft, &places);
    let all = matches
        .first()
        .is_some_and(|first| first.exact && first.covered == places.len());
    if !all {
        return Ok(None);
    }
    let found = found(records, draft, &places, matches)?;
    Ok(Some(found.settle(Question::default(), Vec::new(), Vec::new())))
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
    let runs = free_runs(draft);
    let all: Vec<usize> = runs.iter().flatten().copied().collect();
    if all.is_empty() {
        return Ok(Vec::new());
    }
    for wider in widened(draft, &runs) {
        let matches = find(reader, draft, &wider);
        if is_exactly(&matches, &wider) {
            draft.unlink(&wider);
            return Ok(vec![found(records, draft, &wider, matches)?]);
        }
    }
    let matches = among(reader, draft, &all, pool).unwrap_or_else(|| find(reader, draft, &all));
    if is_exactly(&matches, &all) {
        return Ok(vec![found(records, draft, &all, matches)?]);
    }
    let pieces = pieces(draft, &runs);
    if pieces.len() > 1 {
        let people = several(reader, records, draft, &pieces, pool)?;
        if !people.is_empty() {
            return Ok(people);
        }
    }
    if fits_loosely(draft, &matches, &all) {
        return Ok(vec![found(records, draft, &all, matches)?]);
    }
    for piece in &pieces {
        if let Some(places) = within(reader, draft, piece, pool) {
            let matches = among(reader, draft, &places, pool).unwrap_or_else(|| find(reader, draft, &places));
            return Ok(vec![found(records, draft, &places, matches)?]);
        }
    }
    Ok(Vec::new())
}

/// The people of several pieces of names; none when a piece of the question itself is nobody's.
fn several(
    reader: &Reader,
    records: &Records,
    draft: &mut Draft,
    pieces: &[Vec<usize>],
    pool: &[PersonId],
) -> Result<Vec<Found>, ReaderError> {
    let mut named = Vec::new();
    for piece in pieces {
        let matches = among(reader, draft, piece, pool).unwrap_or_else(|| find(reader, draft, piece));
        if is_exactly(&matches, piece) || fits_loosely(draft, &matches, piece) {
            named.push((piece.clone(), matches));
        } else if let Some(places) = within(reader, draft, piece, pool) {
            let matches = among(reader, draft, &places, pool).unwrap_or_else(|| find(reader, draft, &places));
            named.push((places, matches));
        } else if piece.iter().any(|&at| at >= draft.begins) {
            return Ok(Vec::new());
        }
    }
    // A name in the question comes before one in what stands before it.
    if named
        .iter()
        .any(|(places, _)| places.iter().all(|&at| at >= draft.begins))
    {
        named.retain(|(places, _)| places.iter().all(|&at| at >= draft.begins));
    }
    let mut people: Vec<Found> = Vec::new();
    for (places, matches) in named {
        let found = found(records, draft, &places, matches)?;
        if !found.is_none() && people.iter().all(|other| other.first() != found.first()) {
            people.push(found);
        }
    }
    Ok(people)
}

/// Of the people who can be meant, those whom the words name; `None` when none of them is named so, or anybody can be
/// meant.
fn among(reader: &Reader, draft: &Draft, places: &[usize], pool: &[PersonId]) -> Option<Vec<Match>> {
    /// How many people of a name are looked through for the few who can be meant.
    const MANY: usize = 600;
    /// From this score on, one of the few is meant.
    const MEANT: f32 = 0.78;
    if pool.is_empty() || places.iter().all(|&at| is_ordinary(draft.folded(at))) {
        return None;
    }
    let words: Vec<&str> = places.iter().map(|&at| draft.folded(at)).collect();
    let mut matches = reader.people.find(&words, MANY);
    matches.retain(|one| one.covered == places.len() && one.score >= MEANT && pool.binary_search(&one.person).is_ok());
    (!matches.is_empty()).then_some(matches)
}

/// A part of a piece that is a name, with the whole piece where two words or more of it are: the name is found, and what
/// stands beside it is another part of it ("Françoise Mbango Etone") rather than something else.
fn within(reader: &Reader, draft: &Draft, piece: &[usize], pool: &[PersonId]) -> Option<Vec<usize>> {
    for length in (1..piece.len()).rev() {
        for part in piece.windows(length) {
            let is_long = length > 1 || draft.folded(part[0]).len() >= SHORT;
            let meant = among(reader, draft, part, pool);
            let exactly = meant.is_none() && is_exactly(&find(reader, draft, part), part);
            if is_long && (meant.is_some() || exactly) {
                return Some(part.to_vec());
            }
        }
    }
    None
}

/// The runs of free words, cut where a comma or a bracket stands between two of them.
fn pieces(draft: &Draft, runs: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let parted = |one: usize, next: usize| {
        let gap = draft.words.get(one).zip(draft.words.get(next));
        let gap = gap.and_then(|(one, next)| draft.text.get(one.span.end..next.span.start));
        gap.is_some_and(|gap| gap.contains([',', ';', '(', ')', '/', '&']))
    };
    let mut pieces: Vec<Vec<usize>> = Vec::new();
    for run in runs {
        for (at, &place) in run.iter().enumerate() {
            match pieces.last_mut() {
                Some(piece) if at > 0 && !parted(run[at - 1], place) => piece.push(place),
                _ => pieces.push(vec![place]),
            }
        }
    }
    pieces
}

fn is_exactly(matches: &[Match], places: &[usize]) -> bool {
    matches
        .first()
        .is_some_and(|first| first.exact && first.covered == places.len())
}

/// Whether words are near enough to a name to be taken for it. A single word within a sentence must be nearer than one
/// that stands alone: any sentence has words that are like somebody's name, and ordinary words are no slips of one.
fn fits_loosely(draft: &Draft, matches: &[Match], places: &[usize]) -> bool {
    let Some(first) = matches.first().filter(|first| first.covered == places.len()) else {
        return false;
    };
    if places.iter().all(|&at| is_ordinary(draft.folded(at))) {
        return false;
    }
    let in_sentence = draft.words.len() > places.len() + 1 && !draft.terms.is_empty();
    match places {
        [one] if draft.words.len() > 1 && draft.folded(*one).len() < SHORT => false,
        [_] if in_sentence => first.score >= NEAR,
        _ => first.score >= OFFERED,
    }
}

/// Runs of words that nothing explains.
fn free_runs(draft: &Draft) -> Vec<Vec<usize>> {
    let mut runs: Vec<Vec<usize>> = Vec::new();
    for place in 0..draft.words.len() {
        if draft.uses[place] != Use::Free {
            continue;
        }
        match runs.last_mut() {
            Some(run) if run.last() == Some(&(place.wrapping_sub(1))) => run.push(place),
            _ => runs.push(vec![place]),
        }
    }
    runs
}

/// Each run with the linked or little words beside it, the widest first: all words of a short text ("Park In-Bi"), then
/// the neighbours of the run.
fn widened(draft: &Draft, runs: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut wider = Vec::new();
    if draft.words.len() <= LONGEST && draft.uses.iter().all(|used| *used != Use::Number) {
        wider.push((0..draft.words.len()).collect());
    }
    if let ([first, ..], [.., last]) = (runs, runs)
        && let (Some(&from), Some(&to)) = (first.first(), last.last())
        && runs.len() > 1
        && to - from < LONGEST
        && (from..=to).all(|at| draft.uses[at] != Use::Number)
    {
        wider.push((from..=to).collect());
    }
    let [run] = runs else { return wider };
    let (Some(&first), Some(&last)) = (run.first(), run.last()) else {
        return wider;
    };
    let before = first.checked_sub(1).filter(|&at| draft.uses[at] != Use::Number);
    let after = Some(last + 1).filter(|&at| draft.uses.get(at).is_some_and(|used| *used != Use::Number));
    if let (Some(before), Some(after)) = (before, after) {
        wider.push((before..=after).collect());
    }
    wider.extend(before.map(|before| (before..=last).collect::<Vec<_>>()));
    wider.extend(after.map(|after| (first..=after).collect::<Vec<_>>()));
    wider
}

fn find(reader: &Reader, draft: &Draft, places: &[usize]) -> Vec<Match> {
    let words: Vec<&str> = places.iter().map(|&at| draft.folded(at)).collect();
    reader.people.find(&words, LOOKED_AT)
}

fn found(records: &Records, draft: &mut Draft, places: &[usize], matches: Vec<Match>) -> Result<Found, ReaderError> {
    places.iter().for_each(|&at| draft.uses[at] = Use::Person);
    let typed: Vec<&str> = places.iter().map(|&at| draft.folded(at)).collect();
    let typed = typed.join(" ");
    let countries = draft.countries();
    let mut people = Vec::new();
    let fitting = matches
        .into_iter()
        .filter(|one| one.covered == places.len() && one.score >= OFFERED);
    for one in fitting {
        let person = records.person(one.person)?;
        let total = records.person_total(one.person)?;
        let from_there = countries.is_empty() || total.as_ref().is_some_and(|total| countries.contains(&total.country));
        let fame = total.as_ref().map_or(0, fame);
        let family = person.family.as_deref().map(fold);
        let by_given_name =
            places.len() == 1 && family.is_some_and(|family| !family.split(' ').any(|word| word == typed));
        people.push((
            from_there,
            Person {
                id: one.person,
                name: person.name,
                score: one.score,
                exact: one.exact,
                fame,
                by_given_name,
            },
        ));
    }
    if people.iter().any(|(from_there, _)| *from_there) {
        people.retain(|(from_there, _)| *from_there);
        // The country has told which of them is meant.
        draft.forget_countries();
    } else if people.len() > 1 {
        // Nobody of that name is from there: whoever is meant is not among them.
        places.iter().for_each(|&at| draft.uses[at] = Use::Free);
        return Ok(Found::default());
    }
    let mut people: Vec<Person> = people.into_iter().map(|(_, person)| person).collect();
    if people.iter().any(|person| person.exact) {
        people.retain(|person| person.exact);
    }
    people.sort_by(|a, b| {
        b.exact
            .cmp(&a.exact)
            .then(a.by_given_name.cmp(&b.by_given_name))
            .then(b.fame.cmp(&a.fame))
            .then(b.score.total_cmp(&a.score))
    });
    if !people.first().is_some_and(|first| first.exact) {
        people.sort_by(|a, b| b.score.total_cmp(&a.score).then(b.fame.cmp(&a.fame)));
    }
    Ok(Found { people, typed })
}
