//! Looking up a person.

use rusqlite::{OptionalExtension, Row, ToSql};

use super::short::{self, short_person};
use super::{CountryId, GamesId, PersonId, PersonRow, Records, RecordsError, SportId};

/// A person's medals and years, compiled in. The medals are told as at the Olympic and at the Paralympic Games.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonTotal {
    /// Gold medals: Olympic, Paralympic.
    pub gold: [u32; 2],
    /// Silver medals: Olympic, Paralympic.
    pub silver: [u32; 2],
    /// Bronze medals: Olympic, Paralympic.
    pub bronze: [u32; 2],
    /// The year of the first Games at which the records know the person.
    pub first_year: i16,
    /// The year of the last.
    pub last_year: i16,
    /// The committee and the sport that the person is best known for.
    pub country: CountryId,
    /// The sport met most often.
    pub sport: SportId,
}

impl Records {
    /// The person of an id, which must have come from this database.
    pub fn person(&self, id: PersonId) -> Result<PersonRow, RecordsError> {
        let person = self.person_where("id = ?", &id)?;
        person.ok_or_else(|| RecordsError::Unexpected(format!("there is no person {}", id.0)))
    }

    /// The person of a key as in the tables, `lamiya-valiyeva-2002`, or of its short form.
    pub fn person_by_key(&self, key: &str) -> Result<Option<PersonRow>, RecordsError> {
        match key.split_once(short::SIGN) {
            None => self.person_where("key = ?", &key),
            Some((beginning, _)) => self.person_by_short(key, beginning),
        }
    }

    /// Looks at those whose keys begin as a short form does: a thousand at most.
    fn person_by_short(&self, short: &str, beginning: &str) -> Result<Option<PersonRow>, RecordsError> {
        // A beginning that a short form never has would go through everybody.
        if !short::is_beginning(beginning) {
            return Ok(None);
        }
        let connection = self.connection()?;
        let mut statement = connection.prepare_cached("SELECT key FROM person WHERE key >= ?1 AND key < ?1 || '~'")?;
        let mut rows = statement.query([beginning])?;
        while let Some(row) = rows.next()? {
            let key = row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?;
            if short_person(key) == short {
                return self.person_where("key = ?", &key);
            }
        }
        Ok(None)
    }

    /// What a person won, where the records know the person at any Games.
    pub fn person_total(&self, id: PersonId) -> Result<Option<PersonTotal>, RecordsError> {
        let sql = "SELECT o_gold, p_gold, o_silver, p_silver, o_bronze, p_bronze, first_year, last_year, country, sport \
                   FROM person_total WHERE person = ?";
        let total = self.connection()?.prepare_cached(sql)?.query_row([id], |row| {
            Ok(PersonTotal {
                gold: [row.get(0)?, row.get(1)?],
                silver: [row.get(2)?, row.get(3)?],
                bronze: [row.get(4)?, row.get(5)?],
                first_year: row.get(6)?,
                last_year: row.get(7)?,
                country: row.get(8)?,
                sport: row.get(9)?,
            })
        });
        Ok(total.optional()?)
    }

    /// The Games at which a person started, as far as the records know, in time order, as an athlete or beside one.
    pub fn games_of(&self, person: PersonId) -> Result<Vec<GamesId>, RecordsError> {
        let sql = "SELECT games FROM entry WHERE person = ?1 UNION \
                   SELECT r.games FROM result_person rp JOIN result r ON r.id = rp.result \
                   WHERE rp.person = ?1 AND r.started ORDER BY 1";
        let connection = self.connection()?;
        let mut statement = connection.prepare_cached(sql)?;
        let games = statement
            .query_map([person], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        Ok(games)
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
        assert_eq!(records.person(lamiya.id).unwrap(), lamiya);
    }

    #[test]
    fn nobody_is_found_where_nobody_is() {
        let records = Records::open().unwrap();
        assert!(records.person(PersonId(i64::MAX)).is_err());
        assert_eq!(records.person_by_key("' OR 1=1 --").unwrap(), None);
    }
}
