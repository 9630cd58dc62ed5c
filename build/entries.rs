//! `games/<id>/entries.csv`: who took part in which sport.

use rusqlite::params;

use super::keys::Once;
use super::world::World;
use super::{Error, cells, sheet};

const COLUMNS: &[&str] = &["person", "noc", "sport"];

/// Fills `entry` for one Games with what the table lists; [`super::derived`] adds whom the results name.
pub fn load(world: &World<'_>, games: i64, file: &str) -> Result<(), Error> {
    let mut rows = Once::default();
    sheet::read(world.folder, file, COLUMNS, &world.faults, |row| {
        let person = row.need("person", |person| world.people.find(cells::slug(person)?));
        let country = row.need("noc", |code| world.countries.find(code));
        let sport = row.need("sport", |sport| world.sports.find(sport));
        let (Some(person), Some(country), Some(sport)) = (person, country, sport) else {
            return Ok(());
        };
        match rows.note(format!("{person} {country} {sport}"), row.line) {
            Ok(()) => {
                world
                    .conn
                    .prepare_cached("INSERT INTO entry (games, country, sport, person) VALUES (?, ?, ?, ?)")?
                    .execute(params![games, country, sport, person])?;
            }
            Err(reason) => row.fault_row(reason),
        }
        Ok(())
    })?;
    Ok(())
}
