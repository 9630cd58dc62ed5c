//! The athletes: one record for each identity that Olympedia keeps over all Games.

use std::collections::HashMap;
use std::path::Path;

use crate::days::born;
use crate::error::Result;
use crate::model::{Record, Sex, World};
use crate::names::Name;
use crate::paralympics::record;
use crate::read::{Row, Table};

/// The source's id in `sources.csv`.
pub const SOURCE: &str = "olympedia";

/// What the results need to know of an athlete.
pub struct Athlete {
    /// The index of the record.
    pub index: usize,
    pub sex: Option<Sex>,
    /// The committee that the source names with the person, mostly that of the latest Games.
    pub noc: String,
}

/// The athletes by their ids.
pub type Athletes = HashMap<String, Athlete>;

/// Reads every biography into `world`, in the order of the ids.
///
/// # Errors
/// When the table is malformed.
pub fn read(folder: &Path, world: &mut World) -> Result<Athletes> {
    let table = Table::csv(folder, "olympics/1896-2022/athletes.csv")?;
    let mut rows: Vec<(u32, &Row)> = table
        .rows
        .iter()
        .map(|row| Ok((row.number("athlete_id")?, row)))
        .collect::<Result<_>>()?;
    rows.sort_by_key(|(id, _)| *id);
    let mut athletes = Athletes::with_capacity(rows.len());
    for (_, row) in rows {
        let (id, noc) = (row.get("athlete_id")?, row.get("country_noc")?);
        let sex = Sex::read(row.get("sex")?);
        let mut made = blank(id, row.exact("name")?, noc);
        made.sex = sex;
        made.born = born(row.get("born")?);
        made.size = (measure(row.get("height")?), measure(row.get("weight")?));
        let index = world.record(SOURCE, id, || made);
        athletes.insert(
            id.to_owned(),
            Athlete {
                index,
                sex,
                noc: noc.to_owned(),
            },
        );
    }
    Ok(athletes)
}

/// A record of somebody of whom only the name is known; six athletes have no biography.
pub fn nameless(world: &mut World, athletes: &mut Athletes, id: &str, name: &str, noc: &str) {
    let index = world.record(SOURCE, id, || blank(id, name, noc));
    athletes.entry(id.to_owned()).or_insert(Athlete {
        index,
        sex: None,
        noc: noc.to_owned(),
    });
}

/// A record that was at no Games yet.
fn blank(id: &str, name: &str, noc: &str) -> Record {
    let mut made = record(SOURCE, id, "", noc, Name::olympedia(name, noc));
    made.seen.clear();
    made
}

/// Centimetres or kilograms. Of a span ("58-60") or two readings ("124, 131") the first is
/// taken: the person had it once.
fn measure(cell: &str) -> Option<String> {
    let single = |text: &str| {
        let number = text.trim().replace(',', ".").parse::<f64>().ok();
        number.filter(|number| *number > 20.0)
    };
    let first = || cell.split(['-', ',']).next().and_then(single);
    Some(single(cell).or_else(first)?.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_several_measures_the_first_is_taken() {
        for (cell, expected) in [
            ("166.0", Some("166")),
            ("55", Some("55")),
            ("85,5", Some("85.5")),
            ("58-60", Some("58")),
            ("124, 131", Some("124")),
            ("-60", None),
            ("", None),
        ] {
            assert_eq!(measure(cell).as_deref(), expected, "{cell}");
        }
    }
}
