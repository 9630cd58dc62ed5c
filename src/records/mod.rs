//! The bundled database: its schema, read-only connections and typed rows.
//!
//! [`Records`] is the door: connections for SQL, the small tables in memory as the [`Catalog`], and all results as columns
//! of numbers, the [`Facts`].

mod birth;
mod catalog;
mod contests;
mod dates;
mod examples;
pub mod facts;
mod ids;
mod load;
mod mark;
mod people;
mod pool;
mod record_marks;
mod rows;
mod short;
mod spelled;
mod stage;
mod store;
mod tally;
mod translated;

pub use birth::{Age, BirthDate, NotABirthDate};
pub use catalog::Catalog;
pub use dates::{date_at, maybe_date_at};
pub use examples::Example;
pub use facts::Facts;
pub use ids::{CountryCode, CountryId, EventId, GamesId, PersonId, RecordMarkId, ResultId, SourceId, SportId};
pub use mark::{Mark, MarkUnit};
pub use people::PersonTotal;
pub use pool::PooledConnection;
pub use record_marks::{RecordKind, RecordMark};
pub use rows::{
    Aspect, ContestStatus, Continent, Country, CountryKind, Coverage, CoverageState, Event, EventSex, EventUnit, Games,
    GamesKind, GamesStatus, Language, Medal, PersonRow, ResultStatus, Role, Season, Sex, Source, Sport,
};
pub use short::{short_event, short_person};
pub use stage::{Group, Stage};
pub use store::{Records, RecordsError};
pub use tally::Tally;
pub use translated::Translated;
