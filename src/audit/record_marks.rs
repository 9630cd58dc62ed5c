//! World and Paralympic records: whether they can be true.

use std::collections::HashMap;

use jiff::civil::Date;
use rusqlite::Connection;

use super::people::admits;
use super::report::thousands;
use super::{Audit, Finding};
use crate::records::{Age, BirthDate, GamesKind, GamesStatus, RecordKind, RecordMark};

/// Ages at which a record is believed.
const BELIEVED: std::ops::RangeInclusive<i16> = 10..=80;

/// A record is of an event of a known sport, was set before its source was written, by someone who could; a Paralympic
/// one within the days of Paralympic Games; and none beats the world record of its event.
pub(super) fn can_be_true(audit: &Audit<'_>, _: &Connection, finding: &mut Finding) -> rusqlite::Result<()> {
    let marks = audit.catalog.record_marks();
    let mut best: HashMap<&str, f64> = HashMap::new();
    for mark in marks.iter().filter(|mark| mark.kind == RecordKind::World) {
        let known = best.entry(&mark.key).or_insert(f64::MIN);
        *known = known.max(worth(&mark.mark).unwrap_or(f64::MIN));
    }
    for mark in marks {
        let mut doubt = |what: String| {
            finding
                .broken
                .push(format!("{}, {}: {what}", mark.key, mark.kind.as_str()));
        };
        let sport = mark.key.split('/').next().unwrap_or_default();
        if mark.event.is_none() && audit.catalog.sport_by_key(sport.trim_start_matches("para-")).is_none() {
            doubt("is of no known sport".to_owned());
        }
        let as_of = &audit.catalog.source(mark.source).as_of;
        if !is_before(mark.date, as_of) {
            doubt(format!("was set on {}, after the source of {as_of}", mark.date));
        }
        if mark.kind == RecordKind::Paralympic && !at_games(audit, mark.date) {
            doubt(format!("{} is not within Paralympic Games", mark.date));
        }
        match (worth(&mark.mark), best.get(mark.key.as_str())) {
            (None, _) => doubt(format!("\"{}\" is no mark", mark.mark)),
            (Some(worth), Some(best)) if worth > *best => doubt(format!("{} beats the world record", mark.mark)),
            _ => {}
        }
        if let Some(what) = wrong_holder(audit, mark) {
            doubt(what);
        }
    }
    finding.proved(marks.len(), format!("{} records", thousands(marks.len())));
    Ok(())
}

/// What a mark is worth among those of its event: metres and points as they are, times the more the shorter they are;
/// `None` when it is no mark.
fn worth(mark: &str) -> Option<f64> {
    if let Some((amount, unit)) = mark.split_once(' ') {
        return matches!(unit, "m" | "points")
            .then(|| amount.replace(',', "").parse().ok())
            .flatten();
    }
    let seconds = mark.split(':').try_fold(0.0, |sum, part| {
        part.parse::<f64>().ok().map(|number| sum * 60.0 + number)
    })?;
    Some(-seconds)
}

/// Whether a date can be before the end of the year, month or day that a source states: as text it is so, or its
/// beginning is the same.
fn is_before(date: BirthDate, as_of: &str) -> bool {
    let date = date.to_string();
    date.as_str() <= as_of || date.starts_with(as_of)
}

/// Whether a date is within the days of Paralympic Games, or a year in which some were held.
fn at_games(audit: &Audit<'_>, date: BirthDate) -> bool {
    let held = audit.catalog.all_games().iter();
    let mut days = held
        .filter(|games| games.kind == GamesKind::Paralympic && games.status == GamesStatus::Held)
        .filter_map(|games| games.opened.zip(games.closed));
    days.any(|(opened, closed)| match date {
        BirthDate::Day(day) => (opened..=closed).contains(&day),
        BirthDate::Month(year, _) | BirthDate::Year(year) => opened.year() == year,
    })
}

/// Why the person cannot have set the record, if so.
fn wrong_holder(audit: &Audit<'_>, mark: &RecordMark) -> Option<String> {
    let person = match audit.records.person(mark.person?) {
        Ok(person) => person,
        Err(error) => return Some(error.to_string()),
    };
    if !admits(mark.sex, person.sex) {
        return Some(format!("{} is of the other sex", person.key));
    }
    let on = match mark.date {
        BirthDate::Day(day) => Some(day),
        BirthDate::Month(year, _) | BirthDate::Year(year) => Date::new(year, 12, 31).ok(),
    };
    let age = |born: BirthDate| on.and_then(|day| born.age_on(day)).map_or(-1, Age::least);
    let born = person.born.filter(|&born| !BELIEVED.contains(&age(born)))?;
    Some(format!("{} was born {born}, and set it on {}", person.key, mark.date))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn better_marks_are_worth_more() {
        for (better, worse) in [
            ("10.82", "10.83"),
            ("59.99", "1:00.00"),
            ("2:32:56", "2:32:57"),
            ("10.00 m", "9.99 m"),
            ("5,806 points", "999 points"),
        ] {
            assert!(worth(better) > worth(worse), "{better} {worse}");
        }
        for text in ["", "fast", "10.82 s", "1:xx"] {
            assert_eq!(worth(text), None, "{text}");
        }
    }

    #[test]
    fn a_source_knows_what_was_until_its_date() {
        let before = |date: &str, as_of| is_before(date.parse().unwrap(), as_of);
        assert!(before("2026-08-31", "2026-08"));
        assert!(before("2026", "2026-08"));
        assert!(before("2025-12-31", "2026"));
        assert!(before("2026-05-01", "2026"));
        assert!(!before("2026-10-13", "2026-08"));
        assert!(!before("2027", "2026-08"));
    }
}
