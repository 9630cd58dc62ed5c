//! Questions that show what can be asked, read once at start.

use rusqlite::Connection;

use super::RecordsError;

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

/// Reads `example` in English, in its order: those of a topic stand together.
pub(super) fn load(conn: &Connection) -> Result<Vec<Example>, RecordsError> {
    let mut statement =
        conn.prepare("SELECT topic, question, leans, shows FROM example WHERE language = 'en' ORDER BY id")?;
    let rows = statement.query_map([], |row| {
        Ok(Example {
            topic: row.get(0)?,
            question: row.get(1)?,
            leans: row.get(2)?,
            shows: row.get(3)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
