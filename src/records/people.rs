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

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::records::{BirthDate, Sex};

    #[test]
    fn a_person_is_found_by_key_and_by_id() {
        let records = Records::open().unwrap();
        let lamiya = records.person_by_key("lamiya-valiyeva-2002").unwrap().unwrap();
        assert_eq!(lamiya.name, "Lamiya Valiyeva");
        assert_eq!(lamiya.sex, Some(Sex::Female));
        assert_eq!(lamiya.born, Some(BirthDate::Day(date(2002, 4, 5))));
        assert_eq!(records.person(lamiya.id).unwrap(), Some(lamiya));
    }

    #[test]
    fn nobody_is_found_where_nobody_is() {
        let records = Records::open().unwrap();
        assert_eq!(records.person(PersonId(i64::MAX)).unwrap(), None);
        assert_eq!(records.person_by_key("' OR 1=1 --").unwrap(), None);
    }
}
