//! Departures of people: ages, two medals of one event, medals in events of the other sex, odd names.

use std::collections::{BTreeMap, BTreeSet};

use super::{Departure, Records};
use crate::model::{Outcome, Role, Sex};
use crate::people::Row;
use crate::titles::{EventSex, Unit};

/// Ages at which medals are believed without a reason.
const BELIEVED: std::ops::RangeInclusive<i32> = 10..=80;

/// All of them.
pub(super) fn find(records: &Records<'_>) -> Vec<Departure> {
    let row_of: BTreeMap<usize, &Row> = records
        .people
        .iter()
        .zip(records.rows)
        .flat_map(|(person, row)| person.records.iter().map(move |(index, _)| (*index, row)))
        .collect();
    let days: BTreeMap<&str, &str> = records
        .games
        .iter()
        .filter(|games| games.hand.status == "held")
        .map(|games| (games.hand.id.as_str(), games.closed.as_str()))
        .collect();
    let mut found: BTreeMap<(&'static str, String, String), (&'static str, String)> = BTreeMap::new();
    let mut seen: BTreeSet<(&str, &str, &str)> = BTreeSet::new();
    for outcome in &records.world.outcomes {
        let Some(closed) = days.get(outcome.games.as_str()) else {
            continue;
        };
        if outcome.medal.is_none() || !records.world.counts(outcome) {
            continue;
        }
        let event = records.world.events.get(&outcome.event);
        // One person under two records in a line-up is one member.
        let members: BTreeMap<&str, (&Row, Role)> = outcome
            .people
            .iter()
            .filter_map(|(index, role)| row_of.get(index).map(|row| (row.id.as_str(), (*row, *role))))
            .collect();
        for (id, (row, role)) in members {
            let mut note = |rule, way, detail: String| {
                found.insert((rule, outcome.games.clone(), id.to_owned()), (way, detail));
            };
            if let Some((way, detail)) = age(&row.born, day_of(outcome, closed)) {
                note("age", way, detail);
            }
            if !seen.insert((&outcome.games, &outcome.event, id)) {
                note("twice", "twice", outcome.event.clone());
            }
            let alone = event.is_some_and(|event| event.unit != Unit::Team && !admits(event.sex, row.sex));
            if role == Role::Athlete && alone {
                note("sex", "other", outcome.event.clone());
            }
        }
    }
    for row in records.rows {
        let names = std::iter::once(&row.name).chain(&row.also);
        if let Some(name) = names.into_iter().find(|name| is_odd(name)) {
            found.insert(("name", String::new(), row.id.clone()), ("odd", name.clone()));
        }
    }
    found
        .into_iter()
        .map(|((rule, games, subject), (way, detail))| Departure {
            rule,
            games,
            subject,
            way,
            detail,
        })
        .collect()
}

/// The day of a medal, or the closing day where it is not known.
fn day_of<'o>(outcome: &'o Outcome, closed: &'o str) -> &'o str {
    if outcome.date.is_empty() { closed } else { &outcome.date }
}

/// Why the age at a medal is not believed, if it is not. Where only the year or month of birth is known, both ages that
/// it leaves open must be believed.
fn age(born: &str, day: &str) -> Option<(&'static str, String)> {
    let year = |text: &str| text.get(..4).and_then(|year| year.parse::<i32>().ok());
    let most = year(day)? - year(born)?;
    let (birthday, today) = (born.get(5..).unwrap_or_default(), day.get(5..).unwrap_or_default());
    let known = today.get(..birthday.len()).unwrap_or(today);
    let turned = match birthday.len() {
        5 => today >= birthday,
        2 => known > birthday,
        _ => false,
    };
    let before = birthday.len() >= 2 && known < birthday;
    let (least, most) = (
        if turned { most } else { most - 1 },
        if before { most - 1 } else { most },
    );
    if BELIEVED.contains(&least) && BELIEVED.contains(&most) {
        return None;
    }
    let way = if least < *BELIEVED.start() { "young" } else { "old" };
    Some((way, format!("born {born}, won a medal on {day}")))
}

fn admits(event: EventSex, sex: Option<Sex>) -> bool {
    !matches!(
        (event, sex),
        (EventSex::Men, Some(Sex::Female)) | (EventSex::Women, Some(Sex::Male))
    )
}

/// A name begins with a letter or a digit and has no brackets.
fn is_odd(name: &str) -> bool {
    !name.trim_start_matches(['\'', '’']).starts_with(char::is_alphanumeric)
        || name.contains(['(', ')', '[', ']', '{', '}', '<', '>'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_are_those_of_the_day() {
        for (born, day, way) in [
            ("1885-09-06", "1896-04-09", None),
            ("1886-04-10", "1896-04-09", Some("young")),
            ("1886-04-09", "1896-04-09", None),
            ("1886-04", "1896-04-09", Some("young")),
            ("1886-03", "1896-04-09", None),
            ("1886-05", "1896-04-09", Some("young")),
            ("1886", "1896-04-09", Some("young")),
            ("1885", "1896-04-09", None),
            ("1839-10-20", "1920-07-27", None),
            ("1839-07-27", "1920-07-27", Some("old")),
            ("", "1920-07-27", None),
        ] {
            assert_eq!(age(born, day).map(|(way, _)| way), way, "{born} {day}");
        }
    }

    #[test]
    fn odd_names_are_found() {
        for (name, odd) in [
            ("'t Lam", false),
            ("Øyvind", false),
            ("?", true),
            ("Chr. Andersen (Bøtø)", true),
            ("", true),
        ] {
            assert_eq!(is_odd(name), odd, "{name}");
        }
    }
}
