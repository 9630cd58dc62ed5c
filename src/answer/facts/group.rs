//! Counts and lists.

use jiff::civil::Date;

use crate::question::Unit;
use crate::records::{CountryId, EventId, GamesId, GamesKind, SportId};

use super::{Member, Tally};

/// What a list or a count was made over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// One Games.
    Games(GamesId),
    /// All Games of one kind that fit the question.
    Kind(GamesKind),
    /// Each of so many Games: those that were named, or, of one kind, all that fit the question.
    Every(Option<GamesKind>, usize),
}

/// By what things came into a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// By medals: who won, where and when medals were won, which events were held for medals.
    Won,
    /// By taking part, as far as the records know who did.
    Entered,
}

/// A list within one scope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Where it was made.
    pub scope: Scope,
    /// By what; people, countries and sports counted by medals must not be called starters.
    pub basis: Basis,
    /// The first of them.
    pub items: Items,
    /// How many there are in all.
    pub of: usize,
    /// The committees that the question compares them with, which are not among them, and their medals.
    pub yardsticks: Vec<(CountryId, Tally)>,
}

/// Things listed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Items {
    /// With the committee of the latest Games and the medals each has within the question, most first.
    Athletes(Vec<(Member, CountryId, Tally)>),
    /// With the medals won in each.
    Sports(Vec<(SportId, Tally)>),
    /// With the medals of each, most first.
    Countries(Vec<(CountryId, Tally)>),
    /// In the order of their ids.
    Events(Vec<EventId>),
    /// Events and how a committee did in each, newest Games first.
    Hauls(Vec<Haul>),
    /// In time order.
    Games(Vec<GamesId>),
    /// In time order, with the medals won at each.
    Lines(Vec<(GamesId, Tally)>),
    /// In order; with the medals won on each.
    Days(Vec<(Date, Tally)>),
}

/// The medals of a committee in an event at one Games.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Haul {
    /// Where.
    pub games: GamesId,
    /// In what.
    pub event: EventId,
    /// Whose.
    pub country: CountryId,
    /// Its medals there.
    pub tally: Tally,
}

impl Items {
    /// How many there are.
    pub fn len(&self) -> usize {
        match self {
            Self::Athletes(items) => items.len(),
            Self::Sports(items) => items.len(),
            Self::Countries(items) => items.len(),
            Self::Events(items) => items.len(),
            Self::Hauls(items) => items.len(),
            Self::Games(items) => items.len(),
            Self::Lines(items) => items.len(),
            Self::Days(items) => items.len(),
        }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// What is listed.
    pub fn unit(&self) -> Unit {
        match self {
            Self::Athletes(_) => Unit::Athletes,
            Self::Sports(_) => Unit::Sports,
            Self::Countries(_) => Unit::Countries,
            Self::Events(_) | Self::Hauls(_) => Unit::Events,
            Self::Games(_) | Self::Lines(_) => Unit::Games,
            Self::Days(_) => Unit::Days,
        }
    }
}
