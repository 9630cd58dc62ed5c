//! Typed rows.

use jiff::civil::Date;

use super::{BirthDate, CountryCode, CountryId, EventId, GamesId, PersonId, SourceId, SportId};

/// A committee (NOC or NPC) of its time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Country {
    pub id: CountryId,
    pub code: CountryCode,
    /// The English name.
    pub name: String,
    pub kind: CountryKind,
    /// The two letters that make the flag, where there is one.
    pub iso2: Option<String>,
    /// The committees that followed this one.
    pub successors: Vec<CountryId>,
}

/// What a committee stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CountryKind {
    Nation,
    /// No longer existing: URS, GDR.
    Former,
    /// Athletes without a national committee: NPA, AIN.
    Neutral,
    Refugee,
    /// Athletes of several committees in one team.
    Mixed,
}

/// A sport, or a discipline of one (`parent`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sport {
    pub id: SportId,
    pub key: String,
    pub name: String,
    pub parent: Option<SportId>,
}

/// Whether Games are Olympic or Paralympic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GamesKind {
    Olympic,
    Paralympic,
}

/// The season of Games.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Season {
    Summer,
    Winter,
}

/// Whether Games took place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum GamesStatus {
    Held,
    Cancelled,
    Scheduled,
    /// Athens 1906: held, but not counted among the Games.
    Intercalated,
}

/// One Games.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Games {
    pub id: GamesId,
    pub key: String,
    pub kind: GamesKind,
    pub season: Season,
    pub year: i16,
    /// "Paris 2024".
    pub name: String,
    pub city: String,
    pub hosts: Vec<CountryId>,
    pub opened: Option<Date>,
    pub closed: Option<Date>,
    pub status: GamesStatus,
    /// Numbers as the organisers count them.
    pub nations: Option<u32>,
    pub athletes: Option<u32>,
    pub men: Option<u32>,
    pub women: Option<u32>,
    pub events: Option<u32>,
    pub sports: Option<u32>,
}

/// An event that can be followed from Games to Games.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    pub id: EventId,
    pub key: String,
    pub kind: GamesKind,
    pub sport: SportId,
    /// "Men's 100 m T13".
    pub title: String,
    pub sex: EventSex,
    /// The classification, at the Paralympic Games.
    pub class: Option<String>,
    pub unit: EventUnit,
}

/// For whom an event is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EventSex {
    Men,
    Women,
    Mixed,
    Open,
}

/// What competes in an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EventUnit {
    Individual,
    Pair,
    Team,
}

/// The sex of a person, as the sources have it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sex {
    Male,
    Female,
}

/// A medal. The order is that of worth: gold first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Medal {
    Gold = 1,
    Silver = 2,
    Bronze = 3,
}

/// What an event counted for at one Games.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ContestStatus {
    /// For medals that count.
    Medal,
    /// Shown, its medals counting for nothing.
    Demonstration,
    /// An art competition (1912-1948), whose medals the IOC does not count today.
    Art,
}

/// What a person did in a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    Athlete,
    /// The sighted runner or skier beside an athlete.
    Guide,
    /// The sighted rider on a tandem.
    Pilot,
    /// The one who steers a boat.
    Cox,
}

/// A side of a Games of which more or less is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Aspect {
    /// The official medal table.
    Table,
    /// Who won the medals.
    Medallists,
    /// Who took part.
    Entries,
    /// The places behind the medals.
    Places,
    /// The days on which medals were decided.
    Dates,
    /// Times, distances, points.
    Marks,
    /// Birth dates.
    Births,
}

/// How much is held of an aspect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CoverageState {
    Complete,
    Partial,
    None,
}

/// What is held of one aspect of one Games.
#[derive(Debug, Clone, PartialEq)]
pub struct Coverage {
    pub state: CoverageState,
    /// Per cent held, from 0 to 100, where it was counted.
    pub share: Option<f64>,
    pub note: Option<String>,
    pub sources: Vec<SourceId>,
}

/// Where facts come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    pub id: SourceId,
    pub key: String,
    pub title: String,
    /// The licence as the source states it.
    pub licence: String,
    /// The day, month or year whose state the source shows.
    pub as_of: String,
}

/// A person, with one identity in all Games.
#[derive(Debug, Clone, PartialEq)]
pub struct PersonRow {
    pub id: PersonId,
    pub key: String,
    /// The name as it is shown.
    pub name: String,
    /// The family name, as it stands in the name.
    pub family: Option<String>,
    pub sex: Option<Sex>,
    pub born: Option<BirthDate>,
    /// In centimetres.
    pub height: Option<u16>,
    /// In kilograms.
    pub weight: Option<f64>,
}
