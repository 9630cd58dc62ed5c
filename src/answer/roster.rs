//! The people whom filters name, each with where they took part or won.

use jiff::civil::Date;
use rusqlite::{Connection, Row, params_from_iter};

use crate::question::Filters;
use crate::records::{BirthDate, Catalog, CountryId, GamesId, Medal, PersonId, PersonRow};
use crate::records::{Sex, maybe_date_at};

use super::AnswerError;
use super::conditions::Conditions;
use super::people::person_sex;
use super::select::{ATHLETES, Select};

/// One person at one Games: an entry in a sport, a start in an event or a medal.
#[derive(Debug, Clone)]
pub(super) struct Appearance {
    pub person: PersonRow,
    pub games: GamesId,
    pub country: CountryId,
    /// The day of the medal.
    pub date: Option<Date>,
    pub medal: Option<Medal>,
}

impl Appearance {
    /// The day on which an age is told: that of the medal or else the opening of the Games.
    pub fn day(&self, catalog: &Catalog) -> Option<Date> {
        self.date.or(catalog.games(self.games).opened)
    }
}

/// How many days old somebody is on a day; `None` where the birth is not known to the day.
pub(super) fn days_old(born: Option<BirthDate>, on: Option<Date>) -> Option<i32> {
    match (born?, on?) {
        (BirthDate::Day(born), on) => Some((on - born).get_days()),
        _ => None,
    }
}

/// So many starts are looked at one by one; of more nobody wants to read.
const FEW: usize = 2500;

/// Whether so few fit that they are looked at one by one. Of events, days and mixed teams only results tell.
pub(super) fn is_narrow(connection: &Connection, filters: &Filters, catalog: &Catalog) -> Result<bool, AnswerError> {
    let by_result = !filters.events.is_empty() || filters.date.is_some() || filters.athlete.is_some();
    if by_result || filters.sex.is_some_and(|_| person_sex(filters).is_none()) {
        return Ok(true);
    }
    let places = [
        filters.country.is_some(),
        filters.sport.is_some(),
        !filters.games.is_empty(),
    ];
    Ok(places.contains(&true) && starts(connection, filters, catalog)? <= FEW)
}

const PERSON: &str = "p.id, p.key, p.name, p.family, p.sex, p.born, p.height, p.weight";

/// The appearances under filters: of medallists when a medal or a day is asked for, else of starters of the events, else
/// of everybody entered; athletes only.
pub(super) fn appearances(
    connection: &Connection,
    filters: &Filters,
    catalog: &Catalog,
) -> Result<Vec<Appearance>, AnswerError> {
    // Men and women are people here: women win in mixed events too.
    let sex = person_sex(filters);
    let narrowed = Filters {
        sex: filters.sex.filter(|_| sex.is_none()),
        ..filters.clone()
    };
    if filters.medal.is_some() || filters.date.is_some() {
        let columns = format!("{PERSON}, r.games, r.country, r.date, r.medal");
        let rest = sex.map_or(String::new(), |sex| format!("AND p.sex = '{}'", sex.as_str()));
        return Select::medals(&narrowed, catalog).query_with(connection, &columns, ATHLETES, &rest, appearance);
    }
    let (from, conditions) = if filters.events.is_empty() && narrowed.sex.is_none() {
        entered(&narrowed, sex, catalog)
    } else {
        started(&narrowed, sex, catalog)
    };
    let sql = format!("SELECT {PERSON}, {from}{}", conditions.sql());
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params_from_iter(conditions.values()), appearance)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn entered(filters: &Filters, sex: Option<Sex>, catalog: &Catalog) -> (&'static str, Conditions) {
    if let Some(athlete) = filters.athlete {
        let mut conditions = Conditions::default();
        conditions.equal("n.person = ?", athlete.0);
        of_place(&mut conditions, ["n.games", "n.country", "n.sport"], filters, catalog);
        of_sex(&mut conditions, sex);
        let from = "n.games, n.country, NULL, NULL FROM entry n JOIN person p ON p.id = n.person WHERE 1";
        return (from, conditions);
    }
    let mut conditions = Conditions::default();
    of_place(&mut conditions, ["s.games", "s.country", "s.sport"], filters, catalog);
    of_sex(&mut conditions, sex);
    let from = "s.games, s.country, NULL, NULL FROM squad s \
                CROSS JOIN entry n ON n.games = s.games AND n.country = s.country AND n.sport = s.sport \
                CROSS JOIN person p ON p.id = n.person WHERE 1";
    (from, conditions)
}

fn started(filters: &Filters, sex: Option<Sex>, catalog: &Catalog) -> (&'static str, Conditions) {
    let mut conditions = Conditions::default();
    if !filters.events.is_empty() {
        conditions.within("r.event", &filters.events);
    }
    of_place(&mut conditions, ["r.games", "r.country", "e.sport"], filters, catalog);
    if let Some(athlete) = filters.athlete {
        conditions.equal("p.id = ?", athlete.0);
    }
    if let Some(sex) = filters.sex {
        conditions.equal("e.sex = ?", sex.as_str().to_owned());
    }
    of_sex(&mut conditions, sex);
    let from = "r.games, r.country, r.date, r.medal FROM result r JOIN event e ON e.id = r.event \
                JOIN contest c ON c.games = r.games AND c.event = r.event \
                JOIN result_person rp ON rp.result = r.id AND rp.role = 'athlete' JOIN person p ON p.id = rp.person \
                WHERE r.started AND c.status = 'medal'";
    (from, conditions)
}

/// Games, country and sport of the filters over columns of these names.
pub(super) fn of_place(conditions: &mut Conditions, columns: [&str; 3], filters: &Filters, catalog: &Catalog) {
    let [games, country, sport] = columns;
    conditions.games(games, filters, catalog);
    if let Some(of) = filters.country {
        conditions.equal(&format!("{country} = ?"), of.0);
    }
    conditions.except(country, filters);
    conditions.sport(sport, filters, catalog);
}

fn of_sex(conditions: &mut Conditions, sex: Option<Sex>) {
    if let Some(sex) = sex {
        conditions.equal("p.sex = ?", sex.as_str().to_owned());
    }
}

fn appearance(row: &Row<'_>) -> rusqlite::Result<Appearance> {
    Ok(Appearance {
        person: PersonRow::from_row(row)?,
        games: row.get(8)?,
        country: row.get(9)?,
        date: maybe_date_at(row, 10)?,
        medal: row.get(11)?,
    })
}

/// How many starts squads have under the filters: what decides whether all of them can be looked at one by one.
pub(super) fn starts(connection: &Connection, filters: &Filters, catalog: &Catalog) -> Result<usize, AnswerError> {
    let mut conditions = Conditions::default();
    of_place(&mut conditions, ["games", "country", "sport"], filters, catalog);
    let sql = format!("SELECT ifnull(sum(athletes), 0) FROM squad WHERE 1{}", conditions.sql());
    let number: u32 = connection
        .prepare_cached(&sql)?
        .query_row(params_from_iter(conditions.values()), |row| row.get(0))?;
    Ok(number as usize)
}

/// The first appearance of each person in a list that is in order.
pub(super) fn once_each(appearances: impl IntoIterator<Item = Appearance>) -> Vec<Appearance> {
    let mut seen: std::collections::HashSet<PersonId> = std::collections::HashSet::new();
    appearances
        .into_iter()
        .filter(|one| seen.insert(one.person.id))
        .collect()
}
