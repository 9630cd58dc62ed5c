//! The small tables, read once at start and then looked up in memory.

use std::collections::HashMap;

use rusqlite::Connection;

use super::dates::maybe_date_at;
use super::{
    Aspect, Country, CountryCode, CountryId, Coverage, CoverageState, Event, EventId, Games, GamesId, RecordsError,
    Source, SourceId, Sport, SportId,
};

/// Countries, sports, events, Games, sources, and what is held of each Games.
///
/// Ids come from the same database and are always there, so a look-up by id gives the row itself; one made up by hand
/// would panic. Keys and codes come from outside and give an `Option`.
#[derive(Debug)]
pub struct Catalog {
    countries: Vec<Country>,
    sports: Vec<Sport>,
    events: Vec<Event>,
    games: Vec<Games>,
    sources: Vec<Source>,
    /// Of each Games, a row for every [`Aspect`].
    coverage: Vec<[Coverage; Aspect::ALL.len()]>,
    country_ids: HashMap<CountryCode, CountryId>,
    sport_ids: HashMap<String, SportId>,
    event_ids: HashMap<String, EventId>,
    games_ids: HashMap<String, GamesId>,
}

impl Catalog {
    /// Reads the small tables.
    pub(super) fn load(conn: &Connection) -> Result<Self, RecordsError> {
        let countries = countries(conn)?;
        let sports = sports(conn)?;
        let events = events(conn)?;
        let games = games(conn)?;
        let sources = sources(conn)?;
        Ok(Self {
            coverage: coverage(conn, games.len())?,
            country_ids: countries.iter().map(|country| (country.code, country.id)).collect(),
            sport_ids: sports.iter().map(|sport| (sport.key.clone(), sport.id)).collect(),
            event_ids: events.iter().map(|event| (event.key.clone(), event.id)).collect(),
            games_ids: games.iter().map(|games| (games.key.clone(), games.id)).collect(),
            countries,
            sports,
            events,
            games,
            sources,
        })
    }

    /// Every committee of every time.
    pub fn countries(&self) -> &[Country] {
        &self.countries
    }

    /// The committee of an id.
    pub fn country(&self, id: CountryId) -> &Country {
        &self.countries[position(id.0)]
    }

    /// The committee of a code.
    pub fn country_by_code(&self, code: CountryCode) -> Option<&Country> {
        self.country_ids.get(&code).map(|id| self.country(*id))
    }

    /// Every sport and discipline.
    pub fn sports(&self) -> &[Sport] {
        &self.sports
    }

    /// The sport of an id.
    pub fn sport(&self, id: SportId) -> &Sport {
        &self.sports[position(id.0)]
    }

    /// The sport of a key: `judo`.
    pub fn sport_by_key(&self, key: &str) -> Option<&Sport> {
        self.sport_ids.get(key).map(|id| self.sport(*id))
    }

    /// The disciplines of a sport, itself not among them.
    pub fn children(&self, id: SportId) -> impl Iterator<Item = SportId> {
        self.sports
            .iter()
            .filter(move |sport| sport.parent == Some(id))
            .map(|sport| sport.id)
    }

    /// Every event.
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// The event of an id.
    pub fn event(&self, id: EventId) -> &Event {
        &self.events[position(id.0)]
    }

    /// The event of a key: `para-athletics/womens-100-m-t13`.
    pub fn event_by_key(&self, key: &str) -> Option<&Event> {
        self.event_ids.get(key).map(|id| self.event(*id))
    }

    /// Every Games in order of time, those that were cancelled or are to come among them.
    pub fn all_games(&self) -> &[Games] {
        &self.games
    }

    /// The Games of an id.
    pub fn games(&self, id: GamesId) -> &Games {
        &self.games[position(id.0)]
    }

    /// The Games of a key: `2024-summer-paralympics`.
    pub fn games_by_key(&self, key: &str) -> Option<&Games> {
        self.games_ids.get(key).map(|id| self.games(*id))
    }

    /// What is held of one aspect of a Games; nothing, where the tables do not say.
    pub fn coverage(&self, games: GamesId, aspect: Aspect) -> &Coverage {
        &self.coverage[position(games.0)][aspect as usize]
    }

    /// Every source.
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// The source of an id.
    pub fn source(&self, id: SourceId) -> &Source {
        &self.sources[position(id.0)]
    }

    /// The sources of a Games, each once, in the order of the aspects they serve.
    pub fn sources_of(&self, games: GamesId) -> Vec<&Source> {
        let mut ids: Vec<SourceId> = Vec::new();
        for id in self.coverage[position(games.0)]
            .iter()
            .flat_map(|coverage| &coverage.sources)
        {
            if !ids.contains(id) {
                ids.push(*id);
            }
        }
        ids.into_iter().map(|id| self.source(id)).collect()
    }
}

/// Where the row of an id stands: ids are dense and begin at 1, which [`dense`] made sure of. An id below 1 lands
/// outside every table.
fn position(id: i64) -> usize {
    usize::try_from(id - 1).unwrap_or(usize::MAX)
}

/// Makes sure that rows stand where their ids say.
fn dense<T>(table: &str, rows: Vec<T>, id: impl Fn(&T) -> i64) -> Result<Vec<T>, RecordsError> {
    match rows.iter().enumerate().find(|(at, row)| position(id(row)) != *at) {
        None => Ok(rows),
        Some((at, row)) => Err(RecordsError::Unexpected(format!(
            "row {at} of {table} has the id {}",
            id(row)
        ))),
    }
}

fn countries(conn: &Connection) -> Result<Vec<Country>, RecordsError> {
    let rows = conn
        .prepare("SELECT id, code, name, kind, iso2 FROM country ORDER BY id")?
        .query_and_then([], |row| {
            Ok(Country {
                id: row.get(0)?,
                code: row.get(1)?,
                name: row.get(2)?,
                kind: row.get(3)?,
                iso2: row.get(4)?,
                successors: Vec::new(),
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

fn sports(conn: &Connection) -> Result<Vec<Sport>, RecordsError> {
    let mut statement = conn.prepare("SELECT id, key, name, parent FROM sport ORDER BY id")?;
    let rows = statement.query_map([], |row| {
        Ok(Sport {
            id: row.get(0)?,
            key: row.get(1)?,
            name: row.get(2)?,
            parent: row.get(3)?,
        })
    })?;
    dense("sport", rows.collect::<rusqlite::Result<_>>()?, |sport: &Sport| {
        sport.id.0
    })
}

fn events(conn: &Connection) -> Result<Vec<Event>, RecordsError> {
    let mut statement = conn.prepare("SELECT id, key, kind, sport, title, sex, class, unit FROM event ORDER BY id")?;
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
        })
    })?;
    dense("event", rows.collect::<rusqlite::Result<_>>()?, |event: &Event| {
        event.id.0
    })
}

fn games(conn: &Connection) -> Result<Vec<Games>, RecordsError> {
    let mut statement = conn.prepare(
        "SELECT id, key, kind, season, year, name, city, opened, closed, status,
                nations, athletes, men, women, events, sports
         FROM games ORDER BY id",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(Games {
            id: row.get(0)?,
            key: row.get(1)?,
            kind: row.get(2)?,
            season: row.get(3)?,
            year: row.get(4)?,
            name: row.get(5)?,
            city: row.get(6)?,
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

fn sources(conn: &Connection) -> Result<Vec<Source>, RecordsError> {
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

fn coverage(conn: &Connection, games: usize) -> Result<Vec<[Coverage; Aspect::ALL.len()]>, RecordsError> {
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
