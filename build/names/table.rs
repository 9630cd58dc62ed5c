//! One table of names, which knows what it was asked for.

use std::cell::Cell;
use std::collections::HashMap;

use super::super::sheet::Row;

/// Names by what they are the names of.
pub struct Table {
    pub file: String,
    /// The column that says what a name is of.
    pub column: &'static str,
    rows: HashMap<String, Entry>,
}

struct Entry {
    name: String,
    line: u64,
    asked: Cell<bool>,
}

impl Table {
    /// An empty table.
    pub fn new(file: String, column: &'static str) -> Self {
        Self {
            file,
            column,
            rows: HashMap::new(),
        }
    }

    /// Takes the name in a column of a row, if `check` lets it through.
    pub fn take(&mut self, row: &Row<'_>, key: &str, column: &'static str, check: impl Fn(&str) -> Result<(), String>) {
        let Some(name) = row.need(column, |name| check(name).map(|()| name)) else {
            return;
        };
        if let Some(known) = self.rows.get(key) {
            row.fault(self.column, format!("is the same as on line {}", known.line));
            return;
        }
        let entry = Entry {
            name: name.to_owned(),
            line: row.line,
            asked: Cell::new(false),
        };
        self.rows.insert(key.to_owned(), entry);
    }

    /// A name, where there is one.
    pub fn get(&self, key: &str) -> Option<&str> {
        let entry = self.rows.get(key)?;
        entry.asked.set(true);
        Some(&entry.name)
    }

    /// A name, or that there is none.
    pub fn need(&self, key: &str) -> Result<String, String> {
        let name = self.get(key).map(str::to_owned);
        name.ok_or_else(|| format!("\"{key}\" is not in {}", self.file))
    }

    /// Line and key of what nobody asked for, in the order of the file.
    pub fn needless(&self) -> Vec<(u64, &str)> {
        let unasked = self.rows.iter().filter(|(_, entry)| !entry.asked.get());
        let mut needless: Vec<_> = unasked.map(|(key, entry)| (entry.line, key.as_str())).collect();
        needless.sort_unstable();
        needless
    }
}
