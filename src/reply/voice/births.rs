//! Dates of which not all is known.

use crate::language::{message, words};
use crate::records::BirthDate;

use super::Voice;

/// How much of a date is known: each language puts it otherwise into a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::reply) enum Known {
    Day,
    Month,
    Year,
}

words! {
    Known { Day = "day", Month = "month", Year = "year" }
}

impl Voice<'_> {
    /// `3 September 2024`, `September 2024`, `2024`, and which of them it is.
    pub(in crate::reply) fn partial_date(&self, date: BirthDate) -> (Known, String) {
        match date {
            BirthDate::Day(date) => (Known::Day, self.long_date(date)),
            BirthDate::Month(year, month) => {
                let month = u32::from(month.unsigned_abs());
                let year = year.to_string();
                (Known::Month, self.say(message::DateMonth { month, year }))
            }
            BirthDate::Year(year) => (Known::Year, year.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::records::Records;

    #[test]
    fn a_month_stands_by_itself() {
        let records = Records::open().unwrap();
        for (language, expected) in
            Language::ALL
                .iter()
                .zip(["August 2026", "avqust 2026", "август 2026", "Ağustos 2026"])
        {
            let voice = Voice::new(records.catalog(), *language);
            assert_eq!(voice.partial_date(BirthDate::Month(2026, 8)).1, expected);
        }
    }
}
