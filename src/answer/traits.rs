//! Ages, births, heights, weights and committees of the people whom the filters name.

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::question::{End, Measurable, Question, Trait};
use crate::records::{BirthDate, Catalog, CountryId, Records};

use super::roster::{Appearance, appearances, days_old, once_each};
use super::select::Select;
use super::{AnswerError, Portrait, TraitFacts, ages};
use crate::question::Filters;

/// The trait of each of the people, those first who have most of it: the oldest, the tallest; committees by name.
pub(super) fn facts(records: &Records, question: &Question, what: Trait) -> Result<TraitFacts, AnswerError> {
    let catalog = records.catalog();
    let connection = records.connection()?;
    let mut people = people(&connection, &question.filters, catalog)?;
    people.sort_by_key(|one| (key(what, one, catalog, question.end), one.person.id));
    let (known, unknown): (Vec<_>, Vec<_>) = people.into_iter().partition(|one| is_known(what, one));
    let portrait = |one: &Appearance| portrait(&connection, catalog, one);
    Ok(TraitFacts {
        what,
        people: known
            .iter()
            .take(TraitFacts::SHOWN)
            .map(portrait)
            .collect::<Result<_, _>>()?,
        known: known.len(),
        unknown: unknown
            .iter()
            .take(TraitFacts::SHOWN)
            .map(|one| one.person.name.clone())
            .collect(),
        unknown_of: unknown.len(),
    })
}

/// Each person once, at the latest of the Games that fit.
fn people(connection: &Connection, filters: &Filters, catalog: &Catalog) -> Result<Vec<Appearance>, AnswerError> {
    let mut found = appearances(connection, filters, catalog)?;
    // Who is known only beside athletes, or only by a medal that does not count, is in no entry.
    if found.is_empty()
        && let Some(athlete) = filters.athlete
    {
        let medals = Filters {
            athlete: Some(athlete),
            medal: filters.medal.or(Some(crate::question::MedalFilter::Any)),
            ..filters.clone()
        };
        found = appearances(connection, &medals, catalog)?;
    }
    found.retain(|one| ages::fits(filters, one.person.born, one.games, catalog));
    found.sort_by_key(|one| (std::cmp::Reverse(one.games), one.date));
    Ok(once_each(found))
}

fn is_known(what: Trait, one: &Appearance) -> bool {
    match what {
        Trait::Born | Trait::Of(Measurable::Age) => one.person.born.is_some(),
        Trait::Of(Measurable::Height) => one.person.height.is_some(),
        Trait::Of(Measurable::Weight) => one.person.weight.is_some(),
        Trait::Country => true,
    }
}

/// What people are sorted by, the least first.
fn key(what: Trait, one: &Appearance, catalog: &Catalog, end: End) -> i64 {
    let least_first = match what {
        Trait::Country => return 0,
        Trait::Born => born_key(one.person.born),
        Trait::Of(Measurable::Age) => {
            let days = days_old(one.person.born, one.day(catalog)).map(i64::from);
            let year = i64::from(catalog.games(one.games).year) - one.person.born.map_or(0, |born| born.year().into());
            -days.unwrap_or(year * 365)
        }
        Trait::Of(Measurable::Height) => -one.person.height.map_or(0, i64::from),
        // Weights are known to a tenth of a kilogram at most.
        Trait::Of(Measurable::Weight) => -one.person.weight.map_or(0, |weight| (weight * 10.0).round() as i64),
    };
    if end == End::Most { least_first } else { -least_first }
}

fn born_key(born: Option<BirthDate>) -> i64 {
    let (year, month, day) = match born {
        Some(BirthDate::Day(date)) => (date.year(), date.month(), date.day()),
        Some(BirthDate::Month(year, month)) => (year, month, 0),
        Some(BirthDate::Year(year)) => (year, 0, 0),
        None => (0, 0, 0),
    };
    i64::from(year) * 10_000 + i64::from(month) * 100 + i64::from(day)
}

fn portrait(connection: &Connection, catalog: &Catalog, one: &Appearance) -> Result<Portrait, AnswerError> {
    let mut years: BTreeMap<CountryId, (i16, i16)> = BTreeMap::new();
    let mut statement = connection.prepare_cached("SELECT country, games FROM entry WHERE person = ?")?;
    let entered = statement
        .query_map([one.person.id], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<Vec<(CountryId, _)>, _>>()?;
    let won = Select::medals(
        &Filters {
            athlete: Some(one.person.id),
            ..Filters::default()
        },
        catalog,
    );
    let won = won.query(connection, "r.country, r.games", "", |row| {
        Ok((row.get(0)?, row.get(1)?))
    })?;
    for (country, games) in entered.into_iter().chain(won).chain([(one.country, one.games)]) {
        let year = catalog.games(games).year;
        let span = years.entry(country).or_insert((year, year));
        *span = (span.0.min(year), span.1.max(year));
    }
    let mut countries: Vec<_> = years.into_iter().map(|(id, (from, to))| (id, from, to)).collect();
    countries.sort_by_key(|&(_, from, to)| (from, to));
    Ok(Portrait {
        person: one.person.clone(),
        countries,
        games: one.games,
        age: one
            .person
            .born
            .zip(one.day(catalog))
            .and_then(|(born, day)| born.age_on(day)),
    })
}
