//! Paris 2024 Paralympics: everybody who was entered, and the 1,707 medals with their days.

use std::collections::BTreeMap;
use std::path::Path;

use crate::error::Result;
use crate::hand::Sports;
use crate::model::{Medal, Outcome, Role, Sex, World};
use crate::names::Name;
use crate::paralympics::record;
use crate::read::{Row, Table, python_list};
use crate::titles::{self, Raw};

/// The source's id in `sources.csv`.
pub const SOURCE: &str = "paris-2024-paralympics";
/// The Games.
pub const GAMES: &str = "2024-summer-paralympics";

/// Reads entries and medals into `world`.
///
/// # Errors
/// When a table is malformed, a title cannot be read or a medallist was not entered.
pub fn read(folder: &Path, sports: &Sports, world: &mut World) -> Result<()> {
    for row in &Table::csv(folder, "paralympics/paris-2024/athletes.csv")?.rows {
        let (code, noc) = (row.get("code")?, row.get("country_code")?);
        let name = Name::on_screen(row.get("name")?, row.get("name_tv")?, noc);
        let mut made = record(SOURCE, code, GAMES, noc, name);
        made.sex = Sex::read(row.get("gender")?);
        made.born = Some(row.get("birth_date")?.to_owned()).filter(|born| !born.is_empty());
        made.nation =
            Some(row.get("nationality_code")?.to_owned()).filter(|nation| !nation.is_empty() && nation != noc);
        made.size = (measure(row.get("height")?), measure(row.get("weight")?));
        let index = world.record(SOURCE, code, || made);
        for discipline in python_list(row.get("disciplines")?) {
            let sport = sports
                .by_source_name(&discipline)
                .ok_or_else(|| row.fault(format!("unknown sport '{discipline}'")))?;
            world.records[index].sports.insert(sport.to_owned());
            world
                .entries
                .insert((GAMES.into(), index, noc.to_owned(), sport.to_owned()));
        }
    }

    let medallists = Table::csv(folder, "paralympics/paris-2024/medallists.csv")?;
    let mut medals: BTreeMap<[&str; 4], Vec<&Row>> = BTreeMap::new();
    for row in &medallists.rows {
        let team = row.get("code_team")?;
        let code = if team.is_empty() {
            row.get("code_athlete")?
        } else {
            team
        };
        medals
            .entry([row.get("discipline")?, row.get("event")?, row.get("medal_type")?, code])
            .or_default()
            .push(row);
    }
    for ([sport, event, medal_name, _], rows) in &medals {
        let Some(first) = rows.first() else { continue };
        let title = titles::read(
            &Raw {
                paralympic: true,
                year: 2024,
                sport,
                event,
                team: false,
            },
            sports,
        )?;
        let mut people = Vec::new();
        for row in rows {
            let code = row.get("code_athlete")?;
            let index = world
                .find(SOURCE, code)
                .ok_or_else(|| row.fault(format!("athlete {code} was not entered")))?;
            people.push((index, Role::Athlete));
        }
        let event = world.contest(GAMES, &title)?;
        let medal = Medal::read(medal_name).ok_or_else(|| first.fault(format!("no medal is called '{medal_name}'")))?;
        world.outcome(Outcome {
            date: first.get("medal_date")?.into(),
            people,
            ..Outcome::won(GAMES, event, medal, first.get("country_code")?)
        });
    }
    Ok(())
}

/// A height or weight; the source writes 0.0 when it has none.
pub fn measure(cell: &str) -> Option<String> {
    let number = cell.parse::<f64>().ok().filter(|number| *number > 20.0)?;
    Some(format!("{number}"))
}
