//! Counting and listing athletes: those who won.

use std::collections::HashMap;

use rusqlite::{Connection, Row, params_from_iter};

use crate::question::{Filters, MedalFilter, Order};
use crate::records::{CountryId, EventSex, GamesId, Medal, PersonId, Records, Role, Sex};

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

/// The columns that rank, as [`Tally::worth`] does.
fn ranking(filters: &Filters, order: Order) -> &'static str {
    match (filters.medal, order) {
        (Some(MedalFilter::Only(Medal::Gold)), _) => "gold DESC, silver DESC, bronze DESC",
        (Some(MedalFilter::Only(Medal::Silver)), _) => "silver DESC, gold DESC, bronze DESC",
        (Some(MedalFilter::Only(Medal::Bronze)), _) => "bronze DESC, gold DESC, silver DESC",
        (_, Order::Total) => "total DESC, gold DESC, silver DESC, bronze DESC",
        (_, Order::Golds) => "gold DESC, silver DESC, bronze DESC",
    }
}

/// All medallists of a kind of Games, whom an index holds in their order.
fn from_careers(connection: &Connection, filters: &Filters, order: Order) -> Result<Listed, AnswerError> {
    let Some(kind) = filters.kind else {
        return Ok((Vec::new(), 0));
    };
    let ranking = ranking(filters, order);
    let sex = person_sex(filters);
    let mut conditions = Conditions::default();
    conditions.equal("t.kind = ?", kind.as_str().to_owned());
    if let Some(sex) = sex {
        conditions.equal("t.sex = ?", sex.as_str().to_owned());
    }
    // Everybody in the table has a medal; of one colour not everybody has.
    match filters.medal {
        Some(MedalFilter::Only(Medal::Gold)) => conditions.plain("t.gold > 0"),
        Some(MedalFilter::Only(Medal::Silver)) => conditions.plain("t.silver > 0"),
        Some(MedalFilter::Only(Medal::Bronze)) => conditions.plain("t.bronze > 0"),
        Some(MedalFilter::Any) | None => {}
    }
    let sql = format!(
        "SELECT p.id, p.name, t.country, t.gold, t.silver, t.bronze FROM career t JOIN person p ON p.id = t.person \
         WHERE 1{} ORDER BY {ranking}, t.person LIMIT {LISTED}",
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

/// Medallists by Games, countries and sports, from the compiled medals of each. They are added up here, where one pass
/// gives both the list and its length.
fn from_medallists(
    records: &Records,
    connection: &Connection,
    filters: &Filters,
    order: Order,
) -> Result<Listed, AnswerError> {
    let catalog = records.catalog();
    let mut conditions = Conditions::default();
    conditions.games("games", filters, catalog);
    if let Some(country) = filters.country {
        conditions.equal("country = ?", country.0);
    }
    conditions.sport("sport", filters, catalog);
    if let Some(sex) = person_sex(filters) {
        conditions.equal("sex = ?", sex.as_str().to_owned());
    }
    let sql = format!(
        "SELECT person, games, country, gold, silver, bronze FROM medallist WHERE 1{}",
        conditions.sql()
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query(params_from_iter(conditions.values()))?;
    let mut sums: HashMap<PersonId, (GamesId, CountryId, Tally)> = HashMap::new();
    while let Some(row) = rows.next()? {
        let (games, country) = (row.get(1)?, row.get(2)?);
        let (latest, of, sum) = sums.entry(row.get(0)?).or_insert((games, country, Tally::default()));
        // A person is shown with the committee of the latest Games.
        if games > *latest {
            (*latest, *of) = (games, country);
        }
        *sum = sum.plus(Tally::from_row(row, 3)?);
    }
    sums.retain(|_, (.., tally)| tally.only(filters.medal).total() > 0);
    let of = sums.len();
    let mut ranked: Vec<_> = sums
        .into_iter()
        .map(|(person, (_, country, tally))| (tally.worth(order, filters.medal), person, country, tally))
        .collect();
    ranked.sort_unstable_by_key(|(worth, person, ..)| (*worth, *person));
    ranked.truncate(LISTED);
    let mut name = connection.prepare_cached("SELECT id, name FROM person WHERE id = ?")?;
    let people = ranked
        .into_iter()
        .map(|(_, person, country, tally)| {
            let member = name.query_row([person], athlete)?;
            Ok((member, country, tally.only(filters.medal)))
        })
        .collect::<Result<_, rusqlite::Error>>()?;
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
    let ranking = ranking(filters, order);
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
