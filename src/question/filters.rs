//! What narrows a question.

use jiff::civil::Date;

use super::Comparison;
use crate::records::{
    CountryId, EventId, EventSex, GamesId, GamesKind, Medal, PersonId, RecordMarkId, Season, SportId,
};

/// What narrows a question. Empty fields narrow nothing.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Filters {
    /// The Games asked about, in time order; empty means all of `kind`, `season` and `years`.
    pub games: Vec<GamesId>,
    /// Whether what is listed must fit every one of the Games, not one of them: "in both Tokyo and Paris".
    pub every: bool,
    /// Olympic or Paralympic Games only.
    pub kind: Option<GamesKind>,
    /// Summer or winter Games only.
    pub season: Option<Season>,
    /// First and last year.
    pub years: Option<(i16, i16)>,
    /// The committee that a result counts for.
    pub country: Option<CountryId>,
    /// Committees that are left out of what is listed: "besides the Soviet Union".
    pub except: Vec<CountryId>,
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
    /// Which competitors of an event, or which lines of a table.
    pub placed: Option<Placed>,
    /// The age, in whole years, that people had at the Games.
    pub age: Option<(Comparison, u8)>,
    /// When people were born.
    pub born: Option<Birth>,
    /// The day on which a medal was decided.
    pub date: Option<Day>,
    /// The letter, small and without accents, with which the names of cities or countries begin.
    pub initial: Option<char>,
}

/// Which medals are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MedalFilter {
    /// A medal of any colour.
    Any,
    /// Medals of one colour.
    Only(Medal),
}

/// Which competitors of an event, or lines of a table, are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Placed {
    /// Those placed from one place to another, both included, from 1.
    Within(u16, u16),
    /// Those in the last place that was given.
    Last,
    /// Those who ended without a place.
    Ended(Ended),
    /// Those on one side of the athlete or country of the filters.
    Beside(Side),
    /// Those whose mark is above or below another, in thousandths of a second, metre or point.
    Marked(Comparison, i64),
}

/// How a competitor ended without a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ended {
    /// Did not finish.
    Unfinished,
    /// Was disqualified.
    Disqualified,
    /// Never started.
    NotStarted,
}

/// Where competitors stand, seen from another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Side {
    /// Placed better.
    Ahead,
    /// Placed worse.
    Behind,
    /// With the same place or mark.
    Level,
}

/// When people were born.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Birth {
    /// On a day; never one of [`Day::Until`].
    On(Day),
    /// From one year to another, both included.
    Years(i16, i16),
}

/// A calendar day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Day {
    /// A day of one year.
    Exact(Date),
    /// Month and day of any year.
    Yearly(i8, i8),
    /// All days of the Games up to this one, which is included.
    Until(Date),
}
