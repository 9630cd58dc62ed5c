//! Reading one CSV table: the header must be exact, and every cell is asked for by its column.

use std::collections::BTreeSet;
use std::fmt::Display;
use std::fs;
use std::path::Path;

use csv::{ReaderBuilder, StringRecord};

use super::Error;
use super::fault::{Fault, Faults};
use super::keys::Place;
use super::world::World;

/// One row of a table, with its place for messages.
pub struct Row<'a> {
    pub file: &'a str,
    pub line: u64,
    columns: &'static [&'static str],
    record: &'a StringRecord,
    faults: &'a Faults,
}

impl<'a> Row<'a> {
    /// The text of a cell; empty for a column the table does not have.
    pub fn text(&self, column: &'static str) -> &'a str {
        let position = self.columns.iter().position(|known| *known == column);
        position
            .and_then(|position| self.record.get(position))
            .unwrap_or_default()
    }

    /// The value of a cell that must not be empty; `None` when it is or does not parse, which is then reported.
    pub fn need<T, E: Display>(&self, column: &'static str, parse: impl FnOnce(&'a str) -> Result<T, E>) -> Option<T> {
        if self.text(column).is_empty() {
            self.fault(column, "is empty");
            return None;
        }
        self.maybe(column, parse)
    }

    /// The value of a cell that may be empty; a cell that does not parse is reported.
    pub fn maybe<T, E: Display>(&self, column: &'static str, parse: impl FnOnce(&'a str) -> Result<T, E>) -> Option<T> {
        let text = self.text(column);
        if text.is_empty() {
            return None;
        }
        parse(text).map_err(|reason| self.fault(column, reason)).ok()
    }

    /// A cell's text; empty is no text.
    pub fn maybe_text(&self, column: &'static str) -> Option<&'a str> {
        Some(self.text(column)).filter(|text| !text.is_empty())
    }

    /// A cell's text, which must not be empty.
    pub fn need_text(&self, column: &'static str) -> Option<&'a str> {
        self.need(column, Ok::<_, String>)
    }

    /// Reports a cell.
    pub fn fault(&self, column: &'static str, reason: impl Display) {
        self.report(Some(column), reason.to_string());
    }

    /// Reports the row as a whole.
    pub fn fault_row(&self, reason: impl Display) {
        self.report(None, reason.to_string());
    }

    /// Where the row stands, for messages that point at it from elsewhere.
    pub fn place(&self) -> Place {
        Place {
            file: self.file.to_owned(),
            line: self.line,
        }
    }

    fn report(&self, column: Option<&'static str>, reason: String) {
        self.faults.report(Fault {
            file: self.file.to_owned(),
            line: Some(self.line),
            column,
            reason,
        });
    }

    /// The columns whose text has space to lose or a control character in it: such cells never equal what they should.
    fn untidy(&self) -> impl Iterator<Item = &'static str> {
        let tidy = |text: &str| text == text.trim() && !text.contains("  ") && !text.contains(char::is_control);
        self.columns
            .iter()
            .zip(self.record)
            .filter(move |(_, text)| !tidy(text))
            .map(|(column, _)| *column)
    }
}

/// Reads `folder/file` row by row. What is wrong with the file itself (no such file, another header, a row of another
/// length, text that is not UTF-8) is reported, and only whole rows reach `take`.
///
/// `take` fails only when the database does.
pub fn read(
    folder: &Path,
    file: &str,
    columns: &'static [&'static str],
    faults: &Faults,
    mut take: impl FnMut(&Row<'_>) -> rusqlite::Result<()>,
) -> rusqlite::Result<()> {
    let fault = |line, reason| {
        faults.report(Fault {
            file: file.to_owned(),
            line,
            column: None,
            reason,
        })
    };
    let opened = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_path(folder.join(file));
    let mut reader = match opened {
        Ok(reader) => reader,
        Err(error) => {
            fault(None, error.to_string());
            return Ok(());
        }
    };
    let mut record = StringRecord::new();
    let mut header = false;
    loop {
        match reader.read_record(&mut record) {
            Ok(true) => {}
            Ok(false) => break,
            Err(error) => {
                fault(
                    error.position().map(csv::Position::line),
                    "is not UTF-8 text".to_owned(),
                );
                // Nothing after the header can be trusted once the header itself is not text.
                if header { continue } else { return Ok(()) }
            }
        }
        let line = record.position().map_or(0, csv::Position::line);
        if !header {
            if !record.iter().eq(columns.iter().copied()) {
                let found: Vec<_> = record.iter().collect();
                fault(
                    Some(line),
                    format!("the header is \"{}\", not \"{}\"", found.join(","), columns.join(",")),
                );
                return Ok(());
            }
            header = true;
            continue;
        }
        if record.len() != columns.len() {
            fault(
                Some(line),
                format!("has {} cells, the header has {}", record.len(), columns.len()),
            );
            continue;
        }
        let row = Row {
            file,
            line,
            columns,
            record: &record,
            faults,
        };
        for column in row.untidy() {
            row.fault(column, "has spaces or control characters to be taken out");
        }
        take(&row)?;
    }
    if !header {
        fault(None, format!("is empty; the header is \"{}\"", columns.join(",")));
    }
    Ok(())
}

/// The names of a folder's entries, sorted; a missing folder has none.
pub fn list(folder: &Path) -> Result<BTreeSet<String>, Error> {
    let failed = |source| Error::File {
        path: folder.to_owned(),
        source,
    };
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(BTreeSet::new()),
        Err(error) => return Err(failed(error)),
    };
    entries
        .map(|entry| Ok(entry.map_err(failed)?.file_name().to_string_lossy().into_owned()))
        .collect()
}

/// Reports what lies at the top of the folder and is no table, since nobody would notice that it is not read.
pub fn refuse_strangers(world: &World<'_>) -> Result<(), Error> {
    const KNOWN: [&str; 17] = [
        "README.md",
        "SOURCES.md",
        "countries.csv",
        "coverage.csv",
        "events",
        "evidence",
        "exceptions.csv",
        "games",
        "games.csv",
        "lexicon",
        "names",
        "people",
        "reawarded.csv",
        "records",
        "sources.csv",
        "sports.csv",
        "texts",
    ];
    for name in list(world.folder)? {
        if !KNOWN.contains(&name.as_str()) {
            world.stranger(&name);
        }
    }
    Ok(())
}
