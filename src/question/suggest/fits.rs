//! Whether the records hold together what a question combines: an answer that there is nothing is no suggestion.

use crate::records::{EventId, GamesId, GamesStatus, Records, RecordsError};

use super::super::Filters;

/// Whether there may be something to tell: the athlete was at one of the Games, in the sport or one of the events, for
/// the country; the country at one of the Games, with medals in the sport; the Games of a sport or an event were held, and
/// the sport was there.
pub(super) fn fits(records: &Records, filters: &Filters) -> Result<bool, RecordsError> {
    let catalog = records.catalog();
    let is_held = |games: &GamesId| catalog.games(*games).status == GamesStatus::Held;
    let of_contests = !filters.events.is_empty() || filters.sport.is_some() || filters.country.is_some();
    if of_contests && !filters.games.is_empty() && !filters.games.iter().any(is_held) {
        return Ok(false);
    }
    if let Some(athlete) = filters.athlete {
        if !filters.games.is_empty() {
            let there = records.games_of(athlete)?;
            if !filters.games.iter().any(|games| there.contains(games)) {
                return Ok(false);
            }
        }
        if filters.sport.is_some() || !filters.events.is_empty() {
            let within = |id| {
                filters
                    .sport
                    .is_none_or(|sport| id == sport || catalog.sport(id).parent == Some(sport))
            };
            let meant = |event: &EventId| filters.events.is_empty() || filters.events.contains(event);
            let events = records.events_of(athlete)?;
            if !events
                .iter()
                .any(|event| meant(event) && within(catalog.event(*event).sport))
            {
                return Ok(false);
            }
        }
        let Some(country) = filters.country else {
            return Ok(true);
        };
        let total = records.person_total(athlete)?;
        return Ok(total.is_some_and(|total| total.country == country));
    }
    if let Some(country) = filters.country {
        if !filters.games.is_empty() {
            let there = records.games_of_country(country)?;
            if !filters.games.iter().any(|games| there.contains(games)) {
                return Ok(false);
            }
        }
        if let Some(sport) = filters.sport {
            return Ok(records.medals_in(country, sport)? > 0);
        }
        return Ok(true);
    }
    if let Some(sport) = filters.sport
        && !filters.games.is_empty()
    {
        let held = records.games_with(sport)?;
        return Ok(filters.games.iter().any(|games| held.contains(games)));
    }
    Ok(true)
}
