//! Filters compiled to SQL, and the queries that every fact file shares.

use std::collections::HashMap;

use rusqlite::types::Value;
use rusqlite::{Connection, Row, params_from_iter};

use crate::question::{Day, Filters, MedalFilter};
use crate::records::{Catalog, Games, GamesId, GamesStatus, SportId, maybe_date_at};

use super::{AnswerError, MedalRow, Member};

/// A condition over `result r`, `event e` and `games g`, with its parameters.
pub(super) struct Select {
    conditions: Vec<&'static str>,
    values: Vec<Value>,
}

/// What every selection of medals starts from.
const MEDALS: &str = "result r JOIN event e ON e.id = r.event JOIN games g ON g.id = r.games \
     JOIN contest c ON c.games = r.games AND c.event = r.event";

/// What counts as a medal.
const COUNTED: &str = "r.medal IS NOT NULL AND c.status = 'medal' AND g.status = 'held'";

/// The athletes of each result; guides, pilots and coxes are not among them.
pub(super) const ATHLETES: &str =
    "JOIN result_person rp ON rp.result = r.id AND rp.role = 'athlete' JOIN person p ON p.id = rp.person";

impl Select {
    /// The medals under the filters.
    pub fn medals(filters: &Filters, catalog: &Catalog) -> Self {
        let mut select = Self {
            conditions: Vec::new(),
            values: Vec::new(),
        };
        if !filters.games.is_empty() {
            select.within(
                "r.games IN (SELECT value FROM json_each(?))",
                filters.games.iter().map(|id| id.0),
            );
        } else if filters.kind.is_some() || filters.season.is_some() || filters.years.is_some() {
            let games = games_in_scope(filters, catalog);
            select.within(
                "r.games IN (SELECT value FROM json_each(?))",
                games.iter().map(|id| id.0),
            );
        }
        if let Some(country) = filters.country {
            select.equal("r.country = ?", country.0);
        }
        if let Some(athlete) = filters.athlete {
            select.equal("r.id IN (SELECT result FROM result_person WHERE person = ?)", athlete.0);
        }
        if let Some(sport) = filters.sport {
            select.within(
                "e.sport IN (SELECT value FROM json_each(?))",
                family(catalog, sport).iter().map(|id| id.0),
            );
        }
        if !filters.events.is_empty() {
            select.within(
                "r.event IN (SELECT value FROM json_each(?))",
                filters.events.iter().map(|id| id.0),
            );
        }
        if let Some(sex) = filters.sex {
            select.equal("e.sex = ?", sex.as_str().to_owned());
        }
        if let Some(MedalFilter::Only(medal)) = filters.medal {
            select.equal("r.medal = ?", medal as i64);
        }
        match filters.date {
            Some(Day::Exact(date)) => select.equal("r.date = ?", date.to_string()),
            Some(Day::Yearly(month, day)) => select.equal("substr(r.date, 6) = ?", format!("{month:02}-{day:02}")),
            None => {}
        }
        select
    }

    fn equal(&mut self, condition: &'static str, value: impl Into<Value>) {
        self.conditions.push(condition);
        self.values.push(value.into());
    }

    fn within(&mut self, condition: &'static str, ids: impl Iterator<Item = i64>) {
        let ids: Vec<String> = ids.map(|id| id.to_string()).collect();
        self.equal(condition, format!("[{}]", ids.join(",")));
    }

    /// Runs `SELECT columns FROM … WHERE … rest` over the selected medals.
    pub fn query<T>(
        &self,
        connection: &Connection,
        columns: &str,
        rest: &str,
        row: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>, AnswerError> {
        self.query_with(connection, columns, "", rest, row)
    }

    /// The same, with more tables joined.
    pub fn query_with<T>(
        &self,
        connection: &Connection,
        columns: &str,
        joined: &str,
        rest: &str,
        row: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>, AnswerError> {
        let mut sql = format!("SELECT {columns} FROM {MEDALS} {joined} WHERE {COUNTED}");
        for condition in &self.conditions {
            sql.push_str(" AND ");
            sql.push_str(condition);
        }
        sql.push(' ');
        sql.push_str(rest);
        let mut statement = connection.prepare_cached(&sql)?;
        let rows = statement.query_map(params_from_iter(&self.values), row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The selected medals themselves, newest Games first, then by day, gold first.
    pub fn rows(&self, connection: &Connection, limit: usize) -> Result<Vec<MedalRow>, AnswerError> {
        let rest = format!("ORDER BY r.games DESC, r.medal, r.date, r.event, r.id LIMIT {limit}");
        self.rows_in_order(connection, &rest)
    }

    /// The selected medals in another order.
    pub fn rows_in_order(&self, connection: &Connection, rest: &str) -> Result<Vec<MedalRow>, AnswerError> {
        let columns = "r.id, r.games, r.event, r.medal, r.country, r.mark, r.date";
        let mut rows = self.query(connection, columns, rest, |row| {
            let id: i64 = row.get(0)?;
            Ok((
                id,
                MedalRow {
                    games: row.get(1)?,
                    event: row.get(2)?,
                    medal: row.get(3)?,
                    country: row.get(4)?,
                    members: Vec::new(),
                    mark: row.get(5)?,
                    date: maybe_date_at(row, 6)?,
                },
            ))
        })?;
        let mut members = members(connection, rows.iter().map(|(id, _)| *id))?;
        Ok(rows
            .drain(..)
            .map(|(id, mut row)| {
                row.members = members.remove(&id).unwrap_or_default();
                row
            })
            .collect())
    }
}

/// The people of results, athletes first, each result's in the order of their ids.
fn members(
    connection: &Connection,
    results: impl Iterator<Item = i64>,
) -> Result<HashMap<i64, Vec<Member>>, AnswerError> {
    let ids: Vec<String> = results.map(|id| id.to_string()).collect();
    let mut statement = connection.prepare_cached(
        "SELECT rp.result, p.id, p.name, rp.role FROM json_each(?) wanted \
         JOIN result_person rp ON rp.result = wanted.value JOIN person p ON p.id = rp.person \
         ORDER BY rp.result, rp.role <> 'athlete', p.id",
    )?;
    let mut members: HashMap<i64, Vec<Member>> = HashMap::new();
    let mut rows = statement.query([format!("[{}]", ids.join(","))])?;
    while let Some(row) = rows.next()? {
        members.entry(row.get(0)?).or_default().push(Member {
            person: row.get(1)?,
            name: row.get(2)?,
            role: row.get(3)?,
        });
    }
    Ok(members)
}

/// A sport with all its disciplines.
pub(super) fn family(catalog: &Catalog, sport: SportId) -> Vec<SportId> {
    std::iter::once(sport).chain(catalog.children(sport)).collect()
}

/// The Games that a question is about, in time order: those named, or all held that fit the kind, season and years.
pub(super) fn games_in_scope(filters: &Filters, catalog: &Catalog) -> Vec<GamesId> {
    if !filters.games.is_empty() {
        return filters.games.clone();
    }
    let fits = |games: &&Games| {
        games.status == GamesStatus::Held
            && filters.kind.is_none_or(|kind| kind == games.kind)
            && filters.season.is_none_or(|season| season == games.season)
            && filters.years.is_none_or(|(from, to)| (from..=to).contains(&games.year))
    };
    catalog.all_games().iter().filter(fits).map(|games| games.id).collect()
}
