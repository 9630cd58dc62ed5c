//! Filters made ready to be tried on facts: three-valued, since what is not held is neither true nor false.

use rustc_hash::FxHashSet;

use super::super::{Amount, Attribute, Ended, Filter, Kind, Set};
use super::attributes::compares;
use super::context::Context;
use super::keys::Reader;
use super::outcome::Relation;
use super::relation::Level;
use super::row::{NONE, Row};
use super::{EvalError, Unheld};
use crate::query::Comparison;
use crate::records::{GamesId, GamesStatus, PersonId};

/// A filter, ready to be tried.
#[derive(Debug)]
pub(super) enum Test {
    /// Of one of these things.
    Among(Kind, FxHashSet<u32>),
    /// Of one of these pairs of things.
    Pairs(Kind, Kind, FxHashSet<(u32, u32)>),
    /// Something compares with a number.
    Compares(Attribute, Comparison, i64),
    /// The competitor ended so.
    Ended(Ended),
    /// The competitor was last.
    Last,
    /// A name begins with a letter.
    Initial(Kind, char),
    /// The competitor was born on such a day.
    Birthday(i8, i8),
    /// It is of such a day.
    Yearly(i8, i8),
    /// The Games took place, or did not.
    Status(GamesStatus),
    /// None of this.
    Not(Box<Test>),
    /// One of these.
    Any(Vec<Test>),
}

impl Test {
    /// Makes a filter ready; sets inside it are evaluated now.
    pub fn new(context: &Context<'_>, filter: &Filter) -> Result<Self, EvalError> {
        let unheld = |what: Unheld| context.unheld(what);
        Ok(match filter {
            Filter::Is(things) => {
                let mut tests: Vec<Self> = Vec::new();
                for thing in things {
                    let (kind, numbers) = context.reader.numbers(thing);
                    let same = tests.iter_mut().find_map(|test| match test {
                        Self::Among(of, keys) if *of == kind => Some(keys),
                        _ => None,
                    });
                    match same {
                        Some(keys) => keys.extend(numbers),
                        None => tests.push(Self::Among(kind, numbers.into_iter().collect())),
                    }
                }
                Self::any(tests)
            }
            Filter::Of(set) => Self::of_set(context, set)?,
            Filter::Edition(step, set) => {
                if set.of != Kind::Games || set.with.is_some() {
                    return Err(unheld(Unheld::Filter(Box::new(filter.clone()))));
                }
                let games = context.inner(set)?.keys;
                let steps = games.iter().filter_map(|&(games, _)| context.edition(games, *step));
                Self::Among(Kind::Games, steps.collect())
            }
            Filter::Compares(attribute, is, amount) => {
                let number = match amount {
                    Amount::Number(number) => Some(*number),
                    Amount::Of(query) => context.number(query)?,
                    // Of single facts nothing else is measured, and there is nothing to count all of.
                    Amount::Measure(_) | Amount::All(_) => {
                        return Err(unheld(Unheld::Filter(Box::new(filter.clone()))));
                    }
                };
                match number {
                    Some(number) => Self::Compares(*attribute, *is, number),
                    // What does not exist is neither more nor less than anything.
                    None => Self::Any(Vec::new()),
                }
            }
            Filter::Ended(ended) => Self::Ended(*ended),
            Filter::Last => Self::Last,
            Filter::Initial(kind, letter) => {
                if !Context::has_names(*kind) {
                    return Err(unheld(Unheld::Filter(Box::new(filter.clone()))));
                }
                Self::Initial(*kind, *letter)
            }
            Filter::Birthday(month, day) => Self::Birthday(*month, *day),
            Filter::Yearly(month, day) => Self::Yearly(*month, *day),
            Filter::Status(status) => Self::Status(*status),
            Filter::Not(filter) => Self::Not(Box::new(Self::new(context, filter)?)),
            Filter::Any(filters) => Self::Any(
                filters
                    .iter()
                    .map(|filter| Self::new(context, filter))
                    .collect::<Result<_, _>>()?,
            ),
        })
    }

    fn of_set(context: &Context<'_>, set: &Set) -> Result<Self, EvalError> {
        let found = context.inner(set)?.keys;
        Ok(match set.with {
            Some(with) => Self::Pairs(set.of, with, found.into_iter().collect()),
            None => Self::Among(set.of, found.into_iter().map(|(key, _)| key).collect()),
        })
    }

    fn any(mut tests: Vec<Self>) -> Self {
        match (tests.pop(), tests.is_empty()) {
            (Some(one), true) => one,
            (Some(one), false) => {
                tests.push(one);
                Self::Any(tests)
            }
            (None, _) => Self::Any(tests),
        }
    }

    /// From which level on it can be tried.
    pub fn level(&self, relation: Relation) -> Level {
        match self {
            Self::Among(kind, _) | Self::Initial(kind, _) => kind.level(relation),
            Self::Pairs(one, other, _) => one.level(relation).max(other.level(relation)),
            Self::Compares(attribute, _, _) => attribute.level(),
            Self::Ended(_) | Self::Last | Self::Yearly(..) => Level::Result,
            Self::Birthday(..) => Level::Athlete,
            Self::Status(_) => Level::Games,
            Self::Not(test) => test.level(relation),
            Self::Any(tests) => tests
                .iter()
                .map(|test| test.level(relation))
                .max()
                .unwrap_or(Level::Games),
        }
    }

    /// Whether a fact passes; `None` where that is not known.
    pub fn passes(&self, context: &Context<'_>, row: &Row) -> Option<bool> {
        let reader: &Reader<'_> = &context.reader;
        match self {
            Self::Among(kind, keys) => {
                let own = reader.keys(*kind, row);
                let found = own.as_slice().iter().any(|key| keys.contains(key));
                (found || !own.as_slice().is_empty() || context.is_without(*kind, row)).then_some(found)
            }
            Self::Pairs(one, other, pairs) => {
                let (one, other) = (reader.keys(*one, row), reader.keys(*other, row));
                if one.as_slice().is_empty() || other.as_slice().is_empty() {
                    return None;
                }
                let mut both = one
                    .as_slice()
                    .iter()
                    .flat_map(|one| other.as_slice().iter().map(move |other| (*one, *other)));
                Some(both.any(|pair| pairs.contains(&pair)))
            }
            Self::Compares(of, is, number) => compares(reader, *of, row, *is, *number),
            Self::Ended(Ended::Placed) => Some(row.place.is_some()),
            Self::Ended(ended) => Some(row.ended == Some(*ended)),
            Self::Last => row.place.map(|place| context.last_place(row.contest) == Some(place)),
            Self::Initial(kind, letter) => {
                let own = reader.keys(*kind, row);
                if own.as_slice().is_empty() {
                    return None;
                }
                Some(own.as_slice().iter().any(|&key| context.begins(*kind, key, *letter)))
            }
            Self::Birthday(month, day) => {
                if row.person == NONE {
                    return None;
                }
                let born = reader.facts.person(PersonId(row.person.into()))?.born?;
                match (born.month(), born.day()) {
                    (_, Some(_)) => Some(born.of_year() == of_year(*month, *day)),
                    // Of another month it is another day, whichever.
                    (Some(known), None) => (i8::try_from(known) != Ok(*month)).then_some(false),
                    (None, None) => None,
                }
            }
            Self::Yearly(month, day) => Some(row.day?.of_year() == of_year(*month, *day)),
            Self::Status(status) => Some(reader.records.catalog().games(GamesId(row.games.into())).status == *status),
            Self::Not(test) => test.passes(context, row).map(|passes| !passes),
            Self::Any(tests) => {
                let mut any = Some(false);
                for test in tests {
                    match test.passes(context, row) {
                        Some(true) => return Some(true),
                        Some(false) => {}
                        None => any = None,
                    }
                }
                any
            }
        }
    }
}

/// Whether a filter, wherever it nests, says which Games are meant by whether they took place.
pub(super) fn says_status(filter: &Filter) -> bool {
    match filter {
        Filter::Status(_) => true,
        Filter::Not(filter) => says_status(filter),
        Filter::Any(filters) => filters.iter().any(says_status),
        Filter::Is(_)
        | Filter::Of(_)
        | Filter::Edition(..)
        | Filter::Compares(..)
        | Filter::Ended(_)
        | Filter::Last
        | Filter::Initial(..)
        | Filter::Birthday(..)
        | Filter::Yearly(..) => false,
    }
}

/// Whether a filter lets those through who never started.
pub(super) fn says_not_started(filter: &Filter) -> bool {
    match filter {
        Filter::Ended(ended) => *ended == Ended::NotStarted,
        Filter::Not(filter) => says_not_started(filter),
        Filter::Any(filters) => filters.iter().any(says_not_started),
        Filter::Is(_)
        | Filter::Of(_)
        | Filter::Edition(..)
        | Filter::Compares(..)
        | Filter::Last
        | Filter::Initial(..)
        | Filter::Birthday(..)
        | Filter::Yearly(..)
        | Filter::Status(_) => false,
    }
}

/// Month and day as [`Day::of_year`](crate::records::Day::of_year) has them; 0, which no day is, of what is none.
fn of_year(month: i8, day: i8) -> u16 {
    match (u16::try_from(month), u16::try_from(day)) {
        (Ok(month), Ok(day)) => month << 5 | day,
        _ => 0,
    }
}
