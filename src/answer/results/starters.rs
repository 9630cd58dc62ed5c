//! Counting those who were in events: athletes, and the committees, sports and Games of them.

use rusqlite::{Connection, params_from_iter};

use crate::answer::conditions::Conditions;
use crate::answer::counted::Key;
use crate::answer::people::{LISTED, Listed, athlete, person_sex};
use crate::answer::select::ATHLETES;
use crate::answer::{AnswerError, Tally};
use crate::question::{Filters, Placed};
use crate::records::{Catalog, Records};

use super::fitting;

/// What an event counted for is asked only of all Games: there demonstrations are left out, but one that is named counts.
const FOR_MEDALS: &str =
    "EXISTS (SELECT 1 FROM contest c WHERE c.games = r.games AND c.event = r.event AND c.status = 'medal')";

/// The athletes with results that fit, better places first, and how many they are.
pub(in crate::answer) fn athletes(
    records: &Records,
    connection: &Connection,
    filters: &Filters,
) -> Result<Listed, AnswerError> {
    // Men and women are people here: women are in mixed events too.
    let sex = person_sex(filters);
    let of_events = Filters {
        sex: filters.sex.filter(|_| sex.is_none()),
        ..filters.clone()
    };
    let mut conditions = conditions(connection, &of_events, records.catalog())?;
    if let Some(sex) = sex {
        conditions.equal("p.sex = ?", sex.as_str().to_owned());
    }
    let from = format!("FROM result r {ATHLETES} WHERE 1{}", conditions.sql());
    // Of everybody the best place is of no interest, but the name is: ids run in the order of names.
    let order = match filters.placed {
        Some(Placed::Within(..) | Placed::Marked(..) | Placed::Beside(_)) => "place IS NULL, place, p.id",
        _ => "p.id",
    };
    let sql = format!(
        "SELECT p.id, p.name, r.country, {COUNTED}, min(r.place) AS place, max(r.games) {from} \
         GROUP BY p.id ORDER BY {order} LIMIT {LISTED}"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let people: Vec<_> = statement
        .query_map(params_from_iter(conditions.values()), |row| {
            Ok((athlete(row)?, row.get(2)?, Tally::from_row(row, 3)?))
        })?
        .collect::<Result<_, _>>()?;
    if people.len() < LISTED {
        let of = people.len();
        return Ok((people, of));
    }
    let of: u32 = connection
        .prepare_cached(&format!("SELECT count(DISTINCT p.id) {from}"))?
        .query_row(params_from_iter(conditions.values()), |row| row.get(0))?;
    Ok((people, of as usize))
}

/// Medals that count, of the results that fit.
const COUNTED: &str = "sum(r.counted AND r.medal = 1), sum(r.counted AND r.medal = 2), sum(r.counted AND r.medal = 3)";

/// The Games, committees or sports of the results that fit, in the order of their ids.
pub(in crate::answer) fn distinct<K: Key>(
    records: &Records,
    connection: &Connection,
    filters: &Filters,
) -> Result<Vec<K>, AnswerError> {
    let conditions = conditions(connection, filters, records.catalog())?;
    let sql = format!(
        "SELECT DISTINCT {key} FROM result r JOIN event e ON e.id = r.event WHERE 1{} ORDER BY {key}",
        conditions.sql(),
        key = K::SELECTED
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let keys = statement.query_map(params_from_iter(conditions.values()), |row| row.get(0))?;
    Ok(keys.collect::<Result<_, _>>()?)
}

/// The conditions of the results that fit.
pub(super) fn conditions(
    connection: &Connection,
    filters: &Filters,
    catalog: &Catalog,
) -> Result<Conditions, AnswerError> {
    let mut conditions = fitting::conditions(connection, filters, catalog)?;
    if filters.games.is_empty() {
        conditions.plain(FOR_MEDALS);
    }
    Ok(conditions)
}
