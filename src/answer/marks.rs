//! How marks compare.

use crate::question::Comparison;
pub use crate::records::{Mark, MarkUnit};

impl Mark {
    /// A limit that a question names, in thousandths, as such a mark as this.
    pub fn like(self, thousandths: i64) -> Self {
        Self {
            value: thousandths.saturating_mul(Self::ONE / 1000),
            decimals: if thousandths % 1000 == 0 { 0 } else { 3 },
            ..self
        }
    }

    /// Whether the mark compares so with a number of thousandths.
    pub fn compares(self, comparison: Comparison, thousandths: i64) -> bool {
        comparison.holds(self.value, thousandths.saturating_mul(Self::ONE / 1000))
    }

    /// How far two marks are from each other; `None` when they are not of one measure. Times under a minute are written as
    /// bare numbers, so these are times beside a time.
    pub fn gap(self, other: Self) -> Option<Self> {
        let unit = match (self.unit, other.unit) {
            (one, another) if one == another => one,
            (MarkUnit::Clock, MarkUnit::Number) | (MarkUnit::Number, MarkUnit::Clock) => MarkUnit::Clock,
            _ => return None,
        };
        Some(Self {
            value: (self.value - other.value).abs(),
            unit,
            decimals: self.decimals.max(other.decimals),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(value: i64, unit: MarkUnit, decimals: u8) -> Option<Mark> {
        Some(Mark { value, unit, decimals })
    }

    #[test]
    fn gaps_are_exact() {
        for (one, other, expected) in [
            ("59.57", "59.37", mark(2000, MarkUnit::Number, 2)),
            ("1:00.20", "59.87", mark(3300, MarkUnit::Clock, 2)),
            ("38:29.7", "38:58.2", mark(285_000, MarkUnit::Clock, 1)),
            ("5480", "4388", mark(10_920_000, MarkUnit::Number, 0)),
            ("8.31 m", "8.5 m", mark(1900, MarkUnit::Metres, 2)),
            ("8.31 m", "8.5", None),
        ] {
            let gap = Mark::read(one).unwrap().gap(Mark::read(other).unwrap());
            assert_eq!(gap, expected, "{one} {other}");
        }
    }

    #[test]
    fn marks_compare_with_thousandths() {
        for (text, comparison, thousandths, expected) in [
            ("38:58.2", Comparison::Fewer, 2_340_000, true),
            ("39:00.0", Comparison::Fewer, 2_340_000, false),
            ("39:00.0", Comparison::AtMost, 2_340_000, true),
            ("5016", Comparison::More, 5_000_000, true),
            ("4976", Comparison::More, 5_000_000, false),
            ("8.31 m", Comparison::Exactly, 8_310, true),
        ] {
            let holds = Mark::read(text).unwrap().compares(comparison, thousandths);
            assert_eq!(holds, expected, "{text} {comparison:?} {thousandths}");
        }
    }

    #[test]
    fn a_limit_is_told_in_the_measure_of_the_marks() {
        let like = Mark::read("38:58.2").unwrap().like(2_340_000);
        assert_eq!(Some(like), mark(23_400_000, MarkUnit::Clock, 0));
    }
}
