//! The ids of the tables and the integers they become.

use std::collections::HashMap;
use std::fmt;

/// The ids of one table, each with the integer it has in the database and the place where it was first seen.
#[derive(Debug)]
pub struct Keys {
    table: &'static str,
    known: HashMap<String, Known>,
}

#[derive(Debug)]
struct Known {
    id: i64,
    place: Place,
}

/// Where a row stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub file: String,
    pub line: u64,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}

impl Keys {
    /// No ids yet; `table` is what messages call the table.
    pub fn new(table: &'static str) -> Self {
        Self {
            table,
            known: HashMap::new(),
        }
    }

    /// Takes a new id and gives it the next integer, from 1. `place` is for the message when the id comes a second
    /// time.
    pub fn add(&mut self, key: &str, place: Place) -> Result<i64, String> {
        if let Some(known) = self.known.get(key) {
            return Err(format!("\"{key}\" is already at {}", known.place));
        }
        let id = self.known.len() as i64 + 1;
        self.known.insert(key.to_owned(), Known { id, place });
        Ok(id)
    }

    /// The integer of an id, or why there is none.
    pub fn find(&self, key: &str) -> Result<i64, String> {
        self.get(key)
            .ok_or_else(|| format!("\"{key}\" is not in {}", self.table))
    }

    /// The integer of an id.
    pub fn get(&self, key: &str) -> Option<i64> {
        self.known.get(key).map(|known| known.id)
    }

    /// Gives the ids new integers: the position in `order`, from 1. Ids that are not in it keep theirs.
    pub fn renumber<'k>(&mut self, order: impl Iterator<Item = &'k str>) {
        for (position, key) in (1..).zip(order) {
            if let Some(known) = self.known.get_mut(key) {
                known.id = position;
            }
        }
    }

    /// Where an id stands.
    pub fn place(&self, key: &str) -> Option<&Place> {
        self.known.get(key).map(|known| &known.place)
    }
}

/// Spellings that must not come twice within one scope.
#[derive(Debug, Default)]
pub struct Once {
    seen: HashMap<String, u64>,
}

impl Once {
    /// Notes that `what` stands on `line`; an error when it stood on an earlier one.
    pub fn note(&mut self, what: impl Into<String>, line: u64) -> Result<(), String> {
        let what = what.into();
        match self.seen.get(&what) {
            Some(first) => Err(format!("is the same as on line {first}")),
            None => {
                self.seen.insert(what, line);
                Ok(())
            }
        }
    }
}
