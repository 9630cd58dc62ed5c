//! How old an athlete was at the Games.

use crate::question::Question;
use crate::records::{GamesId, Records};

use super::{AgeAt, Ages, AnswerError, Facts, athlete};

/// The athlete's age at each Games of the question, or at all of the athlete's Games.
pub(super) fn facts(records: &Records, question: &Question) -> Result<Facts, AnswerError> {
    let Some(id) = question.filters.athlete else {
        return Ok(Facts::GamesList(Vec::new()));
    };
    let catalog = records.catalog();
    let card = athlete::facts(records, records.person(id)?)?;
    let asked = &question.filters.games;
    let mut games: Vec<GamesId> = card
        .games
        .iter()
        .copied()
        .filter(|games| asked.is_empty() || asked.contains(games))
        .collect();
    games.sort();
    let born = card.person.born;
    let at = games
        .into_iter()
        .filter_map(|games| {
            let born = born?;
            let (opened, closed) = (catalog.games(games).opened?, catalog.games(games).closed?);
            Some(AgeAt {
                games,
                on_opening: born.age_on(opened)?,
                on_closing: born.age_on(closed)?,
            })
        })
        .collect();
    Ok(Facts::Ages(Ages {
        born,
        at,
        person: card.person,
    }))
}
