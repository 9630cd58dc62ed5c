//! What the steps share: the folder, the database being filled, and the ids known so far.

use std::path::Path;

use jiff::civil::Date;
use rusqlite::Connection;

use super::Error;
use super::fault::{Fault, Faults};
use super::keys::Keys;
use super::names::Names;
use super::sheet;

/// The state of one compilation.
pub struct World<'w> {
    pub folder: &'w Path,
    pub conn: &'w Connection,
    pub faults: Faults,
    pub names: Names,
    pub countries: Keys,
    pub sports: Keys,
    pub events: Keys,
    pub people: Keys,
    pub games: Keys,
    pub sources: Keys,
    /// Whether an event is Paralympic, by its integer less one.
    pub paralympic: Vec<bool>,
    /// The Games in order of time; the integer of each is its position, from 1.
    pub calendar: Vec<Held>,
}

/// What other tables must know of a Games.
#[derive(Debug, Clone)]
pub struct Held {
    pub key: String,
    pub paralympic: bool,
    pub year: i16,
    pub opened: Option<Date>,
    pub closed: Option<Date>,
    /// Whether it took place, so that it must have a table.
    pub took_place: bool,
}

impl<'w> World<'w> {
    /// A world in which nothing is known yet.
    pub fn new(folder: &'w Path, conn: &'w Connection) -> Self {
        Self {
            folder,
            conn,
            faults: Faults::default(),
            names: Names::default(),
            countries: Keys::new("countries.csv"),
            sports: Keys::new("sports.csv"),
            events: Keys::new("events/"),
            people: Keys::new("people/"),
            games: Keys::new("games.csv"),
            sources: Keys::new("sources.csv"),
            paralympic: Vec::new(),
            calendar: Vec::new(),
        }
    }

    /// Whether an event is one of the Paralympic Games.
    pub fn is_paralympic(&self, event: i64) -> bool {
        usize::try_from(event - 1)
            .ok()
            .and_then(|at| self.paralympic.get(at))
            .copied()
            .unwrap_or_default()
    }

    /// The tables in one folder of the data, sorted, as `people/olympics.csv`; anything else in it is reported.
    pub fn tables_in(&self, subfolder: &str) -> Result<Vec<String>, Error> {
        let mut tables = Vec::new();
        for name in sheet::list(&self.folder.join(subfolder))? {
            let path = format!("{subfolder}/{name}");
            if name.ends_with(".csv") {
                tables.push(path)
            } else {
                self.stranger(&path)
            }
        }
        Ok(tables)
    }

    /// Reports a file that no step reads.
    pub fn stranger(&self, file: &str) {
        self.fault_file(file, "is none of the tables");
    }

    /// Reports a file as a whole.
    pub fn fault_file(&self, file: &str, reason: &str) {
        self.faults.report(Fault {
            file: file.to_owned(),
            line: None,
            column: None,
            reason: reason.to_owned(),
        });
    }

    /// Reports a cell after its row was read, where a row may refer to a later one.
    pub fn fault_cell(&self, file: &str, line: u64, column: &'static str, reason: String) {
        self.faults.report(Fault {
            file: file.to_owned(),
            line: Some(line),
            column: Some(column),
            reason,
        });
    }
}
