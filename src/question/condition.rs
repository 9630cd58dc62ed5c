//! Comparisons: of subjects with each other, and of numbers with what was asked for.

use crate::query::Comparison;
use crate::records::{CountryId, GamesId, Medal, PersonId};

/// Someone or something that a question compares with another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Subject {
    /// An athlete.
    Athlete(PersonId),
    /// A committee of its time.
    Country(CountryId),
    /// A Games.
    Games(GamesId),
}

/// What a thing that is listed or counted must have: "at least 2 golds", "more medals than Austria".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Having {
    /// Medals of which colour; `None` counts all of them, or, of a [`super::Measure::Ranking`], what it counts.
    pub medal: Option<Medal>,
    /// How they compare.
    pub is: Comparison,
    /// With what.
    pub than: Amount,
}

/// What a number is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Amount {
    /// A number.
    Number(u16),
    /// The same number of this committee, under the same filters.
    OfCountry(CountryId),
    /// The thing's own medals of this colour.
    OfMedal(Medal),
}
