//! A question made into facts: plain values, no wording.
//!
//! [`answer`] looks at the measure and the filters and asks one fact file for what is wanted. Each fact file compiles
//! the filters to parameterised SQL: over the results through `select`, over the compiled tables through `conditions`.

mod age;
mod ages;
mod athlete;
mod careers;
mod census;
mod conditions;
mod counted;
mod debut;
mod entrants;
mod extremes;
mod facts;
mod games;
mod medals;
mod milestone;
mod next;
mod notes;
mod people;
mod places;
mod podium;
mod ranking;
mod record_marks;
mod roster;
mod scope;
mod select;
mod sizes;
mod streak;
mod table;
mod traits;
mod units;

pub use facts::{
    AgeAt, Ages, Answer, AthleteFacts, Basis, Debut, EventHistory, Extreme, ExtremeFacts, Facts, GamesFacts, Group,
    Items, MedalRow, MedalsFacts, Member, Milestone, Note, Placing, Podium, Portrait, Ranked, RankedItem, Ranking,
    RecordFacts, Run, Scope, Size, SportTallies, StreakFacts, TableFacts, TableRow, Tally, TallyRow, TraitFacts,
};

use crate::question::{Filters, Measurable, Measure, Question, Trait, Unit};
use crate::records::{Records, RecordsError};

/// The records could not be asked.
#[derive(Debug, thiserror::Error)]
pub enum AnswerError {
    /// The records could not be reached or read.
    #[error(transparent)]
    Records(#[from] RecordsError),
    /// SQLite refused a query of an answer.
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
    let next = next::questions(records, question, &facts)?;
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
        Measure::First => milestone::facts(records, filters, milestone::End::First).map(Facts::Milestones),
        Measure::Last => milestone::facts(records, filters, milestone::End::Last).map(Facts::Milestones),
        Measure::Count(Unit::Medals) | Measure::List(Unit::Medals) | Measure::Rank => {
            medals::facts(records, question).map(Facts::Medals)
        }
        Measure::Count(Unit::Games) | Measure::List(Unit::Games) if names_no_subject(filters) => {
            Ok(Facts::GamesList(games::fitting(records, filters)))
        }
        Measure::Count(unit) => match sizes::facts(records, filters, unit) {
            Some(sizes) => Ok(sizes),
            None => units::facts(records, question, unit).map(Facts::Groups),
        },
        Measure::List(unit) => units::facts(records, question, unit).map(Facts::Groups),
        Measure::Trait(what) => match (filters.athlete, what) {
            (Some(athlete), Trait::Born | Trait::Of(Measurable::Age)) => {
                age::facts(records, filters, athlete).map(Facts::Ages)
            }
            _ => traits::facts(records, question, what).map(Facts::Traits),
        },
        Measure::Extreme(what) => extremes::facts(records, question, what).map(Facts::Extremes),
        Measure::Debut => debut::facts(records, filters, false).map(Facts::Debuts),
        Measure::Latest => debut::facts(records, filters, true).map(Facts::Debuts),
        Measure::Streak => streak::facts(records, question).map(Facts::Streaks),
        // What is ranked by places is told by the results.
        Measure::Ranking { of, by } if filters.placed.is_none() => {
            ranking::facts(records, question, of, by).map(Facts::Rankings)
        }
        Measure::Compare if filters.events.is_empty() => match careers::facts(records, question)? {
            Some(careers) => Ok(Facts::Careers(careers)),
            None => overview(records, question),
        },
        Measure::Record(kind) => Ok(Facts::Records(record_marks::facts(records, filters, kind))),
        Measure::Overview | Measure::Results | Measure::Compare | Measure::Ranking { .. } => {
            overview(records, question)
        }
    }
}

/// Whether a question about Games is about the Games themselves, not about those that someone was at.
fn names_no_subject(filters: &Filters) -> bool {
    filters.country.is_none() && filters.medal.is_none() && scope::is_whole(filters)
}

/// What one wants to see of the narrowest thing that the filters name.
fn overview(records: &Records, question: &Question) -> Result<Facts, AnswerError> {
    let filters = &question.filters;
    if !filters.events.is_empty() && filters.athlete.is_none() && filters.country.is_none() {
        return podium::facts(records, question).map(Facts::Podiums);
    }
    if let Some(athlete) = filters.athlete {
        return if *filters == Question::about(athlete).filters {
            athlete::facts(records, records.person(athlete)?).map(|facts| Facts::Athlete(Box::new(facts)))
        } else {
            medals::facts(records, question).map(Facts::Medals)
        };
    }
    if filters.country.is_some() || filters.date.is_some() || filters.medal.is_some() {
        return medals::facts(records, question).map(Facts::Medals);
    }
    if filters.sport.is_some() || filters.sex.is_some() {
        return table::facts(records, question).map(Facts::Table);
    }
    games::facts(records, filters)
}
