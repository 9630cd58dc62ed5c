//! Athletes by the names they have in Azerbaijani, Russian and Turkish: `spellings.csv`, written from general knowledge.
//!
//! Names of Azerbaijan stand in it as Azerbaijan writes them, names of the former Soviet Union as Russian does, in its cases
//! too; and stars of the world as the newspapers of each language carry them over.

use crate::{NAMES, folded};

/// The most people who are offered when a name is shared.
const OFFERED: usize = 5;

/// How well a name must fit at least to be taken for the one that was typed, and not offered as something like it.
const TAKEN: f32 = 0.84;

/// Whom a spelling finds: the first, and those who fit as well.
fn found(spelling: &str) -> Vec<String> {
    let words = folded(spelling);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let found = NAMES.people.find(&words, OFFERED);
    let best = found.first().map_or(1.0, |best| best.score);
    let fitting = found
        .iter()
        .filter(|one| one.score >= best && one.score >= TAKEN && one.covered == words.len());
    fitting
        .map(|one| NAMES.records.person(one.person).expect("who was found is held").key)
        .collect()
}

#[test]
fn everybody_is_found_by_the_name_each_language_gives_them() {
    let mut reader = csv::Reader::from_reader(include_str!("spellings.csv").as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
    let mut people: Vec<&str> = rows.iter().map(|row| &row[0]).collect();
    people.dedup();
    assert!(people.len() >= 240, "only {} people", people.len());
    for person in people {
        let held = NAMES.records.person_by_key(person).expect("the records can be read");
        assert!(held.is_some(), "{person} is nobody");
    }
    let mut lost = Vec::new();
    for row in &rows {
        let found = found(&row[2]);
        if !found.iter().any(|found| found == &row[0]) {
            lost.push(format!("{} · {} · {}: {}", &row[0], &row[1], &row[2], found.join(" ")));
        }
    }
    assert!(
        lost.is_empty(),
        "{} of {} are not found:\n{}",
        lost.len(),
        rows.len(),
        lost.join("\n")
    );
}
