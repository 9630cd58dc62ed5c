//! Milano Cortina 2026 Olympics: everybody who was entered, and the medals with their days. The source has no places
//! below the third and no birth dates.

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
pub const SOURCE: &str = "milano-cortina-2026-olympics";
/// The Games.
pub const GAMES: &str = "2026-winter-olympics";

const FOLDER: &str = "olympics/milano-cortina-2026";

/// Reads entries and medals into `world`.
///
/// # Errors
/// When a table is malformed, a sport or title cannot be read, a medallist was not entered, or an event has no final in
/// the schedule.
pub fn read(folder: &Path, sports: &Sports, world: &mut World) -> Result<()> {
    for row in &Table::csv(folder, &format!("{FOLDER}/athletes.csv"))?.rows {
        let (code, noc) = (row.get("code")?, row.get("country_code")?);
        let mut made = record(SOURCE, code, GAMES, noc, Name::capitals(row.get("name")?, noc));
        made.sex = Sex::read(row.get("gender")?);
        let index = world.record(SOURCE, code, || made);
        for discipline in disciplines(row.get("events")?) {
            let sport = sports
                .by_source_name(&discipline)
                .ok_or_else(|| row.fault(format!("unknown discipline '{discipline}'")))?;
            world.records[index].sports.insert(sport.to_owned());
            world
                .entries
                .insert((GAMES.into(), index, noc.to_owned(), sport.to_owned()));
        }
    }
    let venues = venues(folder)?;
    // No committee won the same medal of a team event twice, so that these four tell the teams apart.
    let medallists = Table::csv(folder, &format!("{FOLDER}/medallists.csv"))?;
    let mut medals: BTreeMap<[&str; 4], Vec<&Row>> = BTreeMap::new();
    for row in &medallists.rows {
        medals
            .entry([
                row.get("discipline")?,
                row.get("event_name")?,
                row.get("medal_code")?,
                row.get("country_code")?,
            ])
            .or_default()
            .push(row);
    }
    for ([discipline, title, _, noc], rows) in &medals {
        let Some(first) = rows.first() else { continue };
        let raw = Raw {
            paralympic: false,
            year: 2026,
            sport: discipline,
            event: title,
            team: rows.len() > 1,
        };
        let event = world.contest(GAMES, &titles::read(&raw, sports)?)?;
        let venue = venues
            .get(&((*discipline).to_owned(), (*title).to_owned()))
            .ok_or_else(|| first.fault("the schedule has no final of the event"))?;
        if let Some(contest) = world.contests.get_mut(&(GAMES.to_owned(), event.clone())) {
            contest.venue.clone_from(venue);
        }
        let mut people = Vec::new();
        for row in rows {
            let code = row.get("code")?;
            let index = world
                .find(SOURCE, code)
                .ok_or_else(|| row.fault(format!("athlete {code} was not entered")))?;
            people.push((index, Role::Athlete));
        }
        let medal = Medal::read(first.get("medal")?).ok_or_else(|| first.fault("no medal"))?;
        world.outcome(Outcome {
            date: first.get("date")?.into(),
            people,
            ..Outcome::won(GAMES, event, medal, noc)
        });
    }
    Ok(())
}

/// The disciplines of an athlete, from a list of dictionaries as Python writes it:
/// `[{'discipline': 'Luge', 'event': "Men's Singles"}]`. The event of a reserve may be empty.
fn disciplines(cell: &str) -> Vec<String> {
    let items = python_list(cell);
    let keys = items.iter().zip(items.iter().skip(1));
    keys.filter(|(key, _)| *key == "discipline")
        .map(|(_, name)| name.clone())
        .collect()
}

/// Where the finals were, by discipline and event.
fn venues(folder: &Path) -> Result<BTreeMap<(String, String), String>> {
    let mut venues = BTreeMap::new();
    for row in &Table::csv(folder, &format!("{FOLDER}/schedules.csv"))?.rows {
        // 1 is the session of the gold, 3 that of the bronze alone.
        if row.get("event_medal")? == "1" {
            let key = (row.get("discipline")?.to_owned(), row.get("event")?.to_owned());
            venues.insert(key, row.get("venue")?.to_owned());
        }
    }
    Ok(venues)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn disciplines_stand_in_dictionaries() {
        for (cell, expected) in [
            (
                r#"[{'discipline': 'Ski Jumping', 'event': "Men's NH Individual"}, {'discipline': 'Luge', 'event': ''}]"#,
                vec!["Ski Jumping", "Luge"],
            ),
            ("[]", vec![]),
        ] {
            assert_eq!(disciplines(cell), expected, "{cell}");
        }
    }
}
