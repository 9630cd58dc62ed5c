//! What a query comes to, as an answer.

use crate::query::eval::{EvalError, Outcome, evaluate};
use crate::query::{Query, Thing};
use crate::question::{Filters, Question};
use crate::records::Records;

use super::{AnswerError, Told};

/// How many of the things in the lines are offered to be asked about.
const OFFERED: usize = 4;

/// What a query comes to; `None` where its facts do not tell what it asks, or it is larger than any that somebody asks.
///
/// # Errors
///
/// Only when the database itself fails.
pub(super) fn facts(records: &Records, query: &Query) -> Result<Option<Told>, AnswerError> {
    match evaluate(records, query) {
        Ok(outcome) => Ok(Some(Told {
            query: query.clone(),
            outcome,
        })),
        Err(EvalError::Unheld { .. } | EvalError::TooLarge(_)) => Ok(None),
        Err(EvalError::Records(error)) => Err(error.into()),
    }
}

/// Questions about the things in the first lines.
pub(super) fn next(outcome: &Outcome) -> Vec<Question> {
    let things = outcome
        .lines
        .iter()
        .flat_map(|line| std::iter::once(&line.thing).chain(&line.with));
    let mut next: Vec<Question> = Vec::new();
    for question in things.filter_map(about) {
        if next.len() < OFFERED && !next.contains(&question) {
            next.push(question);
        }
    }
    next
}

/// All about a thing, where there is a question for it.
fn about(thing: &Thing) -> Option<Question> {
    let filters = match thing {
        Thing::Athlete(athlete) => return Some(Question::about(*athlete)),
        Thing::Country(country) | Thing::Host(country) => Filters {
            country: Some(*country),
            ..Filters::default()
        },
        Thing::Games(games) => Filters {
            games: vec![*games],
            ..Filters::default()
        },
        Thing::Sport(sport) => Filters {
            sport: Some(*sport),
            ..Filters::default()
        },
        Thing::Event(event) => Filters {
            events: vec![*event],
            ..Filters::default()
        },
        Thing::Contest(games, event) => Filters {
            games: vec![*games],
            events: vec![*event],
            ..Filters::default()
        },
        Thing::Continent(_)
        | Thing::City(_)
        | Thing::HostContinent(_)
        | Thing::Day(_)
        | Thing::Colour(_)
        | Thing::Sex(_)
        | Thing::EventSex(_)
        | Thing::Unit(_)
        | Thing::Season(_)
        | Thing::GamesKind(_)
        | Thing::Class(_)
        | Thing::Result(_) => return None,
    };
    Some(Question {
        filters,
        ..Question::default()
    })
}
