//! How old an athlete was at the Games.

use crate::question::Filters;
use crate::records::{GamesId, PersonId, Records};

use super::roster::appearances;
use super::scope::{fits, named};
use super::{AgeAt, Ages, AnswerError, ages};

/// Whether filters ask for some of an athlete's starts, not for all of them at some Games.
fn narrows_starts(filters: &Filters) -> bool {
    filters.country.is_some()
        || !filters.except.is_empty()
        || filters.sport.is_some()
        || !filters.events.is_empty()
        || filters.sex.is_some()
        || filters.medal.is_some()
        || filters.date.is_some()
}

/// The athlete's age at each Games that was named, or at all of the athlete's Games. Games that were named and at which
/// the records do not know the athlete give no age.
pub(super) fn facts(records: &Records, filters: &Filters, athlete: PersonId) -> Result<Ages, AnswerError> {
    let catalog = records.catalog();
    let person = records.person(athlete)?;
    let was_at = records.games_of(athlete)?;
    let mut known = was_at.clone();
    known.retain(|&id| fits(filters, catalog.games(id)) && ages::fits(filters, person.born, id, catalog));
    if narrows_starts(filters) {
        let connection = records.connection()?;
        let found = appearances(&connection, filters, catalog)?;
        known.retain(|&id| found.iter().any(|one| one.games == id));
    }
    let asked = named(filters);
    let (games, mut absent): (Vec<GamesId>, Vec<GamesId>) = if asked.is_empty() {
        (known, Vec::new())
    } else {
        asked.into_iter().partition(|games| known.contains(games))
    };
    absent.retain(|games| !was_at.contains(games));
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
