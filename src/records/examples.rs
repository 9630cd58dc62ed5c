//! Questions that show what can be asked, read once at start.

use rusqlite::Connection;

use super::{Language, RecordsError};

/// A question that shows what can be asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// Of what sort it is: "Medal tables".
    pub topic: String,
    /// The question, short enough for a button.
    pub question: String,
    /// Whether it leans on the one before it: "and in Paris?".
    pub leans: bool,
    /// What its answer shows, in a few words.
    pub shows: String,
}

/// Reads `example`, for each language in its order: those of a topic stand together.
pub(super) fn load(conn: &Connection) -> Result<Vec<(Language, Vec<Example>)>, RecordsError> {
    let mut statement =
        conn.prepare("SELECT topic, question, leans, shows FROM example WHERE language = ? ORDER BY id")?;
    let mut examples = Vec::with_capacity(Language::ALL.len());
    for &language in Language::ALL {
        let rows = statement.query_map([language], |row| {
            Ok(Example {
                topic: row.get(0)?,
                question: row.get(1)?,
                leans: row.get(2)?,
                shows: row.get(3)?,
            })
        })?;
        examples.push((language, rows.collect::<rusqlite::Result<_>>()?));
    }
    Ok(examples)
}
