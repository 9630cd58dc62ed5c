//! Who competed at Paris 2024: the members of the teams, and the athletes entered in each event.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;

use crate::error::Result;
use crate::model::{Sex, World};
use crate::names::Name;
use crate::olympics::paris::{GAMES, SOURCE};
use crate::paralympics::record;
use crate::read::{Table, python_list};

use super::FOLDER;

/// The members of the teams, without those who only stood by.
pub fn teams(folder: &Path, world: &mut World) -> Result<BTreeMap<String, Vec<usize>>> {
    let mut stood_by = BTreeSet::new();
    for row in &Table::csv(folder, &format!("{FOLDER}/athletes.csv"))?.rows {
        if row.get("role")? != "Athlete" {
            stood_by.insert(row.get("athlete_id")?.to_owned());
        }
    }
    let mut teams = BTreeMap::new();
    for row in &Table::csv(folder, &format!("{FOLDER}/teams.csv"))?.rows {
        // The list has teams of earlier Games too.
        if row.get("current")? != "True" {
            continue;
        }
        let (codes, names) = (
            python_list(row.get("athletes_codes")?),
            python_list(row.get("athletes")?),
        );
        if codes.len() != names.len() {
            return Err(row.fault("codes and names of the members differ in number"));
        }
        let noc = row.get("country_code")?;
        let sex = Sex::read(row.get("team_gender")?);
        let members = codes.iter().zip(&names).filter(|(code, _)| !stood_by.contains(*code));
        let members = members
            .map(|(code, name)| person(world, code, name, noc, sex))
            .collect();
        teams.insert(row.get("code")?.to_owned(), members);
    }
    Ok(teams)
}

/// The athletes entered in each event, by its code.
pub fn entered(folder: &Path) -> Result<HashMap<String, Vec<String>>> {
    let mut entered: HashMap<String, Vec<String>> = HashMap::new();
    for row in &Table::csv(folder, &format!("{FOLDER}/athletes.csv"))?.rows {
        if row.get("role")? == "Athlete" {
            for event in python_list(row.get("eventList")?) {
                entered
                    .entry(event)
                    .or_default()
                    .push(row.get("athlete_id")?.to_owned());
            }
        }
    }
    Ok(entered)
}

/// The record of an athlete; a few are in the results but not in the list of athletes.
pub fn person(world: &mut World, code: &str, name: &str, noc: &str, sex: Option<Sex>) -> usize {
    world.record(SOURCE, code, || {
        let mut made = record(SOURCE, code, GAMES, noc, Name::on_screen(name, name, noc));
        made.sex = sex;
        made
    })
}
