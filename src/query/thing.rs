//! Kinds of things, and single ones.

use jiff::civil::Date;

use crate::records::{
    Continent, CountryId, EventId, EventSex, EventUnit, GamesId, GamesKind, Medal, PersonId, Season, Sex, SportId,
};

/// What facts can be grouped and counted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// A person who competed; not a guide, pilot or cox.
    Athlete,
    /// A committee of its time.
    Country,
    /// The continent of a committee.
    Continent,
    /// A whole sport, with its disciplines.
    Sport,
    /// A sport without disciplines, or a discipline.
    Discipline,
    /// An event that can be followed from Games to Games.
    Event,
    /// An event at one Games.
    Contest,
    /// A Games.
    Games,
    /// A city that was host.
    City,
    /// A committee whose country was host.
    Host,
    /// The continent of a host.
    HostContinent,
    /// A calendar day.
    Day,
    /// The colour of a medal.
    Colour,
    /// The sex of a person.
    Sex,
    /// For whom events are.
    EventSex,
    /// What competes in events: one person, a pair, a team.
    Unit,
    /// The summer or the winter.
    Season,
    /// The Olympic or the Paralympic Games.
    GamesKind,
    /// A classification of Paralympic events: T13.
    Class,
    /// A result: of one person or team in one contest.
    Result,
    /// A medal that counts.
    Medal,
}

/// One thing.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Thing {
    /// A person.
    Athlete(PersonId),
    /// A committee.
    Country(CountryId),
    /// The continent of committees.
    Continent(Continent),
    /// A sport or discipline; as what narrows, with its disciplines.
    Sport(SportId),
    /// An event.
    Event(EventId),
    /// An event at one Games.
    Contest(GamesId, EventId),
    /// A Games.
    Games(GamesId),
    /// A city, by the first Games that it was host of.
    City(GamesId),
    /// A committee as host.
    Host(CountryId),
    /// The continent of hosts.
    HostContinent(Continent),
    /// A day.
    Day(Date),
    /// A colour.
    Colour(Medal),
    /// A sex.
    Sex(Sex),
    /// For whom events are.
    EventSex(EventSex),
    /// What competes in events.
    Unit(EventUnit),
    /// A season.
    Season(Season),
    /// A kind of Games.
    GamesKind(GamesKind),
    /// A classification.
    Class(String),
    /// A result, by its number among the fact columns' results.
    Result(u32),
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 21] = [
        Self::Athlete,
        Self::Country,
        Self::Continent,
        Self::Sport,
        Self::Discipline,
        Self::Event,
        Self::Contest,
        Self::Games,
        Self::City,
        Self::Host,
        Self::HostContinent,
        Self::Day,
        Self::Colour,
        Self::Sex,
        Self::EventSex,
        Self::Unit,
        Self::Season,
        Self::GamesKind,
        Self::Class,
        Self::Result,
        Self::Medal,
    ];
}

impl Thing {
    /// Of which kind facts must be asked for it.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Athlete(_) => Kind::Athlete,
            Self::Country(_) => Kind::Country,
            Self::Continent(_) => Kind::Continent,
            Self::Sport(_) => Kind::Sport,
            Self::Event(_) => Kind::Event,
            Self::Contest(..) => Kind::Contest,
            Self::Games(_) => Kind::Games,
            Self::City(_) => Kind::City,
            Self::Host(_) => Kind::Host,
            Self::HostContinent(_) => Kind::HostContinent,
            Self::Day(_) => Kind::Day,
            Self::Colour(_) => Kind::Colour,
            Self::Sex(_) => Kind::Sex,
            Self::EventSex(_) => Kind::EventSex,
            Self::Unit(_) => Kind::Unit,
            Self::Season(_) => Kind::Season,
            Self::GamesKind(_) => Kind::GamesKind,
            Self::Class(_) => Kind::Class,
            Self::Result(_) => Kind::Result,
        }
    }
}
