//! Which reading is meant: by its score, by what the records make of it, and by how far it leads.

use super::Reading;
use super::weights::{Feature, of};
use crate::query::eval::{Outcome, evaluate};
use crate::query::{Ask, Kind, Thing};
use crate::records::Records;

/// A reading is answered where its score is at least this,
const LEAST: f32 = -1.4;

/// and greater by this than that of any other query.
const MARGIN: f32 = 0.1;

/// So many of the likeliest are asked of the records.
const ASKED: usize = 4;

/// The reading that is answered: the likeliest, where nothing else is nearly as likely.
pub fn decide(readings: &[Reading]) -> Option<&Reading> {
    let best = readings.first().filter(|best| best.score >= LEAST)?;
    let is_clear = readings.get(1).is_none_or(|next| best.score - next.score >= MARGIN);
    is_clear.then_some(best)
}

/// Asks the records about the likeliest readings. What they cannot tell is no reading;
/// one that comes to nothing is less likely; and of two that come to the same the likelier stays, since nothing hangs on
/// which is meant.
pub(super) fn by_records(records: &Records, readings: Vec<Reading>) -> Vec<Reading> {
    let best = readings.first().map_or(0.0, |best| best.score);
    let close = |reading: &&Reading| best - reading.score < MARGIN - of(Feature::Empty);
    let asked = readings.iter().take(ASKED).take_while(close).count();
    let mut weighed: Vec<(Reading, Option<Answer>)> = Vec::new();
    for (at, mut reading) in readings.into_iter().enumerate() {
        if at >= asked {
            weighed.push((reading, None));
            continue;
        }
        let Ok(outcome) = evaluate(records, &reading.query) else {
            continue;
        };
        if is_empty(&reading, &outcome) {
            reading.score += of(Feature::Empty);
        }
        let answer = Answer::of(&reading, &outcome);
        let is_known = |(_, known): &(Reading, Option<Answer>)| known.as_ref() == Some(&answer);
        if !weighed.iter().any(is_known) {
            weighed.push((reading, Some(answer)));
        }
    }
    let mut readings: Vec<Reading> = weighed.into_iter().map(|(reading, _)| reading).collect();
    readings.sort_by(|one, other| other.score.total_cmp(&one.score));
    readings
}

/// What a reading comes to, as far as it is told.
#[derive(Debug, PartialEq)]
enum Answer {
    Number(Kind, usize),
    Whether(bool),
    Value(String),
    Lines(Vec<(Thing, Option<Thing>)>),
}

impl Answer {
    fn of(reading: &Reading, outcome: &Outcome) -> Self {
        match reading.query.ask {
            Ask::Count => Self::Number(reading.query.set.of, outcome.of),
            Ask::Whether => Self::Whether(outcome.of > 0),
            Ask::Value => Self::Value(format!("{:?}", outcome.whole.value)),
            Ask::List | Ask::Compare => {
                let mut lines: Vec<_> = outcome
                    .lines
                    .iter()
                    .map(|line| (line.thing.clone(), line.with.clone()))
                    .collect();
                lines.sort_unstable();
                Self::Lines(lines)
            }
        }
    }
}

/// Whether a list comes to nothing. That there are none may be what is asked of numbers and of whether.
fn is_empty(reading: &Reading, outcome: &Outcome) -> bool {
    match reading.query.ask {
        Ask::List | Ask::Compare => outcome.lines.is_empty(),
        Ask::Count | Ask::Value | Ask::Whether => outcome.facts == 0,
    }
}
