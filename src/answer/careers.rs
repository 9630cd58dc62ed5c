//! Careers of athletes side by side.

use crate::question::{Question, Subject};
use crate::records::{PersonId, Records};

use super::{AnswerError, AthleteFacts, athlete};

/// The careers of the athlete of the filters and of those that are compared, each once; `None` where fewer than two are
/// athletes.
pub(super) fn facts(records: &Records, question: &Question) -> Result<Option<Vec<AthleteFacts>>, AnswerError> {
    let against = question.against.iter().filter_map(|subject| match subject {
        Subject::Athlete(athlete) => Some(*athlete),
        Subject::Country(_) | Subject::Games(_) => None,
    });
    let mut athletes: Vec<PersonId> = Vec::new();
    for athlete in question.filters.athlete.into_iter().chain(against) {
        if !athletes.contains(&athlete) {
            athletes.push(athlete);
        }
    }
    if athletes.len() < 2 {
        return Ok(None);
    }
    let careers = athletes
        .into_iter()
        .map(|athlete| athlete::facts(records, records.person(athlete)?))
        .collect::<Result<_, _>>()?;
    Ok(Some(careers))
}
