//! Lists and tables: rows of which the first are shown, and the others on later pages.

use super::Line;
use crate::language::words;
use crate::records::PersonId;

/// What a row is among the rows of its list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Kind {
    /// One of the things listed.
    #[default]
    Item,
    /// A heading of the items behind it.
    Heading,
    /// More of the item before it.
    Part,
    /// An item that the answer does not hold, for it would be on a later page.
    Unheld,
}

/// A row of a list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(in crate::reply) struct Row {
    /// How it reads as a line.
    pub(super) line: Line,
    pub(super) kind: Kind,
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
            kind: Kind::Heading,
            ..Self::default()
        }
    }

    /// The same row as a part of the item before it, which is said again where it goes on on another page.
    pub fn part(self) -> Self {
        Self {
            kind: Kind::Part,
            ..self
        }
    }

    /// The same row in columns.
    pub fn cells(self, cells: impl IntoIterator<Item = Line>) -> Self {
        Self {
            cells: cells.into_iter().collect(),
            ..self
        }
    }

    /// Whether it is counted.
    pub(super) fn is_item(&self) -> bool {
        matches!(self.kind, Kind::Item | Kind::Unheld)
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

/// What a column of a table holds, which stands over it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::reply) enum Column {
    Athlete,
    Bronze,
    Country,
    Games,
    Gold,
    Mark,
    Medal,
    Medals,
    Number,
    Place,
    Rank,
    Ranked,
    Silver,
    Total,
}

impl Column {
    /// Whether it holds numbers, which stand to the right.
    pub(super) fn is_of_numbers(self) -> bool {
        match self {
            Self::Athlete | Self::Country | Self::Games | Self::Medal | Self::Medals | Self::Place | Self::Ranked => {
                false
            }
            Self::Gold | Self::Silver | Self::Bronze | Self::Mark | Self::Number | Self::Rank | Self::Total => true,
        }
    }
}

words! {
    Column {
        Athlete = "athlete", Bronze = "bronze", Country = "country", Games = "games", Gold = "gold", Mark = "mark",
        Medal = "medal", Medals = "medals", Number = "number", Place = "place", Rank = "rank", Ranked = "ranked",
        Silver = "silver", Total = "total",
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
    pub(super) legend: String,
    /// The columns, where it is a table.
    pub(super) columns: &'static [Column],
}

/// How many items stand on a later page, unless a list says otherwise.
const PER_PAGE: usize = 20;

impl List {
    /// All rows are held and shown, until something else is said.
    pub fn new<R: Into<Row>>(rows: impl IntoIterator<Item = R>) -> Self {
        let rows: Vec<Row> = rows.into_iter().map(Into::into).collect();
        let items = rows.iter().filter(|row| row.is_item()).count();
        Self {
            rows,
            first: items,
            per: PER_PAGE,
            of: items,
            told: false,
            legend: String::new(),
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

    /// So many more items would be held if a later page were asked for: of all that there are, this many at most.
    pub fn reach(mut self, deepest: usize) -> Self {
        let held = self.items();
        self.first = self.first.min(held);
        let unheld = Row {
            kind: Kind::Unheld,
            ..Row::default()
        };
        let reach = self.of.min(deepest).max(held);
        self.rows.resize(self.rows.len() + reach - held, unheld);
        self
    }

    /// The first page says elsewhere how many there are; later ones say this behind their range.
    pub fn told(self, legend: String) -> Self {
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
        self.rows.iter().filter(|row| row.is_item()).count()
    }

    /// How many items stand before a row.
    pub(super) fn items_before(&self, row: usize) -> usize {
        self.rows.iter().take(row).filter(|row| row.is_item()).count()
    }

    /// What is said again above a row that a page begins with: the heading of an item, the item of a part.
    pub(super) fn said_again(&self, row: usize) -> Option<&Row> {
        let above = match self.rows.get(row)?.kind {
            Kind::Heading => return None,
            Kind::Part => Kind::Item,
            Kind::Item | Kind::Unheld => Kind::Heading,
        };
        self.rows.get(..row)?.iter().rev().find(|row| row.kind == above)
    }
}
