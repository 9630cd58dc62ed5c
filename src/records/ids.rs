//! Ids and codes, a type for each so that none is taken for another.

use std::fmt;

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};

macro_rules! row_id {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        ///
        /// Made when the database is compiled; it means nothing outside one build. What must last (buttons, links)
        /// carries the row's `key`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub i64);

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                i64::column_result(value).map(Self)
            }
        }

        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                self.0.to_sql()
            }
        }
    )*};
}

row_id! {
    /// A row of `country`: a committee (NOC or NPC) of its time.
    CountryId;
    /// A row of `sport`: a sport, or a discipline of one.
    SportId;
    /// A row of `event`: an event that can be followed from Games to Games.
    EventId;
    /// A row of `games`. Ids run in order of time.
    GamesId;
    /// A row of `person`.
    PersonId;
    /// A row of `result`. Ids run in order of Games and event, from 1 on without a gap.
    ResultId;
    /// A row of `source`.
    SourceId;
    /// A row of `record_mark`: a world or Paralympic record.
    RecordMarkId;
}

/// The three letters of a committee, `AZE`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CountryCode([u8; 3]);

impl CountryCode {
    /// Takes three capital ASCII letters; anything else is no code.
    pub fn new(code: &str) -> Option<Self> {
        let bytes: [u8; 3] = code.as_bytes().try_into().ok()?;
        bytes.iter().all(u8::is_ascii_uppercase).then_some(Self(bytes))
    }

    /// The code as text.
    pub fn as_str(&self) -> &str {
        // The constructor takes capital ASCII letters only.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Display for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromSql for CountryCode {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Self::new(value.as_str()?).ok_or(FromSqlError::InvalidType)
    }
}
