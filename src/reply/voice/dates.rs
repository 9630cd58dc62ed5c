//! Days and times in words.

use jiff::civil::Date;

use crate::language::message;
use crate::records::Games;

use super::Voice;

impl Voice<'_> {
    /// `3 September 2024`.
    pub(in crate::reply) fn long_date(&self, date: Date) -> String {
        self.say(message::DateLong {
            day: u32::from(date.day().unsigned_abs()),
            month: u32::from(date.month().unsigned_abs()),
            year: date.year().to_string(),
        })
    }

    /// `3 September`.
    pub(in crate::reply) fn day_of_month(&self, month: i8, day: i8) -> String {
        self.say(message::DateYearly {
            day: day.to_string(),
            month: u32::from(month.unsigned_abs()),
        })
    }

    /// `3 Sep`; with the year when it is not the one that the Games are named by, as at Tokyo 2020.
    pub(in crate::reply) fn short_date(&self, date: Date, games: &Games) -> String {
        let short = self.say(message::DateShort {
            day: u32::from(date.day().unsigned_abs()),
            month: u32::from(date.month().unsigned_abs()),
        });
        if date.year() == games.year {
            short
        } else {
            format!("{short} {}", date.year())
        }
    }

    /// `72 years and 280 days`: how old who was born on one day is on another.
    pub(in crate::reply) fn lifetime(&self, born: Date, on: Date) -> String {
        let turned = |years: i16| born.checked_add(jiff::Span::new().years(years)).ok();
        let years = (0..=on.year() - born.year())
            .rev()
            .find(|&years| turned(years).is_some_and(|day| day <= on))
            .unwrap_or_default();
        let days = turned(years).map_or(0, |day| (on - day).get_days());
        self.say(message::Lifetime {
            years: u32::from(years.unsigned_abs()),
            days: days.unsigned_abs(),
        })
    }

    /// Days as people write them: `29, 30, 31 August and 2, 3 September`; with the year when they fall in several.
    pub(in crate::reply) fn days(&self, dates: &[Date]) -> String {
        let one_year = dates.iter().all(|date| date.year() == dates[0].year());
        let mut months: Vec<(i16, i8, Vec<String>)> = Vec::new();
        for date in dates {
            match months.last_mut() {
                Some((year, month, days)) if (*year, *month) == (date.year(), date.month()) => {
                    days.push(date.day().to_string());
                }
                _ => months.push((date.year(), date.month(), vec![date.day().to_string()])),
            }
        }
        let parts: Vec<String> = months
            .into_iter()
            .map(|(year, month, days)| {
                let days = self.say(message::DateYearly {
                    day: days.join(", "),
                    month: u32::from(month.unsigned_abs()),
                });
                if one_year { days } else { format!("{days} {year}") }
            })
            .collect();
        self.and(&parts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::records::Records;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn a_lifetime_is_told_in_years_and_days() {
        let records = Records::open().unwrap();
        let voice = Voice::new(records.catalog(), Language::English);
        for (born, on, expected) in [
            ("1847-10-20", "1920-07-26", "72 years and 280 days"),
            ("2000-02-29", "2001-02-28", "1 year and 0 days"),
            ("2000-05-01", "2000-05-02", "0 years and 1 day"),
            ("2000-05-01", "2010-04-30", "9 years and 364 days"),
        ] {
            assert_eq!(voice.lifetime(date(born), date(on)), expected, "{born} {on}");
        }
        let russian = Voice::new(records.catalog(), Language::Russian);
        assert_eq!(
            russian.lifetime(date("2000-05-01"), date("2021-05-03")),
            "21 год и 2 дня"
        );
    }

    #[test]
    fn days_are_told_by_month() {
        let records = Records::open().unwrap();
        let voice = |language| Voice::new(records.catalog(), language);
        let days = [date("2024-08-29"), date("2024-08-30"), date("2024-09-02")];
        for (language, expected) in [
            (Language::English, "29, 30 August and 2 September"),
            (Language::Azerbaijani, "29, 30 avqust və 2 sentyabr"),
            (Language::Russian, "29, 30 августа и 2 сентября"),
            (Language::Turkish, "29, 30 Ağustos ve 2 Eylül"),
        ] {
            assert_eq!(voice(language).days(&days), expected);
        }
        assert_eq!(
            voice(Language::English).days(&[date("2021-08-31"), date("2024-09-02")]),
            "31 August 2021 and 2 September 2024"
        );
        assert_eq!(voice(Language::English).days(&[]), "");
    }
}
