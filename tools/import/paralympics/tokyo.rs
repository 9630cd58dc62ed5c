//! Tokyo 2020: medallists with days and birth dates, and everybody who was entered.

use std::collections::BTreeMap;
use std::path::Path;

use crate::error::Result;
use crate::hand::Sports;
use crate::model::{Medal, Outcome, Role, Sex, World};
use crate::names::Name;
use crate::paralympics::record;
use crate::read::{Row, Table};
use crate::titles::{self, Raw, Unit};

/// The source's id in `sources.csv`.
pub const SOURCE: &str = "tokyo-2020-paralympics";
const GAMES: &str = "2020-summer-paralympics";

/// Reads entries and medallists into `world`.
///
/// # Errors
/// When a table is malformed, or a title cannot be read.
pub fn read(folder: &Path, sports: &Sports, world: &mut World) -> Result<()> {
    let entries = Table::csv(folder, "paralympics/tokyo-2020/athletes.csv")?;
    for row in &entries.rows {
        let index = person(world, row, "Date of Birth")?;
        let source_sport = row.get("Sport")?;
        let sport = sports
            .by_source_name(source_sport)
            .ok_or_else(|| row.fault(format!("unknown sport '{source_sport}'")))?;
        world.records[index].sports.insert(sport.to_owned());
        world
            .entries
            .insert((GAMES.into(), index, row.get("CountryCode")?.into(), sport.into()));
    }

    let medallists = Table::csv(folder, "paralympics/tokyo-2020/medallists.csv")?;
    let mut medals: BTreeMap<[&str; 4], Vec<&Row>> = BTreeMap::new();
    for row in &medallists.rows {
        let key = [
            row.get("Sport")?,
            row.get("Event")?,
            row.get("Medal")?,
            row.get("CountryCode")?,
        ];
        medals.entry(key).or_default().push(row);
    }
    for ([sport, event, medal_name, noc], rows) in &medals {
        let title = titles::read(
            &Raw {
                paralympic: true,
                year: 2020,
                sport,
                event,
                team: false,
            },
            sports,
        )?;
        let id = world.contest(GAMES, &title)?;
        let Some(first) = rows.first() else { continue };
        let medal = Medal::read(medal_name).ok_or_else(|| first.fault(format!("no medal is called '{medal_name}'")))?;
        // In an event for one, each row is a medal of its own: both beaten semifinalists may be of one committee.
        let groups: Vec<Vec<&Row>> = match title.unit {
            Unit::Individual => rows.iter().map(|row| vec![*row]).collect(),
            _ => vec![rows.clone()],
        };
        for group in groups {
            let mut people = Vec::new();
            for row in &group {
                people.push((person(world, row, "birth_date")?, Role::Athlete));
            }
            world.outcome(Outcome {
                date: group.first().map_or(Ok(""), |row| row.get("medal_date"))?.into(),
                people,
                ..Outcome::won(GAMES, id.clone(), medal, noc)
            });
        }
    }
    Ok(())
}

fn person(world: &mut World, row: &Row, born_column: &str) -> Result<usize> {
    let (name, noc, born) = (row.get("Name")?, row.get("CountryCode")?, row.get(born_column)?);
    let key = format!("{noc} {name} {born}");
    let sex = Sex::read(row.get("Gender")?);
    Ok(world.record(SOURCE, &key, || {
        let mut made = record(SOURCE, &key, GAMES, noc, Name::capitals(name, noc));
        made.sex = sex;
        made.born = Some(born.to_owned()).filter(|born| !born.is_empty());
        made
    }))
}
