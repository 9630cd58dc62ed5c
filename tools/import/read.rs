//! Reading source tables: rows that know their file and line, with cells by column name.

use std::collections::HashMap;
use std::path::Path;
use std::rc::Rc;

use crate::error::{ImportError, Result};

/// A table read whole.
pub struct Table {
    file: String,
    columns: Rc<HashMap<String, usize>>,
    /// The rows in the order of the file.
    pub rows: Vec<Row>,
}

/// A row of a source table.
pub struct Row {
    file: Rc<str>,
    line: u64,
    columns: Rc<HashMap<String, usize>>,
    cells: csv::StringRecord,
}

impl Row {
    /// The cell under `column`, without spaces around it.
    ///
    /// # Errors
    /// When the table has no such column.
    pub fn get(&self, column: &str) -> Result<&str> {
        Ok(self.exact(column)?.trim())
    }

    /// The cell under `column` as it stands, with the spaces around it, where these tell something.
    ///
    /// # Errors
    /// When the table has no such column.
    pub fn exact(&self, column: &str) -> Result<&str> {
        let index = self
            .columns
            .get(column)
            .ok_or_else(|| self.fault(format!("no column '{column}'")))?;
        Ok(self.cells.get(*index).unwrap_or_default())
    }

    /// The cell under `column`, empty where the table has no such column.
    pub fn maybe(&self, column: &str) -> &str {
        let index = self.columns.get(column);
        index
            .and_then(|index| self.cells.get(*index))
            .unwrap_or_default()
            .trim()
    }

    /// The cell under `column` as a number.
    ///
    /// # Errors
    /// When there is no such column, or the cell is no whole number.
    pub fn number(&self, column: &str) -> Result<u32> {
        let cell = self.get(column)?;
        cell.parse()
            .map_err(|_| self.fault(format!("'{cell}' in column '{column}' is no number")))
    }

    /// An error that points at this row.
    pub fn fault(&self, reason: impl Into<String>) -> ImportError {
        ImportError::Row {
            file: self.file.to_string(),
            line: self.line,
            reason: reason.into(),
        }
    }
}

impl Table {
    /// Reads a comma-separated file.
    ///
    /// # Errors
    /// When the file cannot be read or is malformed.
    pub fn csv(folder: &Path, name: &str) -> Result<Self> {
        Self::open(folder, name, b',')
    }

    /// Reads a tab-separated file.
    ///
    /// # Errors
    /// When the file cannot be read or is malformed.
    pub fn tsv(folder: &Path, name: &str) -> Result<Self> {
        Self::open(folder, name, b'\t')
    }

    /// Reads a comma-separated table from text that is compiled in; `name` is for messages.
    ///
    /// # Errors
    /// When the text is malformed.
    pub fn text(name: &str, text: &str) -> Result<Self> {
        Self::parse(name, text, b',')
    }

    fn open(folder: &Path, name: &str, delimiter: u8) -> Result<Self> {
        let path = folder.join(name);
        let text = std::fs::read_to_string(&path).map_err(|source| ImportError::File { path, source })?;
        Self::parse(name, &text, delimiter)
    }

    fn parse(name: &str, text: &str, delimiter: u8) -> Result<Self> {
        let fault = |error: csv::Error| ImportError::Row {
            file: name.to_owned(),
            line: error.position().map_or(0, csv::Position::line),
            reason: error.to_string(),
        };
        // Tab-separated sources write quotation marks as they are.
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(delimiter)
            .quoting(delimiter == b',')
            .flexible(true)
            .from_reader(text.as_bytes());
        let columns: Rc<HashMap<String, usize>> = Rc::new(
            reader
                .headers()
                .map_err(fault)?
                .iter()
                .enumerate()
                .map(|(index, name)| (name.trim().trim_start_matches('\u{feff}').to_owned(), index))
                .collect(),
        );
        let file: Rc<str> = name.into();
        let mut rows = Vec::new();
        for cells in reader.records() {
            let cells = cells.map_err(fault)?;
            rows.push(Row {
                file: file.clone(),
                line: cells.position().map_or(0, csv::Position::line),
                columns: columns.clone(),
                cells,
            });
        }
        Ok(Self {
            file: name.to_owned(),
            columns,
            rows,
        })
    }

    /// Checks that a hand-kept table has the columns that the code reads, so that a renamed one is found at once.
    ///
    /// # Errors
    /// When a column is missing.
    pub fn require(self, columns: &[&str]) -> Result<Self> {
        match columns.iter().find(|column| !self.columns.contains_key(**column)) {
            Some(column) => Err(ImportError::Row {
                file: self.file,
                line: 1,
                reason: format!("no column '{column}'"),
            }),
            None => Ok(self),
        }
    }
}

/// The items of a list as Python writes it, `['A', "B's"]`.
pub fn python_list(cell: &str) -> Vec<String> {
    let mut items = Vec::new();
    let mut characters = cell.chars();
    while let Some(quote) = characters.find(|c| matches!(c, '\'' | '"')) {
        let mut item = String::new();
        while let Some(c) = characters.next() {
            if c == '\\' {
                item.extend(characters.next());
            } else if c == quote {
                break;
            } else {
                item.push(c);
            }
        }
        items.push(item);
    }
    items
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn python_lists_keep_apostrophes() {
        assert_eq!(
            python_list(r#"["P1 - Men's 10m", 'P4 - Mixed']"#),
            ["P1 - Men's 10m", "P4 - Mixed"]
        );
        assert_eq!(python_list("[]"), Vec::<String>::new());
        assert_eq!(python_list(r"['O\'Brien']"), ["O'Brien"]);
    }

    #[test]
    fn a_missing_column_is_named() {
        let table = Table::text("t.csv", "a,b\n1,2\n").expect("a table");
        let error = table.rows[0].get("c").expect_err("no such column").to_string();
        assert_eq!(error, "t.csv:2: no column 'c'");
    }

    proptest::proptest! {
        #[test]
        fn a_python_list_gives_back_its_items(items in proptest::collection::vec("[^'\"\\\\]{0,12}", 0..5)) {
            let written = format!("[{}]", items.iter().map(|item| format!("'{item}'")).collect::<Vec<_>>().join(", "));
            proptest::prop_assert_eq!(python_list(&written), items);
        }
    }
}
