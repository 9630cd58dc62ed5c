//! How numbers compare.

use std::cmp::Ordering;

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
