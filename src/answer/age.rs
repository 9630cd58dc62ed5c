//! How old an athlete was at the Games.

use crate::question::Question;
use crate::records::{GamesId, Records};

use super::{Age, AgeAt, AnswerError, Facts, athlete};

/// The athlete's age at each Games of the question, or at all of the athlete's Games.
pub(super) fn facts(records: &Records, question: &Question) -> Result<Facts, AnswerError> {
    let Some(id) = question.filters.athlete else { return Ok(Facts::GamesList(Vec::new())) };
    let catalog = records.catalog();
    let card = athlete::facts(records, id)?;
    let asked = &question.filters.games;
    let mut games: Vec<GamesId> =
        card.games.iter().copied().filter(|games| asked.is_empty() || asked.contains(games)).collect();
    games.sort();
    let born = card.person.born;
    let at = games
        .into_iter()
        .filter_map(|games| {
            let born = born?;
            let (opened, closed) = (catalog.games(games).opened?, catalog.games(games).closed?);
            Some(AgeAt { games, years: (born.age_on(opened).youngest, born.age_on(closed).oldest) })
        })
        .collect();
    Ok(Facts::Age(Age { born, at, person: card.person }))
}
