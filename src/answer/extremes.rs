//! The oldest, youngest, tallest, shortest, heaviest and lightest.
//!
//! Few people are looked at one by one. Of many, an index gives them in order, and the first who fit are the answer.

use std::cmp::Reverse;
use std::collections::HashSet;

use rusqlite::{Connection, OptionalExtension, params_from_iter};

use crate::question::{End, Filters, Measurable, MedalFilter, Question};
use crate::records::{Catalog, EventId, GamesId, PersonId, PersonRow, Records};

use super::conditions::Conditions;
use super::people::person_sex;
use super::roster::{Appearance, appearances, days_old, of_place, once_each, starts};
use super::scope::games_in_scope;
use super::{AnswerError, Extreme, ExtremeFacts, ages};

/// How many people are told when no number was asked for.
const TOLD: usize = 5;
/// So many starts are looked at one by one; of more the index is quicker.
const FEW: usize = 2500;
/// Where a height or weight is known of fewer, all who were there are looked at.
const RARE: u32 = 1000;
/// What `aged` calls taking part, and an art competition.
const START: i64 = 0;
const ART: i64 = 4;

/// The people at an end, and of how many it is known.
pub(super) fn facts(records: &Records, question: &Question, what: Measurable) -> Result<ExtremeFacts, AnswerError> {
    let connection = records.connection()?;
    let search = Search {
        records,
        connection: &connection,
        filters: &question.filters,
        what,
        end: question.end,
        wanted: question.limit.map_or(TOLD, usize::from).min(TOLD * 4),
    };
    let known = search.known()?;
    let rows = search.rows(known.0)?;
    let in_art = match rows.first() {
        Some(first) => search.in_art(first)?,
        None => None,
    };
    Ok(ExtremeFacts {
        what,
        end: question.end,
        in_art,
        known,
        rows,
    })
}

struct Search<'a> {
    records: &'a Records,
    connection: &'a Connection,
    filters: &'a Filters,
    what: Measurable,
    end: End,
    wanted: usize,
}

impl Search<'_> {
    fn catalog(&self) -> &Catalog {
        self.records.catalog()
    }

    /// The people at the end, when of so many at the Games it is known.
    fn rows(&self, known: u32) -> Result<Vec<Extreme>, AnswerError> {
        // Down an index it is far to the next of a few.
        let is_rare = self.what != Measurable::Age && known < RARE;
        if is_rare || is_narrow(self.connection, self.filters, self.catalog())? {
            return self.by_looking();
        }
        match self.what {
            Measurable::Age => {
                let whats: &[i64] = match self.filters.medal {
                    None => &[START],
                    Some(MedalFilter::Any) => &[1, 2, 3],
                    Some(MedalFilter::Only(medal)) => &[medal as i64],
                };
                self.by_age(whats)
            }
            Measurable::Height => self.by_person("height"),
            Measurable::Weight => self.by_person("weight"),
        }
    }

    fn value(&self, one: &Appearance) -> Option<i32> {
        match self.what {
            Measurable::Age => days_old(one.person.born, one.day(self.catalog())),
            Measurable::Height => one.person.height.map(i32::from),
            Measurable::Weight => one.person.weight.map(tenths),
        }
    }

    fn by_looking(&self) -> Result<Vec<Extreme>, AnswerError> {
        let found = appearances(self.connection, self.filters, self.catalog())?;
        let mut valued: Vec<(i32, Appearance)> = found
            .into_iter()
            .filter(|one| ages::fits(self.filters, one.person.born, one.games, self.catalog()))
            .filter_map(|one| Some((self.value(&one)?, one)))
            .collect();
        valued.sort_by_key(|(value, one)| (self.rank(*value), Reverse(one.games), one.person.id));
        let rows = once_each(valued.into_iter().map(|(_, one)| one)).into_iter();
        Ok(rows
            .take(self.wanted)
            .filter_map(|one| {
                Some(Extreme {
                    value: self.value(&one)?,
                    on: one.day(self.catalog()),
                    at_medal: one.date.is_some(),
                    games: one.games,
                    country: one.country,
                    sport: one.sport,
                    event: one.event,
                    person: one.person,
                })
            })
            .collect())
    }

    fn rank(&self, value: i32) -> i32 {
        match self.end {
            End::Most => -value,
            End::Least => value,
        }
    }

    fn direction(&self) -> &'static str {
        match self.end {
            End::Most => "DESC",
            End::Least => "ASC",
        }
    }

    /// Down or up the ages of those who took part or won.
    fn by_age(&self, whats: &[i64]) -> Result<Vec<Extreme>, AnswerError> {
        let mut conditions = Conditions::default();
        of_place(
            &mut conditions,
            ["games", "country", "sport"],
            self.filters,
            self.catalog(),
        );
        if let Some(sex) = person_sex(self.filters) {
            conditions.equal("sex = ?", sex.as_str().to_owned());
        }
        if self.filters.age.is_some() {
            let (from, to) = ages::days_of(self.filters.age);
            conditions.plain(&format!("days BETWEEN {from} AND {to}"));
        }
        let mut found = Vec::new();
        for what in whats {
            let sql = format!(
                "SELECT person, days, games, country, sport, event FROM aged WHERE what = {what}{} ORDER BY days {}",
                conditions.sql(),
                self.direction()
            );
            let mut statement = self.connection.prepare_cached(&sql)?;
            let mut rows = statement.query(params_from_iter(conditions.values()))?;
            let mut seen: HashSet<PersonId> = HashSet::new();
            while seen.len() < self.wanted
                && let Some(row) = rows.next()?
            {
                let person: PersonId = row.get(0)?;
                if seen.contains(&person) || !self.is_of_age(person, row.get(2)?)? {
                    continue;
                }
                seen.insert(person);
                let event: EventId = row.get(5)?;
                found.push((person, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, event));
            }
        }
        found.sort_by_key(|(person, value, games, ..)| (self.rank(*value), *games, *person));
        let mut seen: HashSet<PersonId> = HashSet::new();
        found.retain(|(person, ..)| seen.insert(*person));
        found.truncate(self.wanted);
        found
            .into_iter()
            .map(|(person, value, games, country, sport, event)| {
                let person = self.records.person(person)?;
                let opened = self.catalog().games(games).opened;
                let at_opening = days_old(person.born, opened) == Some(value);
                let born = match person.born {
                    Some(crate::records::BirthDate::Day(born)) => Some(born),
                    _ => None,
                };
                Ok(Extreme {
                    on: born.and_then(|born| born.checked_add(jiff::Span::new().days(value)).ok()),
                    at_medal: event.0 > 0 && !at_opening,
                    event: (event.0 > 0).then_some(event),
                    person,
                    games,
                    country,
                    sport,
                    value,
                })
            })
            .collect()
    }

    /// Whether somebody at Games had the age and the birth of the filters.
    fn is_of_age(&self, person: PersonId, games: GamesId) -> Result<bool, AnswerError> {
        if self.filters.age.is_none() && self.filters.born.is_none() {
            return Ok(true);
        }
        let born = self.records.person(person)?.born;
        Ok(ages::fits(self.filters, born, games, self.catalog()))
    }

    /// Down or up the people by height or weight; each is asked for the latest start or medal that fits.
    fn by_person(&self, column: &str) -> Result<Vec<Extreme>, AnswerError> {
        let sex = match person_sex(self.filters) {
            Some(sex) => format!("AND sex = '{}'", sex.as_str()),
            None => String::new(),
        };
        let sql = format!(
            "SELECT id, key, name, family, sex, born, height, weight FROM person \
             WHERE {column} IS NOT NULL {sex} ORDER BY {column} {}",
            self.direction()
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query([])?;
        let mut found = Vec::new();
        while found.len() < self.wanted
            && let Some(row) = rows.next()?
        {
            found.extend(self.latest(PersonRow::from_row(row)?)?);
        }
        Ok(found)
    }

    fn latest(&self, person: PersonRow) -> Result<Option<Extreme>, AnswerError> {
        let mut conditions = Conditions::default();
        let sql = if let Some(medal) = self.filters.medal {
            of_place(
                &mut conditions,
                ["r.games", "r.country", "e.sport"],
                self.filters,
                self.catalog(),
            );
            if let MedalFilter::Only(medal) = medal {
                conditions.equal("r.medal = ?", medal as i64);
            }
            "SELECT r.games, r.country, e.sport, r.event FROM result_person rp CROSS JOIN result r ON r.id = rp.result \
             JOIN event e ON e.id = r.event WHERE r.counted = 1 AND rp.role = 'athlete' AND rp.person"
        } else {
            of_place(
                &mut conditions,
                ["games", "country", "sport"],
                self.filters,
                self.catalog(),
            );
            "SELECT games, country, sport, NULL FROM entry WHERE person"
        };
        let sql = format!("{sql} = {}{} ORDER BY 1 DESC LIMIT 1", "?", conditions.sql());
        let values = std::iter::once(rusqlite::types::Value::Integer(person.id.0)).chain(conditions.values().to_vec());
        let place = self
            .connection
            .prepare_cached(&sql)?
            .query_row(params_from_iter(values), |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
            })
            .optional()?;
        let value = match self.what {
            Measurable::Height => person.height.map(i32::from),
            _ => person.weight.map(tenths),
        };
        Ok(place.zip(value).map(|((games, country, sport, event), value)| Extreme {
            person,
            games,
            country,
            sport,
            event,
            on: None,
            at_medal: false,
            value,
        }))
    }

    /// Who was further yet in a competition in art, when ages of all who took part are asked for.
    fn in_art(&self, first: &Extreme) -> Result<Option<Extreme>, AnswerError> {
        let about_all = self.what == Measurable::Age && self.filters.medal.is_none() && self.filters.sport.is_none();
        if !about_all || !self.filters.events.is_empty() || self.filters.athlete.is_some() {
            return Ok(None);
        }
        let found = self.by_age(&[ART])?.into_iter().next();
        Ok(found.filter(|one| self.rank(one.value) < self.rank(first.value)))
    }

    /// Of how many of those at the Games it is known, and how many they are.
    fn known(&self) -> Result<(u32, u32), AnswerError> {
        let column = match self.what {
            Measurable::Age => "births",
            Measurable::Height => "heights",
            Measurable::Weight => "weights",
        };
        let mut conditions = Conditions::default();
        conditions.within("games", &games_in_scope(self.filters, self.catalog()));
        let sql = format!(
            "SELECT ifnull(sum({column}), 0), ifnull(sum(people), 0) FROM measured WHERE 1{}",
            conditions.sql()
        );
        Ok(self
            .connection
            .prepare_cached(&sql)?
            .query_row(params_from_iter(conditions.values()), |row| {
                Ok((row.get(0)?, row.get(1)?))
            })?)
    }
}

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

/// Weights are known to a tenth of a kilogram at most.
fn tenths(kilograms: f64) -> i32 {
    (kilograms * 10.0).round() as i32
}
