//! Athletes whom everybody knows, by the names they are known by: `famous.csv`, written from general knowledge.
//!
//! It holds usual English names, maiden and married ones, nicknames, and the spellings of more than one alphabet.

use crate::{NAMES, folded};

/// The key of whoever is found first.
fn first(typed: &str) -> String {
    let words = folded(typed);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let found = NAMES.people.find(&words, 1);
    found.first().map_or_else(String::new, |found| {
        NAMES.records.person(found.person).expect("who was found is held").key
    })
}

#[test]
fn the_famous_are_found_first() {
    let rows = include_str!("famous.csv").lines().skip(1);
    let (mut asked, mut wrong) = (0, Vec::new());
    for (person, names) in rows.filter_map(|row| row.split_once(',')) {
        for typed in names.split(" | ") {
            asked += 1;
            let found = first(typed);
            if found != person {
                wrong.push(format!("{typed}: {found} instead of {person}"));
            }
        }
    }
    assert!(asked > 800 && wrong.is_empty(), "of {asked}: {wrong:#?}");
}
