//! How the values of closed sets are spelled in the database.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};

use super::record_marks::RecordKind;
use super::rows::{
    Aspect, ContestStatus, Continent, CountryKind, CoverageState, EventSex, EventUnit, GamesKind, GamesStatus,
    Language, Medal, ResultStatus, Role, Season, Sex,
};

macro_rules! spelled {
    ($($name:ident { $($value:ident = $text:literal),+ $(,)? })+) => {$(
        impl $name {
            /// Every value, in the order of the database's schema.
            pub const ALL: &'static [Self] = &[$(Self::$value),+];

            /// The value as the database and the tables spell it.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$value => $text),+
                }
            }

            /// The value so spelled; `None` when there is none.
            pub fn from_word(word: &str) -> Option<Self> {
                match word {
                    $($text => Some(Self::$value),)+
                    _ => None,
                }
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                Self::from_word(value.as_str()?).ok_or(FromSqlError::InvalidType)
            }
        }

        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(ToSqlOutput::from(self.as_str()))
            }
        }
    )+};
}

spelled! {
    CountryKind { Nation = "nation", Former = "former", Neutral = "neutral", Refugee = "refugee", Mixed = "mixed" }
    Continent {
        Africa = "africa", Asia = "asia", Europe = "europe", NorthAmerica = "north-america",
        SouthAmerica = "south-america", Oceania = "oceania",
    }
    Language { English = "en", Azerbaijani = "az", Russian = "ru", Turkish = "tr" }
    GamesKind { Olympic = "olympic", Paralympic = "paralympic" }
    Season { Summer = "summer", Winter = "winter" }
    GamesStatus { Held = "held", Cancelled = "cancelled", Scheduled = "scheduled", Intercalated = "intercalated" }
    EventSex { Men = "men", Women = "women", Mixed = "mixed", Open = "open" }
    EventUnit { Individual = "individual", Pair = "pair", Team = "team" }
    Sex { Male = "m", Female = "f" }
    ContestStatus { Medal = "medal", Demonstration = "demonstration", Art = "art" }
    ResultStatus {
        DidNotStart = "DNS", DidNotFinish = "DNF", Disqualified = "DSQ", NoMark = "NM", OutOfCompetition = "HC",
        AlsoCompeted = "AC", DidNotQualify = "DNQ",
    }
    RecordKind { World = "world", Paralympic = "paralympic" }
    Role { Athlete = "athlete", Guide = "guide", Pilot = "pilot", Cox = "cox" }
    Aspect {
        Table = "table", Medallists = "medallists", Entries = "entries", Places = "places", Dates = "dates",
        Marks = "marks", Births = "births",
    }
    CoverageState { Complete = "complete", Partial = "partial", None = "none" }
}

impl Medal {
    /// Gold, silver, bronze.
    pub const ALL: [Self; 3] = [Self::Gold, Self::Silver, Self::Bronze];

    /// `gold`, `silver` or `bronze`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Gold => "gold",
            Self::Silver => "silver",
            Self::Bronze => "bronze",
        }
    }
}

/// In the database a medal is its worth: 1 gold, 2 silver, 3 bronze.
impl FromSql for Medal {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        match value.as_i64()? {
            1 => Ok(Self::Gold),
            2 => Ok(Self::Silver),
            3 => Ok(Self::Bronze),
            other => Err(FromSqlError::OutOfRange(other)),
        }
    }
}

impl ToSql for Medal {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(*self as i64))
    }
}
