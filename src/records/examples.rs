//! Questions that show what can be asked, read once at start.

use rusqlite::Connection;

use super::{Language, RecordsError};

/// A question that shows what can be asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// The language it is in.
    pub language: Language,
    /// Of what sort it is: "Medal tables".
    pub topic: String,
    /// The question, short enough for a button.
    pub question: String,
    /// Whether it leans on the one before it: "and in Paris?".
    pub leans: bool,
    /// What its answer shows, in a few words.
    pub shows: String,
}

/// Reads `example`, language by language: those of a topic stand together.
pub(super) fn load(conn: &Connection) -> Result<Vec<Example>, RecordsError> {
    let mut statement =
        conn.prepare("SELECT language, topic, question, leans, shows FROM example ORDER BY language, id")?;
    let rows = statement.query_map([], |row| {
        Ok(Example {
            language: row.get(0)?,
            topic: row.get(1)?,
            question: row.get(2)?,
            leans: row.get(3)?,
            shows: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
