//! Comparisons: of subjects with each other, and of numbers with what was asked for.

use std::cmp::Ordering;

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

/// How one number compares with another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Comparison {
    /// Greater.
    More,
    /// Less.
    Fewer,
    /// Greater or the same.
    AtLeast,
    /// Less or the same.
    AtMost,
    /// The same.
    Exactly,
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

impl Comparison {
    /// Whether a number compares so with another.
    pub fn holds<T: Ord>(self, number: T, than: T) -> bool {
        match self {
            Self::More => number > than,
            Self::Fewer => number < than,
            Self::AtLeast => number >= than,
            Self::AtMost => number <= than,
            Self::Exactly => number.cmp(&than) == Ordering::Equal,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_compare_as_they_are_called() {
        let cases = [
            (Comparison::More, [false, false, true]),
            (Comparison::Fewer, [true, false, false]),
            (Comparison::AtLeast, [false, true, true]),
            (Comparison::AtMost, [true, true, false]),
            (Comparison::Exactly, [false, true, false]),
        ];
        for (comparison, expected) in cases {
            assert_eq!(
                [1, 2, 3].map(|number| comparison.holds(number, 2)),
                expected,
                "{comparison:?}"
            );
        }
    }
}
