//! `reawarded.csv`: medals that were decided anew, which the results hold as they stand since.

use rusqlite::params;

use super::world::World;
use super::{Error, cells, sheet};

const FILE: &str = "reawarded.csv";
const COLUMNS: &[&str] = &["games", "event", "noc", "people", "was", "is", "decided", "reason"];

/// Fills `reawarded`, and checks that a result agrees with each row. To be run after the results.
pub fn load(world: &World<'_>) -> Result<(), Error> {
    if !world.folder.join(FILE).exists() {
        return Ok(());
    }
    sheet::read(world.folder, FILE, COLUMNS, &world.faults, |row| {
        let games = row.need("games", |games| world.games.find(games));
        let event = row.need("event", |event| world.events.find(event));
        let country = row.need("noc", |code| world.countries.find(code));
        row.maybe("people", |people| {
            cells::people(people)?
                .into_iter()
                .try_for_each(|(id, _)| world.people.find(id).map(drop))
        });
        let [was, now] = ["was", "is"].map(|column| row.need(column, medal));
        let decided = row.need("decided", cells::date);
        let reason = row.need_text("reason");
        let (Some(games), Some(event), Some(country), Some(was), Some(now), Some(decided)) =
            (games, event, country, was, now, decided)
        else {
            return Ok(());
        };
        let held: i64 = world.conn.query_row(
            "SELECT count(*) FROM result WHERE games = ? AND event = ? AND country = ? AND medal IS ?",
            params![games, event, country, now],
            |row| row.get(0),
        )?;
        if held == 0 {
            row.fault_row("is not what the results of the event hold");
        }
        world
            .conn
            .prepare_cached(
                "INSERT INTO reawarded (games, event, country, was, medal, decided, reason)
                 VALUES (?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![games, event, country, was, now, decided.to_string(), reason])?;
        Ok(())
    })?;
    Ok(())
}

/// A medal, or `none`.
fn medal(text: &str) -> Result<Option<i64>, String> {
    if text == "none" {
        Ok(None)
    } else {
        cells::medal(text).map(Some)
    }
}
