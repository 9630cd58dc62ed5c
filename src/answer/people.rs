//! Counting and listing athletes.

use rusqlite::{Connection, Row};

use crate::question::Filters;
use crate::records::{CountryId, Records, Role};

use super::select::{ATHLETES, Select, family, games_in_scope};
use super::{AnswerError, Items, Member, Tally};

/// How many people an answer lists at most.
const LISTED: usize = 60;

/// The first of the athletes who won, or who took part, and how many they are.
pub(super) fn athletes(
    records: &Records,
    connection: &Connection,
    filters: &Filters,
    won: bool,
) -> Result<(Items, usize), AnswerError> {
    let (people, of) = if won {
        medallists(records, connection, filters)?
    } else {
        entrants(records, connection, filters)?
    };
    // A count of rows is never negative.
    Ok((Items::Athletes(people), usize::try_from(of).unwrap_or_default()))
}

type Listed = (Vec<(Member, CountryId, Tally)>, i64);

/// People with a medal, most golds first.
fn medallists(records: &Records, connection: &Connection, filters: &Filters) -> Result<Listed, AnswerError> {
    let select = Select::medals(filters, records.catalog());
    let columns = "p.id, p.name, r.country, sum(r.medal = 1), sum(r.medal = 2), sum(r.medal = 3)";
    let rest = format!("GROUP BY p.id ORDER BY 4 DESC, 5 DESC, 6 DESC, p.name LIMIT {LISTED}");
    let people = select.query_with(connection, columns, ATHLETES, &rest, |row| {
        let tally = Tally {
            gold: row.get(3)?,
            silver: row.get(4)?,
            bronze: row.get(5)?,
        };
        Ok((athlete(row)?, row.get(2)?, tally))
    })?;
    let of = if people.len() < LISTED {
        people.len() as i64
    } else {
        let counts = select.query_with(connection, "count(DISTINCT p.id)", ATHLETES, "", |row| {
            row.get::<_, i64>(0)
        })?;
        counts.into_iter().sum()
    };
    Ok((people, of))
}

/// People who took part, by name.
fn entrants(records: &Records, connection: &Connection, filters: &Filters) -> Result<Listed, AnswerError> {
    const WHERE: &str = "FROM entry n WHERE n.games IN (SELECT value FROM json_each(?1)) \
         AND (?2 IS NULL OR n.country = ?2) \
         AND (?3 IS NULL OR n.sport IN (SELECT value FROM json_each(?3)))";
    let ids = |ids: Vec<i64>| {
        let ids: Vec<String> = ids.iter().map(i64::to_string).collect();
        format!("[{}]", ids.join(","))
    };
    let games = ids(games_in_scope(filters, records.catalog())
        .iter()
        .map(|id| id.0)
        .collect());
    let sports = filters
        .sport
        .map(|sport| ids(family(records.catalog(), sport).iter().map(|id| id.0).collect()));
    let values = (&games, filters.country, &sports);
    let of = connection
        .prepare_cached(&format!("SELECT count(DISTINCT n.person) {WHERE}"))?
        .query_row(values, |row| row.get(0))?;
    let list = format!(
        "SELECT p.id, p.name, found.country FROM (SELECT DISTINCT n.person, n.country {WHERE}) found \
         JOIN person p ON p.id = found.person ORDER BY p.name LIMIT {LISTED}"
    );
    let mut statement = connection.prepare_cached(&list)?;
    let people = statement
        .query_map(values, |row| Ok((athlete(row)?, row.get(2)?, Tally::default())))?
        .collect::<Result<_, _>>()?;
    Ok((people, of))
}

fn athlete(row: &Row<'_>) -> rusqlite::Result<Member> {
    Ok(Member {
        person: row.get(0)?,
        name: row.get(1)?,
        role: Role::Athlete,
    })
}
