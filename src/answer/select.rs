//! Filters compiled to SQL over the results, and the medals themselves.

use std::collections::HashMap;

use rusqlite::{Connection, Row, params_from_iter};

use crate::question::{Day, Filters, MedalFilter};
use crate::records::{Catalog, GamesId, maybe_date_at};

use super::conditions::{Conditions, id_list};
use super::{AnswerError, MedalRow, Member};

/// The medals under filters: conditions over `result r` and `event e`.
pub(super) struct Select {
    conditions: Conditions,
}

/// What every selection of medals starts from. Each result has its event; the join is a left one because SQLite
/// leaves such a one out of a plain list when nothing is asked of the event.
const MEDALS: &str = "result r LEFT JOIN event e ON e.id = r.event";

/// The athletes of each result; guides, pilots and coxes are not among them.
pub(super) const ATHLETES: &str =
    "JOIN result_person rp ON rp.result = r.id AND rp.role = 'athlete' JOIN person p ON p.id = rp.person";

impl Select {
    /// The medals under the filters.
    pub fn medals(filters: &Filters, catalog: &Catalog) -> Self {
        let mut conditions = Conditions::default();
        // Somebody's results are few: the plus keeps SQLite from going through those of all the Games instead.
        let (games, country, event) = match filters.athlete {
            Some(_) => ("+r.games", "+r.country = ?", "+r.event"),
            None => ("r.games", "r.country = ?", "r.event"),
        };
        conditions.games(games, filters, catalog);
        if let Some(id) = filters.country {
            conditions.equal(country, id.0);
        }
        conditions.except("+r.country", filters);
        if let Some(athlete) = filters.athlete {
            conditions.equal("r.id IN (SELECT result FROM result_person WHERE person = ?)", athlete.0);
        }
        conditions.sport("e.sport", filters, catalog);
        if !filters.events.is_empty() {
            conditions.within(event, &filters.events);
        }
        if let Some(sex) = filters.sex {
            conditions.equal("e.sex = ?", sex.as_str().to_owned());
        }
        if let Some(MedalFilter::Only(medal)) = filters.medal {
            conditions.equal("r.medal = ?", medal as i64);
        }
        // The indexes of days hold only rows that have one.
        match filters.date {
            Some(Day::Exact(date)) => {
                conditions.plain("r.date IS NOT NULL");
                conditions.equal("r.date = ?", date.to_string());
            }
            Some(Day::Yearly(month, day)) => {
                conditions.plain("r.date IS NOT NULL");
                conditions.equal("substr(r.date, 6) = ?", format!("{month:02}-{day:02}"));
            }
            Some(Day::Until(date)) => {
                conditions.plain("r.date IS NOT NULL");
                conditions.equal("r.date <= ?", date.to_string());
            }
            None => {}
        }
        Self { conditions }
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
        let conditions = self.conditions.sql();
        let sql = format!("SELECT {columns} FROM {MEDALS} {joined} WHERE r.counted = 1{conditions} {rest}");
        let mut statement = connection.prepare_cached(&sql)?;
        let rows = statement.query_map(params_from_iter(self.conditions.values()), row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The selected medals themselves, newest Games first, then gold first, then by day.
    pub fn rows(&self, connection: &Connection, limit: usize) -> Result<Vec<MedalRow>, AnswerError> {
        let rest = format!("ORDER BY r.games DESC, r.medal, r.date, r.event, r.id LIMIT {limit}");
        self.rows_in_order(connection, &rest)
    }

    /// The selected medals in another order.
    pub fn rows_in_order(&self, connection: &Connection, rest: &str) -> Result<Vec<MedalRow>, AnswerError> {
        let columns = "r.id, r.games, r.event, r.medal, r.country, r.mark, r.date";
        let rows = self.query(connection, columns, rest, |row| {
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
        let whole = |(id, mut row): (i64, MedalRow)| {
            row.members = members.remove(&id).unwrap_or_default();
            row
        };
        Ok(rows.into_iter().map(whole).collect())
    }
}

/// The newest medals under the filters, at most `limit`, when it is known how many there are at each Games: those that
/// come later than the last one listed are not looked at.
pub(super) fn newest(
    connection: &Connection,
    filters: &Filters,
    catalog: &Catalog,
    counts: &[(GamesId, usize)],
    limit: usize,
) -> Result<Vec<MedalRow>, AnswerError> {
    let mut newest_first: Vec<_> = counts.iter().filter(|(_, count)| *count > 0).collect();
    newest_first.sort_by_key(|(games, _)| std::cmp::Reverse(*games));
    let mut found = 0;
    let mut games = Vec::new();
    for (id, count) in newest_first {
        if found >= limit {
            break;
        }
        found += count;
        games.push(*id);
    }
    if games.is_empty() {
        return Ok(Vec::new());
    }
    let narrowed = Filters {
        games,
        ..filters.clone()
    };
    Select::medals(&narrowed, catalog).rows(connection, limit)
}

/// The people of results, athletes first, each result's in the order of their ids.
pub(super) fn members(
    connection: &Connection,
    results: impl Iterator<Item = i64>,
) -> Result<HashMap<i64, Vec<Member>>, AnswerError> {
    let mut statement = connection.prepare_cached(
        "SELECT rp.result, p.id, p.name, rp.role FROM json_each(?) wanted \
         JOIN result_person rp ON rp.result = wanted.value JOIN person p ON p.id = rp.person \
         ORDER BY rp.result, rp.role <> 'athlete', p.id",
    )?;
    let mut members: HashMap<i64, Vec<Member>> = HashMap::new();
    let mut rows = statement.query([id_list(results)])?;
    while let Some(row) = rows.next()? {
        members.entry(row.get(0)?).or_default().push(Member {
            person: row.get(1)?,
            name: row.get(2)?,
            role: row.get(3)?,
        });
    }
    Ok(members)
}
