//! The columns of people, of what they took part in, and of the official tables.

use rusqlite::Connection;

use super::columns::Columns;
use super::{by_thing, day_number, fit, number, text, unfit};
use crate::compile::Error;
use crate::compile::words::fold;

/// Fills `entries` and what leads to them from the people.
pub fn entries(conn: &Connection, columns: &mut Columns, people: usize) -> Result<(), Error> {
    let mut statement =
        conn.prepare("SELECT games, country, sport, person FROM entry ORDER BY games, country, sport, person")?;
    let mut rows = statement.query([])?;
    let entries = &mut columns.entries;
    while let Some(row) = rows.next()? {
        entries.games.push(number(row, "games")?);
        entries.country.push(number(row, "country")?);
        entries.sport.push(number(row, "sport")?);
        entries.person.push(number(row, "person")?);
    }
    (columns.person_entries.entry, columns.person_entries_of.first) = by_thing(&entries.person, people)?;
    Ok(())
}

/// Fills `people`.
pub fn people(conn: &Connection, columns: &mut Columns) -> Result<(), Error> {
    let mut statement = conn.prepare("SELECT id, name, family, sex, born, height, weight FROM person ORDER BY id")?;
    let mut rows = statement.query([])?;
    let people = &mut columns.people;
    while let Some(row) = rows.next()? {
        let id: usize = number(row, "id")?;
        if id != people.sex.len() + 1 {
            return Err(Error::Broken(format!(
                "the person {id} stands at {}",
                people.sex.len() + 1
            )));
        }
        people.sex.push(match text(row, "sex")? {
            None => 0,
            Some("m") => 1,
            Some("f") => 2,
            Some(sex) => return Err(unfit("person", sex)),
        });
        people.born.push(day_number(text(row, "born")?)?);
        people.height.push(number(row, "height")?);
        let weight: Option<f64> = row.get("weight")?;
        // Weights are below 250 kg, so that nothing is cut off.
        people
            .weight
            .push(fit((weight.unwrap_or_default() * 10.0).round() as i64, "weight")?);
        people.initial.push(initial(text(row, "name")?.unwrap_or_default()));
        people
            .family_initial
            .push(initial(text(row, "family")?.unwrap_or_default()));
    }
    Ok(())
}

/// The first letter or figure of a folded name; 0 when there is none.
fn initial(name: &str) -> u8 {
    fold(name).bytes().next().unwrap_or_default()
}

/// Fills `official`.
pub fn official(conn: &Connection, columns: &mut Columns) -> Result<(), Error> {
    let mut statement =
        conn.prepare("SELECT games, country, rank, gold, silver, bronze FROM official_table ORDER BY games, country")?;
    let mut rows = statement.query([])?;
    let official = &mut columns.official;
    while let Some(row) = rows.next()? {
        official.games.push(number(row, "games")?);
        official.country.push(number(row, "country")?);
        official.rank.push(number(row, "rank")?);
        official.gold.push(number(row, "gold")?);
        official.silver.push(number(row, "silver")?);
        official.bronze.push(number(row, "bronze")?);
    }
    Ok(())
}
