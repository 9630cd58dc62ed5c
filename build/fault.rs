//! What is wrong in the tables, gathered so that one build shows it all.

use std::cell::{Cell, RefCell};
use std::fmt;

/// How many faults are kept; the rest are counted.
const KEPT: usize = 50;

/// One thing wrong, at one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file, from the folder of the tables on: `games/2024-summer-olympics/results.csv`.
    pub file: String,
    /// The line in it, from 1; `None` when the file as a whole is meant.
    pub line: Option<u64>,
    /// The column, when one cell is at fault.
    pub column: Option<&'static str>,
    /// What is wrong, in words.
    pub reason: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        if let Some(column) = self.column {
            write!(f, ": column '{column}'")?;
        }
        write!(f, ": {}", self.reason)
    }
}

/// The first faults, and how many there are in all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaultList {
    pub listed: Vec<Fault>,
    pub total: usize,
}

/// Gathers faults while tables are read. Reporting needs no exclusive borrow, so that a row can report while its
/// table is being filled.
#[derive(Debug, Default)]
pub struct Faults {
    listed: RefCell<Vec<Fault>>,
    total: Cell<usize>,
}

impl Faults {
    /// Notes one fault.
    pub fn report(&self, fault: Fault) {
        self.total.set(self.total.get() + 1);
        let mut listed = self.listed.borrow_mut();
        if listed.len() < KEPT {
            listed.push(fault);
        }
    }

    /// How many were reported.
    pub fn total(&self) -> usize {
        self.total.get()
    }

    /// What was gathered.
    pub fn into_list(self) -> FaultList {
        FaultList {
            listed: self.listed.into_inner(),
            total: self.total.get(),
        }
    }
}
