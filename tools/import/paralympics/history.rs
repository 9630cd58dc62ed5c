//! The medallists of 1960 to 2018: a row a person and medal, no birth dates, no days.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;

use crate::committees::of_the_time;
use crate::error::Result;
use crate::hand::Sports;
use crate::model::{Medal, Outcome, Role, World};
use crate::names::Name;
use crate::paralympics::{record, sex_of_event};
use crate::read::{Row, Table};
use crate::titles::{self, EventSex, Raw};

/// The source's id in `sources.csv`.
pub const SOURCE: &str = "ipc-medallists-1960-2018";

/// Names that the source runs together or garbles, with the names meant.
fn repairs() -> Result<HashMap<String, Vec<String>>> {
    let table = Table::text("tables/names.csv", include_str!("../tables/names.csv"))?;
    table
        .rows
        .iter()
        .map(|row| {
            let names = row
                .get("names")?
                .split(" | ")
                .filter(|name| !name.is_empty())
                .map(str::to_owned)
                .collect();
            Ok((row.get("written")?.to_owned(), names))
        })
        .collect()
}

/// Reads the medallists into `world`.
///
/// # Errors
/// When the table is malformed, or a title cannot be read.
pub fn read(folder: &Path, sports: &Sports, world: &mut World) -> Result<()> {
    let table = Table::csv(folder, "paralympics/1960-2018/medallists.csv")?;
    let repairs = repairs()?;
    let mut medals: BTreeMap<[String; 6], Vec<&Row>> = BTreeMap::new();
    for row in &table.rows {
        let key = [
            games_of(row)?,
            row.get("sport")?.to_owned(),
            row.get("event")?.to_owned(),
            row.get("medal")?.to_owned(),
            npc(row)?,
            row.get("tie_no")?.to_owned(),
        ];
        medals.entry(key).or_default().push(row);
    }
    let families = families(&table)?;
    for (key, rows) in &medals {
        let [games, sport, event, medal, noc, tie] = key;
        let Some(first) = rows.first() else { continue };
        let year = i32::try_from(first.number("year")?).map_err(|error| first.fault(error.to_string()))?;
        let team = first.get("kind")? == "team";
        let title = titles::read(
            &Raw {
                paralympic: true,
                year,
                sport,
                event,
                team,
            },
            sports,
        )?;
        let id = world.contest(games, &title)?;
        let medal = Medal::read(medal).ok_or_else(|| first.fault(format!("no medal is called '{medal}'")))?;
        let sex = sex_of_event(event).filter(|_| title.sex != EventSex::Open);
        let mut people = Vec::new();
        for row in rows {
            let written = row.get("name")?;
            let role = match row.get("role")? {
                "guide" => Role::Guide,
                "pilot" => Role::Pilot,
                "cox" => Role::Cox,
                _ => Role::Athlete,
            };
            for (index, name) in names(written, noc, team, &repairs, &families).into_iter().enumerate() {
                // "SMITH David VAN DEN BROECKE Lily": the cox is named last.
                let role = if role == Role::Cox && index == 0 && written.contains(" VAN DEN ") {
                    Role::Athlete
                } else {
                    role
                };
                let known_sex = if role == Role::Athlete { sex } else { None };
                let tag = match (role, known_sex) {
                    (Role::Athlete, Some(sex)) => sex.letter(),
                    (Role::Athlete, None) => "x",
                    _ => "beside",
                };
                let source_key = format!("{games} {noc} {} {name} {tag}", title.sport);
                let index = world.record(SOURCE, &source_key, || {
                    let mut made = record(SOURCE, &source_key, games, noc, Name::capitals(&name, noc));
                    made.sex = known_sex;
                    made.beside = role != Role::Athlete;
                    made.sports.insert(title.sport.clone());
                    made
                });
                if !people.iter().any(|(known, _)| *known == index) {
                    people.push((index, role));
                }
            }
        }
        // Some pairs are printed twice, as if they had shared the medal with themselves.
        let printed_again = !people.is_empty()
            && world
                .outcomes
                .iter()
                .rev()
                .take_while(|known| known.event == id && known.games == *games)
                .any(|known| known.medal == Some(medal) && known.people == people);
        if printed_again {
            continue;
        }
        let note = if people.is_empty() {
            "the source names nobody".to_owned()
        } else {
            String::new()
        };
        world.outcome(Outcome {
            people,
            note,
            tied: tie != "0",
            ..Outcome::won(games, id, medal, noc)
        });
    }
    Ok(())
}

fn games_of(row: &Row) -> Result<String> {
    Ok(format!(
        "{}-{}-paralympics",
        row.get("year")?,
        row.get("season")?.to_lowercase()
    ))
}

fn npc(row: &Row) -> Result<String> {
    Ok(of_the_time(&games_of(row)?, row.get("npc")?).to_owned())
}

/// The family names by committee, to part names that run together.
fn families(table: &Table) -> Result<HashMap<String, BTreeSet<String>>> {
    let mut families: HashMap<String, BTreeSet<String>> = HashMap::new();
    for row in &table.rows {
        let words: Vec<&str> = row.get("name")?.split(' ').collect();
        // Only names with a given name or of an individual event are surely one family name.
        if words[0].len() >= 3 && (words.len() > 1 || row.get("kind")? == "individual") {
            families.entry(npc(row)?).or_default().insert(words[0].to_owned());
        }
    }
    Ok(families)
}

/// The names in a cell: usually one; surnames without given names run together in the line-ups of old teams.
fn names(
    written: &str,
    noc: &str,
    team: bool,
    repairs: &HashMap<String, Vec<String>>,
    families: &HashMap<String, BTreeSet<String>>,
) -> Vec<String> {
    if written.is_empty() {
        return Vec::new();
    }
    if let Some(names) = repairs.get(written) {
        return names.clone();
    }
    let tidy = written
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .replace(", ", " ");
    // "HEIJNEN H,"
    let tidy = tidy.strip_suffix(',').map_or(tidy.clone(), |start| format!("{start}."));
    if team
        && !tidy.contains(' ')
        && let Some(known) = families.get(noc)
        && !known.contains(&tidy)
        && let Some(parts) = part(&tidy, known)
    {
        return parts;
    }
    vec![tidy]
}

/// Parts a run of surnames where every part is a surname known for the committee.
fn part(run: &str, known: &BTreeSet<String>) -> Option<Vec<String>> {
    (3..=run.len().saturating_sub(3)).rev().find_map(|cut| {
        let (head, tail) = (run.get(..cut)?, run.get(cut..)?);
        if !known.contains(head) {
            return None;
        }
        let rest = if known.contains(tail) {
            vec![tail.to_owned()]
        } else {
            part(tail, known)?
        };
        Some([vec![head.to_owned()], rest].concat())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn surnames_that_run_together_are_parted_by_known_ones() {
        let known = BTreeSet::from(["CONN".to_owned(), "SOUTH".to_owned(), "FOWLER".to_owned()]);
        assert_eq!(
            part("CONNSOUTH", &known),
            Some(vec!["CONN".to_owned(), "SOUTH".to_owned()])
        );
        assert_eq!(part("CONNFOWLERSOUTH", &known).map(|parts| parts.len()), Some(3));
        assert_eq!(part("CONNOLLY", &known), None);
    }
}
