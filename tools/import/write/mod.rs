//! Writing `data/`: every table in one order, so that the same sources give the same bytes.

mod games;
mod people;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::coverage::Coverage;
use crate::error::{ImportError, Result};
use crate::exceptions::Exception;
use crate::games::Games;
use crate::hand::{Countries, Sports};
use crate::identity::{Count, Person};
use crate::medal_table::Line;
use crate::model::{Medal, World};
use crate::paralympics::records;
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
    pub records: &'a [records::Line],
    pub coverage: &'a [Coverage],
    pub exceptions: &'a [Exception],
}

/// Writes every table into `folder`; folders of Games that are no more are removed.
///
/// # Errors
/// When a file cannot be written.
pub fn write(folder: &Path, data: &Data<'_>) -> Result<()> {
    // What would be left of them belongs to no table any more.
    for generated in ["games", "people", "evidence"] {
        let path = folder.join(generated);
        if path.exists() {
            fs::remove_dir_all(&path).map_err(|source| ImportError::File { path, source })?;
        }
    }
    small_tables(folder, data)?;
    table(
        &folder.join("records/para-athletics.csv"),
        &records::Line::COLUMNS,
        data.records.iter().map(records::Line::cells),
    )?;
    let ids: BTreeMap<usize, &str> = data
        .people
        .iter()
        .zip(data.rows)
        .flat_map(|(person, row)| person.records.iter().map(|(index, _)| (*index, row.id.as_str())))
        .collect();
    people::write(folder, data)?;
    events(folder, data)?;
    reawarded(folder, data, &ids)?;
    for games in data.games {
        games::write(&folder.join("games").join(&games.hand.id), &games.hand.id, data, &ids)?;
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
            "continent",
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
                row.continent.clone(),
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
    let sources = Table::text("tables/sources.csv", include_str!("../tables/sources.csv"))?;
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

/// The medals that were decided anew, which the results and tables have as they were decided.
fn reawarded(folder: &Path, data: &Data<'_>, ids: &BTreeMap<usize, &str>) -> Result<()> {
    let word = |medal: Option<Medal>| medal.map_or("none", Medal::word).to_owned();
    table(
        &folder.join("reawarded.csv"),
        &["games", "event", "noc", "people", "was", "is", "decided", "reason"],
        data.world.reawarded.iter().map(|row| {
            let people: Vec<&str> = row.people.iter().filter_map(|index| ids.get(index).copied()).collect();
            vec![
                row.games.clone(),
                row.event.clone(),
                row.noc.clone(),
                people.join(" "),
                word(row.was),
                word(row.is),
                row.decided.clone(),
                row.reason.clone(),
            ]
        }),
    )
}
