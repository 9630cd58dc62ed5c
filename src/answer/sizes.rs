//! How big Games were, as their organisers count.

use crate::question::{Filters, Unit};
use crate::records::{EventSex, GamesId, Records};

use super::Size;
use super::scope::named;

/// The organisers' numbers, when whole Games were named and nothing else, and all of the numbers are held; `None` leaves
/// it to the records to count.
pub(super) fn facts(records: &Records, filters: &Filters, unit: Unit) -> Option<Vec<Size>> {
    let whole = Filters {
        games: filters.games.clone(),
        kind: filters.kind,
        season: filters.season,
        years: filters.years,
        sex: filters.sex.filter(|_| unit == Unit::Athletes),
        ..Filters::default()
    };
    if filters.games.is_empty() || *filters != whole {
        return None;
    }
    let size = |games| {
        Some(Size {
            games,
            unit,
            sex: filters.sex,
            number: number(records, games, unit, filters.sex)?,
        })
    };
    named(filters).into_iter().map(size).collect()
}

fn number(records: &Records, games: GamesId, unit: Unit, sex: Option<EventSex>) -> Option<u32> {
    let games = records.catalog().games(games);
    match (unit, sex) {
        (Unit::Athletes, None) => games.athletes,
        (Unit::Athletes, Some(EventSex::Men)) => games.men,
        (Unit::Athletes, Some(EventSex::Women)) => games.women,
        (Unit::Countries, None) => games.nations,
        (Unit::Events, None) => games.events,
        (Unit::Sports, None) => games.sports,
        _ => None,
    }
}
