//! The sources on the Paralympic Games.

pub mod history;
pub mod marks;
pub mod paris;
pub mod records;
pub mod tokyo;
pub mod winter;

use std::collections::BTreeSet;

use crate::model::{Record, Sex};
use crate::names::Name;

/// A record with nothing known but who and where.
pub fn record(source: &'static str, key: &str, games: &str, noc: &str, name: Name) -> Record {
    let mut record = Record {
        source,
        key: key.to_owned(),
        seen: BTreeSet::new(),
        nation: None,
        also: BTreeSet::from([name.display()]),
        name,
        sex: None,
        born: None,
        size: (None, None),
        sports: BTreeSet::new(),
        events: BTreeSet::new(),
        classes: BTreeSet::new(),
        beside: false,
    };
    record.see(games, noc);
    record
}

/// The sex that an event for one sex tells of its athletes.
pub fn sex_of_event(event: &str) -> Option<Sex> {
    let mut words = event.split(' ');
    words.find_map(|word| match word {
        "Men's" | "Men" => Some(Sex::Male),
        "Women's" | "Women" => Some(Sex::Female),
        _ => None,
    })
}
