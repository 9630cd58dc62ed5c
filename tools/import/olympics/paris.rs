//! Paris 2024 Olympics: everybody who was entered, and the 1,044 medals with their days.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use crate::error::{ImportError, Result};
use crate::hand::Sports;
use crate::model::{Medal, Outcome, Role, Sex, World};
use crate::names::Name;
use crate::paralympics::paris::measure;
use crate::paralympics::record;
use crate::read::{Table, python_list};
use crate::titles::{self, Raw};

/// The source's id in `sources.csv`.
pub const SOURCE: &str = "paris-2024-olympics";
/// The Games.
pub const GAMES: &str = "2024-summer-olympics";

/// Reads entries and medals into `world`.
///
/// # Errors
/// When a table is malformed, a title cannot be read or a medallist was not entered.
pub fn read(folder: &Path, sports: &Sports, world: &mut World) -> Result<()> {
    let disciplines = disciplines(folder)?;
    entries(folder, sports, &disciplines, world)?;
    let events = events(folder, &disciplines)?;
    let mut teams: HashMap<(String, String, String), Vec<String>> = HashMap::new();
    for row in &Table::csv(folder, "olympics/paris-2024/medallists.csv")?.rows {
        let medal = Medal::read(row.get("medal_type")?).ok_or_else(|| row.fault("no medal"))?;
        let key = (
            row.get("event_id")?.to_owned(),
            row.get("country_id")?.to_owned(),
            medal.word().to_owned(),
        );
        teams.entry(key).or_default().push(row.get("athlete_id")?.to_owned());
    }
    for row in &Table::csv(folder, "olympics/paris-2024/medals.csv")?.rows {
        let (sport, event, noc) = (row.get("discipline")?, row.get("event")?, row.get("country_code")?);
        let team = !row.get("event_type")?.ends_with("ATH");
        let title = titles::read(
            &Raw {
                paralympic: false,
                year: 2024,
                sport,
                event,
                team,
            },
            sports,
        )?;
        let medal = Medal::read(row.get("medal_type")?).ok_or_else(|| row.fault("no medal"))?;
        let codes = if team {
            let id = events
                .get(&(sport.to_owned(), event.to_owned()))
                .ok_or_else(|| row.fault(format!("'{event}' of {sport} is not among the events")))?;
            let key = (id.clone(), noc.to_owned(), medal.word().to_owned());
            teams
                .get(&key)
                .cloned()
                .ok_or_else(|| row.fault("nobody is named for this medal"))?
        } else {
            vec![row.get("code")?.to_owned()]
        };
        let mut people = Vec::new();
        for code in codes {
            let index = world
                .find(SOURCE, &code)
                .ok_or_else(|| row.fault(format!("athlete {code} was not entered")))?;
            people.push((index, Role::Athlete));
        }
        let event = world.contest(GAMES, &title)?;
        world.outcome(Outcome {
            date: row.get("medal_date")?.into(),
            people,
            ..Outcome::won(GAMES, event, medal, noc)
        });
    }
    Ok(())
}

/// Discipline names by their three letters.
fn disciplines(folder: &Path) -> Result<BTreeMap<String, String>> {
    let table = Table::csv(folder, "olympics/paris-2024/disciplines.csv")?;
    table
        .rows
        .iter()
        .map(|row| Ok((row.get("discipline_id")?.into(), row.get("discipline_name")?.into())))
        .collect()
}

/// Event ids by discipline and title.
fn events(folder: &Path, disciplines: &BTreeMap<String, String>) -> Result<HashMap<(String, String), String>> {
    let mut events = HashMap::new();
    for row in &Table::csv(folder, "olympics/paris-2024/events.csv")?.rows {
        let id = row.get("event_id")?;
        // The first three letters of an event are its discipline.
        let discipline = id
            .get(..3)
            .and_then(|letters| disciplines.get(letters))
            .ok_or_else(|| ImportError::Contradiction(format!("event {id} is of no known discipline")))?;
        events.insert((discipline.clone(), row.get("event_name")?.to_owned()), id.to_owned());
    }
    Ok(events)
}

fn entries(folder: &Path, sports: &Sports, disciplines: &BTreeMap<String, String>, world: &mut World) -> Result<()> {
    let mut heights: HashMap<(String, String), String> = HashMap::new();
    for row in &Table::csv(folder, "olympics/paris-2024/birthplaces.csv")?.rows {
        if let Some(height) = measure(row.get("height_cm")?) {
            heights.insert((row.get("name")?.to_owned(), row.get("birth_date")?.to_owned()), height);
        }
    }
    for row in &Table::csv(folder, "olympics/paris-2024/athletes.csv")?.rows {
        let (code, noc, born) = (row.get("athlete_id")?, row.get("country_id")?, row.get("dob")?);
        let mut made = record(
            SOURCE,
            code,
            GAMES,
            noc,
            Name::on_screen(row.get("name")?, row.get("tvName")?, noc),
        );
        made.sex = Sex::read(row.get("gender")?);
        made.born = Some(born.to_owned()).filter(|born| !born.is_empty());
        made.size.0 = heights.get(&(row.get("tvName")?.to_owned(), born.to_owned())).cloned();
        let index = world.record(SOURCE, code, || made);
        // Those who only stood by did not take part.
        let took_part = row.get("role")? == "Athlete";
        for discipline in python_list(row.get("disciplineList")?) {
            let sport = disciplines
                .get(&discipline)
                .and_then(|name| sports.by_source_name(name))
                .ok_or_else(|| row.fault(format!("unknown discipline '{discipline}'")))?;
            world.records[index].sports.insert(sport.to_owned());
            if took_part {
                world
                    .entries
                    .insert((GAMES.into(), index, noc.to_owned(), sport.to_owned()));
            }
        }
    }
    Ok(())
}
