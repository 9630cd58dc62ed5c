//! Events of which one committee has medals that fulfil conditions: all three, for one.

use rusqlite::{Connection, Row, params_from_iter};

use crate::question::Filters;
use crate::records::Records;

use super::conditions::Conditions;
use super::having::Demands;
use super::select::Select;
use super::{AnswerError, Haul, Tally};

/// The events at each Games, newest first, and whose medals they are.
pub(super) fn hauls(
    records: &Records,
    connection: &Connection,
    filters: &Filters,
    demands: &Demands,
) -> Result<Vec<Haul>, AnswerError> {
    if demands.demand_several() && filters.athlete.is_none() && filters.date.is_none() {
        return compiled(records, connection, filters, demands);
    }
    let columns = "r.games, r.event, r.country, \
                   sum(r.medal = 1) AS gold, sum(r.medal = 2) AS silver, sum(r.medal = 3) AS bronze";
    let rest = format!(
        "GROUP BY r.games, r.event, r.country HAVING 1{} ORDER BY r.games DESC, r.event, r.country",
        demands.sql()
    );
    Select::medals(filters, records.catalog()).query(connection, columns, &rest, haul)
}

/// The same from the compiled medals of committees that won several.
fn compiled(
    records: &Records,
    connection: &Connection,
    filters: &Filters,
    demands: &Demands,
) -> Result<Vec<Haul>, AnswerError> {
    let catalog = records.catalog();
    let mut conditions = Conditions::default();
    conditions.games("h.games", filters, catalog);
    if let Some(country) = filters.country {
        conditions.equal("h.country = ?", country.0);
    }
    conditions.except("h.country", filters);
    if !filters.events.is_empty() {
        conditions.within("h.event", &filters.events);
    }
    conditions.sport("e.sport", filters, catalog);
    if let Some(sex) = filters.sex {
        conditions.equal("e.sex = ?", sex.as_str().to_owned());
    }
    let sql = format!(
        "SELECT h.games, h.event, h.country, h.gold, h.silver, h.bronze FROM haul h CROSS JOIN event e ON e.id = h.event \
         WHERE 1{}{} ORDER BY h.games DESC, h.event, h.country",
        conditions.sql(),
        demands.sql()
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params_from_iter(conditions.values()), haul)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn haul(row: &Row<'_>) -> rusqlite::Result<Haul> {
    Ok(Haul {
        games: row.get(0)?,
        event: row.get(1)?,
        country: row.get(2)?,
        tally: Tally::from_row(row, 3)?,
    })
}
