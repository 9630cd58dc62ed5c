//! A question made into facts. No wording here, and no SQL outside `select.rs` and the fact files beside it.
//!
//! [`answer`] looks at the measure and the filters and asks one fact file for what is wanted. Each fact file compiles
//! the filters to parameterised SQL through `select`.

mod age;
mod athlete;
mod facts;
mod games;
mod medals;
mod milestone;
mod next;
mod notes;
mod people;
mod podium;
mod select;
mod table;
mod units;

pub use facts::{
    AgeAt, Ages, Answer, AthleteFacts, EventHistory, Facts, GamesFacts, Group, Items, MedalRow, MedalsFacts, Member,
    Milestone, Note, Podium, Scope, SportTallies, TableFacts, TableRow, Tally, TallyRow,
};

use crate::question::{Filters, Measure, Question, Unit};
use crate::records::{Records, RecordsError};

/// The records could not be asked.
#[derive(Debug, thiserror::Error)]
pub enum AnswerError {
    #[error(transparent)]
    Records(#[from] RecordsError),
    #[error("the records refused a query")]
    Query(#[from] rusqlite::Error),
}

/// Answers a question from the records.
///
/// # Errors
///
/// Only when the database itself fails; a question that matches nothing has an answer that says so.
pub fn answer(records: &Records, question: &Question) -> Result<Answer, AnswerError> {
    let facts = facts(records, question)?;
    let notes = notes::notes(records, question, &facts)?;
    let next = next::questions(records, question, &facts);
    Ok(Answer {
        question: question.clone(),
        facts,
        notes,
        next,
    })
}

fn facts(records: &Records, question: &Question) -> Result<Facts, AnswerError> {
    let filters = &question.filters;
    match question.measure {
        Measure::Table => table::facts(records, question).map(Facts::Table),
        Measure::Age | Measure::Born if filters.athlete.is_some() => age::facts(records, question),
        Measure::First => milestone::facts(records, filters, milestone::End::First).map(Facts::Milestones),
        Measure::Last => milestone::facts(records, filters, milestone::End::Last).map(Facts::Milestones),
        Measure::Count(Unit::Medals) | Measure::List(Unit::Medals) | Measure::Rank => {
            medals::facts(records, question).map(Facts::Medals)
        }
        Measure::Count(Unit::Games) | Measure::List(Unit::Games) if names_no_subject(filters) => {
            Ok(Facts::GamesList(games::fitting(records, filters)))
        }
        Measure::Count(unit) | Measure::List(unit) => units::facts(records, question, unit).map(Facts::Groups),
        Measure::Overview | Measure::Age | Measure::Born => overview(records, question),
    }
}

/// Whether a question about Games is about the Games themselves, not about those that someone was at.
fn names_no_subject(filters: &Filters) -> bool {
    filters.country.is_none()
        && filters.athlete.is_none()
        && filters.sport.is_none()
        && filters.events.is_empty()
        && filters.medal.is_none()
}

/// What one wants to see of the narrowest thing that the filters name.
fn overview(records: &Records, question: &Question) -> Result<Facts, AnswerError> {
    let filters = &question.filters;
    if !filters.events.is_empty() && filters.athlete.is_none() && filters.country.is_none() {
        return podium::facts(records, question).map(Facts::Podiums);
    }
    if let Some(athlete) = filters.athlete {
        let narrowed = !filters.events.is_empty() || !filters.games.is_empty() || filters.medal.is_some();
        return if narrowed {
            medals::facts(records, question).map(Facts::Medals)
        } else {
            athlete::facts(records, records.person(athlete)?).map(|facts| Facts::Athlete(Box::new(facts)))
        };
    }
    if filters.country.is_some() || filters.date.is_some() || filters.medal.is_some() {
        return medals::facts(records, question).map(Facts::Medals);
    }
    if filters.sport.is_some() {
        return table::facts(records, question).map(Facts::Table);
    }
    games::facts(records, filters)
}
