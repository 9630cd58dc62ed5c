//! Competitors beside each other in the events that they shared.

use std::collections::BTreeSet;

use rusqlite::Connection;

use crate::answer::Depth;
use crate::answer::{AnswerError, Competitor, Contest, Member, ResultsFacts, Tally};
use crate::question::{Filters, Question, Subject};
use crate::records::{Records, Role};

use super::contest::only_medals;
use super::sheet::Sheet;
use super::{Key, fitting_keys, held};

/// The results of those whom a question compares in its events, or in the events that they shared at its Games. `None`
/// when it compares something else, or names no event and they shared none: then their careers are what compares.
pub(in crate::answer) fn in_events(
    records: &Records,
    question: &Question,
) -> Result<Option<ResultsFacts>, AnswerError> {
    let filters = &question.filters;
    if !filters.events.is_empty() {
        let facts = meetings(records, question)?;
        return Ok((facts.compared.len() > 1).then_some(facts));
    }
    let at_some = !filters.games.is_empty() || filters.years.is_some();
    if filters.athlete.is_none() || !at_some {
        return Ok(None);
    }
    let facts = meetings(records, question)?;
    Ok((!facts.contests.is_empty()).then_some(facts))
}

/// The events at the Games of a question that those whom it compares shared, newest Games first. Where they shared none,
/// the one event that was named, with whoever was in it.
///
/// Without events named, only athletes are compared, and over all their events: nobody is when there is a country.
pub(in crate::answer) fn meetings(records: &Records, question: &Question) -> Result<ResultsFacts, AnswerError> {
    let filters = &question.filters;
    let connection = records.connection()?;
    let subjects = subjects(question);
    let athletes_only = subjects.iter().all(|subject| matches!(subject, Subject::Athlete(_)));
    if subjects.len() < 2 || (filters.events.is_empty() && !athletes_only) {
        return Ok(ResultsFacts {
            contests: Vec::new(),
            of: 0,
            medals: Tally::default(),
            compared: Vec::new(),
        });
    }
    let mut keys = shared(records, &connection, filters, &subjects)?;
    if keys.is_empty() && !filters.events.is_empty() {
        keys = held(&connection, filters, records.catalog())?;
        keys.truncate(1);
    }
    let contests = keys.iter().take(Depth::Head.contests(true));
    Ok(ResultsFacts {
        contests: contests
            .map(|&key| contest(records, &connection, &subjects, key))
            .collect::<Result<_, _>>()?,
        of: keys.len(),
        medals: Tally::default(),
        compared: subjects
            .iter()
            .filter_map(|&subject| competitor(records, subject).transpose())
            .collect::<Result<_, _>>()?,
    })
}

/// Those whom a question compares: Games have no results of their own.
fn subjects(question: &Question) -> Vec<Subject> {
    let filters = &question.filters;
    let first = filters
        .athlete
        .map(Subject::Athlete)
        .or(filters.country.map(Subject::Country));
    let all = first.into_iter().chain(question.against.iter().copied());
    all.filter(|subject| !matches!(subject, Subject::Games(_))).collect()
}

fn competitor(records: &Records, subject: Subject) -> Result<Option<Competitor>, AnswerError> {
    Ok(match subject {
        Subject::Athlete(person) => Some(Competitor::Athlete(Member {
            person,
            name: records.person(person)?.name,
            role: Role::Athlete,
        })),
        Subject::Country(country) => Some(Competitor::Country(country)),
        Subject::Games(_) => None,
    })
}

/// The contests that all of them were in, newest Games first.
fn shared(
    records: &Records,
    connection: &Connection,
    filters: &Filters,
    subjects: &[Subject],
) -> Result<Vec<Key>, AnswerError> {
    let mut all: Option<Vec<Key>> = None;
    for subject in subjects {
        let (athlete, country) = match *subject {
            Subject::Athlete(athlete) => (Some(athlete), None),
            Subject::Country(country) => (None, Some(country)),
            Subject::Games(_) => continue,
        };
        let theirs = Filters {
            athlete,
            country,
            medal: None,
            placed: None,
            ..filters.clone()
        };
        let keys = fitting_keys(connection, &theirs, records.catalog())?;
        all = Some(match all {
            None => keys,
            Some(mut all) => {
                let keys: BTreeSet<Key> = keys.into_iter().collect();
                all.retain(|key| keys.contains(key));
                all
            }
        });
    }
    Ok(all.unwrap_or_default())
}

/// The result of each of the subjects; those of one team share one.
fn contest(
    records: &Records,
    connection: &Connection,
    subjects: &[Subject],
    (games, event): Key,
) -> Result<Contest, AnswerError> {
    let mut sheet = Sheet::read(connection, games, event)?;
    let mut theirs = Vec::new();
    for subject in subjects {
        theirs.push(match *subject {
            Subject::Athlete(athlete) => sheet.of_athlete(connection, athlete)?,
            Subject::Country(country) => sheet.of_country(country),
            Subject::Games(_) => None,
        });
    }
    let rows = BTreeSet::from_iter(theirs.iter().copied().flatten());
    sheet.name(connection, &rows)?;
    let rows = Vec::from_iter(rows);
    let mut field = sheet.field();
    field.only_medals = only_medals(records.catalog(), games);
    let standing = |own: Option<usize>| own.and_then(|own| rows.iter().position(|&row| row == own));
    Ok(Contest {
        games,
        event,
        rows: sheet.finishes(&rows),
        of: rows.len(),
        standings: theirs.into_iter().map(standing).collect(),
        beside: None,
        field,
    })
}
