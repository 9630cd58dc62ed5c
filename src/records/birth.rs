//! Birth dates, which are not always known to the day, and the ages that follow from them.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ValueRef};

/// A birth date as far as it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BirthDate {
    /// Only the year is known.
    Year(i16),
    /// Year and month, the month from 1 to 12.
    Month(i16, i8),
    /// The day is known.
    Day(Date),
}

/// An age in full years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Age {
    /// Known.
    Years(i16),
    /// The birthday is not known, and its year may or may not have come: `Between(21, 22)`.
    Between(i16, i16),
}

/// The text is no birth date.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is not a birth date written YYYY-MM-DD, YYYY-MM or YYYY")]
pub struct NotABirthDate(String);

impl BirthDate {
    /// The year, which is always known.
    pub fn year(self) -> i16 {
        match self {
            Self::Year(year) | Self::Month(year, _) => year,
            Self::Day(day) => day.year(),
        }
    }

    /// The age on a day; `None` on a day before the birth.
    ///
    /// Whoever is born on 29 February is taken to turn a year older on 1 March when there is no such day.
    pub fn age_on(self, day: Date) -> Option<Age> {
        let years = day.year() - self.year();
        // Whether the birthday of that year is behind (or is that day), as far as it can be said.
        let turned = match self {
            Self::Year(_) => None,
            Self::Month(_, month) => (day.month() != month).then_some(day.month() > month),
            Self::Day(born) => Some((day.month(), day.day()) >= (born.month(), born.day())),
        };
        match turned {
            Some(true) => Some(Age::Years(years)),
            Some(false) => Some(Age::Years(years - 1)),
            // In the year of the birth there is but one age to have.
            None if years == 0 => Some(Age::Years(0)),
            None => Some(Age::Between(years - 1, years)),
        }
        .filter(|age| age.least() >= 0)
    }
}

impl Age {
    /// The lowest age it can be.
    pub fn least(self) -> i16 {
        match self {
            Self::Years(years) | Self::Between(years, _) => years,
        }
    }

    /// The highest age it can be.
    pub fn most(self) -> i16 {
        match self {
            Self::Years(years) | Self::Between(_, years) => years,
        }
    }
}

impl fmt::Display for BirthDate {
    /// `2002-04-05`, `2002-04` or `2002`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Day(day) => day.fmt(f),
        }
    }
}

impl FromStr for BirthDate {
    type Err = NotABirthDate;

    /// Reads what [`fmt::Display`] writes, and nothing else.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let number = |digits: &str| {
            digits
                .bytes()
                .all(|byte| byte.is_ascii_digit())
                .then(|| digits.parse().ok())
                .flatten()
        };
        let parsed = match text.split('-').collect::<Vec<_>>()[..] {
            [year] if year.len() == 4 => number(year).map(Self::Year),
            [year, month] if year.len() == 4 && month.len() == 2 => number(year)
                .zip(number(month))
                .filter(|(_, month)| (1..=12).contains(month))
                .map(|(year, month)| Self::Month(year, month as i8)),
            [year, month, day] if year.len() == 4 && month.len() == 2 && day.len() == 2 => {
                match (number(year), number(month), number(day)) {
                    (Some(year), Some(month), Some(day)) => Date::new(year, month as i8, day as i8).ok().map(Self::Day),
                    _ => None,
                }
            }
            _ => None,
        };
        parsed.ok_or_else(|| NotABirthDate(text.to_owned()))
    }
}

impl FromSql for BirthDate {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_str()?.parse().map_err(FromSqlError::other)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn ages_known_from_elsewhere() {
        let cases = [
            // Lamiya Valiyeva on the day of her 100 m in Paris, Sabir Zeynalov on that of his bronze.
            ("2002-04-05", date(2024, 9, 3), Some(Age::Years(22))),
            ("2005-07-22", date(2024, 8, 29), Some(Age::Years(19))),
            ("2002-04-05", date(2024, 4, 4), Some(Age::Years(21))),
            ("2002-04-05", date(2024, 4, 5), Some(Age::Years(22))),
            ("2000-02-29", date(2001, 2, 28), Some(Age::Years(0))),
            ("2000-02-29", date(2001, 3, 1), Some(Age::Years(1))),
            ("2002", date(2024, 9, 3), Some(Age::Between(21, 22))),
            ("2002-09", date(2024, 9, 3), Some(Age::Between(21, 22))),
            ("2002-08", date(2024, 9, 3), Some(Age::Years(22))),
            ("2002-10", date(2024, 9, 3), Some(Age::Years(21))),
            ("2024", date(2024, 9, 3), Some(Age::Years(0))),
            ("2024-09-04", date(2024, 9, 3), None),
            ("2025", date(2024, 9, 3), None),
        ];
        for (born, day, age) in cases {
            assert_eq!(
                born.parse::<BirthDate>().unwrap().age_on(day),
                age,
                "born {born}, on {day}"
            );
        }
    }

    #[test]
    fn refuses_what_is_no_date() {
        for text in [
            "",
            "2002-13",
            "2002-00",
            "2002-02-30",
            "2002-4-5",
            "20020405",
            "02",
            "2002-04-05-06",
            "+002",
        ] {
            assert!(text.parse::<BirthDate>().is_err(), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(year in 1800_i16..2030, month in 1_i8..=12, day in 1_i8..=28) {
            let day = BirthDate::Day(date(year, month, day));
            for born in [BirthDate::Year(year), BirthDate::Month(year, month), day] {
                prop_assert_eq!(born.to_string().parse(), Ok(born));
            }
        }

        #[test]
        fn any_text_is_read_or_refused(text in "\\PC*") {
            if let Ok(born) = text.parse::<BirthDate>() {
                prop_assert_eq!(born.to_string(), text);
            }
        }

        #[test]
        fn a_month_or_year_alone_never_excludes_the_truth(
            year in 1950_i16..2020, month in 1_i8..=12, day in 1_i8..=28, on in 1_i8..=12, at in 1_i8..=28,
        ) {
            let then = date(2024, on, at);
            let exact = BirthDate::Day(date(year, month, day)).age_on(then).unwrap().least();
            for vague in [BirthDate::Year(year), BirthDate::Month(year, month)] {
                let age = vague.age_on(then).unwrap();
                prop_assert!((age.least()..=age.most()).contains(&exact));
            }
        }
    }
}
