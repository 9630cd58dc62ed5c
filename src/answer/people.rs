//! Counting and listing athletes: those who won.

use std::collections::HashMap;

use rusqlite::{Connection, Row, params_from_iter};

use crate::question::{Filters, MedalFilter, Order};
use crate::records::{CountryId, EventSex, GamesId, Medal, PersonId, Records, Role, Sex};

use super::conditions::Conditions;
use super::having::Demands;
use super::select::{ATHLETES, Select};
use super::{AnswerError, Member, Tally};

/// The first of the people of a list, with their latest committee and their medals, and how many they are.
pub(super) type Listed = (Vec<(Member, CountryId, Tally)>, usize);

/// Athletes with a medal who fulfil the conditions, in the question's order; equals in the order of their ids, which is nearly that of names.
pub(super) fn medallists(
    records: &Records,
    connection: &Connection,
    filters: &Filters,
    order: Order,
    demands: &Demands,
    most: usize,
) -> Result<Listed, AnswerError> {
    if is_of_results(filters) {
        return from_results(records, connection, filters, order, demands, most);
    }
    let all_of_kind = Filters {
        kind: filters.kind,
        medal: filters.medal,
        sex: filters.sex,
        ..Filters::default()
    };
    if filters.kind.is_some() && *filters == all_of_kind {
        from_careers(connection, filters, order, demands, most)
    } else {
        from_medallists(records, connection, filters, order, demands, most)
    }
}

/// Whether the compiled medals of people, which know neither events nor days, cannot tell.
fn is_of_results(filters: &Filters) -> bool {
    let by_event_sex = matches!(filters.sex, Some(EventSex::Mixed | EventSex::Open));
    filters.athlete.is_some() || !filters.events.is_empty() || filters.date.is_some() || by_event_sex
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
fn from_careers(
    connection: &Connection,
    filters: &Filters,
    order: Order,
    demands: &Demands,
    most: usize,
) -> Result<Listed, AnswerError> {
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
    let demanded = demands.sql();
    let sql = format!(
        "SELECT p.id, p.name, t.country, t.gold, t.silver, t.bronze FROM career t JOIN person p ON p.id = t.person \
         WHERE 1{}{demanded} ORDER BY {ranking}, t.person LIMIT {most}",
        conditions.sql()
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let people = statement
        .query_map(params_from_iter(conditions.values()), |row| listed(row, filters))?
        .collect::<Result<_, _>>()?;
    if !demands.is_empty() {
        let sql = format!("SELECT count(*) FROM career t WHERE 1{}{demanded}", conditions.sql());
        let of: u32 = connection
            .prepare_cached(&sql)?
            .query_row(params_from_iter(conditions.values()), |row| row.get(0))?;
        return Ok((people, of as usize));
    }
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
    demands: &Demands,
    most: usize,
) -> Result<Listed, AnswerError> {
    let mut sums = sums(records, connection, filters)?;
    sums.retain(|_, (.., tally)| demands.hold(*tally));
    let of = sums.len();
    let mut ranked: Vec<_> = sums
        .into_iter()
        .map(|(person, (_, country, tally))| (tally.worth(order, filters.medal), person, country, tally))
        .collect();
    ranked.sort_unstable_by_key(|(worth, person, ..)| (*worth, *person));
    ranked.truncate(most);
    let ranked = ranked
        .into_iter()
        .map(|(_, person, country, tally)| (person, country, tally));
    Ok((named(connection, ranked)?, of))
}

/// People with their names.
pub(super) fn named(
    connection: &Connection,
    people: impl Iterator<Item = (PersonId, CountryId, Tally)>,
) -> Result<Vec<(Member, CountryId, Tally)>, AnswerError> {
    let mut name = connection.prepare_cached("SELECT id, name FROM person WHERE id = ?")?;
    let mut one = |(person, country, tally)| Ok((name.query_row([person], athlete)?, country, tally));
    people.map(&mut one).collect()
}

/// The medals asked for of each person who has one, from the compiled medals, with the committee of the latest Games.
fn sums(
    records: &Records,
    connection: &Connection,
    filters: &Filters,
) -> Result<HashMap<PersonId, (GamesId, CountryId, Tally)>, AnswerError> {
    let catalog = records.catalog();
    let mut conditions = Conditions::default();
    conditions.games("games", filters, catalog);
    if let Some(country) = filters.country {
        conditions.equal("country = ?", country.0);
    }
    conditions.except("country", filters);
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
    for (.., tally) in sums.values_mut() {
        *tally = tally.only(filters.medal);
    }
    sums.retain(|_, (.., tally)| tally.total() > 0);
    Ok(sums)
}

/// Medallists of events and days, from the results.
fn from_results(
    records: &Records,
    connection: &Connection,
    filters: &Filters,
    order: Order,
    demands: &Demands,
    most: usize,
) -> Result<Listed, AnswerError> {
    let (select, sex) = results_of_people(records, filters);
    let ranking = ranking(filters, order);
    let group = format!("{sex} GROUP BY p.id HAVING 1{} ORDER BY {ranking}, p.id", demands.sql());
    // Who fulfils conditions cannot be counted without looking at everybody.
    let limit = if demands.is_empty() {
        format!("LIMIT {most}")
    } else {
        String::new()
    };
    let rest = format!("{group} {limit}");
    let mut people = select.query_with(connection, SUMMED, ATHLETES, &rest, |row| listed(row, filters))?;
    let of = if people.len() < most || !demands.is_empty() {
        people.len()
    } else {
        let counts = select.query_with(connection, "count(DISTINCT p.id)", ATHLETES, &sex, |row| {
            row.get::<_, u32>(0)
        })?;
        counts.into_iter().sum::<u32>() as usize
    };
    people.truncate(most);
    Ok((people, of))
}

/// People with the sums of their medals, over [`results_of_people`].
const SUMMED: &str = "p.id, p.name, r.country, sum(r.medal = 1) AS gold, sum(r.medal = 2) AS silver, \
                      sum(r.medal = 3) AS bronze, count(*) AS total, max(r.games)";

/// The medals of people, and a condition on the people that begins with `AND` when there is one.
fn results_of_people(records: &Records, filters: &Filters) -> (Select, String) {
    // Men and women are people here: women win in mixed events too.
    let sex = person_sex(filters);
    let select = Select::medals(
        &Filters {
            sex: filters.sex.filter(|_| sex.is_none()),
            ..filters.clone()
        },
        records.catalog(),
    );
    let sex = sex.map(|sex| format!("AND p.sex = '{}'", sex.as_str()));
    (select, sex.unwrap_or_default())
}

/// Everybody with a medal under the filters, with the committee of the latest Games and the medals.
pub(super) fn all_medallists(
    records: &Records,
    connection: &Connection,
    filters: &Filters,
) -> Result<Vec<(PersonId, CountryId, Tally)>, AnswerError> {
    if is_of_results(filters) {
        let (select, sex) = results_of_people(records, filters);
        let rest = format!("{sex} GROUP BY p.id");
        return select.query_with(connection, SUMMED, ATHLETES, &rest, |row| {
            Ok((row.get(0)?, row.get(2)?, Tally::from_row(row, 3)?))
        });
    }
    let sums = sums(records, connection, filters)?;
    Ok(sums
        .into_iter()
        .map(|(person, (_, country, tally))| (person, country, tally))
        .collect())
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
