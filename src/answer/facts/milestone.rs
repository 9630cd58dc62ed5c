//! First and last medals.

use crate::records::{GamesId, GamesKind};

use super::{MedalRow, Tally};

/// The first or last medal within one kind of Games.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Milestone {
    /// Whether it is the first; else it is the last.
    pub first: bool,
    /// Of which kind of Games.
    pub kind: GamesKind,
    /// At which Games it was won.
    pub games: GamesId,
    /// The medal; none when the medallists of those Games are not held; several when they fell on one day, or when the
    /// days of those Games are not held.
    pub rows: Vec<MedalRow>,
    /// How many such medals there are; it may exceed `rows`.
    pub of: usize,
    /// Whether the day decided: `false` when only the Games are known.
    pub dated: bool,
    /// Whether no Games with medallists that are not held could change it.
    pub certain: bool,
    /// All medals of the country at those Games, when the question is about a country's medals.
    pub tally: Option<Tally>,
}

impl Milestone {
    /// How many medals a milestone lists at most.
    pub const ROWS: usize = 24;
}
