//! Counting and listing athletes: those who won.

use rusqlite::{Connection, Row, params_from_iter};

use crate::question::{Filters, MedalFilter, Order};
use crate::records::{CountryId, EventSex, Medal, Records, Role, Sex};

use super::conditions::Conditions;
use super::select::{ATHLETES, Select};
use super::{AnswerError, Member, Tally};

/// How many people an answer lists at most.
pub(super) const LISTED: usize = 60;

/// The first of the people of a list, with their latest committee and their medals, and how many they are.
pub(super) type Listed = (Vec<(Member, CountryId, Tally)>, usize);

/// Athletes with a medal, in the question's order; equals in the order of their ids, which is nearly that of names.
pub(super) fn medallists(
    records: &Records,
    connection: &Connection,
    filters: &Filters,
    order: Order,
) -> Result<Listed, AnswerError> {
    let by_event_sex = matches!(filters.sex, Some(EventSex::Mixed | EventSex::Open));
    if filters.athlete.is_some() || !filters.events.is_empty() || filters.date.is_some() || by_event_sex {
        return from_results(records, connection, filters, order);
    }
    let all_of_kind = Filters {
        kind: filters.kind,
        medal: filters.medal,
        sex: filters.sex,
        ..Filters::default()
    };
    if filters.kind.is_some() && *filters == all_of_kind {
        from_careers(connection, filters, order)
    } else {
        from_medallists(records, connection, filters, order)
    }
}

/// The columns that rank, the first of which is above nought for everybody in the list.
fn ranking(filters: &Filters, order: Order) -> (&'static str, &'static str) {
    match (filters.medal, order) {
        (Some(MedalFilter::Only(Medal::Gold)), _) => ("gold", "gold DESC, silver DESC, bronze DESC"),
        (Some(MedalFilter::Only(Medal::Silver)), _) => ("silver", "silver DESC, gold DESC, bronze DESC"),
        (Some(MedalFilter::Only(Medal::Bronze)), _) => ("bronze", "bronze DESC, gold DESC, silver DESC"),
        (_, Order::Total) => ("total", "total DESC, gold DESC, silver DESC, bronze DESC"),
        (_, Order::Golds) => ("total", "gold DESC, silver DESC, bronze DESC"),
    }
}

/// All medallists of a kind of Games, whom an index holds in their order.
fn from_careers(connection: &Connection, filters: &Filters, order: Order) -> Result<Listed, AnswerError> {
    let Some(kind) = filters.kind else {
        return Ok((Vec::new(), 0));
    };
    let (positive, ranking) = ranking(filters, order);
    let sex = person_sex(filters);
    let mut conditions = Conditions::default();
    conditions.equal("t.kind = ?", kind.as_str().to_owned());
    if let Some(sex) = sex {
        conditions.equal("t.sex = ?", sex.as_str().to_owned());
    }
    let sql = format!(
        "SELECT p.id, p.name, t.country, t.gold, t.silver, t.bronze FROM career t JOIN person p ON p.id = t.person \
         WHERE t.{positive} > 0{} ORDER BY {ranking}, t.person LIMIT {LISTED}",
        conditions.sql()
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let people = statement
        .query_map(params_from_iter(conditions.values()), |row| listed(row, filters))?
        .collect::<Result<_, _>>()?;
    let medal = match filters.medal {
        Some(MedalFilter::Only(medal)) => medal as i64,
        _ => 0,
    };
    let of: u32 = connection
        .prepare_cached("SELECT sum(number) FROM medallist_count WHERE kind = ? AND sex = ? AND medal = ?")?
        .query_row((kind.as_str(), sex.map_or("", Sex::as_str), medal), |row| {
            Ok(row.get::<_, Option<u32>>(0)?.unwrap_or_default())
        })?;
    Ok((people, of as usize))
}

/// Medallists by Games, countries and sports, from the compiled medals of each.
fn from_medallists(
    records: &Records,
    connection: &Connection,
    filters: &Filters,
    order: Order,
) -> Result<Listed, AnswerError> {
    let catalog = records.catalog();
    let mut conditions = Conditions::default();
    conditions.games("m.games", filters, catalog);
    if let Some(country) = filters.country {
        conditions.equal("m.country = ?", country.0);
    }
    conditions.sport("m.sport", filters, catalog);
    if let Some(sex) = person_sex(filters) {
        conditions.equal("m.sex = ?", sex.as_str().to_owned());
    }
    let (positive, ranking) = ranking(filters, order);
    // Beside a lone max() a bare column is that of its row: the committee of the latest Games.
    let grouped = format!(
        "SELECT m.person, m.country, max(m.games), sum(m.gold) AS gold, sum(m.silver) AS silver, \
         sum(m.bronze) AS bronze, sum(m.gold + m.silver + m.bronze) AS total \
         FROM medallist m WHERE 1{} GROUP BY m.person HAVING {positive} > 0",
        conditions.sql()
    );
    let sql = format!(
        "SELECT p.id, p.name, t.country, t.gold, t.silver, t.bronze \
         FROM ({grouped} ORDER BY {ranking}, m.person LIMIT {LISTED}) t JOIN person p ON p.id = t.person \
         ORDER BY {ranking}, t.person"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let people: Vec<_> = statement
        .query_map(params_from_iter(conditions.values()), |row| listed(row, filters))?
        .collect::<Result<_, _>>()?;
    let of = if people.len() < LISTED {
        people.len()
    } else {
        connection
            .prepare_cached(&format!("SELECT count(*) FROM ({grouped})"))?
            .query_row(params_from_iter(conditions.values()), |row| row.get::<_, u32>(0))? as usize
    };
    Ok((people, of))
}

/// Medallists of events and days, from the results.
fn from_results(
    records: &Records,
    connection: &Connection,
    filters: &Filters,
    order: Order,
) -> Result<Listed, AnswerError> {
    // Men and women are people here: women win in mixed events too.
    let sex = person_sex(filters);
    let select = Select::medals(
        &Filters {
            sex: filters.sex.filter(|_| sex.is_none()),
            ..filters.clone()
        },
        records.catalog(),
    );
    let sex = match sex {
        Some(sex) => format!("AND p.sex = '{}'", sex.as_str()),
        None => String::new(),
    };
    let columns = "p.id, p.name, r.country, sum(r.medal = 1) AS gold, sum(r.medal = 2) AS silver, \
                   sum(r.medal = 3) AS bronze, count(*) AS total, max(r.games)";
    let (_, ranking) = ranking(filters, order);
    let rest = format!("{sex} GROUP BY p.id ORDER BY {ranking}, p.id LIMIT {LISTED}");
    let people = select.query_with(connection, columns, ATHLETES, &rest, |row| listed(row, filters))?;
    let of = if people.len() < LISTED {
        people.len()
    } else {
        let counts = select.query_with(connection, "count(DISTINCT p.id)", ATHLETES, &sex, |row| {
            row.get::<_, u32>(0)
        })?;
        counts.into_iter().sum::<u32>() as usize
    };
    Ok((people, of))
}

/// The sex of the people asked for.
pub(super) fn person_sex(filters: &Filters) -> Option<Sex> {
    match filters.sex? {
        EventSex::Men => Some(Sex::Male),
        EventSex::Women => Some(Sex::Female),
        EventSex::Mixed | EventSex::Open => None,
    }
}

/// A row of person, name, committee, golds, silvers and bronzes; of the medals only those asked for.
fn listed(row: &Row<'_>, filters: &Filters) -> rusqlite::Result<(Member, CountryId, Tally)> {
    Ok((athlete(row)?, row.get(2)?, Tally::from_row(row, 3)?.only(filters.medal)))
}

/// A row that begins with a person and the name.
pub(super) fn athlete(row: &Row<'_>) -> rusqlite::Result<Member> {
    Ok(Member {
        person: row.get(0)?,
        name: row.get(1)?,
        role: Role::Athlete,
    })
}
