//! A question made into facts: plain values, no wording.
//!
//! [`answer`] looks at the measure and the filters and asks one fact file for what is wanted: its way. Each fact file
//! compiles the filters to parameterised SQL: over the results through `select`, over the compiled tables through
//! `conditions`. What a way does not heed is declined by name, see [`Slot`], and never left out in silence.

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
mod heeds;
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
mod way;

pub use depth::Depth;
pub use facts::{
    AgeAt, Ages, Answer, AthleteFacts, Basis, Beside, ColoursApart, CompareFacts, Competitor, Contest, CountriesBeside,
    CountryFinishers, Debut, EventHistory, Extreme, ExtremeFacts, Facts, Field, Finish, Finishers, GamesBeside,
    GamesFacts, Group, Haul, Items, MedalRow, MedalsFacts, Member, Milestone, Note, Placing, Podium, Portrait, Ranked,
    RankedItem, Ranking, RecordFacts, ResultsFacts, Run, Scope, Size, SportTallies, StreakFacts, TableFacts, TableRow,
    Tally, TallyRow, TraitFacts, Turn,
};
pub use heeds::{Slot, Unheeded, unheeded};
pub use marks::{Mark, MarkUnit};

use crate::question::{Measure, Question};
use crate::records::{Records, RecordsError};
use way::Way;

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
    let mut turns = turns::turns(records, question, &facts)?;
    turns.retain(|(_, other)| is_heeded(records, other));
    let mut next = next::questions(records, question, &facts)?;
    next.retain(|other| turns.iter().all(|(_, turned)| turned != other) && is_heeded(records, other));
    Ok(Answer {
        question: question.clone(),
        facts,
        notes,
        turns,
        next,
    })
}

/// Whether a question would be answered with all that is in it. Where the records fail it is not offered.
fn is_heeded(records: &Records, question: &Question) -> bool {
    unheeded(records, question).is_ok_and(|slots| slots.is_empty())
}

fn facts(records: &Records, question: &Question, depth: Depth) -> Result<Facts, AnswerError> {
    let way = way::of(records, question)?;
    let unheeded = heeds::unheeded_in(records, way, question)?;
    if !unheeded.is_empty() {
        return Ok(Facts::Unheeded(heeds::decline(records, question, unheeded)?));
    }
    by_way(records, question, depth, way)
}

/// The facts of a way.
fn by_way(records: &Records, question: &Question, depth: Depth, way: Way) -> Result<Facts, AnswerError> {
    let filters = &question.filters;
    match way {
        Way::Card(athlete) => {
            athlete::facts(records, records.person(athlete)?).map(|facts| Facts::Athlete(Box::new(facts)))
        }
        Way::Games => games::facts(records, filters),
        Way::GamesList => Ok(Facts::GamesList(games::fitting(records, filters))),
        Way::Table => table::facts(records, question).map(Facts::Table),
        Way::Medals | Way::Rank => medals::facts(records, question, depth).map(Facts::Medals),
        Way::Milestones(end) => milestone::facts(records, filters, end).map(Facts::Milestones),
        Way::Sizes(unit) => Ok(Facts::Sizes(sizes::facts(records, filters, unit).unwrap_or_default())),
        Way::Groups(unit) => units::facts(records, question, unit, depth).map(Facts::Groups),
        Way::Ages(athlete) => age::facts(records, filters, athlete).map(Facts::Ages),
        Way::Traits(what) => traits::facts(records, question, what).map(Facts::Traits),
        Way::Extremes { what, .. } => extremes::facts(records, question, what).map(Facts::Extremes),
        Way::Debuts { latest } => debut::facts(records, filters, latest).map(Facts::Debuts),
        Way::Streaks => streak::facts(records, question).map(Facts::Streaks),
        Way::Finishers => results::finishers(records, question).map(Facts::Finishers),
        Way::Rankings { of, by } => ranking::facts(records, question, of, by).map(Facts::Rankings),
        Way::Records(kind) => Ok(Facts::Records(record_marks::facts(records, filters, kind))),
        Way::Podiums => podium::facts(records, question, depth).map(Facts::Podiums),
        Way::Results => {
            let facts = results::facts(records, question, depth)?;
            // Who has no result there may have a medal without a place.
            let glance = way::at_a_glance(question);
            if question.measure != Measure::Results
                && facts.contests.is_empty()
                && heeds::unheeded_in(records, glance, question)?.is_empty()
            {
                return by_way(records, question, depth, glance);
            }
            Ok(Facts::Results(facts))
        }
        Way::Meetings => results::compared::meetings(records, question).map(Facts::Results),
        Way::Careers => careers::facts(records, question).map(Facts::Careers),
        Way::Compare { .. } => match compare::facts(records, question)? {
            Some(compared) => Ok(Facts::Compare(compared)),
            None => by_way(records, question, depth, way::at_a_glance(question)),
        },
    }
}
