//! What of one event at one Games is told.

use rusqlite::Connection;

use crate::answer::{AnswerError, Contest};
use crate::question::{Filters, Question};
use crate::records::{Aspect, Catalog, CoverageState, EventId, GamesId, Records};

use super::fitting;
use super::sheet::Sheet;

/// How much is told of a contest.
#[derive(Clone, Copy)]
pub(super) struct Extent {
    /// How many results.
    pub rows: usize,
    /// Whether a single result is told with its neighbours.
    pub neighbours: bool,
}

/// The results of one event at one Games that fit a question.
pub(super) fn contest(
    records: &Records,
    connection: &Connection,
    question: &Question,
    (games, event): (GamesId, EventId),
    extent: Extent,
) -> Result<Contest, AnswerError> {
    let catalog = records.catalog();
    let filters = &at(&question.filters, games, event);
    let mut sheet = Sheet::read(connection, games, event)?;
    let mut rows = sheet.fitting(connection, &fitting::conditions(connection, filters, catalog)?)?;
    let of = rows.len();
    rows.truncate(extent.rows);
    let own = match rows.as_slice() {
        _ if fitting::is_beside(filters) => reference(connection, filters, &sheet)?,
        [one] if of == 1 => Some(*one),
        _ => None,
    };
    let neighbours = own.filter(|_| extent.neighbours).map(|own| sheet.neighbours(own));
    let told = neighbours.iter().flat_map(|neighbours| neighbours.all());
    let named = rows.iter().copied().chain(told).collect();
    sheet.name(connection, &named)?;
    let mut field = sheet.field();
    field.only_medals = only_medals(catalog, games);
    Ok(Contest {
        games,
        event,
        rows: sheet.finishes(&rows),
        of,
        standings: Vec::new(),
        beside: neighbours.map(|neighbours| sheet.beside(&neighbours)),
        field,
    })
}

/// The same filters at one event of one Games.
pub(super) fn at(filters: &Filters, games: GamesId, event: EventId) -> Filters {
    Filters {
        games: vec![games],
        events: vec![event],
        kind: None,
        season: None,
        years: None,
        sport: None,
        sex: None,
        ..filters.clone()
    }
}

/// The result that others are looked for beside.
fn reference(connection: &Connection, filters: &Filters, sheet: &Sheet) -> Result<Option<usize>, AnswerError> {
    match (filters.athlete, filters.country) {
        (Some(athlete), _) => sheet.of_athlete(connection, athlete),
        (None, Some(country)) => Ok(sheet.of_country(country)),
        (None, None) => Ok(None),
    }
}

/// Whether the records hold no places of a Games but those of its medals: of what is held in part, the share is counted.
pub(in crate::answer) fn only_medals(catalog: &Catalog, games: GamesId) -> bool {
    let places = catalog.coverage(games, Aspect::Places);
    places.state == CoverageState::None || (places.state == CoverageState::Partial && places.share.is_none())
}
