//! Counting and listing those who took part: athletes, and the sports, countries and Games of them.

use rusqlite::{Connection, OptionalExtension, params_from_iter};

use crate::question::Filters;
use crate::records::{Records, Sex};

use super::conditions::Conditions;
use super::counted::Key;
use super::people::{LISTED, Listed, athlete, person_sex};
use super::{AnswerError, Tally};

/// From so many people on it is quicker to go through all names in order than to sort those who fit.
const MANY: usize = 1500;

/// People who took part, by name.
pub(super) fn athletes(records: &Records, connection: &Connection, filters: &Filters) -> Result<Listed, AnswerError> {
    let conditions = of_entries(records, filters);
    let of = match turnout(connection, filters)? {
        Some(of) => of,
        None => connection
            .prepare_cached(&format!(
                "SELECT count(DISTINCT n.person) FROM entry n WHERE 1{}",
                conditions.sql()
            ))?
            .query_row(params_from_iter(conditions.values()), |row| row.get::<_, u32>(0))? as usize,
    };
    let fitting = conditions.sql();
    let (sql, times) = if of > MANY {
        let of_person = format!("FROM entry n WHERE n.person = p.id{fitting}");
        let sql = format!(
            "SELECT p.id, p.name, (SELECT n.country {of_person} ORDER BY n.games DESC LIMIT 1) AS country \
             FROM person p WHERE EXISTS (SELECT 1 {of_person}) ORDER BY p.name, p.id LIMIT {LISTED}"
        );
        (sql, 2)
    } else {
        let sql = format!(
            "SELECT p.id, p.name, found.country FROM \
             (SELECT n.person, n.country, max(n.games) FROM entry n WHERE 1{fitting} GROUP BY n.person) found \
             JOIN person p ON p.id = found.person ORDER BY p.name, p.id LIMIT {LISTED}"
        );
        (sql, 1)
    };
    let values = (0..times).flat_map(|_| conditions.values());
    let mut statement = connection.prepare_cached(&sql)?;
    let people = statement
        .query_map(params_from_iter(values), |row| {
            Ok((athlete(row)?, row.get(2)?, Tally::default()))
        })?
        .collect::<Result<_, _>>()?;
    Ok((people, of))
}

/// The compiled number, when the question is about one whole Games, or all of a kind.
fn turnout(connection: &Connection, filters: &Filters) -> Result<Option<usize>, AnswerError> {
    let whole = Filters {
        games: filters.games.clone(),
        kind: filters.kind,
        sex: filters.sex,
        ..Filters::default()
    };
    if *filters != whole {
        return Ok(None);
    }
    let sex = person_sex(filters).map_or("", Sex::as_str);
    let number = match (filters.games.as_slice(), filters.kind) {
        ([games], _) => connection
            .prepare_cached("SELECT number FROM turnout WHERE games = ? AND sex = ?")?
            .query_row((games, sex), |row| row.get::<_, u32>(0))
            .optional()?,
        ([], Some(kind)) => connection
            .prepare_cached("SELECT number FROM turnout WHERE games IS NULL AND kind = ? AND sex = ?")?
            .query_row((kind.as_str(), sex), |row| row.get::<_, u32>(0))
            .optional()?,
        _ => None,
    };
    Ok(number.map(|number| number as usize))
}

/// Conditions over `entry n`.
fn of_entries(records: &Records, filters: &Filters) -> Conditions {
    let catalog = records.catalog();
    let mut conditions = Conditions::default();
    conditions.games("n.games", filters, catalog);
    if let Some(country) = filters.country {
        conditions.equal("n.country = ?", country.0);
    }
    if let Some(athlete) = filters.athlete {
        conditions.equal("n.person = ?", athlete.0);
    }
    conditions.sport("n.sport", filters, catalog);
    if let Some(sex) = person_sex(filters) {
        conditions.equal(
            "(SELECT sex FROM person WHERE id = n.person) = ?",
            sex.as_str().to_owned(),
        );
    }
    conditions
}

/// The Games, committees or sports of those who took part and fit, each once, in the order of their ids.
pub(super) fn distinct<K: Key>(
    records: &Records,
    connection: &Connection,
    filters: &Filters,
) -> Result<Vec<K>, AnswerError> {
    let catalog = records.catalog();
    let mut conditions = Conditions::default();
    let table = if let Some(athlete) = filters.athlete {
        conditions.equal("n.person = ?", athlete.0);
        "entry"
    } else {
        match person_sex(filters) {
            Some(Sex::Male) => conditions.plain("n.men > 0"),
            Some(Sex::Female) => conditions.plain("n.women > 0"),
            None => {}
        }
        "squad"
    };
    conditions.games("n.games", filters, catalog);
    if let Some(country) = filters.country {
        conditions.equal("n.country = ?", country.0);
    }
    conditions.sport("n.sport", filters, catalog);
    let sql = format!(
        "SELECT DISTINCT n.{key} FROM {table} n WHERE 1{} ORDER BY n.{key}",
        conditions.sql(),
        key = K::TALLIED
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params_from_iter(conditions.values()), |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
