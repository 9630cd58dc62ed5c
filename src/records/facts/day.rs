//! Days as numbers that can be compared, taken apart and subtracted in a few instructions.
//!
//! The build script includes this file too.

use std::num::NonZeroU32;

use jiff::civil::Date;

use super::{Age, BirthDate};

/// How many bits the day of the month takes, and how many it takes together with the month.
const DAY: u32 = 5;
const YEARLY: u32 = 9;
const DAY_MASK: u32 = (1 << DAY) - 1;
const YEARLY_MASK: u32 = (1 << YEARLY) - 1;

/// A day of the calendar as one number, `year << 9 | month << 5 | day`, so that the order of the numbers is that of time.
///
/// Of a birth the day, or the month and the day, may not be known; then they are 0, and the number stands before every day
/// that it may be. What is not known at all is `None`, and 0 in a column.
///
/// The difference of two numbers, shifted down by nine bits, is that of full years: this is what ages are made of. For days
/// between two days subtract their [`number`](Self::number).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NonZeroU32);

impl Day {
    /// The day of a number in a column.
    pub fn from_bits(bits: u32) -> Option<Self> {
        NonZeroU32::new(bits).map(Self)
    }

    /// The number in a column.
    pub fn bits(self) -> u32 {
        self.0.get()
    }

    /// A day; `None` before the year 1.
    pub fn new(date: Date) -> Option<Self> {
        Self::of(date.year(), date.month(), date.day())
    }

    /// A birth, as far as it is known; `None` before the year 1.
    pub fn of_birth(born: BirthDate) -> Option<Self> {
        match born {
            BirthDate::Year(year) => Self::of(year, 0, 0),
            BirthDate::Month(year, month) => Self::of(year, month, 0),
            BirthDate::Day(date) => Self::new(date),
        }
    }

    fn of(year: i16, month: i8, day: i8) -> Option<Self> {
        let year = u32::try_from(year).ok().filter(|&year| year > 0)?;
        let (month, day) = (u32::try_from(month).ok()?, u32::try_from(day).ok()?);
        Self::from_bits(year << YEARLY | month << DAY | day)
    }

    /// The year, which is always known.
    pub fn year(self) -> u16 {
        // Years have four figures; a number made up by hand may have more.
        (self.bits() >> YEARLY) as u16
    }

    /// The month, from 1 to 12.
    pub fn month(self) -> Option<u8> {
        match (self.bits() & YEARLY_MASK) >> DAY {
            0 => None,
            month => Some(month as u8),
        }
    }

    /// The day of the month, from 1 to 31.
    pub fn day(self) -> Option<u8> {
        match self.bits() & DAY_MASK {
            0 => None,
            day => Some(day as u8),
        }
    }

    /// Month and day in one number whose order is that of the year, `month << 5 | day`; 0 where only the year is known.
    pub fn of_year(self) -> u16 {
        (self.bits() & YEARLY_MASK) as u16
    }

    /// The day; `None` where it is not known.
    pub fn date(self) -> Option<Date> {
        let (year, month) = (i16::try_from(self.year()).ok()?, self.month()?);
        Date::new(year, month as i8, self.day()? as i8).ok()
    }

    /// The birth, as far as it is known.
    pub fn birth(self) -> Option<BirthDate> {
        let year = i16::try_from(self.year()).ok()?;
        match (self.month(), self.day()) {
            (None, _) => Some(BirthDate::Year(year)),
            (Some(month), None) => Some(BirthDate::Month(year, month as i8)),
            (Some(_), Some(_)) => self.date().map(BirthDate::Day),
        }
    }

    /// How many days after 1 January 1970 it is, or before, when below 0; `None` where the day is not known.
    pub fn number(self) -> Option<i32> {
        let (month, day) = (i32::from(self.month()?), i32::from(self.day()?));
        // Counted in years from March on, so that a leap day is the last of its year.
        let year = i32::from(self.year()) - i32::from(month <= 2);
        let era = year.div_euclid(400);
        let of_era = year.rem_euclid(400);
        let of_year = (153 * (month + if month > 2 { -3 } else { 9 }) + 2) / 5 + day - 1;
        Some(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468)
    }

    /// The age on a day, of whoever was born on this one; `None` on a day before the birth. As [`BirthDate::age_on`].
    pub fn age_on(self, day: Self) -> Option<Age> {
        let most = self.most_on(day);
        let least = self.least_on(day);
        match (least, most) {
            (_, ..0) => None,
            (..0, most) => Some(Age::Years(most)),
            (least, most) if least == most => Some(Age::Years(most)),
            (least, most) => Some(Age::Between(least, most)),
        }
    }

    /// The highest age in full years that it can be on a day; below 0 before the birth.
    pub fn most_on(self, day: Self) -> i16 {
        full_years(self.bits(), day.bits())
    }

    /// The lowest age in full years that it can be on a day; below 0 before the birth, and where the birth may have been
    /// after the day.
    pub fn least_on(self, day: Self) -> i16 {
        let latest = match (self.month(), self.day()) {
            (None, _) => self.bits() | YEARLY_MASK,
            (_, None) => self.bits() | DAY_MASK,
            _ => self.bits(),
        };
        full_years(latest, day.bits())
    }
}

fn full_years(from: u32, to: u32) -> i16 {
    // Both are below 2^25 for years of four figures; what is made up by hand wraps and harms nothing.
    ((to.wrapping_sub(from) as i32) >> YEARLY) as i16
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn day(year: i16, month: i8, of_month: i8) -> Day {
        Day::new(date(year, month, of_month)).unwrap()
    }

    #[test]
    fn days_are_taken_apart_again() {
        let paris = day(2024, 9, 3);
        assert_eq!((paris.year(), paris.month(), paris.day()), (2024, Some(9), Some(3)));
        assert_eq!(paris.date(), Some(date(2024, 9, 3)));
        assert_eq!(Day::from_bits(paris.bits()), Some(paris));
        assert_eq!(Day::from_bits(0), None);
        for born in ["2002-04-05", "2002-04", "2002"] {
            let born: BirthDate = born.parse().unwrap();
            assert_eq!(Day::of_birth(born).and_then(Day::birth), Some(born));
        }
        let year = Day::of_birth(BirthDate::Year(2002)).unwrap();
        assert_eq!((year.date(), year.number(), year.of_year()), (None, None, 0));
        assert!(year < day(2002, 1, 1) && day(2001, 12, 31) < year);
    }

    #[test]
    fn nothing_panics_on_made_up_numbers() {
        for bits in [1, 31, 511, 512, u32::MAX, u32::MAX - 511, 1 << 25] {
            let made_up = Day::from_bits(bits).unwrap();
            let _ = (made_up.date(), made_up.birth(), made_up.number());
            let _ = made_up.age_on(day(2024, 9, 3));
            let _ = day(2024, 9, 3).age_on(made_up);
        }
    }

    proptest! {
        #[test]
        fn numbers_are_those_of_the_calendar(days in -70_000_i64..60_000) {
            let on = date(1970, 1, 1).checked_add(jiff::Span::new().days(days)).unwrap();
            prop_assert_eq!(Day::new(on).unwrap().number(), Some(days as i32));
        }

        #[test]
        fn ages_are_those_of_births(
            year in 1828_i16..2012, month in 1_i8..=12, of_month in 1_i8..=28,
            in_year in 1896_i16..2034, in_month in 1_i8..=12, in_day in 1_i8..=28,
        ) {
            let on = date(in_year, in_month, in_day);
            for born in [
                BirthDate::Day(date(year, month, of_month)),
                BirthDate::Month(year, month),
                BirthDate::Year(year),
            ] {
                let age = Day::of_birth(born).unwrap().age_on(Day::new(on).unwrap());
                prop_assert_eq!(age, born.age_on(on), "{} on {}", born, on);
            }
        }
    }
}
