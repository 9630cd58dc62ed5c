//! Medals counted by Games, by country or by sport: from the compiled tallies where they can tell, else from results.

use rusqlite::types::FromSql;
use rusqlite::{Connection, params_from_iter};

use crate::question::Filters;
use crate::records::{Catalog, CountryId, GamesId, SportId};

use super::conditions::Conditions;
use super::select::Select;
use super::{AnswerError, Tally};

/// What medals are counted by.
pub(super) trait Key: FromSql + Copy + Ord {
    /// The column of `tally`, `squad` and `entry`.
    const TALLIED: &'static str;
    /// The column of the results, as `Select` names them.
    const SELECTED: &'static str;
}

impl Key for GamesId {
    const TALLIED: &'static str = "games";
    const SELECTED: &'static str = "r.games";
}

impl Key for CountryId {
    const TALLIED: &'static str = "country";
    const SELECTED: &'static str = "r.country";
}

impl Key for SportId {
    const TALLIED: &'static str = "sport";
    const SELECTED: &'static str = "e.sport";
}

/// The medals under the filters by their keys, in the order of the keys; keys without a medal are left out.
pub(super) fn counted<K: Key>(
    connection: &Connection,
    filters: &Filters,
    catalog: &Catalog,
) -> Result<Vec<(K, Tally)>, AnswerError> {
    let mut tallies = if is_tallied(filters) {
        from_tally(connection, filters, catalog)?
    } else {
        from_results(connection, filters, catalog)?
    };
    for (_, tally) in &mut tallies {
        *tally = tally.only(filters.medal);
    }
    tallies.retain(|(_, tally)| tally.total() > 0);
    Ok(tallies)
}

/// Whether the tallies, which know neither athletes nor events nor days, can answer.
fn is_tallied(filters: &Filters) -> bool {
    filters.athlete.is_none() && filters.events.is_empty() && filters.date.is_none()
}

fn from_tally<K: Key>(
    connection: &Connection,
    filters: &Filters,
    catalog: &Catalog,
) -> Result<Vec<(K, Tally)>, AnswerError> {
    let mut conditions = Conditions::default();
    conditions.games("games", filters, catalog);
    if let Some(country) = filters.country {
        conditions.equal("country = ?", country.0);
    }
    conditions.except("country", filters);
    conditions.sport("sport", filters, catalog);
    if let Some(sex) = filters.sex {
        conditions.equal("sex = ?", sex.as_str().to_owned());
    }
    let key = K::TALLIED;
    let sql = format!(
        "SELECT {key}, sum(gold), sum(silver), sum(bronze) FROM tally WHERE 1{} GROUP BY {key} ORDER BY {key}",
        conditions.sql()
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params_from_iter(conditions.values()), |row| {
        Ok((row.get(0)?, Tally::from_row(row, 1)?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn from_results<K: Key>(
    connection: &Connection,
    filters: &Filters,
    catalog: &Catalog,
) -> Result<Vec<(K, Tally)>, AnswerError> {
    let key = K::SELECTED;
    let columns = format!("{key}, sum(r.medal = 1), sum(r.medal = 2), sum(r.medal = 3)");
    let rest = format!("GROUP BY {key} ORDER BY {key}");
    Select::medals(filters, catalog).query(connection, &columns, &rest, |row| {
        Ok((row.get(0)?, Tally::from_row(row, 1)?))
    })
}
