//! A question made into facts: plain values, no wording.
//!
//! [`answer`] looks at the measure and the filters and asks one fact file for what is wanted. Each fact file compiles
//! the filters to parameterised SQL: over the results through `select`, over the compiled tables through `conditions`.

mod age;
mod ages;
mod athlete;
mod careers;
mod census;
mod compare;
mod conditions;
mod counted;
mod days;
mod debut;
mod depth;
mod entrants;
mod every;
mod extremes;
mod facts;
mod games;
mod hauls;
mod having;
mod lines;
mod marks;
mod medals;
mod milestone;
mod next;
mod notes;
mod people;
mod places;
mod podium;
mod ranking;
mod record_marks;
mod results;
mod roster;
mod scope;
mod select;
mod sizes;
mod streak;
mod table;
mod traits;
mod turns;
mod units;

pub use depth::Depth;
pub use facts::{
    AgeAt, Ages, Answer, AthleteFacts, Basis, Beside, ColoursApart, CompareFacts, Competitor, Contest, CountriesBeside,
    CountryFinishers, Debut, EventHistory, Extreme, ExtremeFacts, Facts, Field, Finish, Finishers, GamesBeside,
    GamesFacts, Group, Haul, Items, MedalRow, MedalsFacts, Member, Milestone, Note, Placing, Podium, Portrait, Ranked,
    RankedItem, Ranking, RecordFacts, ResultsFacts, Run, Scope, Size, SportTallies, StreakFacts, TableFacts, TableRow,
    Tally, TallyRow, TraitFacts, Turn,
};
pub use marks::{Mark, MarkUnit};

use crate::question::{End, Filters, Measurable, Measure, Placed, Question, Trait, Unit};
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

/// Answers a question from the records, as much as a first page shows.
///
/// # Errors
///
/// Only when the database itself fails; a question that matches nothing has an answer that says so.
pub fn answer(records: &Records, question: &Question) -> Result<Answer, AnswerError> {
    answer_to(records, question, Depth::Head)
}

/// Answers a question with lists of a depth.
///
/// # Errors
///
/// As for [`answer`].
pub fn answer_to(records: &Records, question: &Question, depth: Depth) -> Result<Answer, AnswerError> {
    let facts = facts(records, question, depth)?;
    let notes = notes::notes(records, question, &facts)?;
    let turns = turns::turns(records, question, &facts)?;
    let mut next = next::questions(records, question, &facts)?;
    next.retain(|other| turns.iter().all(|(_, turned)| turned != other));
    Ok(Answer {
        question: question.clone(),
        facts,
        notes,
        turns,
        next,
    })
}

fn facts(records: &Records, question: &Question, depth: Depth) -> Result<Facts, AnswerError> {
    let filters = &question.filters;
    match question.measure {
        Measure::Table => table::facts(records, question).map(Facts::Table),
        Measure::First => milestone::facts(records, filters, milestone::End::First).map(Facts::Milestones),
        Measure::Last => milestone::facts(records, filters, milestone::End::Last).map(Facts::Milestones),
        Measure::List(Unit::Countries) if names_lines(question) => table::facts(records, question).map(Facts::Table),
        Measure::Count(Unit::Medals) if !question.against.is_empty() => compared(records, question, depth),
        Measure::Count(Unit::Medals) if sums_lines(question) => table::facts(records, question).map(Facts::Table),
        Measure::Count(Unit::Medals) | Measure::List(Unit::Medals) | Measure::Rank => {
            medals::facts(records, question, depth).map(Facts::Medals)
        }
        Measure::Count(Unit::Games) | Measure::List(Unit::Games) if names_no_subject(question) => {
            Ok(Facts::GamesList(games::fitting(records, filters)))
        }
        Measure::Count(unit) => match sizes::facts(records, filters, unit) {
            Some(sizes) if question.having.is_empty() => Ok(sizes),
            _ => units::facts(records, question, unit, depth).map(Facts::Groups),
        },
        Measure::List(unit) => units::facts(records, question, unit, depth).map(Facts::Groups),
        Measure::Trait(what) => match (filters.athlete, what) {
            (Some(athlete), Trait::Born | Trait::Of(Measurable::Age)) => {
                age::facts(records, filters, athlete).map(Facts::Ages)
            }
            (_, Trait::Born | Trait::Of(_)) if is_of_many(records, filters)? => {
                // Nobody reads hundreds of births; those at the end are told.
                let measured = match what {
                    Trait::Of(measured) => measured,
                    Trait::Born | Trait::Country => Measurable::Age,
                };
                extremes::facts(records, question, measured).map(Facts::Extremes)
            }
            (_, Trait::Country) if is_of_many(records, filters)? => {
                units::facts(records, question, Unit::Countries, depth).map(Facts::Groups)
            }
            _ => traits::facts(records, question, what).map(Facts::Traits),
        },
        Measure::Extreme(what) => extremes::facts(records, question, what).map(Facts::Extremes),
        Measure::Debut => debut::facts(records, filters, false).map(Facts::Debuts),
        Measure::Latest => debut::facts(records, filters, true).map(Facts::Debuts),
        Measure::Streak => streak::facts(records, question).map(Facts::Streaks),
        // Who finished where is told by the results.
        Measure::Ranking {
            of: Unit::Countries,
            by: Unit::Athletes,
        } if !filters.events.is_empty() => results::finishers(records, question).map(Facts::Finishers),
        Measure::Ranking { of, by } => ranking::facts(records, question, of, by).map(Facts::Rankings),
        Measure::Record(kind) => Ok(Facts::Records(record_marks::facts(records, filters, kind))),
        Measure::Results if results::can_tell(filters) => results::facts(records, question, depth).map(Facts::Results),
        Measure::Compare => compared(records, question, depth),
        Measure::Overview | Measure::Results => overview(records, question, depth),
    }
}

/// Whether filters name more people than are looked at one by one.
fn is_of_many(records: &Records, filters: &Filters) -> Result<bool, AnswerError> {
    let connection = records.connection()?;
    Ok(!extremes::is_narrow(&connection, filters, records.catalog())?)
}

/// Athletes, and countries within events, beside each other by what they did there; athletes by their careers; countries
/// and Games by their medals.
fn compared(records: &Records, question: &Question, depth: Depth) -> Result<Facts, AnswerError> {
    if let Some(results) = results::compared::in_events(records, question)? {
        return Ok(Facts::Results(results));
    }
    if let Some(careers) = careers::facts(records, question)? {
        return Ok(Facts::Careers(careers));
    }
    match compare::facts(records, question)? {
        Some(compared) => Ok(Facts::Compare(compared)),
        None => overview(records, question, depth),
    }
}

/// Whether a question about Games is about the Games themselves, not about those that someone was at.
fn names_no_subject(question: &Question) -> bool {
    let filters = &question.filters;
    question.having.is_empty() && filters.country.is_none() && filters.medal.is_none() && scope::is_whole(filters)
}

/// Whether a question asks for countries by their lines in a medal table.
fn names_lines(question: &Question) -> bool {
    let by_place = matches!(question.filters.placed, Some(Placed::Within(..) | Placed::Last));
    question.filters.events.is_empty() && (by_place || question.end == End::Least)
}

/// Whether a question asks for the sum of the first lines of a medal table.
fn sums_lines(question: &Question) -> bool {
    let filters = &question.filters;
    question.limit.is_some() && filters.country.is_none() && filters.athlete.is_none()
}

/// What one wants to see of the narrowest thing that the filters name.
fn overview(records: &Records, question: &Question, depth: Depth) -> Result<Facts, AnswerError> {
    let filters = &question.filters;
    if results::is_wanted(filters) {
        let facts = results::facts(records, question, depth)?;
        if !facts.contests.is_empty() {
            return Ok(Facts::Results(facts));
        }
    }
    if !filters.events.is_empty() && filters.athlete.is_none() && filters.country.is_none() {
        return podium::facts(records, question, depth).map(Facts::Podiums);
    }
    if let Some(athlete) = filters.athlete {
        return if *filters == Question::about(athlete).filters {
            athlete::facts(records, records.person(athlete)?).map(|facts| Facts::Athlete(Box::new(facts)))
        } else {
            medals::facts(records, question, depth).map(Facts::Medals)
        };
    }
    if filters.country.is_some() || filters.date.is_some() || filters.medal.is_some() {
        return medals::facts(records, question, depth).map(Facts::Medals);
    }
    if filters.sport.is_some() || filters.sex.is_some() {
        return table::facts(records, question).map(Facts::Table);
    }
    games::facts(records, filters)
}
