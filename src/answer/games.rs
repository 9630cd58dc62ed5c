//! One Games at a glance, or the Games that fit.

use crate::question::Filters;
use crate::records::Records;

use super::select::games_in_scope;
use super::{AnswerError, Facts, GamesFacts, TableFacts, table};

/// The card of the one Games named, or the list of those that fit.
pub(super) fn facts(records: &Records, filters: &Filters) -> Result<Facts, AnswerError> {
    let games = games_in_scope(filters, records.catalog());
    match games.as_slice() {
        [one] => {
            let rows = table::official(records, *one)?;
            let table = TableFacts {
                games: vec![*one],
                sport: None,
                rows,
            };
            Ok(Facts::Games(Box::new(GamesFacts { games: *one, table })))
        }
        _ => Ok(Facts::GamesList(games)),
    }
}
