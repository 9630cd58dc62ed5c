//! Results without a medal that counts: an athlete's, and those behind a podium.

use rusqlite::{Connection, Row};

use crate::records::{EventId, GamesId, PersonId};

use super::select::members;
use super::{AnswerError, Placing};

/// What is read of a result. Who never started has no result to tell of.
pub(super) const COLUMNS: &str =
    "r.id, r.games, r.event, r.country, c.status, r.place, r.medal, r.status, r.stage, r.mark";
/// What [`COLUMNS`] needs beside the results.
pub(super) const CONTEST: &str = "JOIN contest c ON c.games = r.games AND c.event = r.event";
const STARTED: &str = "r.counted = 0 AND r.started";
/// Better results first: those with a place, then those who came farthest.
pub(super) const BEST_FIRST: &str = "r.place IS NULL, r.place, r.status IS NOT NULL, r.id";

/// An athlete's results without a medal that counts, newest Games first, the better ones first.
pub(super) fn of_athlete(connection: &Connection, athlete: PersonId) -> Result<Vec<Placing>, AnswerError> {
    results_of(connection, athlete, STARTED)
}

/// The same with the events that the athlete was entered in and never started.
pub(super) fn entries_of_athlete(connection: &Connection, athlete: PersonId) -> Result<Vec<Placing>, AnswerError> {
    results_of(connection, athlete, "r.counted = 0")
}

fn results_of(connection: &Connection, athlete: PersonId, which: &str) -> Result<Vec<Placing>, AnswerError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM result_person rp JOIN result r ON r.id = rp.result {CONTEST} \
         WHERE rp.person = ? AND {which} ORDER BY r.games DESC, {BEST_FIRST}"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map([athlete], |row| placing(row).map(|(_, placing)| placing))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The first `limit` results behind the medals of an event, the better ones first, and how many there are.
pub(super) fn behind(
    connection: &Connection,
    games: GamesId,
    event: EventId,
    limit: usize,
) -> Result<(Vec<Placing>, usize), AnswerError> {
    let condition = format!("r.event = ? AND r.games = ? AND {STARTED}");
    let of: u32 = connection
        .prepare_cached(&format!("SELECT count(*) FROM result r WHERE {condition}"))?
        .query_row((event, games), |row| row.get(0))?;
    let sql = format!("SELECT {COLUMNS} FROM result r {CONTEST} WHERE {condition} ORDER BY {BEST_FIRST} LIMIT {limit}");
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement
        .query_map((event, games), placing)?
        .collect::<Result<Vec<_>, _>>()?;
    let mut members = members(connection, rows.iter().map(|(id, _)| *id))?;
    let placings = rows.into_iter().map(|(id, mut placing)| {
        placing.members = members.remove(&id).unwrap_or_default();
        placing
    });
    Ok((placings.collect(), of as usize))
}

/// A row that begins with [`COLUMNS`]: the result's id, and the result without its people.
pub(super) fn placing(row: &Row<'_>) -> rusqlite::Result<(i64, Placing)> {
    Ok((
        row.get(0)?,
        Placing {
            games: row.get(1)?,
            event: row.get(2)?,
            country: row.get(3)?,
            standing: row.get(4)?,
            place: row.get(5)?,
            medal: row.get(6)?,
            status: row.get(7)?,
            stage: row.get(8)?,
            mark: row.get(9)?,
            members: Vec::new(),
        },
    ))
}
