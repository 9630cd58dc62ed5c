//! World and Paralympic records, read once at start.

use rusqlite::Connection;

use super::load::dense;
use super::{
    BirthDate, CountryId, EventId, EventSex, Language, PersonId, RecordMarkId, RecordsError, SourceId, Translated,
};

/// Of what a mark is the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecordKind {
    /// Of all competitions.
    World,
    /// Of the Paralympic Games.
    Paralympic,
}

/// A record, as of the date of its source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordMark {
    /// Its row.
    pub id: RecordMarkId,
    /// Of what it is the record.
    pub kind: RecordKind,
    /// The id of the event in the tables of `data/`, or what it would be: not every event was held at a Games.
    pub key: String,
    /// The event, where it was held at a Games.
    pub event: Option<EventId>,
    /// "Men's 100 m T13".
    pub title: String,
    /// For whom the event is.
    pub sex: EventSex,
    /// The classification; none for the universal relay.
    pub class: Option<String>,
    /// The time, distance or points: `10.82`, `7.30 m`, `5,806 points`.
    pub mark: String,
    /// The wind in metres a second, as the source writes it.
    pub wind: Option<String>,
    /// Who holds it, by name; `None` for a team whose members are not named.
    pub holder: Option<String>,
    /// The holder, where it is surely one of the people.
    pub person: Option<PersonId>,
    /// For which committee.
    pub country: CountryId,
    /// Where it was set.
    pub place: Option<String>,
    /// When it was set: a day, or a year.
    pub date: BirthDate,
    /// Who says so, and of what date.
    pub source: SourceId,
    /// The titles in the languages but English.
    pub titles: Translated,
    /// The place in the languages but English, where one is known.
    pub places: Translated,
}

impl RecordMark {
    /// The title of the event in a language.
    pub fn title_in(&self, language: Language) -> &str {
        self.titles.or(&self.title, language)
    }

    /// Where it was set, in a language.
    pub fn place_in(&self, language: Language) -> Option<&str> {
        self.place.as_deref().map(|place| self.places.or(place, language))
    }
}

/// Reads `record_mark`, in the order of the ids.
pub(super) fn load(conn: &Connection) -> Result<Vec<RecordMark>, RecordsError> {
    let mut statement = conn.prepare(
        "SELECT id, kind, key, event, title, sex, class, mark, wind, holder, person, country, place, date, source,
                title_az, title_ru, title_tr, place_az, place_ru, place_tr
         FROM record_mark ORDER BY id",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(RecordMark {
            id: row.get(0)?,
            kind: row.get(1)?,
            key: row.get(2)?,
            event: row.get(3)?,
            title: row.get(4)?,
            sex: row.get(5)?,
            class: row.get(6)?,
            mark: row.get(7)?,
            wind: row.get(8)?,
            holder: row.get(9)?,
            person: row.get(10)?,
            country: row.get(11)?,
            place: row.get(12)?,
            date: row.get(13)?,
            source: row.get(14)?,
            titles: Translated::at(row, 15)?,
            places: Translated::at(row, 18)?,
        })
    })?;
    dense(
        "record_mark",
        rows.collect::<rusqlite::Result<_>>()?,
        |mark: &RecordMark| mark.id.0,
    )
}
