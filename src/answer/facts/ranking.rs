//! Rankings, first Games and runs of wins.

use jiff::civil::Date;

use crate::question::{End, Unit};
use crate::records::{CountryId, EventId, GamesId, GamesKind, PersonId};
use crate::records::{Season, SportId};

use super::{Basis, Tally};

/// Things ranked by how many of something they have, within one kind of Games.
#[derive(Debug, Clone)]
pub struct Ranking {
    /// Of which kind of Games.
    pub kind: GamesKind,
    /// What is ranked.
    pub of: Unit,
    /// By how many of these.
    pub by: Unit,
    /// Which end stands first.
    pub end: End,
    /// In order; more than were asked for, which the reply shows on later pages.
    pub rows: Vec<Ranked>,
    /// How many there are in all.
    pub total: usize,
    /// How many share the first place.
    pub first: usize,
    /// Whether all is held that could change it: the organisers' numbers, or all entries or medallists.
    pub complete: bool,
    /// By what people are known.
    pub basis: Basis,
}

/// One line of a ranking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ranked {
    /// What.
    pub item: RankedItem,
    /// How many.
    pub number: u32,
    /// Of medals, their colours.
    pub tally: Option<Tally>,
}

/// What is ranked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RankedItem {
    /// A person, with the name.
    Athlete(PersonId, String),
    /// A committee.
    Country(CountryId),
    /// A sport.
    Sport(SportId),
    /// An event.
    Event(EventId),
    /// A Games.
    Games(GamesId),
    /// A day.
    Day(Date),
}

/// The first or the latest Games of something, within one kind of Games.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Debut {
    /// Of which kind of Games.
    pub kind: GamesKind,
    /// The first Games, or the latest.
    pub games: GamesId,
    /// All its Games of that kind, in time order.
    pub all: Vec<GamesId>,
    /// Games with it as a demonstration before the first one, in time order.
    pub demonstrated: Vec<GamesId>,
    /// Whether no Games of which less is held could come before it, or after.
    pub certain: bool,
}

/// Runs of Games, one after the other, at which somebody won.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StreakFacts {
    /// The longest first; or the earliest, where a length was asked for.
    pub runs: Vec<Run>,
    /// How many there are in all.
    pub of: usize,
    /// How many are level with the first.
    pub level: usize,
    /// Only runs of at least so many Games, when a length was asked for.
    pub least: Option<u16>,
}

/// A run of Games, one after the other, at which somebody won.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Who; an athlete with the name, or a committee.
    pub who: RankedItem,
    /// Of which kind and season, as runs are counted.
    pub kind: GamesKind,
    /// Of which season.
    pub season: Season,
    /// The Games, in time order.
    pub games: Vec<GamesId>,
}
