//! The rules by which two pieces make one, declared for all languages at once.
//!
//! A rule names the categories it takes and makes a meaning of two, or nothing. Word order is no part of it, but for
//! [`Way`]: in which order the two usually stand, which differs by language and speaks for or against a reading.

mod cat;
mod clauses;
mod counting;
mod lacks;
mod lists;
mod nouns;
mod time;

pub use cat::Cat;

use crate::records::Catalog;

use super::meaning::Meaning;
use super::weights::Feature;

/// What rules may ask of their surroundings.
#[derive(Debug, Clone, Copy)]
pub struct Env<'a> {
    /// The small tables.
    pub catalog: &'a Catalog,
    /// Whether the language puts behind a word what others put before it.
    pub head_final: bool,
    /// Whether "every Games" are those of the summer, where no season is named.
    pub summer: bool,
    /// The titles of events.
    pub events: &'a crate::names::EventIndex,
}

/// In which order the pieces of a rule stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// As they are given, in every language.
    Given,
    /// As they are given; in languages that put operators behind, the other way round. The other order is dearer.
    Turns,
    /// In either.
    Any,
}

/// A rule.
#[derive(Debug)]
pub struct Rule {
    /// What it is called.
    pub name: &'static str,
    /// What it takes first.
    pub first: Cat,
    /// What it takes second.
    pub second: Cat,
    /// In which order these stand.
    pub way: Way,
    /// What speaks against it.
    pub cost: Option<Feature>,
    /// What it makes of them.
    pub make: fn(&Meaning, &Meaning, &Env<'_>) -> Option<Meaning>,
}

impl Rule {
    /// Whether it takes pieces of two categories.
    pub fn takes(&self, (first, second): (Cat, Cat)) -> bool {
        self.first.takes(first) && self.second.takes(second)
    }

    /// Whether it may take them the other way round.
    pub fn may_turn(&self, turned: bool) -> bool {
        !turned || self.way != Way::Given
    }
}

/// All rules.
const TABLES: [&[Rule]; 6] = [
    counting::RULES,
    nouns::RULES,
    lacks::RULES,
    time::RULES,
    lists::RULES,
    clauses::RULES,
];

/// The rules that may take pieces of two categories, in either order.
pub fn between((one, other): (Cat, Cat)) -> impl Iterator<Item = &'static Rule> {
    let all = TABLES.iter().flat_map(|table| table.iter());
    all.filter(move |rule| rule.takes((one, other)) || rule.takes((other, one)))
}

#[cfg(test)]
mod tests {
    use super::TABLES;

    #[test]
    fn every_rule_has_its_own_name() {
        let mut names: Vec<&str> = TABLES
            .iter()
            .flat_map(|table| table.iter())
            .map(|rule| rule.name)
            .collect();
        let all = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all);
    }
}
