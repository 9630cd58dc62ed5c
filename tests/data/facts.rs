//! The columns that are laid beside the database: where rows stand, and that damaged ones are refused and never panic.

use std::fs;

use podium::records::facts::{Facts, FactsError, ResultRow};
use podium::records::{CountryId, EventId, GamesId, PersonId, ResultId};

use crate::tables::{RESULTS, Tables};

fn bytes(tables: &Tables) -> Vec<u8> {
    tables.compile().unwrap();
    fs::read(tables.facts()).unwrap()
}

#[test]
fn results_stand_in_order_of_events_however_the_file_is_sorted() {
    let tables = Tables::copy();
    let text = fs::read_to_string(tables.path(RESULTS)).unwrap();
    let sorted = bytes(&tables);
    let (header, rows) = text.split_once('\n').unwrap();
    let rows: Vec<&str> = rows.lines().collect();
    // The second of two rows of one event stays behind the first.
    let mut moved = rows.clone();
    moved.rotate_left(2);
    assert_ne!(moved, rows);
    fs::write(tables.path(RESULTS), format!("{header}\n{}\n", moved.join("\n"))).unwrap();
    assert_eq!(bytes(&tables), sorted);
    let facts = Facts::open(&sorted).unwrap();
    let results = facts.results();
    let order: Vec<_> = results.games.iter().zip(results.event.iter()).collect();
    assert!(order.is_sorted());
    assert_eq!(facts.result_at(ResultId(1)), Some(0));
    assert_eq!(facts.result_at(ResultId(order.len() as i64 + 1)), None);
    assert_eq!(facts.result_at(ResultId(0)), None);
}

#[test]
fn rows_lead_to_each_other() {
    let bytes = bytes(&Tables::copy());
    let facts = Facts::open(&bytes).unwrap();
    let mut seen = 0;
    for contest in 0..facts.contests().games.len() {
        let row = facts.contest(contest);
        assert_eq!(facts.contest_at(row.games(), row.event()), Some(contest));
        assert!(facts.contests_at(row.games()).contains(&contest));
        assert!(facts.contests_of(row.event()).any(|at| at == contest));
        for result in row.rows() {
            assert_eq!((result.games(), result.event()), (row.games(), row.event()));
            assert_eq!(result.standing(), row.status());
            assert_eq!(facts.contest_of(result.position()), contest);
            for (person, role) in result.people() {
                assert!(facts.results_of(person).any(|found| found == (result.position(), role)));
            }
            seen += 1;
        }
    }
    assert_eq!(seen, facts.results().games.len());
    assert_eq!(facts.careers().result.len(), facts.starts().person.len());
    for entry in 0..facts.entries().games.len() {
        let row = facts.entry(entry);
        assert!(facts.entries_at(row.games).contains(&entry));
        assert!(facts.entries_from(row.games, row.country).contains(&entry));
        assert!(facts.entries_of(row.person).any(|at| at == entry));
    }
    for line in 0..facts.official().games.len() {
        assert!(facts.lines_at(facts.line(line).games).contains(&line));
    }
    // Nothing is where nothing can be.
    for id in [-1, 0, 999, i64::MAX, i64::MIN] {
        assert!(facts.contests_at(GamesId(id)).is_empty(), "{id}");
        assert_eq!(facts.contests_of(EventId(id)).len(), 0);
        assert_eq!(facts.results_of(PersonId(id)).len(), 0);
        assert_eq!(facts.entries_of(PersonId(id)).len(), 0);
        assert!(facts.entries_from(GamesId(id), CountryId(id)).is_empty());
        assert_eq!(facts.person(PersonId(id)), None);
        assert_eq!(facts.contest_at(GamesId(1), EventId(id)), None);
    }
}

#[test]
fn facts_cut_off_anywhere_are_refused() {
    let bytes = bytes(&Tables::copy());
    for length in 0..bytes.len() {
        let error = Facts::open(&bytes[..length]).unwrap_err();
        assert_eq!(error, FactsError::Short(length));
    }
    let longer = [&bytes[..], &[0; 3]].concat();
    assert_eq!(Facts::open(&longer).unwrap_err(), FactsError::Long(3));
}

#[test]
fn a_damaged_head_is_refused() {
    let mut bytes = bytes(&Tables::copy());
    // The mark, the number of the layout, a number of rows, the checksum.
    for (at, expected) in [
        (0, FactsError::Magic),
        (7, FactsError::Magic),
        (8, FactsError::Shape),
        (11, FactsError::Shape),
        (12, FactsError::Head),
        (83, FactsError::Head),
        (84, FactsError::Head),
        (87, FactsError::Head),
    ] {
        for bit in 0..8 {
            bytes[at] ^= 1 << bit;
            assert_eq!(Facts::open(&bytes).unwrap_err(), expected, "byte {at}");
            bytes[at] ^= 1 << bit;
        }
    }
    assert!(Facts::open(&bytes).is_ok());
}

#[test]
fn damaged_columns_are_refused_or_harmless() {
    let mut bytes = bytes(&Tables::copy());
    let mut refused = 0;
    for at in 88..bytes.len() {
        for flip in [0x01, 0x80, 0xff] {
            bytes[at] ^= flip;
            match Facts::open(&bytes) {
                Ok(facts) => read_all(&facts),
                Err(error) => {
                    assert!(matches!(error, FactsError::Column { .. }), "byte {at}: {error}");
                    refused += 1;
                }
            }
            bytes[at] ^= flip;
        }
    }
    assert!(refused > 100, "{refused}");
}

/// Reads everything there is.
fn read_all(facts: &Facts<'_>) {
    for at in 0..facts.results().games.len() {
        let row = facts.result(at);
        let _ = (row.games(), row.event(), row.country(), row.place(), row.medal());
        let _ = (row.counted(), row.started(), row.standing(), row.status());
        let _ = (row.mark(), row.measured(), row.stage());
        if let Some(day) = row.day() {
            let _ = (day.date(), day.birth(), day.number(), day.age_on(day));
        }
        for (person, _) in row.people() {
            let known = facts.person(person).unwrap();
            let _ = (known.birth(), known.sex, known.initial);
            for (result, _) in facts.results_of(person) {
                let _ = facts.result(result).games();
            }
            for entry in facts.entries_of(person) {
                let _ = facts.entry(entry);
            }
        }
        let _ = facts.contest_of(at);
    }
    for at in 0..facts.contests().games.len() {
        let row = facts.contest(at);
        let _ = (row.status(), row.day(), row.rows().map(ResultRow::event).max());
        let _ = facts.contest_at(row.games(), row.event());
        assert!(
            facts
                .contests_of(row.event())
                .all(|at| at < facts.contests().games.len())
        );
    }
    for at in 0..facts.entries().games.len() {
        let row = facts.entry(at);
        let _ = facts.entries_from(row.games, row.country).len();
    }
    for at in 0..facts.official().games.len() {
        let _ = facts.lines_at(facts.line(at).games).len();
    }
}
