//! How old an athlete was at the Games.

use crate::question::Filters;
use crate::records::{GamesId, PersonId, Records};

use super::scope::named;
use super::{AgeAt, Ages, AnswerError};

/// The athlete's age at each Games that was named, or at all of the athlete's Games. Games that were named and at which
/// the records do not know the athlete give no age.
pub(super) fn facts(records: &Records, filters: &Filters, athlete: PersonId) -> Result<Ages, AnswerError> {
    let catalog = records.catalog();
    let person = records.person(athlete)?;
    let known = records.games_of(athlete)?;
    let asked = named(filters);
    let (games, absent): (Vec<GamesId>, Vec<GamesId>) = if asked.is_empty() {
        (known, Vec::new())
    } else {
        asked.into_iter().partition(|games| known.contains(games))
    };
    let age_at = |games: GamesId| {
        let born = person.born?;
        let (opened, closed) = (catalog.games(games).opened?, catalog.games(games).closed?);
        Some(AgeAt {
            games,
            on_opening: born.age_on(opened)?,
            on_closing: born.age_on(closed)?,
        })
    };
    Ok(Ages {
        born: person.born,
        at: games.into_iter().filter_map(age_at).collect(),
        absent,
        person,
    })
}
