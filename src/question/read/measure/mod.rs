//! What is asked for, from the words of the grammar.
//!
//! [`Asked`] is what the words and the slots filled so far say; `rules` choose the measure from it, the narrower words
//! before the wider ones; [`decide`] fills the slots that hang on the measure.

mod asked;
mod order;
mod rules;
mod slots;
mod standings;

use std::cmp::Reverse;

use crate::records::{GamesId, Records, RecordsError};

use super::super::{Measure, Question, Unit};
use super::Hint;
use super::draft::Draft;
use super::people::Found;
use asked::Asked;

/// Chooses the measure, the medals that are meant, what is demanded of them and the order.
///
/// A table is told of one Games at a time: those that it leaves out come back.
pub(super) fn decide(
    records: &Records,
    draft: &Draft,
    people: &[Found],
    question: &mut Question,
) -> Result<Vec<GamesId>, RecordsError> {
    let asked = Asked::of(draft, people, question);
    question.measure = asked.measure();
    question.filters.medal = asked.medal(question.measure);
    question.order = asked.order(question.filters.medal);
    question.end = asked.end();
    slots::fill(&asked, question);
    if asked.most() && question.measure == Measure::List(Unit::Athletes) {
        question.limit = question.limit.or(Some(10));
    }
    let only_sport = question.measure == Measure::Overview && standings::is_only_sport(question) && !asked.person();
    if (draft.hint == Hint::Standings && !asked.person()) || question.measure == Measure::Table || only_sport {
        standings::settle(records, &asked, draft.usual_games, question)?;
    }
    if question.measure != Measure::Table || question.filters.games.len() < 2 {
        return Ok(Vec::new());
    }
    // The latest first, the summer Games before the winter's, and of both kinds the Olympic.
    let catalog = records.catalog();
    let games = &mut question.filters.games;
    games.sort_by_key(|&id| {
        let games = catalog.games(id);
        (Reverse(games.year), games.season, games.kind, id)
    });
    Ok(games.split_off(1))
}

#[cfg(test)]
mod tests;
