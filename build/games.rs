//! `games.csv`: the Games in order of time, their hosts and numbers.

use jiff::civil::{Date, date};
use rusqlite::params;

use super::names::Names;
use super::sheet::Row;
use super::world::{Held, World};
use super::{Error, cells, sheet};

const FILE: &str = "games.csv";
const COLUMNS: &[&str] = &[
    "id", "kind", "season", "year", "name", "city", "hosts", "opened", "closed", "status", "nations", "athletes",
    "men", "women", "events", "sports",
];
const NUMBERS: [&str; 6] = ["nations", "athletes", "men", "women", "events", "sports"];
const KINDS: &[&str] = &["olympic", "paralympic"];
const SEASONS: &[&str] = &["summer", "winter"];
const STATUSES: &[&str] = &["held", "cancelled", "scheduled", "intercalated"];

/// A row that holds together, kept until all are there and can be put in order of time.
struct Entry {
    held: Held,
    kind: String,
    season: String,
    status: String,
    name: String,
    city: String,
    hosts: Vec<i64>,
    /// The name, the city and "in" the city, each in every language.
    translated: [[String; 3]; 3],
    numbers: [Option<u32>; 6],
}

/// Fills `games` and `host`, and makes the calendar.
pub fn load(world: &mut World<'_>) -> Result<(), Error> {
    let World {
        folder,
        conn,
        faults,
        countries,
        games,
        names,
        ..
    } = &mut *world;
    let mut entries = Vec::new();
    sheet::read(folder, FILE, COLUMNS, faults, |row| {
        let id = row.need("id", |id| games.add(cells::slug(id)?, row.place()));
        if let (Some(_), Some(entry)) = (id, entry(row, names, |code| countries.find(code))) {
            entries.push(entry);
        }
        Ok(())
    })?;
    entries.sort_by(|a, b| (when(a), &a.held.key).cmp(&(when(b), &b.held.key)));
    games.renumber(entries.iter().map(|entry| entry.held.key.as_str()));
    for (id, entry) in (1_i64..).zip(&entries) {
        let Entry {
            held,
            kind,
            season,
            status,
            name,
            city,
            hosts,
            translated: [names, cities, inside],
            numbers,
        } = entry;
        let text = |date: Option<Date>| date.map(|date| date.to_string());
        let [nations, athletes, men, women, events, sports] = numbers;
        conn.prepare_cached(
            "INSERT INTO games (id, key, kind, season, year, name, city, opened, closed, status,
                                nations, athletes, men, women, events, sports,
                                name_az, name_ru, name_tr, city_az, city_ru, city_tr, in_az, in_ru, in_tr)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        )?
        .execute(params![
            id,
            held.key,
            kind,
            season,
            held.year,
            name,
            city,
            text(held.opened),
            text(held.closed),
            status,
            nations,
            athletes,
            men,
            women,
            events,
            sports,
            names[0],
            names[1],
            names[2],
            cities[0],
            cities[1],
            cities[2],
            inside[0],
            inside[1],
            inside[2],
        ])?;
        for host in hosts {
            conn.prepare_cached("INSERT INTO host (games, country) VALUES (?, ?)")?
                .execute(params![id, host])?;
        }
    }
    world.calendar = entries.into_iter().map(|entry| entry.held).collect();
    Ok(())
}

fn entry(row: &Row<'_>, names: &Names, country: impl Fn(&str) -> Result<i64, String>) -> Option<Entry> {
    let kind = row.need("kind", cells::one_of(KINDS));
    let season = row.need("season", cells::one_of(SEASONS));
    let status = row.need("status", cells::one_of(STATUSES));
    let year = row.need("year", cells::year);
    let name = row.need_text("name");
    let city = row.need_text("city");
    let name_in = row.need("name", |name| names.games(name));
    let city_in = row.need("city", |city| names.city(city));
    let in_city = row.need("city", |city| names.in_city(city));
    let opened = row.maybe("opened", cells::date);
    let closed = row.maybe("closed", cells::date);
    let hosts = row.maybe("hosts", |codes| {
        let mut hosts = Vec::new();
        for code in codes.split(' ') {
            let host = country(code)?;
            if hosts.contains(&host) {
                return Err(format!("{code} is there twice"));
            }
            hosts.push(host);
        }
        Ok(hosts)
    });
    let numbers = NUMBERS.map(|column| row.maybe(column, cells::count));
    check_dates(row, year, opened, closed);
    Some(Entry {
        held: Held {
            key: row.text("id").to_owned(),
            paralympic: kind? == "paralympic",
            year: year?,
            opened,
            closed,
            took_place: matches!(status?, "held" | "intercalated"),
        },
        kind: kind?.to_owned(),
        season: season?.to_owned(),
        status: status?.to_owned(),
        name: name?.to_owned(),
        city: city?.to_owned(),
        hosts: hosts.unwrap_or_default(),
        translated: [name_in?, city_in?, in_city?],
        numbers,
    })
}

/// The Games of 2020 opened in 2021; none was put off by more than a year, and the longest (1900, 1904, 1908) took
/// half a year.
fn check_dates(row: &Row<'_>, year: Option<i16>, opened: Option<Date>, closed: Option<Date>) {
    if let (Some(year), Some(opened)) = (year, opened)
        && !(year..=year + 1).contains(&opened.year())
    {
        row.fault("opened", format!("the Games of {year} did not open on {opened}"));
    }
    if let (Some(opened), Some(closed)) = (opened, closed) {
        let days = (closed - opened).get_days();
        if !(0..=250).contains(&days) {
            row.fault(
                "closed",
                format!("{closed} is {days} days after the opening on {opened}"),
            );
        }
    }
    if let Some(year) = year
        && !row.text("id").starts_with(&format!("{year}-"))
    {
        row.fault("id", format!("does not begin with the year {year}"));
    }
}

/// The opening day; where it is not known, one that is about right for the season.
fn when(entry: &Entry) -> Date {
    let guess = if entry.season == "winter" {
        date(entry.held.year, 2, 1)
    } else {
        date(entry.held.year, 7, 15)
    };
    entry.held.opened.unwrap_or(guess)
}
