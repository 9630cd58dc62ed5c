//! Countries or Games beside each other.

use crate::records::{CountryId, GamesId};

use super::{Scope, TableRow, Tally, TallyRow};

/// Things beside each other, in the order in which the question names them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CompareFacts {
    /// The medals of several committees, once for each scope.
    Countries(Vec<CountriesBeside>),
    /// The medals of one committee at several Games.
    CountryAt(CountryId, Vec<TallyRow>),
    /// The medals of one committee, those of one colour against the others, once for each scope.
    Colours(CountryId, Vec<ColoursApart>),
    /// Several Games.
    Games(Vec<GamesBeside>),
}

/// The lines of several committees in one table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountriesBeside {
    /// Over which Games the table is.
    pub scope: Scope,
    /// Whether its medals are those of the organisers' tables; else they are counted from results.
    pub official: bool,
    /// One line a committee; without a rank where it is not in the table.
    pub rows: Vec<TableRow>,
    /// Those of them that are known not to have taken part.
    pub absent: Vec<CountryId>,
}

/// All medals of a committee, to be told apart by colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ColoursApart {
    /// Over which Games.
    pub scope: Scope,
    /// Whether they are those of the organisers' tables; else they are counted from results.
    pub official: bool,
    /// The medals.
    pub tally: Tally,
}

/// One Games, to be seen beside another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GamesBeside {
    /// Which.
    pub games: GamesId,
    /// The first line of its table.
    pub top: Option<TableRow>,
}
