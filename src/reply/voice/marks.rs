//! Marks as a language writes them.

use crate::language::message;

use super::Voice;

impl Voice<'_> {
    /// A mark as the records spell it, `7.29 m`, with the measure and the decimal sign of the language: `7,29 м`.
    pub(in crate::reply) fn mark(&self, text: &str) -> String {
        match text.split_once(' ') {
            Some((number, "m")) => self.metres(&self.decimal(number)),
            Some((number, "kg")) => self.kilograms(&self.decimal(number)),
            Some((number, "%")) => self.percent(&self.decimal(number)),
            Some((points, "points")) => match points.replace(',', "").parse::<usize>() {
                Ok(number) => self.say(message::MarkPoints { number }),
                Err(_) => self.decimal(text),
            },
            _ => self.decimal(text),
        }
    }

    /// Decimals with the sign before them: `.25`, `,25`.
    pub(in crate::reply) fn fraction(&self, decimals: &str) -> String {
        // The sign is written between digits alone.
        self.decimal(&format!("0.{decimals}")).split_off(1)
    }

    /// A number that is written already, with its measure.
    pub(in crate::reply) fn metres(&self, number: &str) -> String {
        self.say(message::MarkMetres { number })
    }

    /// A number that is written already, with its measure.
    pub(in crate::reply) fn centimetres(&self, number: &str) -> String {
        self.say(message::MarkCentimetres { number })
    }

    /// A number that is written already, with its measure.
    pub(in crate::reply) fn kilograms(&self, number: &str) -> String {
        self.say(message::MarkKilograms { number })
    }

    /// A number that is written already, with its measure.
    pub(in crate::reply) fn seconds(&self, number: &str) -> String {
        self.say(message::MarkSeconds { number })
    }

    /// A number that is written already, with its measure.
    pub(in crate::reply) fn percent(&self, number: &str) -> String {
        self.say(message::MarkPercent { number })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::records::Records;

    #[test]
    fn marks_are_written_as_each_language_does() {
        let records = Records::open().unwrap();
        for (mark, en, az, ru, tr) in [
            ("7.29 m", "7.29 m", "7,29 m", "7,29 м", "7,29 m"),
            ("422.5 kg", "422.5 kg", "422,5 kq", "422,5 кг", "422,5 kg"),
            ("79.979 %", "79.979 %", "79,979 %", "79,979 %", "%79,979"),
            ("1:52.34", "1:52.34", "1:52,34", "1:52,34", "1:52,34"),
            ("11.76", "11.76", "11,76", "11,76", "11,76"),
            ("5480", "5480", "5480", "5480", "5480"),
            (
                "2,622 points",
                "2,622 points",
                "2.622 xal",
                "2\u{a0}622 очка",
                "2.622 puan",
            ),
        ] {
            for (language, expected) in Language::ALL.iter().zip([en, az, ru, tr]) {
                assert_eq!(Voice::new(records.catalog(), *language).mark(mark), expected);
            }
        }
    }
}
