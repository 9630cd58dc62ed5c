//! Writing `data/`: every table in one order, so that the same sources give the same bytes.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::coverage::Coverage;
use crate::error::{ImportError, Result};
use crate::exceptions::Exception;
use crate::games::Games;
use crate::hand::{Countries, Sports};
use crate::identity::{Count, Person};
use crate::medal_table::Line;
use crate::model::{Medal, Status, World};
use crate::people::Row;
use crate::read::Table;

/// All that is written.
pub struct Data<'a> {
    pub world: &'a World,
    pub countries: &'a Countries,
    pub sports: &'a Sports,
    pub games: &'a [Games],
    pub tables: &'a BTreeMap<String, Vec<Line>>,
    pub people: &'a [Person],
    pub counts: &'a [Count],
    pub rows: &'a [Row],
    pub coverage: &'a [Coverage],
    pub exceptions: &'a [Exception],
}

/// Writes every table into `folder`; folders of Games that are no more are removed.
///
/// # Errors
/// When a file cannot be written.
pub fn write(folder: &Path, data: &Data<'_>) -> Result<()> {
    let games_folder = folder.join("games");
    if games_folder.exists() {
        fs::remove_dir_all(&games_folder).map_err(|source| ImportError::File {
            path: games_folder.clone(),
            source,
        })?;
    }
    small_tables(folder, data)?;
    people(folder, data)?;
    events(folder, data)?;
    let ids: BTreeMap<usize, &str> = data
        .people
        .iter()
        .zip(data.rows)
        .flat_map(|(person, row)| person.records.iter().map(|(index, _)| (*index, row.id.as_str())))
        .collect();
    for games in data.games {
        one_games(&games_folder.join(&games.hand.id), &games.hand.id, data, &ids)?;
    }
    Ok(())
}

fn table(path: &Path, header: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> Result<()> {
    let fault = |source: std::io::Error| ImportError::File {
        path: path.to_owned(),
        source,
    };
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).map_err(fault)?;
    }
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::Any(b'\n'))
        .from_writer(Vec::new());
    let write = || -> std::result::Result<(), csv::Error> {
        writer.write_record(header)?;
        for row in rows {
            writer.write_record(row)?;
        }
        writer.flush()?;
        Ok(())
    };
    write().map_err(|error| fault(std::io::Error::other(error)))?;
    let bytes = writer
        .into_inner()
        .map_err(|error| fault(std::io::Error::other(error.to_string())))?;
    fs::write(path, bytes).map_err(fault)
}

fn small_tables(folder: &Path, data: &Data<'_>) -> Result<()> {
    table(
        &folder.join("countries.csv"),
        &[
            "code",
            "name",
            "kind",
            "iso2",
            "successors",
            "name_az",
            "name_ru",
            "name_tr",
        ],
        data.countries.rows.iter().map(|row| {
            let [az, ru, tr] = row.names.clone();
            vec![
                row.code.clone(),
                row.name.clone(),
                row.kind.clone(),
                row.iso2.clone(),
                row.successors.join(" "),
                az,
                ru,
                tr,
            ]
        }),
    )?;
    table(
        &folder.join("sports.csv"),
        &["id", "name", "parent"],
        data.sports
            .rows
            .iter()
            .map(|(id, name, parent)| vec![id.clone(), name.clone(), parent.clone()]),
    )?;
    table(
        &folder.join("games.csv"),
        &[
            "id", "kind", "season", "year", "name", "city", "hosts", "opened", "closed", "status", "nations",
            "athletes", "men", "women", "events", "sports",
        ],
        data.games.iter().map(|games| {
            let hand = &games.hand;
            let kind = if hand.paralympic { "paralympic" } else { "olympic" };
            let mut cells = vec![
                hand.id.clone(),
                kind.to_owned(),
                hand.season.clone(),
                hand.year.to_string(),
                hand.name.clone(),
                hand.city.clone(),
                hand.hosts.join(" "),
                games.opened.clone(),
                games.closed.clone(),
                hand.status.clone(),
            ];
            cells.extend(games.numbers.iter().cloned());
            cells
        }),
    )?;
    table(
        &folder.join("coverage.csv"),
        &["games", "aspect", "state", "share", "sources", "note"],
        data.coverage.iter().map(Coverage::cells),
    )?;
    table(
        &folder.join("exceptions.csv"),
        &["rule", "games", "subject", "reason"],
        data.exceptions.iter().map(Exception::cells),
    )?;
    let sources = Table::text("tables/sources.csv", include_str!("tables/sources.csv"))?;
    let mut rows = Vec::new();
    for row in &sources.rows {
        rows.push(vec![
            row.get("id")?.to_owned(),
            row.get("title")?.to_owned(),
            row.get("licence")?.to_owned(),
            row.get("as_of")?.to_owned(),
        ]);
    }
    table(&folder.join("sources.csv"), &["id", "title", "licence", "as_of"], rows)
}

fn people(folder: &Path, data: &Data<'_>) -> Result<()> {
    for (file, paralympic) in [("people/paralympics.csv", true), ("people/olympics-2024.csv", false)] {
        let mut rows: Vec<&Row> = data.rows.iter().filter(|row| row.paralympic == paralympic).collect();
        rows.sort_by(|a, b| a.id.cmp(&b.id));
        table(
            &folder.join(file),
            &["id", "name", "family", "sex", "born", "height", "weight", "also"],
            rows.into_iter().map(|row| {
                vec![
                    row.id.clone(),
                    row.name.clone(),
                    row.family.clone(),
                    row.sex.map_or("", |sex| sex.letter()).to_owned(),
                    row.born.clone(),
                    row.height.clone(),
                    row.weight.clone(),
                    row.also.iter().cloned().collect::<Vec<_>>().join(" | "),
                ]
            }),
        )?;
    }
    table(
        &folder.join("people/linked.csv"),
        &["outcome", "rule", "pairs"],
        data.counts
            .iter()
            .map(|count| vec![count.outcome.to_owned(), count.rule.to_owned(), count.pairs.to_string()]),
    )?;
    let mut evidence: Vec<Vec<String>> = Vec::new();
    for (person, row) in data.people.iter().zip(data.rows) {
        for (index, rule) in &person.records {
            let record = &data.world.records[*index];
            evidence.push(vec![
                row.id.clone(),
                format!("{}: {}", record.source, record.key),
                (*rule).to_owned(),
            ]);
        }
    }
    evidence.sort();
    table(
        &folder.join("people/evidence.csv"),
        &["person", "record", "rule"],
        evidence,
    )
}

fn events(folder: &Path, data: &Data<'_>) -> Result<()> {
    for (file, paralympic) in [("events/paralympic.csv", true), ("events/olympic.csv", false)] {
        table(
            &folder.join(file),
            &["id", "kind", "sport", "title", "sex", "class", "unit", "also"],
            data.world
                .events
                .iter()
                .filter(|(_, title)| title.paralympic == paralympic)
                .map(|(id, title)| {
                    vec![
                        id.clone(),
                        if paralympic { "paralympic" } else { "olympic" }.to_owned(),
                        title.sport.clone(),
                        title.title.clone(),
                        title.sex.word().to_owned(),
                        title.class.clone().unwrap_or_default(),
                        title.unit.word().to_owned(),
                        title.also.iter().cloned().collect::<Vec<_>>().join(" | "),
                    ]
                }),
        )?;
    }
    Ok(())
}

fn one_games(folder: &Path, id: &str, data: &Data<'_>, ids: &BTreeMap<usize, &str>) -> Result<()> {
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
