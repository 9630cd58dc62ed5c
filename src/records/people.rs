//! Looking up a person.

use rusqlite::{OptionalExtension, Row, ToSql};

use super::{PersonId, PersonRow, Records, RecordsError};

impl Records {
    /// The person of an id; `None` when the database has no such id.
    pub fn person(&self, id: PersonId) -> Result<Option<PersonRow>, RecordsError> {
        self.person_where("id = ?", &id)
    }

    /// The person of a key as in the tables: `lamiya-valiyeva-2002`.
    pub fn person_by_key(&self, key: &str) -> Result<Option<PersonRow>, RecordsError> {
        self.person_where("key = ?", &key)
    }

    fn person_where(&self, condition: &'static str, value: &dyn ToSql) -> Result<Option<PersonRow>, RecordsError> {
        let sql = format!("SELECT id, key, name, family, sex, born, height, weight FROM person WHERE {condition}");
        Ok(self
            .connection()?
            .prepare_cached(&sql)?
            .query_row([value], PersonRow::from_row)
            .optional()?)
    }
}

impl PersonRow {
    /// Reads a row of `id, key, name, family, sex, born, height, weight`, in this order.
    pub fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            key: row.get(1)?,
            name: row.get(2)?,
            family: row.get(3)?,
            sex: row.get(4)?,
            born: row.get(5)?,
            height: row.get(6)?,
            weight: row.get(7)?,
        })
    }
}
