//! The numbers of the Olympic Games, counted from every entry of 1896 to 2022 and from the entry lists of later Games.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;

use crate::error::Result;
use crate::medal_table::{Count, code, edition};
use crate::model::Medal;
use crate::read::Table;

/// What one Games came to.
#[derive(Debug, Default, Clone, Copy)]
pub struct Numbers {
    pub nations: usize,
    pub athletes: usize,
    pub men: usize,
    pub women: usize,
    pub events: usize,
}

/// The numbers of each Games, and the medals in art competitions by Games and committee.
pub struct Counted {
    pub numbers: BTreeMap<String, Numbers>,
    pub art: BTreeMap<(String, String), Count>,
}

/// Events of one sport by title at one Games.
type EventKey = (String, String, String);

/// Counts.
///
/// # Errors
/// When a source is malformed.
pub fn read(folder: &Path) -> Result<Counted> {
    let women: BTreeMap<String, bool> = Table::csv(folder, "olympics/1896-2022/athletes.csv")?
        .rows
        .iter()
        .map(|row| Ok((row.get("athlete_id")?.to_owned(), row.get("sex")? == "Female")))
        .collect::<Result<_>>()?;
    let results = Table::csv(folder, "olympics/1896-2022/results.csv")?;
    // An event without any medal was a demonstration or did not count.
    let mut medal_events: BTreeSet<EventKey> = BTreeSet::new();
    let mut art_medals: BTreeSet<(String, String, String, String, String)> = BTreeSet::new();
    for row in &results.rows {
        let Some(medal) = Medal::read(row.get("medal")?) else {
            continue;
        };
        let id = edition(row.get("edition")?);
        if row.get("sport")? == "Art Competitions" {
            let team = row.get("isTeamSport")? == "True";
            let who = if team { "" } else { row.get("athlete_id")? };
            let noc = code(&id, row.get("country_noc")?).to_owned();
            art_medals.insert((
                id,
                noc,
                row.get("result_id")?.to_owned(),
                medal.word().to_owned(),
                who.to_owned(),
            ));
        } else {
            medal_events.insert((id, row.get("sport")?.to_owned(), row.get("event")?.to_owned()));
        }
    }
    let mut nations: HashMap<String, BTreeSet<&str>> = HashMap::new();
    let mut athletes: HashMap<String, BTreeSet<&str>> = HashMap::new();
    for row in &results.rows {
        let id = edition(row.get("edition")?);
        let key = (id, row.get("sport")?.to_owned(), row.get("event")?.to_owned());
        if row.get("pos")? == "DNS" || !medal_events.contains(&key) {
            continue;
        }
        nations
            .entry(key.0.clone())
            .or_default()
            .insert(row.get("country_noc")?);
        athletes.entry(key.0).or_default().insert(row.get("athlete_id")?);
    }
    let mut numbers: BTreeMap<String, Numbers> = BTreeMap::new();
    for (id, ids) in &athletes {
        let female = ids.iter().filter(|id| women.get(**id) == Some(&true)).count();
        let known = ids.iter().filter(|id| women.contains_key(**id)).count();
        let mut sports_events: BTreeSet<&EventKey> = medal_events.iter().filter(|key| key.0 == *id).collect();
        // Listed once as an event for one and once as a team's.
        sports_events.retain(|key| key.2 != "Monobob, Women" || key.1 == "Bobsleigh");
        numbers.insert(
            id.clone(),
            Numbers {
                nations: nations.get(id).map_or(0, |set| {
                    set.iter().filter(|noc| **noc != "MIX" && **noc != "UNK").count()
                }),
                athletes: ids.len(),
                men: known - female,
                women: female,
                events: sports_events.len(),
            },
        );
    }
    let mut art: BTreeMap<(String, String), Count> = BTreeMap::new();
    for (id, noc, _, medal, _) in art_medals {
        let column = ["gold", "silver", "bronze"]
            .iter()
            .position(|word| *word == medal)
            .unwrap_or_default();
        art.entry((id, noc)).or_default()[column] += 1;
    }
    numbers.insert("2024-summer-olympics".into(), paris(folder)?);
    numbers.insert("2026-winter-olympics".into(), milano(folder)?);
    Ok(Counted { numbers, art })
}

fn paris(folder: &Path) -> Result<Numbers> {
    let mut numbers = Numbers {
        events: Table::csv(folder, "olympics/paris-2024/events.csv")?.rows.len(),
        ..Numbers::default()
    };
    let mut nations = BTreeSet::new();
    let table = Table::csv(folder, "olympics/paris-2024/athletes.csv")?;
    for row in &table.rows {
        if row.get("role")? == "Athlete" {
            count(&mut numbers, row.get("gender")?.starts_with('F'));
            nations.insert(row.get("country_id")?);
        }
    }
    numbers.nations = nations.len();
    Ok(numbers)
}

fn milano(folder: &Path) -> Result<Numbers> {
    let mut numbers = Numbers::default();
    let (mut nations, mut events) = (BTreeSet::new(), BTreeSet::new());
    let table = Table::csv(folder, "olympics/milano-cortina-2026/athletes.csv")?;
    for row in &table.rows {
        count(&mut numbers, row.get("gender")? == "F");
        nations.insert(row.get("country_code")?);
    }
    let medals = Table::csv(folder, "olympics/milano-cortina-2026/medallists.csv")?;
    for row in &medals.rows {
        events.insert((row.get("discipline")?, row.get("event_name")?));
    }
    numbers.nations = nations.len();
    numbers.events = events.len();
    Ok(numbers)
}

fn count(numbers: &mut Numbers, woman: bool) {
    numbers.athletes += 1;
    if woman {
        numbers.women += 1;
    } else {
        numbers.men += 1;
    }
}
