//! Whether the records hold together what a question combines: an answer that there is nothing is no suggestion.

use crate::records::{Records, RecordsError};

use super::super::Filters;

/// Whether there may be something to tell: the athlete was at one of the Games, in the sport, for the country; the
/// country at one of the Games, with medals in the sport.
pub(super) fn fits(records: &Records, filters: &Filters) -> Result<bool, RecordsError> {
    let catalog = records.catalog();
    if let Some(athlete) = filters.athlete {
        if !filters.games.is_empty() {
            let there = records.games_of(athlete)?;
            if !filters.games.iter().any(|games| there.contains(games)) {
                return Ok(false);
            }
        }
        if let Some(sport) = filters.sport {
            let within = |id| id == sport || catalog.sport(id).parent == Some(sport);
            let events = records.events_of(athlete)?;
            if !events.iter().any(|&event| within(catalog.event(event).sport)) {
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
    }
    Ok(true)
}
