//! Counting and listing athletes.

use rusqlite::{Connection, Row};

use crate::question::{Filters, MedalFilter};
use crate::records::{CountryId, EventSex, GamesKind, Records, Role, Sex};

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
    if let Some(listed) = of_all_time(connection, filters)? {
        return Ok(listed);
    }
    // The sex is that of the person: women win in mixed events too.
    let select = Select::medals(
        &Filters {
            sex: None,
            ..filters.clone()
        },
        records.catalog(),
    );
    let sex = match person_sex(filters) {
        Some(sex) => format!("AND p.sex = '{}'", sex.as_str()),
        None => String::new(),
    };
    let columns = "p.id, p.name, r.country, sum(r.medal = 1), sum(r.medal = 2), sum(r.medal = 3)";
    let rest = format!("{sex} GROUP BY p.id ORDER BY 4 DESC, 5 DESC, 6 DESC, p.name LIMIT {LISTED}");
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
        let counts = select.query_with(connection, "count(DISTINCT p.id)", ATHLETES, &sex, |row| {
            row.get::<_, i64>(0)
        })?;
        counts.into_iter().sum()
    };
    Ok((people, of))
}

/// The medallists of all Games of one kind, from the totals that are compiled in; `None` when the question is narrower.
fn of_all_time(connection: &Connection, filters: &Filters) -> Result<Option<Listed>, AnswerError> {
    let Some(kind) = filters.kind else { return Ok(None) };
    let only = Filters {
        kind: filters.kind,
        medal: filters.medal,
        sex: filters.sex,
        ..Filters::default()
    };
    if *filters != only || matches!(filters.medal, Some(MedalFilter::Only(_))) {
        return Ok(None);
    }
    let letter = match kind {
        GamesKind::Olympic => 'o',
        GamesKind::Paralympic => 'p',
    };
    let [gold, silver, bronze] = ["gold", "silver", "bronze"].map(|colour| format!("t.{letter}_{colour}"));
    let from = format!(
        "FROM person_total t JOIN person p ON p.id = t.person \
         WHERE {gold} + {silver} + {bronze} > 0 AND (?1 IS NULL OR p.sex = ?1) \
         AND EXISTS (SELECT 1 FROM entry WHERE person = t.person)"
    );
    let of = connection
        .prepare_cached(&format!("SELECT count(*) {from}"))?
        .query_row([person_sex(filters)], |row| row.get(0))?;
    let mut statement = connection.prepare_cached(&format!(
        "SELECT p.id, p.name, t.country, {gold}, {silver}, {bronze} {from} ORDER BY 4 DESC, 5 DESC, 6 DESC, p.name LIMIT {LISTED}"
    ))?;
    let people = statement
        .query_map([person_sex(filters)], |row| {
            let tally = Tally {
                gold: row.get(3)?,
                silver: row.get(4)?,
                bronze: row.get(5)?,
            };
            Ok((athlete(row)?, row.get(2)?, tally))
        })?
        .collect::<Result<_, _>>()?;
    Ok(Some((people, of)))
}

/// People who took part, by name.
fn entrants(records: &Records, connection: &Connection, filters: &Filters) -> Result<Listed, AnswerError> {
    const WHERE: &str = "FROM entry n WHERE n.games IN (SELECT value FROM json_each(?1)) \
         AND (?2 IS NULL OR n.country = ?2) \
         AND (?3 IS NULL OR n.sport IN (SELECT value FROM json_each(?3))) \
         AND (?4 IS NULL OR (SELECT sex FROM person WHERE id = n.person) = ?4)";
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
    let values = (&games, filters.country, &sports, person_sex(filters));
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

/// The sex of the people asked for.
fn person_sex(filters: &Filters) -> Option<Sex> {
    match filters.sex? {
        EventSex::Men => Some(Sex::Male),
        EventSex::Women => Some(Sex::Female),
        EventSex::Mixed | EventSex::Open => None,
    }
}

fn athlete(row: &Row<'_>) -> rusqlite::Result<Member> {
    Ok(Member {
        person: row.get(0)?,
        name: row.get(1)?,
        role: Role::Athlete,
    })
}
