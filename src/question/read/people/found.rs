//! The people whom the words of a name may mean.

use crate::names::fold::fold;
use crate::records::{PersonId, PersonRow, PersonTotal, Records, RecordsError, SportId};

use super::super::super::Question;
use super::super::draft::{Draft, Use};
use super::super::{Doubts, ReaderError, Reading};
use super::{Named, OFFERED};

/// From this score on, a name that is not quite what was typed is taken for it.
const TAKEN: f32 = 0.84;

/// The people that the words may name, best first; empty when nobody was named.
#[derive(Debug, Default)]
pub(in super::super) struct Found {
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
    /// The name has as many words as were typed: nothing of it is missing.
    is_whole: bool,
}

impl Found {
    /// Someone who is known without a name.
    pub fn known(person: &PersonRow) -> Self {
        Self {
            people: vec![Person {
                id: person.id,
                name: person.name.clone(),
                score: 1.0,
                exact: true,
                fame: 0,
                by_given_name: false,
                is_whole: true,
            }],
            typed: String::new(),
        }
    }

    /// Leaves those of a sport, where somebody is and nobody else is far more famous.
    fn keep_sport(&mut self, records: &Records, sport: SportId) -> Result<(), RecordsError> {
        /// As much as seven golds.
        const FAR: u32 = 21;
        let mut fellows = Vec::new();
        for person in &self.people {
            let total = records.person_total(person.id)?;
            fellows.push(total.is_some_and(|total| total.sport == sport));
        }
        let fame_of = |is_fellow: bool| {
            let some = self
                .people
                .iter()
                .zip(&fellows)
                .filter(move |(_, fellow)| **fellow == is_fellow);
            some.map(|(person, _)| person.fame).max()
        };
        if fame_of(true).is_some_and(|fellow| fame_of(false).unwrap_or_default() < fellow + FAR) {
            let mut fellows = fellows.into_iter();
            self.people.retain(|_| fellows.next().unwrap_or_default());
        }
        Ok(())
    }

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
    pub fn settle(self, question: Question, mut doubts: Doubts) -> Reading {
        let of = |person: &Person| {
            let mut question = question.clone();
            question.filters.athlete = Some(person.id);
            question
        };
        let Some(first) = self.people.first() else {
            return Reading::Clear {
                question: Box::new(question),
                doubts,
            };
        };
        if self.sure().is_none() {
            return Reading::Choose(self.people.iter().map(of).collect());
        }
        let namesakes = self.people[1..]
            .iter()
            .filter(|person| person.exact == first.exact && person.score + 0.1 >= first.score);
        doubts
            .others
            .splice(0..0, namesakes.take(3).map(|person| Question::about(person.id)));
        if !first.exact {
            doubts.corrected.push((self.typed.clone(), first.name.clone()));
        }
        Reading::Clear {
            question: Box::new(of(first)),
            doubts,
        }
    }
}

impl Person {
    /// What brings a person before another of the same words: fame, and that nothing of the name is missing.
    fn standing(&self) -> u32 {
        /// As much as three golds.
        const WHOLE: u32 = 9;
        self.fame + if self.is_whole { WHOLE } else { 0 }
    }

    /// Whether this person is meant rather than another whom the same words fit.
    fn outshines(&self, other: &Self) -> bool {
        if self.exact != other.exact {
            return self.exact;
        }
        let by_name = self.is_whole && !other.is_whole && self.standing() > other.standing();
        by_name || self.score > other.score + 0.12 || self.fame >= 2 * other.fame + 3
    }
}

/// Fame, for choosing between people of one name: medals, the better ones more.
fn fame(total: &PersonTotal) -> u32 {
    3 * (total.gold[0] + total.gold[1]) + 2 * (total.silver[0] + total.silver[1]) + total.bronze[0] + total.bronze[1]
}

/// Makes the people of a name, and takes its words for it.
pub(super) fn found(records: &Records, draft: &mut Draft, named: Named) -> Result<Found, ReaderError> {
    let Named {
        places,
        sought,
        said: typed,
        matches,
    } = named;
    places.iter().for_each(|&at| draft.uses[at] = Use::Person);
    let countries = draft.countries();
    let mut people = Vec::new();
    let fitting = matches
        .into_iter()
        .filter(|one| one.covered == sought && one.score >= OFFERED);
    for one in fitting {
        let person = records.person(one.person)?;
        let total = records.person_total(one.person)?;
        let from_there = countries.is_empty() || total.as_ref().is_some_and(|total| countries.contains(&total.country));
        let fame = total.as_ref().map_or(0, fame);
        let family = person.family.as_deref().map(fold);
        let by_given_name = places.len() == 1
            && !one.family
            && family.is_some_and(|family| !family.split(' ').any(|word| word == typed));
        let is_whole = sought > 1 && fold(&person.name).split(' ').count() == sought;
        people.push((
            from_there,
            Person {
                id: one.person,
                name: person.name,
                score: one.score,
                exact: one.exact,
                fame,
                by_given_name,
                is_whole,
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
            .then(b.standing().cmp(&a.standing()))
            .then(b.score.total_cmp(&a.score))
    });
    if !people.first().is_some_and(|first| first.exact) {
        people.sort_by(|a, b| b.score.total_cmp(&a.score).then(b.fame.cmp(&a.fame)));
    }
    Ok(Found { people, typed })
}

/// Of several who are named beside each other, those of one name are rather of the sport of the others: beside Neymar,
/// Messi is the footballer.
pub(in super::super) fn keep_fellows(records: &Records, people: &mut [Found]) -> Result<(), RecordsError> {
    for at in 0..people.len() {
        let others: Vec<PersonId> = (0..people.len())
            .filter(|other| *other != at)
            .filter_map(|other| people[other].sure())
            .collect();
        if let [other] = others.as_slice()
            && people[at].people.len() > 1
            && let Some(total) = records.person_total(*other)?
        {
            people[at].keep_sport(records, total.sport)?;
        }
    }
    Ok(())
}
