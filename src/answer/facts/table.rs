//! Medal tables, and a Games at a glance.

use crate::records::{CountryId, GamesId, SportId};

use super::Tally;

/// A medal table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableFacts {
    /// The Games it covers, in time order; several when it is a sum.
    pub games: Vec<GamesId>,
    /// The sport it is narrowed to.
    pub sport: Option<SportId>,
    /// Whether its medals are those of the organisers' tables, which are complete; else they are counted from results.
    pub official: bool,
    /// Ranked as the question wants: by gold, silver, bronze, by the total, or by one colour.
    pub rows: Vec<TableRow>,
    /// The lines that the question is about, when it is about some: those at the ranks that it names, or those with the
    /// least. `None` where it is about the table.
    pub picked: Option<Vec<TableRow>>,
    /// The committees that the lines are compared with, which are not among them, and their medals.
    pub yardsticks: Vec<(CountryId, Tally)>,
}

/// A line of a medal table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TableRow {
    /// `None` where the organisers left the committee unranked.
    pub rank: Option<u32>,
    /// Whose line it is.
    pub country: CountryId,
    /// Its medals.
    pub tally: Tally,
}

/// One Games at a glance.
#[derive(Debug, Clone)]
pub struct GamesFacts {
    /// Which.
    pub games: GamesId,
    /// Its official table.
    pub table: TableFacts,
}
