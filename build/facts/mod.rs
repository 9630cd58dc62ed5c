//! The results as columns of numbers, made from the finished database and laid beside it.

mod columns;
mod people;
mod results;

#[path = "../../src/records/birth.rs"]
#[allow(dead_code, reason = "the program uses more of it")]
mod birth;
#[path = "../../src/records/facts/day.rs"]
#[allow(dead_code, reason = "the program uses more of it")]
mod day;
#[path = "../../src/records/facts/layout.rs"]
#[allow(dead_code, reason = "bounds are for who reads")]
mod layout;
#[path = "../../src/records/mark.rs"]
mod mark;
#[path = "../../src/records/facts/pack.rs"]
#[allow(dead_code, reason = "unpacking is for the program")]
mod pack;

use std::path::Path;

use rusqlite::{Connection, Row};

use super::Error;
use super::cells::{Group, Stage};
use birth::{Age, BirthDate};
use columns::Columns;
use day::Day;
use mark::{Mark, MarkUnit};

/// Writes the columns of a finished database to a file.
pub fn write(conn: &Connection, path: &Path) -> Result<(), Error> {
    let count = |table: &str| -> Result<usize, Error> {
        let sql = format!("SELECT count(*) FROM {table}");
        fit(conn.query_row(&sql, [], |row| row.get::<_, i64>(0))?, table)
    };
    let (events, people) = (count("event")?, count("person")?);
    let mut columns = Columns::default();
    results::contests(conn, &mut columns, events)?;
    results::results(conn, &mut columns)?;
    results::starts(conn, &mut columns, people)?;
    people::entries(conn, &mut columns, people)?;
    people::people(conn, &mut columns)?;
    people::official(conn, &mut columns)?;
    let others = [count("games")?, count("country")?, count("sport")?, events];
    columns.write(others, path)
}

/// A number in the type of its column.
fn fit<N: Copy + std::fmt::Display, T: TryFrom<N>>(number: N, what: &str) -> Result<T, Error> {
    T::try_from(number).map_err(|_| Error::Broken(format!("{number} does not fit into the facts, in {what}")))
}

/// The number in a column of a row, as the type of a column of facts; 0 for none.
fn number<T: TryFrom<i64>>(row: &Row<'_>, column: &str) -> Result<T, Error> {
    fit(row.get::<_, Option<i64>>(column)?.unwrap_or_default(), column)
}

/// The text in a column of a row, where there is one.
fn text<'r>(row: &'r Row<'_>, column: &str) -> rusqlite::Result<Option<&'r str>> {
    Ok(row.get_ref(column)?.as_str_or_null()?)
}

/// Something in the database that no column can hold.
fn unfit(what: &str, text: &str) -> Error {
    Error::Broken(format!("\"{text}\" does not fit into the facts, in {what}"))
}

/// A day as text as the number of a column; 0 for none.
fn day_number(text: Option<&str>) -> Result<u32, Error> {
    let Some(text) = text else { return Ok(0) };
    let born: Option<BirthDate> = text.parse().ok();
    let day = born.and_then(Day::of_birth).ok_or_else(|| unfit("days", text))?;
    Ok(day.bits())
}

/// Where the rows of each of so many things begin, and one number more for where the last ones end. `things` are those of
/// the rows, from 0 on and sorted.
fn offsets(things: impl IntoIterator<Item = usize>, count: usize) -> Result<Vec<u32>, Error> {
    let mut rows = vec![0_usize; count + 1];
    for thing in things {
        let after = rows.get_mut(thing + 1);
        *after.ok_or_else(|| Error::Broken(format!("{thing} is not among {count} things")))? += 1;
    }
    let mut end = 0;
    rows.into_iter()
        .map(|rows| {
            end += rows;
            fit(end, "offsets")
        })
        .collect()
}

/// The rows of a column in the order of the things they belong to, which are numbered from 1 on: each row's position and
/// where the rows of each thing begin.
fn by_thing(things: &[u32], count: usize) -> Result<(Vec<u32>, Vec<u32>), Error> {
    let mut rows: Vec<u32> = (0..fit(things.len(), "rows")?).collect();
    rows.sort_by_key(|row| things[*row as usize]);
    // Ids run from 1 on.
    let first = offsets(things.iter().map(|thing| (*thing as usize).wrapping_sub(1)), count)?;
    Ok((rows, first))
}
