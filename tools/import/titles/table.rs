//! The hand-kept table of titles that no rule would bring into the one style.

use std::collections::HashMap;

use super::{EventSex, Unit};
use crate::error::Result;
use crate::read::Table;

/// A row of `tables/event_titles.csv`.
#[derive(Debug, Clone)]
pub struct Known {
    /// What follows the word for the sex, or the whole title after `=`.
    pub title: String,
    /// For whom the event is, where the source's word is not taken.
    pub sex: Option<EventSex>,
    /// What competes, where the words of the title do not tell.
    pub unit: Option<Unit>,
    /// Other titles, written as `title` is.
    pub also: Vec<String>,
}

/// The table, by sport and by the title that a source has.
///
/// A source's title stands in it as `#` and the number of the result, with the year before it, whole (`Two, Men`) or
/// without its sex (`Two`); the narrower way wins.
#[derive(Debug, Default)]
pub struct KnownTitles(HashMap<(String, String), Known>);

impl KnownTitles {
    /// Reads the table.
    ///
    /// # Errors
    /// When it is malformed, has an unknown word, or a title twice.
    pub fn load() -> Result<Self> {
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
                title: row.get("title")?.to_owned(),
                sex,
                unit,
                also: row
                    .get("also")?
                    .split(" | ")
                    .filter(|also| !also.is_empty())
                    .map(str::to_owned)
                    .collect(),
            };
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
