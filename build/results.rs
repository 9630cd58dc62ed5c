//! `games/<id>/events.csv` and `games/<id>/results.csv`: what was held, and who came in where.

use std::collections::HashSet;

use jiff::ToSpan;
use jiff::civil::Date;
use rusqlite::params;

use super::keys::Once;
use super::sheet::Row;
use super::world::{Held, World};
use super::{Error, cells, sheet};

const CONTEST_COLUMNS: &[&str] = &["event", "date", "status", "venue"];
const RESULT_COLUMNS: &[&str] = &[
    "event", "place", "medal", "noc", "mark", "status", "stage", "date", "people", "note",
];
const STANDINGS: &[&str] = &["medal", "demonstration", "art"];
const STATUSES: &[&str] = &["DNS", "DNF", "DSQ", "NM", "HC", "AC", "DNQ"];

/// A row that holds together, kept until all of its Games are there and can be put in order.
struct Competitor {
    event: i64,
    place: Option<u32>,
    medal: Option<i64>,
    country: i64,
    mark: Option<String>,
    status: Option<String>,
    stage: Option<String>,
    date: Option<String>,
    people: Vec<(i64, &'static str)>,
    note: Option<String>,
}

/// Fills `contest`, `result` and `result_person` for one Games.
pub fn load(world: &World<'_>, games: i64, held: &Held, folder: &str) -> Result<(), Error> {
    let contests = contests(world, games, held, &format!("{folder}/events.csv"))?;
    let file = format!("{folder}/results.csv");
    let mut rows = Once::default();
    let mut results = Vec::new();
    sheet::read(world.folder, &file, RESULT_COLUMNS, &world.faults, |row| {
        let event = row.need("event", |event| match world.events.find(event) {
            Ok(id) if !contests.contains(&id) => Err(format!("\"{event}\" is not in the events.csv of these Games")),
            found => found,
        });
        let place = row.maybe("place", cells::place);
        let medal = row.maybe("medal", cells::medal);
        let country = row.need("noc", |code| world.countries.find(code));
        let status = row.maybe("status", cells::one_of(STATUSES));
        let stage = row.maybe("stage", cells::stage);
        let date = row.maybe("date", |text| day(text, held));
        let people = row.maybe("people", |text| {
            let people = cells::people(text)?.into_iter();
            people
                .map(|(id, role)| Ok((world.people.find(id)?, role)))
                .collect::<Result<Vec<_>, String>>()
        });
        check_twice(row, &mut rows);
        let (Some(event), Some(country)) = (event, country) else {
            return Ok(());
        };
        results.push(Competitor {
            event,
            place,
            medal,
            country,
            mark: row.maybe_text("mark").map(str::to_owned),
            status: status.map(str::to_owned),
            stage: stage.map(str::to_owned),
            date: date.map(|date| date.to_string()),
            people: people.unwrap_or_default(),
            note: row.maybe_text("note").map(str::to_owned),
        });
        Ok(())
    })?;
    // However the file is sorted, ids run in order of the events, and rows of one event stay as they are.
    results.sort_by_key(|result| result.event);
    results.iter().try_for_each(|result| insert(world, games, result))
}

fn insert(world: &World<'_>, games: i64, result: &Competitor) -> Result<(), Error> {
    world
        .conn
        .prepare_cached(
            "INSERT INTO result (games, event, place, medal, country, mark, status, stage, date, note)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        )?
        .execute(params![
            games,
            result.event,
            result.place,
            result.medal,
            result.country,
            result.mark,
            result.status,
            result.stage,
            result.date,
            result.note,
        ])?;
    let id = world.conn.last_insert_rowid();
    for (person, role) in &result.people {
        world
            .conn
            .prepare_cached("INSERT INTO result_person (result, person, role) VALUES (?, ?, ?)")?
            .execute(params![id, person, role])?;
    }
    Ok(())
}

/// Fills `contest`, and gives the events it held.
fn contests(world: &World<'_>, games: i64, held: &Held, file: &str) -> Result<HashSet<i64>, Error> {
    let mut contests = HashSet::new();
    sheet::read(world.folder, file, CONTEST_COLUMNS, &world.faults, |row| {
        let event = row.need("event", |event| {
            let id = world.events.find(event)?;
            if world.is_paralympic(id) != held.paralympic {
                return Err(format!("\"{event}\" is an event of the other kind of Games"));
            }
            if contests.insert(id) {
                Ok(id)
            } else {
                Err(format!("\"{event}\" is there twice"))
            }
        });
        let date = row.maybe("date", |text| day(text, held));
        let status = row.need("status", cells::one_of(STANDINGS));
        if let (Some(event), Some(status)) = (event, status) {
            world
                .conn
                .prepare_cached("INSERT INTO contest (games, event, date, status, venue) VALUES (?, ?, ?, ?, ?)")?
                .execute(params![
                    games,
                    event,
                    date.map(|date| date.to_string()),
                    status,
                    row.maybe_text("venue"),
                ])?;
        }
        Ok(())
    })?;
    Ok(contests)
}

/// Refuses a second row that says of the same people exactly the same. Rows without people are let be: two unnamed
/// bronzes may have gone to one committee.
fn check_twice(row: &Row<'_>, rows: &mut Once) {
    if row.text("people").is_empty() {
        return;
    }
    let all: Vec<_> = RESULT_COLUMNS.iter().map(|column| row.text(column)).collect();
    if let Err(reason) = rows.note(all.join("\n"), row.line) {
        row.fault_row(reason);
    }
}

/// A day on which something of these Games can have happened: some events were held months apart from the rest (the
/// equestrian events of 1956), and more is a slip of the pen. The audit asks more closely.
fn day(text: &str, held: &Held) -> Result<Date, String> {
    let date = cells::date(text)?;
    let first = held
        .opened
        .map_or(held.year, |opened| opened.saturating_sub(1.year()).year());
    let last = held
        .closed
        .map_or(held.year + 1, |closed| closed.saturating_add(1.year()).year());
    if (first..=last).contains(&date.year()) {
        Ok(date)
    } else {
        Err(format!("{date} is far from the Games of {}", held.year))
    }
}
