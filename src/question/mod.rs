//! What was meant: a small algebra of a measure under filters, and the reading of text into it.
//!
//! A [`Question`] asks for a [`Measure`] under [`Filters`]. New questions come from new combinations of these slots.
//! Where to add what: a new filter is a field of [`Filters`], filled in `read/mod.rs` and turned to SQL in
//! `answer/select.rs`; a new measure is a variant of [`Measure`], chosen in `read/measure.rs` and answered in
//! `answer/mod.rs`; new words for either are rows of `data/lexicon/<language>/words.csv`.

mod code;
mod read;
mod term;

pub use code::{decode, encode};
pub use read::{Hint, Reader, ReaderError, Reading, Unread};
pub use term::{Term, Topic};

use jiff::civil::Date;

use crate::records::{
    CountryId, EventId, EventSex, GamesId, GamesKind, Medal, PersonId, RecordKind, RecordMarkId, Season, SportId,
};

/// A question, as understood.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Question {
    /// What is asked for.
    pub measure: Measure,
    /// Of what.
    pub filters: Filters,
    /// How many rows were asked for ("top 20"), or the first row of a page; `None` leaves it to the reply.
    pub limit: Option<u16>,
    /// By what rows are ranked.
    pub order: Order,
}

/// By what tables and lists of medallists are ranked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Order {
    /// By gold, then silver, then bronze, as the organisers rank.
    #[default]
    Golds,
    /// By medals of all colours, then as above.
    Total,
}

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Measure {
    /// What one wants to see of whatever the filters name: an athlete's card, an event's podium, a country's medals.
    #[default]
    Overview,
    /// The medal table.
    Table,
    /// A country's place in the medal table.
    Rank,
    /// How many.
    Count(Unit),
    /// Which ones.
    List(Unit),
    /// The earliest medal.
    First,
    /// The latest medal.
    Last,
    /// How old an athlete was.
    Age,
    /// When an athlete was born.
    Born,
    /// World or Paralympic records.
    Record(RecordKind),
}

/// What is counted or listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Medals, a team's counting once.
    Medals,
    /// People who took part or, with a medal filter, who won.
    Athletes,
    /// Sports with their disciplines.
    Sports,
    /// Events for medals.
    Events,
    /// Games, Olympic and Paralympic ones apart.
    Games,
    /// Committees of their time.
    Countries,
    /// Calendar days on which medals were won.
    Days,
}

/// What narrows a question. Empty fields narrow nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filters {
    /// The Games asked about, in time order; empty means all of `kind`, `season` and `years`.
    pub games: Vec<GamesId>,
    /// Olympic or Paralympic Games only.
    pub kind: Option<GamesKind>,
    /// Summer or winter Games only.
    pub season: Option<Season>,
    /// First and last year.
    pub years: Option<(i16, i16)>,
    /// The committee that a result counts for.
    pub country: Option<CountryId>,
    /// A person, as an athlete or beside one.
    pub athlete: Option<PersonId>,
    /// A sport with all its disciplines.
    pub sport: Option<SportId>,
    /// The events meant, when an event was named: those whose title has the words that were used.
    pub events: Vec<EventId>,
    /// The records meant, when one was asked for and an event named: those of the events with these words.
    pub record_marks: Vec<RecordMarkId>,
    /// For whom the events are; of people, which sex.
    pub sex: Option<EventSex>,
    /// Only what won such a medal.
    pub medal: Option<MedalFilter>,
    /// The day on which a medal was decided.
    pub date: Option<Day>,
}

/// Which medals are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MedalFilter {
    /// A medal of any colour.
    Any,
    /// Medals of one colour.
    Only(Medal),
}

/// A calendar day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Day {
    /// A day of one year.
    Exact(Date),
    /// Month and day of any year.
    Yearly(i8, i8),
}

impl Question {
    /// All about one athlete.
    pub fn about(athlete: PersonId) -> Self {
        Self {
            filters: Filters {
                athlete: Some(athlete),
                ..Filters::default()
            },
            ..Self::default()
        }
    }
}
