//! One Games at a glance, or the Games that fit.

use crate::question::Filters;
use crate::records::{GamesId, Records};

use super::scope::{begins, fits, named};
use super::{AnswerError, Facts, GamesFacts, TableFacts, table};

/// The Games that fit, of cities with the letter asked for, those to come and those not held among them, in time order.
pub(super) fn fitting(records: &Records, filters: &Filters) -> Vec<GamesId> {
    let catalog = records.catalog();
    let mut games: Vec<GamesId> = if filters.games.is_empty() {
        let all = catalog.all_games().iter();
        all.filter(|games| fits(filters, games)).map(|games| games.id).collect()
    } else {
        named(filters)
    };
    games.retain(|&id| begins(filters, &catalog.games(id).city));
    games
}

/// The cards of the one or two Games named, or the list of those that fit.
pub(super) fn facts(records: &Records, filters: &Filters) -> Result<Facts, AnswerError> {
    let games = fitting(records, filters);
    if games.is_empty() || games.len() > 2 {
        return Ok(Facts::GamesList(games));
    }
    let card = |id: GamesId| {
        let rows = table::official(records, id)?;
        Ok(GamesFacts {
            games: id,
            table: TableFacts {
                games: vec![id],
                sport: None,
                official: true,
                rows,
                picked: None,
                yardsticks: Vec::new(),
            },
        })
    };
    games.into_iter().map(card).collect::<Result<_, _>>().map(Facts::Games)
}
