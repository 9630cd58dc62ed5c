//! Counting and listing those who took part: athletes, and the sports, countries and Games of them.

use rusqlite::{Connection, OptionalExtension, params_from_iter};

use crate::question::Filters;
use crate::records::{Catalog, CountryId, PersonId, Records, Sex};

use super::conditions::Conditions;
use super::counted::Key;
use super::people::{Listed, athlete, person_sex};
use super::{AnswerError, Tally};

/// From so many people on it is quicker to go through all people in order than to sort those who fit.
const MANY: usize = 1500;

/// The squads and who was in them: quick by country, sport or Games.
const BY_SQUAD: &str =
    "squad s CROSS JOIN entry n ON n.games = s.games AND n.country = s.country AND n.sport = s.sport WHERE 1";

/// Everybody who took part, by Games and then by country.
const BY_GAMES: &str = "entry n WHERE 1";

/// Everybody who took part, in the order of people.
const BY_PERSON: &str = "entry n INDEXED BY entry_person WHERE n.person > 0";

/// Whether a person is of a sex.
const OF_SEX: &str = "(SELECT sex FROM person WHERE id = n.person) = ?";

/// People who took part, by name.
pub(super) fn athletes(
    records: &Records,
    connection: &Connection,
    filters: &Filters,
    most: usize,
) -> Result<Listed, AnswerError> {
    let by_squad = of_people("s", records, filters);
    let of = match turnout(connection, filters, records.catalog())? {
        Some(of) => of,
        None => connection
            .prepare_cached(&format!(
                "SELECT count(DISTINCT n.person) FROM {BY_SQUAD}{}",
                by_squad.sql()
            ))?
            .query_row(params_from_iter(by_squad.values()), |row| row.get::<_, u32>(0))? as usize,
    };
    let (from, conditions) = if of > MANY {
        (BY_PERSON, of_people("n", records, filters))
    } else {
        (BY_SQUAD, by_squad)
    };
    // Ids of people run in the order of their names.
    let sql = format!(
        "SELECT p.id, p.name, f.country FROM (SELECT n.person, n.country, max(n.games) FROM {from}{} \
         GROUP BY n.person ORDER BY n.person LIMIT {most}) f JOIN person p ON p.id = f.person ORDER BY p.id",
        conditions.sql()
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let people = statement
        .query_map(params_from_iter(conditions.values()), |row| {
            Ok((athlete(row)?, row.get(2)?, Tally::default()))
        })?
        .collect::<Result<_, _>>()?;
    Ok((people, of))
}

/// Everybody who took part, once for each sport, without their medals.
pub(super) fn all(
    records: &Records,
    connection: &Connection,
    filters: &Filters,
) -> Result<Vec<(PersonId, CountryId, Tally)>, AnswerError> {
    let (from, starts) = if filters.sport.is_some() {
        (BY_SQUAD, "s")
    } else {
        (BY_GAMES, "n")
    };
    let conditions = of_people(starts, records, filters);
    let sql = format!("SELECT n.person, n.country FROM {from}{}", conditions.sql());
    let mut statement = connection.prepare_cached(&sql)?;
    let people = statement.query_map(params_from_iter(conditions.values()), |row| {
        Ok((row.get(0)?, row.get(1)?, Tally::default()))
    })?;
    Ok(people.collect::<Result<_, _>>()?)
}

/// The people of the filters as conditions over `entry n`; what narrows starts is asked of `starts`, an alias of `squad`
/// or `entry`.
fn of_people(starts: &str, records: &Records, filters: &Filters) -> Conditions {
    let mut conditions = of_starts(starts, records, filters);
    if let Some(athlete) = filters.athlete {
        conditions.equal("n.person = ?", athlete.0);
    }
    if let Some(sex) = person_sex(filters) {
        conditions.equal(OF_SEX, sex.as_str().to_owned());
    }
    conditions
}

/// The compiled number, when the question is about one Games or about all of a kind, or of one country or sport there.
fn turnout(connection: &Connection, filters: &Filters, catalog: &Catalog) -> Result<Option<usize>, AnswerError> {
    let counted = Filters {
        games: filters.games.clone(),
        kind: filters.kind,
        country: filters.country,
        sport: filters.sport,
        sex: filters.sex,
        ..Filters::default()
    };
    if *filters != counted || (filters.country.is_some() && filters.sport.is_some()) {
        return Ok(None);
    }
    let (games, kind) = match (filters.games.as_slice(), filters.kind) {
        ([games], _) => (Some(*games), catalog.games(*games).kind),
        ([], Some(kind)) => (None, kind),
        _ => return Ok(None),
    };
    let sex = person_sex(filters).map_or("", Sex::as_str);
    let number = connection
        .prepare_cached(
            "SELECT number FROM turnout WHERE games IS ? AND kind = ? AND sport IS ? AND country IS ? AND sex = ?",
        )?
        .query_row((games, kind.as_str(), filters.sport, filters.country, sex), |row| {
            row.get::<_, u32>(0)
        })
        .optional()?;
    Ok(number.map(|number| number as usize))
}

/// The Games, country and sport of the filters as conditions over `starts`, an alias of `squad` or `entry`.
fn of_starts(starts: &str, records: &Records, filters: &Filters) -> Conditions {
    let catalog = records.catalog();
    let mut conditions = Conditions::default();
    conditions.games(&format!("{starts}.games"), filters, catalog);
    if let Some(country) = filters.country {
        conditions.equal(&format!("{starts}.country = ?"), country.0);
    }
    conditions.except(&format!("{starts}.country"), filters);
    conditions.sport(&format!("{starts}.sport"), filters, catalog);
    conditions
}

/// The Games, committees or sports of those who took part and fit, each once, in the order of their ids.
pub(super) fn distinct<K: Key>(
    records: &Records,
    connection: &Connection,
    filters: &Filters,
) -> Result<Vec<K>, AnswerError> {
    let mut conditions = of_starts("n", records, filters);
    let table = if let Some(athlete) = filters.athlete {
        conditions.equal("n.person = ?", athlete.0);
        if let Some(sex) = person_sex(filters) {
            conditions.equal(OF_SEX, sex.as_str().to_owned());
        }
        "entry"
    } else {
        match person_sex(filters) {
            Some(Sex::Male) => conditions.plain("n.men > 0"),
            Some(Sex::Female) => conditions.plain("n.women > 0"),
            None => {}
        }
        "squad"
    };
    let sql = format!(
        "SELECT DISTINCT n.{key} FROM {table} n WHERE 1{} ORDER BY n.{key}",
        conditions.sql(),
        key = K::TALLIED
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params_from_iter(conditions.values()), |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
