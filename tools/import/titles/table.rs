//! The hand-kept table of titles that no rule would bring into the one style.

use std::collections::{HashMap, HashSet};

use super::{EventSex, Unit, text};
use crate::error::Result;
use crate::read::Table;

/// The words of a title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wording {
    /// What follows the word for the sex.
    Headed(String),
    /// All of it, as in "Two-man", where the words themselves tell the sex.
    Whole(String),
}

impl Wording {
    /// Reads a cell of the table, in which `=` stands before a whole title.
    fn read(cell: &str) -> Self {
        match cell.strip_prefix('=') {
            Some(whole) => Self::Whole(whole.to_owned()),
            None => Self::Headed(cell.to_owned()),
        }
    }

    /// The title under the word for the sex, which may be empty.
    pub fn under(&self, head: &str) -> String {
        match self {
            Self::Headed(base) => text::capital(format!("{head} {base}").trim()),
            Self::Whole(whole) => whole.clone(),
        }
    }
}

/// A row of `tables/event_titles.csv`.
#[derive(Debug, Clone)]
pub struct Known {
    pub title: Wording,
    /// For whom the event is, where the source's word is not taken.
    pub sex: Option<EventSex>,
    /// What competes, where the words of the title do not tell.
    pub unit: Option<Unit>,
    /// Other titles of the event.
    pub also: Vec<Wording>,
}

/// The table, by sport and by the title that a source has.
///
/// A source's title stands in it as `#` and the number of the result, with the year before it, whole (`Two, Men`) or
/// without its sex (`Two`); the narrower way wins.
#[derive(Debug, Default)]
pub struct KnownTitles(HashMap<(String, String), Known>);

impl KnownTitles {
    /// Reads the table; `sports` are the ids of all sports.
    ///
    /// # Errors
    /// When it is malformed, has an unknown word or sport, or a title twice.
    pub fn load(sports: &HashSet<&str>) -> Result<Self> {
        let table = Table::text("tables/event_titles.csv", include_str!("../tables/event_titles.csv"))?
            .require(&["sport", "source", "title", "sex", "unit", "also"])?;
        let mut known = HashMap::new();
        for row in &table.rows {
            let sex = match row.get("sex")? {
                "" => None,
                word => Some(EventSex::from_word(word).ok_or_else(|| row.fault(format!("'{word}' is no sex")))?),
            };
            let unit = match row.get("unit")? {
                "" => None,
                word => Some(Unit::from_word(word).ok_or_else(|| row.fault(format!("'{word}' is no unit")))?),
            };
            let title = Known {
                title: Wording::read(row.get("title")?),
                sex,
                unit,
                also: row
                    .get("also")?
                    .split(" | ")
                    .filter(|also| !also.is_empty())
                    .map(Wording::read)
                    .collect(),
            };
            if !sports.contains(row.get("sport")?) {
                return Err(row.fault("no such sport in tables/sports.csv"));
            }
            let key = (row.get("sport")?.to_owned(), row.get("source")?.to_owned());
            if known.insert(key, title).is_some() {
                return Err(row.fault("the title stands twice in the table"));
            }
        }
        Ok(Self(known))
    }

    /// The row for the first of `sources` that has one.
    pub fn find<'a>(&self, sport: &str, sources: impl IntoIterator<Item = &'a str>) -> Option<&Known> {
        sources
            .into_iter()
            .find_map(|source| self.0.get(&(sport.to_owned(), source.to_owned())))
    }
}
