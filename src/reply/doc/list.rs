//! Lists and tables: rows of which the first are shown, and the others on later pages.

use super::Line;
use crate::records::PersonId;

/// A row of a list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(in crate::reply) struct Row {
    /// How it reads as a line.
    pub(super) line: Line,
    /// Whether it heads the rows behind it, and is no item itself.
    pub(super) heads: bool,
    /// The same in columns; empty where the list has none.
    pub(super) cells: Vec<Line>,
    /// Who is told of in it.
    pub(super) people: Vec<PersonId>,
}

impl Row {
    /// A heading of the rows behind it, which is said again where they go on on another page.
    pub fn heading(line: Line) -> Self {
        Self {
            line,
            heads: true,
            ..Self::default()
        }
    }

    /// The same row in columns.
    pub fn cells(self, cells: impl IntoIterator<Item = Line>) -> Self {
        Self {
            cells: cells.into_iter().collect(),
            ..self
        }
    }

    /// Whether it is an item, and no heading.
    pub fn is_item(&self) -> bool {
        !self.heads
    }

    /// Tells who is told of in it.
    pub fn of(self, people: impl IntoIterator<Item = PersonId>) -> Self {
        Self {
            people: people.into_iter().collect(),
            ..self
        }
    }
}

impl From<Line> for Row {
    fn from(line: Line) -> Self {
        Self {
            line,
            ..Self::default()
        }
    }
}

/// A column of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::reply) struct Column {
    /// What stands over it.
    pub title: &'static str,
    /// Whether it holds numbers, which stand to the right.
    pub right: bool,
}

impl Column {
    /// A column of words.
    pub const fn words(title: &'static str) -> Self {
        Self { title, right: false }
    }

    /// A column of numbers.
    pub const fn numbers(title: &'static str) -> Self {
        Self { title, right: true }
    }
}

/// Rows that may go on on other pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::reply) struct List {
    pub(super) rows: Vec<Row>,
    /// How many items are shown on the first page.
    pub(super) first: usize,
    /// How many items are shown on each later one.
    pub(super) per: usize,
    /// How many items there are in all; it may exceed those in `rows`.
    pub(super) of: usize,
    /// Whether the first page says elsewhere how many there are.
    pub(super) told: bool,
    /// What stands behind the range of items on later pages.
    pub(super) legend: &'static str,
    /// The columns, where it is a table.
    pub(super) columns: &'static [Column],
}

/// How many items stand on a later page, unless a list says otherwise.
const PER_PAGE: usize = 20;

impl List {
    /// All rows are held and shown, until something else is said.
    pub fn new<R: Into<Row>>(rows: impl IntoIterator<Item = R>) -> Self {
        let rows: Vec<Row> = rows.into_iter().map(Into::into).collect();
        let items = rows.iter().filter(|row| !row.heads).count();
        Self {
            rows,
            first: items,
            per: PER_PAGE,
            of: items,
            told: false,
            legend: "",
            columns: &[],
        }
    }

    /// How many items are shown on the first page.
    pub fn first(self, first: usize) -> Self {
        Self { first, ..self }
    }

    /// How many items are shown on each later page.
    pub fn per_page(self, per: usize) -> Self {
        Self {
            per: per.max(1),
            ..self
        }
    }

    /// How many there are in all.
    pub fn of(self, of: usize) -> Self {
        Self {
            of: of.max(self.items()),
            ..self
        }
    }

    /// The first page says elsewhere how many there are; later ones say this behind their range.
    pub fn told(self, legend: &'static str) -> Self {
        Self {
            told: true,
            legend,
            ..self
        }
    }

    /// Makes it a table of these columns.
    pub fn columns(self, columns: &'static [Column]) -> Self {
        Self { columns, ..self }
    }

    /// How many items are held.
    pub(super) fn items(&self) -> usize {
        self.rows.iter().filter(|row| !row.heads).count()
    }

    /// How many items stand before a row.
    pub(super) fn items_before(&self, row: usize) -> usize {
        self.rows.iter().take(row).filter(|row| !row.heads).count()
    }

    /// The heading under which a row stands, unless it is one itself.
    pub(super) fn heading_of(&self, row: usize) -> Option<&Row> {
        if self.rows.get(row)?.heads {
            return None;
        }
        self.rows.get(..row)?.iter().rev().find(|row| row.heads)
    }
}
