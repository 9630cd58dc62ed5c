//! Marks as numbers: times, distances, weights and points as the tables write them.
//!
//! The build script includes this file too.

/// What is done in one event and measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Mark {
    /// In ten-thousandths of the unit, the finest that any event is measured to; of a time, of seconds.
    pub value: i64,
    /// Of what.
    pub unit: MarkUnit,
    /// How many decimals it is written with.
    pub decimals: u8,
}

/// What a mark is measured in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MarkUnit {
    /// Hours, minutes and seconds, or minutes and seconds.
    Clock,
    /// A bare number: points, strokes, penalties, and times under a minute.
    Number,
    /// Metres.
    Metres,
    /// Kilograms.
    Kilograms,
    /// Per cent.
    Percent,
}

/// The most decimals that a mark is written with.
const DECIMALS: usize = 4;

impl Mark {
    /// How many of [`Mark::value`] make one.
    pub const ONE: i64 = 10_i64.pow(DECIMALS as u32);

    /// Reads a mark: `1:11:08.2`, `59.57`, `5480`, `-11`, `8.31 m`, `404 kg`, `90.093 %`. What is no number (the score of
    /// a match) is `None`.
    pub fn read(text: &str) -> Option<Self> {
        let (number, unit) = match text.split_once(' ') {
            Some((number, "m")) => (number, MarkUnit::Metres),
            Some((number, "kg")) => (number, MarkUnit::Kilograms),
            Some((number, "%")) => (number, MarkUnit::Percent),
            Some(_) => return None,
            None if text.contains(':') => (text, MarkUnit::Clock),
            None => (text, MarkUnit::Number),
        };
        let (sign, number) = match number.strip_prefix('-') {
            Some(number) => (-1, number),
            None => (1, number.strip_prefix('+').unwrap_or(number)),
        };
        let (whole, decimals) = match number.split_once('.') {
            Some((whole, decimals)) => (whole, digits(decimals, 1..=DECIMALS)?),
            None => (number, ""),
        };
        let mut ones = 0;
        for (at, part) in whole.split(':').enumerate() {
            match (at, unit) {
                (0, _) => ones = digits(part, 1..=9)?.parse().ok()?,
                (1 | 2, MarkUnit::Clock) => {
                    let sixtieth: i64 = digits(part, 2..=2)?.parse().ok().filter(|&part| part < 60)?;
                    ones = ones * 60 + sixtieth;
                }
                _ => return None,
            }
        }
        let fraction: i64 = format!("{decimals:0<DECIMALS$}").parse().ok()?;
        Some(Self {
            value: sign * (ones * Self::ONE + fraction),
            unit,
            // At most `DECIMALS` of them were read.
            decimals: decimals.len() as u8,
        })
    }
}

/// The text, when it is so many digits and nothing else.
fn digits(text: &str, lengths: std::ops::RangeInclusive<usize>) -> Option<&str> {
    (lengths.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(value: i64, unit: MarkUnit, decimals: u8) -> Option<Mark> {
        Some(Mark { value, unit, decimals })
    }

    #[test]
    fn marks_are_read_exactly() {
        for (text, expected) in [
            ("59.57", mark(595_700, MarkUnit::Number, 2)),
            ("1:11:08.2", mark(42_682_000, MarkUnit::Clock, 1)),
            ("2:04.00", mark(1_240_000, MarkUnit::Clock, 2)),
            ("2:08:01", mark(76_810_000, MarkUnit::Clock, 0)),
            ("34:23", mark(20_630_000, MarkUnit::Clock, 0)),
            ("8.31 m", mark(83_100, MarkUnit::Metres, 2)),
            ("372.5 kg", mark(3_725_000, MarkUnit::Kilograms, 1)),
            ("90.093 %", mark(900_930, MarkUnit::Percent, 3)),
            ("5480", mark(54_800_000, MarkUnit::Number, 0)),
            ("996.1389", mark(9_961_389, MarkUnit::Number, 4)),
            ("-11", mark(-110_000, MarkUnit::Number, 0)),
            ("+12.3", mark(123_000, MarkUnit::Number, 1)),
            ("1-7", None),
            ("1:7", None),
            ("1:60", None),
            ("1:02:03:04", None),
            ("8.31 ft", None),
            ("12.", None),
            ("12.34567", None),
            ("", None),
            ("nine", None),
        ] {
            assert_eq!(Mark::read(text), expected, "{text:?}");
        }
    }
}
