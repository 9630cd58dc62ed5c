//! Writing the folder of one Games: its table, its events, its results, its entries.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::{Data, table};
use crate::error::Result;
use crate::model::{Medal, Status};

/// Writes the folder of one Games.
///
/// # Errors
/// When a file cannot be written.
pub(super) fn write(folder: &Path, id: &str, data: &Data<'_>, ids: &BTreeMap<usize, &str>) -> Result<()> {
    if let Some(lines) = data.tables.get(id) {
        table(
            &folder.join("table.csv"),
            &["noc", "rank", "gold", "silver", "bronze"],
            lines.iter().map(|line| {
                let rank = line.rank.map(|rank| rank.to_string()).unwrap_or_default();
                let [gold, silver, bronze] = line.count.map(|number| number.to_string());
                vec![line.noc.clone(), rank, gold, silver, bronze]
            }),
        )?;
    }
    let contests: Vec<Vec<String>> = data
        .world
        .contests
        .iter()
        .filter(|((games, _), _)| games == id)
        .map(|((_, event), contest)| {
            vec![
                event.clone(),
                contest.date.clone(),
                contest.standing.word().to_owned(),
                contest.venue.clone(),
            ]
        })
        .collect();
    if contests.is_empty() {
        return Ok(());
    }
    table(
        &folder.join("events.csv"),
        &["event", "date", "status", "venue"],
        contests,
    )?;
    let mut results: Vec<Vec<String>> = data
        .world
        .outcomes
        .iter()
        .filter(|outcome| outcome.games == id)
        .map(|outcome| {
            let mut people: Vec<String> = Vec::new();
            for (index, role) in &outcome.people {
                let person = ids.get(index).copied().unwrap_or_default();
                // One person under two spellings in a line-up is one member.
                if !people.iter().any(|known| known.split(':').next() == Some(person)) {
                    people.push(format!("{person}{}", role.suffix()));
                }
            }
            vec![
                outcome.event.clone(),
                outcome.place.map(|place| place.to_string()).unwrap_or_default(),
                outcome.medal.map_or("", Medal::word).to_owned(),
                outcome.noc.clone(),
                outcome.mark.clone(),
                outcome.status.map_or("", Status::letters).to_owned(),
                outcome.stage.clone(),
                outcome.date.clone(),
                people.join(" "),
                outcome.note.clone(),
            ]
        })
        .collect();
    // By place, those without one at the end.
    let order = |row: &[String]| {
        let place = row[1].parse::<u32>().unwrap_or(u32::MAX);
        (row[0].clone(), place, row[3].clone(), row[8].clone(), row[6].clone())
    };
    results.sort_by_cached_key(|row| order(row));
    table(
        &folder.join("results.csv"),
        &[
            "event", "place", "medal", "noc", "mark", "status", "stage", "date", "people", "note",
        ],
        results,
    )?;
    let entries: BTreeSet<Vec<String>> = data
        .world
        .entries
        .iter()
        .filter(|(games, ..)| games == id)
        .filter_map(|(_, index, noc, sport)| Some(vec![(*ids.get(index)?).to_owned(), noc.clone(), sport.clone()]))
        .collect();
    if entries.is_empty() {
        return Ok(());
    }
    table(&folder.join("entries.csv"), &["person", "noc", "sport"], entries)
}
