//! The bundled database: its schema, read-only connections and typed rows.

mod ids;
mod rows;

pub use ids::{CountryCode, CountryId, EventId, GamesId, PersonId, SportId};
pub use rows::{
    BirthDate, Country, CountryKind, Event, EventSex, EventUnit, Games, GamesKind, GamesStatus, Medal, Season, Sex,
    Sport,
};
