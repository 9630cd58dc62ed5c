//! Reading the small tables. Their ids are dense, so that a row stands in its list where its id says.

use rusqlite::Connection;

use super::dates::maybe_date_at;
use super::{
    Aspect, Country, CountryId, Coverage, CoverageState, Event, Games, GamesId, RecordsError, Source, Sport, Translated,
};

/// Where the row of an id stands: ids are dense and begin at 1, which [`dense`] made sure of. An id below 1 lands
/// outside every table.
pub(super) fn position(id: i64) -> usize {
    usize::try_from(id.saturating_sub(1)).unwrap_or(usize::MAX)
}

/// Makes sure that rows stand where their ids say.
pub(super) fn dense<T>(table: &str, rows: Vec<T>, id: impl Fn(&T) -> i64) -> Result<Vec<T>, RecordsError> {
    match rows.iter().enumerate().find(|(at, row)| position(id(row)) != *at) {
        None => Ok(rows),
        Some((at, row)) => Err(RecordsError::Unexpected(format!(
            "row {at} of {table} has the id {}",
            id(row)
        ))),
    }
}

/// Reads `country`.
pub(super) fn countries(conn: &Connection) -> Result<Vec<Country>, RecordsError> {
    let rows = conn
        .prepare("SELECT id, code, name, kind, iso2, continent, name_az, name_ru, name_tr FROM country ORDER BY id")?
        .query_and_then([], |row| {
            Ok(Country {
                id: row.get(0)?,
                code: row.get(1)?,
                name: row.get(2)?,
                kind: row.get(3)?,
                iso2: row.get(4)?,
                continent: row.get(5)?,
                successors: Vec::new(),
                translated: [row.get(6)?, row.get(7)?, row.get(8)?],
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    let mut countries = dense("country", rows, |country: &Country| country.id.0)?;
    let mut statement = conn.prepare("SELECT country, successor FROM succession ORDER BY country, successor")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let country: CountryId = row.get(0)?;
        if let Some(country) = countries.get_mut(position(country.0)) {
            country.successors.push(row.get(1)?);
        }
    }
    Ok(countries)
}

/// Reads `sport`.
pub(super) fn sports(conn: &Connection) -> Result<Vec<Sport>, RecordsError> {
    let mut statement =
        conn.prepare("SELECT id, key, name, parent, name_az, name_ru, name_tr FROM sport ORDER BY id")?;
    let rows = statement.query_map([], |row| {
        Ok(Sport {
            id: row.get(0)?,
            key: row.get(1)?,
            name: row.get(2)?,
            parent: row.get(3)?,
            translated: Translated::at(row, 4)?,
        })
    })?;
    dense("sport", rows.collect::<rusqlite::Result<_>>()?, |sport: &Sport| {
        sport.id.0
    })
}

/// Reads `event` and `event_spelling`.
pub(super) fn events(conn: &Connection) -> Result<Vec<Event>, RecordsError> {
    let mut statement = conn.prepare(
        "SELECT id, key, kind, sport, title, sex, class, unit, \
         EXISTS (SELECT 1 FROM contest WHERE contest.event = event.id AND contest.status = 'medal'), \
         title_az, title_ru, title_tr \
         FROM event ORDER BY id",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(Event {
            id: row.get(0)?,
            key: row.get(1)?,
            kind: row.get(2)?,
            sport: row.get(3)?,
            title: row.get(4)?,
            sex: row.get(5)?,
            class: row.get(6)?,
            unit: row.get(7)?,
            also: Vec::new(),
            counted: row.get(8)?,
            titles: Translated::at(row, 9)?,
        })
    })?;
    let mut events = dense("event", rows.collect::<rusqlite::Result<_>>()?, |event: &Event| {
        event.id.0
    })?;
    let mut statement = conn.prepare("SELECT event, title FROM event_spelling ORDER BY event, title")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        // Ids are dense, from 1.
        let at = row.get::<_, i64>(0)? - 1;
        if let Some(event) = usize::try_from(at).ok().and_then(|at| events.get_mut(at)) {
            event.also.push(row.get(1)?);
        }
    }
    Ok(events)
}

/// At how many Games each event was held for medals that count, in the order of the ids.
pub(super) fn contests(conn: &Connection) -> Result<Vec<u32>, RecordsError> {
    let mut statement = conn.prepare(
        "SELECT (SELECT count(*) FROM contest WHERE contest.event = event.id AND contest.status = 'medal') \
         FROM event ORDER BY id",
    )?;
    let counts = statement.query_map([], |row| row.get(0))?;
    Ok(counts.collect::<Result<_, _>>()?)
}

/// Reads `games`.
pub(super) fn games(conn: &Connection) -> Result<Vec<Games>, RecordsError> {
    let mut statement = conn.prepare(
        "SELECT id, key, kind, season, year, name, city, opened, closed, status,
                nations, athletes, men, women, events, sports,
                (SELECT count(*) FROM contest WHERE contest.games = games.id AND contest.status = 'medal'),
                name_az, name_ru, name_tr, city_az, city_ru, city_tr, in_az, in_ru, in_tr
         FROM games ORDER BY id",
    )?;
    let rows = statement.query_map([], |row| {
        let city: String = row.get(6)?;
        Ok(Games {
            id: row.get(0)?,
            key: row.get(1)?,
            kind: row.get(2)?,
            season: row.get(3)?,
            year: row.get(4)?,
            name: row.get(5)?,
            inside: format!("in {city}"),
            city,
            hosts: Vec::new(),
            opened: maybe_date_at(row, 7)?,
            closed: maybe_date_at(row, 8)?,
            status: row.get(9)?,
            nations: row.get(10)?,
            athletes: row.get(11)?,
            men: row.get(12)?,
            women: row.get(13)?,
            events: row.get(14)?,
            sports: row.get(15)?,
            contests: row.get(16)?,
            names: Translated::at(row, 17)?,
            cities: Translated::at(row, 20)?,
            insides: Translated::at(row, 23)?,
        })
    })?;
    let mut games = dense("games", rows.collect::<rusqlite::Result<_>>()?, |games: &Games| {
        games.id.0
    })?;
    let mut statement = conn.prepare("SELECT games, country FROM host ORDER BY games, country")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let id: GamesId = row.get(0)?;
        if let Some(games) = games.get_mut(position(id.0)) {
            games.hosts.push(row.get(1)?);
        }
    }
    Ok(games)
}

/// Reads `source`.
pub(super) fn sources(conn: &Connection) -> Result<Vec<Source>, RecordsError> {
    let mut statement = conn.prepare("SELECT id, key, title, licence, as_of FROM source ORDER BY id")?;
    let rows = statement.query_map([], |row| {
        Ok(Source {
            id: row.get(0)?,
            key: row.get(1)?,
            title: row.get(2)?,
            licence: row.get(3)?,
            as_of: row.get(4)?,
        })
    })?;
    dense("source", rows.collect::<rusqlite::Result<_>>()?, |source: &Source| {
        source.id.0
    })
}

/// Reads `coverage`.
pub(super) fn coverage(conn: &Connection, games: usize) -> Result<Vec<[Coverage; Aspect::ALL.len()]>, RecordsError> {
    let nothing = || Coverage {
        state: CoverageState::None,
        share: None,
        note: None,
        sources: Vec::new(),
    };
    let mut coverage: Vec<_> = (0..games).map(|_| std::array::from_fn(|_| nothing())).collect();
    let mut statement = conn.prepare("SELECT games, aspect, state, share, note FROM coverage")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let games: GamesId = row.get(0)?;
        let aspect: Aspect = row.get(1)?;
        if let Some(of_games) = coverage.get_mut(position(games.0)) {
            of_games[aspect as usize] = Coverage {
                state: row.get(2)?,
                share: row.get(3)?,
                note: row.get(4)?,
                sources: Vec::new(),
            };
        }
    }
    let mut statement = conn.prepare("SELECT games, aspect, source FROM coverage_source ORDER BY source")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let games: GamesId = row.get(0)?;
        let aspect: Aspect = row.get(1)?;
        if let Some(of_games) = coverage.get_mut(position(games.0)) {
            of_games[aspect as usize].sources.push(row.get(2)?);
        }
    }
    Ok(coverage)
}
