//! Careers of athletes side by side.

use crate::question::{Question, Subject};
use crate::records::{PersonId, Records};

use super::{AnswerError, AthleteFacts, athlete};

/// The athlete of the filters and those that are compared, each once.
pub(super) fn athletes(question: &Question) -> Vec<PersonId> {
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
    athletes
}

/// Their careers.
pub(super) fn facts(records: &Records, question: &Question) -> Result<Vec<AthleteFacts>, AnswerError> {
    athletes(question)
        .into_iter()
        .map(|athlete| athlete::facts(records, records.person(athlete)?))
        .collect()
}
