//! Athletes by their age at the Games, or by when they were born.

use std::collections::HashMap;

use jiff::civil::Date;
use rusqlite::{Connection, params_from_iter};

use crate::question::{Birth, Comparison, Day, Filters, Order};
use crate::records::{BirthDate, Catalog, CountryId, GamesId, PersonId, Records, Role};

use super::conditions::Conditions;
use super::having::Demands;
use super::people::{Listed, person_sex};
use super::roster::{appearances, of_place, starts};
use super::{AnswerError, Basis, Member, Tally};

/// So many starts are looked at one by one; of more an index gives those who can fit.
const FEW: usize = 3000;
/// The longest Games, those of 1900 to 1908, lasted half a year.
const LONGEST: i32 = 200;

/// The athletes who fit, most medals first, then by name; and how many they are.
pub(super) fn athletes(
    records: &Records,
    connection: &Connection,
    filters: &Filters,
    order: Order,
    basis: Basis,
    demands: &Demands,
    most: usize,
) -> Result<Listed, AnswerError> {
    let catalog = records.catalog();
    let mut people: HashMap<PersonId, (String, GamesId, CountryId, Tally)> = HashMap::new();
    for one in found(connection, filters, catalog, basis)? {
        if !fits(filters, one.born, one.games, catalog) {
            continue;
        }
        let line = (one.name, one.games, one.country, Tally::default());
        let (_, games, country, tally) = people.entry(one.person).or_insert(line);
        if one.games > *games {
            (*games, *country) = (one.games, one.country);
        }
        *tally = tally.plus(one.tally);
    }
    people.retain(|_, (.., tally)| demands.hold(*tally));
    let of = people.len();
    let mut ranked: Vec<_> = people.into_iter().collect();
    ranked.sort_unstable_by_key(|(person, (.., tally))| (tally.worth(order, filters.medal), *person));
    ranked.truncate(most);
    let listed = ranked
        .into_iter()
        .map(|(person, (name, _, country, tally))| {
            let member = Member {
                person,
                name,
                role: Role::Athlete,
            };
            (member, country, tally)
        })
        .collect();
    Ok((listed, of))
}

/// Whether an athlete had the age of the filters at Games, on the day that is best for it: over an age on the closing
/// day, under one on the opening day. A birth that is not known to the day must fit whatever the day was.
pub(super) fn had_age(
    (is, years): (Comparison, u8),
    born: BirthDate,
    opened: Option<Date>,
    closed: Option<Date>,
) -> bool {
    let years = i16::from(years);
    let age = |day: Option<Date>| day.and_then(|day| born.age_on(day));
    match (age(opened), age(closed)) {
        (Some(at_opening), Some(at_closing)) => match is {
            Comparison::More | Comparison::AtLeast => is.holds(at_closing.least(), years),
            Comparison::Fewer | Comparison::AtMost => is.holds(at_opening.most(), years),
            Comparison::Exactly => [at_opening, at_closing]
                .iter()
                .any(|age| (age.least(), age.most()) == (years, years)),
        },
        _ => false,
    }
}

/// Whether somebody born so had, at Games, the age and the birth of the filters.
pub(super) fn fits(filters: &Filters, born: Option<BirthDate>, games: GamesId, catalog: &Catalog) -> bool {
    let games = catalog.games(games);
    let of_age = |age| born.is_some_and(|born| had_age(age, born, games.opened, games.closed));
    filters.age.is_none_or(of_age)
        && filters
            .born
            .is_none_or(|wanted| born.is_some_and(|born| was_born(wanted, born)))
}

/// Whether a birth is one that is asked for.
fn was_born(wanted: Birth, born: BirthDate) -> bool {
    match (wanted, born) {
        (Birth::Years(from, to), born) => (from..=to).contains(&born.year()),
        (Birth::On(Day::Exact(wanted)), BirthDate::Day(born)) => wanted == born,
        (Birth::On(Day::Yearly(month, day)), BirthDate::Day(born)) => (month, day) == (born.month(), born.day()),
        (Birth::On(_), _) => false,
    }
}

struct Found {
    person: PersonId,
    name: String,
    born: Option<BirthDate>,
    games: GamesId,
    country: CountryId,
    tally: Tally,
}

/// Those who took part or won under the other filters; where they are many, only those who can fit.
fn found(
    connection: &Connection,
    filters: &Filters,
    catalog: &Catalog,
    basis: Basis,
) -> Result<Vec<Found>, AnswerError> {
    let by_result = !filters.events.is_empty() || filters.date.is_some() || filters.athlete.is_some();
    let by_event_sex = filters.sex.is_some() && person_sex(filters).is_none();
    if by_result || by_event_sex || starts(connection, filters, catalog)? <= FEW {
        let rows = appearances(connection, filters, catalog)?.into_iter();
        return Ok(rows
            .map(|one| {
                let mut tally = Tally::default();
                if let Some(medal) = one.medal.filter(|_| basis == Basis::Won) {
                    tally.add(medal, 1);
                }
                Found {
                    person: one.person.id,
                    name: one.person.name,
                    born: one.person.born,
                    games: one.games,
                    country: one.country,
                    tally,
                }
            })
            .collect());
    }
    let mut conditions = Conditions::default();
    let from = match (filters.born, filters.age) {
        (Some(born), _) => {
            of_birth(born, &mut conditions);
            match basis {
                Basis::Won => {
                    "person p CROSS JOIN result_person rp ON rp.person = p.id AND rp.role = 'athlete' \
                     CROSS JOIN result n ON n.id = rp.result AND n.counted = 1 JOIN event e ON e.id = n.event"
                }
                Basis::Entered => "person p CROSS JOIN entry n ON n.person = p.id",
            }
        }
        (None, age) => {
            let (from, to) = days_of(age);
            let what = if basis == Basis::Won {
                "n.what IN (1, 2, 3)"
            } else {
                "n.what = 0"
            };
            conditions.plain(&format!("{what} AND n.days BETWEEN {from} AND {to}"));
            "aged n CROSS JOIN person p ON p.id = n.person"
        }
    };
    let (sport, medal) = match (filters.born, basis) {
        (Some(_), Basis::Won) => ("e.sport", "n.medal"),
        (Some(_), Basis::Entered) => ("n.sport", "0"),
        (None, _) => ("n.sport", "n.what"),
    };
    of_place(&mut conditions, ["n.games", "n.country", sport], filters, catalog);
    if let Some(crate::question::MedalFilter::Only(only)) = filters.medal {
        conditions.equal(&format!("{medal} = ?"), only as i64);
    }
    if let Some(sex) = person_sex(filters) {
        conditions.equal("p.sex = ?", sex.as_str().to_owned());
    }
    let sql = format!(
        "SELECT p.id, p.name, p.born, n.games, n.country, {medal} = 1, {medal} = 2, {medal} = 3 FROM {from} WHERE 1{}",
        conditions.sql()
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params_from_iter(conditions.values()), |row| {
        Ok(Found {
            person: row.get(0)?,
            name: row.get(1)?,
            born: row.get(2)?,
            games: row.get(3)?,
            country: row.get(4)?,
            tally: Tally::from_row(row, 5)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn of_birth(born: Birth, conditions: &mut Conditions) {
    conditions.plain("p.born IS NOT NULL");
    match born {
        Birth::On(Day::Yearly(month, day)) => conditions.equal("substr(p.born, 6) = ?", format!("{month:02}-{day:02}")),
        Birth::On(Day::Exact(date) | Day::Until(date)) => conditions.equal("p.born = ?", date.to_string()),
        Birth::Years(from, to) => {
            conditions.equal("p.born >= ?", format!("{from:04}"));
            conditions.equal("p.born < ?", format!("{:04}", to.saturating_add(1)));
        }
    }
}

/// Between which days of life on the opening day those are who can have the age.
pub(super) fn days_of(age: Option<(Comparison, u8)>) -> (i32, i32) {
    let Some((is, years)) = age else { return (0, i32::MAX) };
    // No year is shorter than 365 days, and none longer than 366.
    let years = i32::from(years);
    let (least, most) = (|years| years * 365 - LONGEST, |years| years * 366 + LONGEST);
    match is {
        Comparison::More => (least(years + 1), i32::MAX),
        Comparison::AtLeast => (least(years), i32::MAX),
        Comparison::Fewer => (0, most(years)),
        Comparison::AtMost => (0, most(years + 1)),
        Comparison::Exactly => (least(years), most(years + 1)),
    }
}

/// Whether an athlete had the age on some day of the calendar year of Games.
pub(super) fn had_age_in_year((is, years): (Comparison, u8), born: BirthDate, year: i16) -> bool {
    let reached = year - born.year();
    [reached - 1, reached]
        .iter()
        .any(|age| is.holds(*age, i16::from(years)))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn ages_hold_on_some_day_of_the_games() {
        let (opened, closed) = (Some(date(2016, 8, 5)), Some(date(2016, 8, 21)));
        let cases = [
            ("1956-08-10", Comparison::More, 59, true),
            ("1956-08-22", Comparison::More, 59, false),
            ("1996-08-10", Comparison::Fewer, 20, true),
            ("1996-08-05", Comparison::Fewer, 20, false),
            ("1996-08-10", Comparison::Exactly, 20, true),
            ("1996-08-10", Comparison::Exactly, 19, true),
            ("1996-08-22", Comparison::Exactly, 20, false),
            // Of a year alone, either age could be meant.
            ("1996", Comparison::Exactly, 20, false),
            ("1956", Comparison::More, 59, false),
            ("1955", Comparison::More, 59, true),
        ];
        for (born, is, years, expected) in cases {
            let had = had_age((is, years), born.parse().unwrap(), opened, closed);
            assert_eq!(had, expected, "born {born}, {is:?} {years}");
        }
    }

    #[test]
    fn an_age_in_a_year_is_that_before_or_after_the_birthday() {
        let born: BirthDate = "1960-11-02".parse().unwrap();
        for (year, expected) in [(1990, false), (1991, true), (1992, true), (1993, false)] {
            assert_eq!(
                had_age_in_year((Comparison::Exactly, 31), born, year),
                expected,
                "{year}"
            );
        }
    }

    #[test]
    fn births_are_those_asked_for() {
        let born = |text: &str| text.parse::<BirthDate>().unwrap();
        for (wanted, birth, expected) in [
            (Birth::On(Day::Yearly(9, 3)), "1984-09-03", true),
            (Birth::On(Day::Yearly(9, 3)), "1984-09", false),
            (Birth::On(Day::Exact(date(1984, 9, 3))), "1985-09-03", false),
            (Birth::Years(1984, 1985), "1985", true),
            (Birth::Years(1984, 1985), "1986-01-01", false),
        ] {
            assert_eq!(was_born(wanted, born(birth)), expected, "{wanted:?} {birth}");
        }
    }
}
