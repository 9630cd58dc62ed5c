//! Days and the medals won on them.

use jiff::civil::Date;
use rusqlite::{Connection, params_from_iter};

use crate::question::Filters;
use crate::records::{Catalog, date_at};

use super::conditions::Conditions;
use super::select::Select;
use super::{AnswerError, Tally};

/// Days with a medal under the filters, in order: from the compiled days where they can tell, else from results.
pub(super) fn days(
    connection: &Connection,
    filters: &Filters,
    catalog: &Catalog,
) -> Result<Vec<(Date, Tally)>, AnswerError> {
    let is_narrow = filters.athlete.is_some()
        || filters.country.is_some()
        || !filters.except.is_empty()
        || !filters.events.is_empty();
    if is_narrow || filters.date.is_some() {
        // The `+` keeps SQLite from going through all days for the few medals of somebody.
        let has_day = if filters.date.is_some() {
            ""
        } else {
            "AND +r.date IS NOT NULL"
        };
        return Select::medals(filters, catalog).query(
            connection,
            "r.date, sum(r.medal = 1), sum(r.medal = 2), sum(r.medal = 3)",
            &format!("{has_day} GROUP BY r.date ORDER BY r.date"),
            |row| Ok((date_at(row, 0)?, Tally::from_row(row, 1)?)),
        );
    }
    let mut conditions = Conditions::default();
    conditions.games("games", filters, catalog);
    conditions.sport("sport", filters, catalog);
    if let Some(sex) = filters.sex {
        conditions.equal("sex = ?", sex.as_str().to_owned());
    }
    let sql = format!(
        "SELECT date, sum(gold), sum(silver), sum(bronze) FROM daily WHERE 1{} GROUP BY date ORDER BY date",
        conditions.sql()
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params_from_iter(conditions.values()), |row| {
        Ok((date_at(row, 0)?, Tally::from_row(row, 1)?.only(filters.medal)))
    })?;
    let mut days: Vec<(Date, Tally)> = rows.collect::<Result<_, _>>()?;
    days.retain(|(_, tally)| tally.total() > 0);
    Ok(days)
}
