//! Medals under filters.

use crate::records::{GamesId, GamesKind, SportId};

use super::{MedalRow, Placing, Tally};

/// Medals under filters: counted by Games and by sport, and listed.
#[derive(Debug, Clone)]
pub struct MedalsFacts {
    /// Whether `by_games` is from the official tables, which are complete; else it is counted from the results.
    pub official: bool,
    /// One row a Games, in time order, with the medals of all colours. Games without a medal of the colour asked for
    /// are in it only when the Games were asked for by name.
    pub by_games: Vec<TallyRow>,
    /// For each kind of Games, most golds first; empty when the question is about one sport, event or athlete.
    pub by_sport: Vec<SportTallies>,
    /// The medals, as many as the depth of the answer allows, newest Games first.
    pub rows: Vec<MedalRow>,
    /// An athlete's results without a medal within the question, when it is about one and about no medal, newest Games
    /// first.
    pub placings: Vec<Placing>,
    /// How many medals there are in all, counted from results; it may exceed `rows`.
    pub listed_of: usize,
}

/// Medals at one kind of Games, by sport.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SportTallies {
    /// At which kind.
    pub kind: GamesKind,
    /// Most golds first.
    pub sports: Vec<(SportId, Tally)>,
}

impl MedalsFacts {
    /// The sum over all Games of one kind.
    pub fn total(&self, kind: GamesKind, kind_of: impl Fn(GamesId) -> GamesKind) -> Tally {
        self.by_games
            .iter()
            .filter(|row| kind_of(row.games) == kind)
            .fold(Tally::default(), |sum, row| sum.plus(row.tally))
    }
}

/// Medals at one Games.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TallyRow {
    /// Where.
    pub games: GamesId,
    /// The medals there.
    pub tally: Tally,
    /// A country's place: in the official medal table when its whole medals are asked about; when its place was asked
    /// for under narrower filters, in the table counted under them. `None` where it was not ranked.
    pub rank: Option<u32>,
    /// `false` when it is known that whoever was asked about did not take part.
    pub took_part: bool,
}
