//! Medals one by one, and podiums.

use jiff::civil::Date;

use crate::records::{CountryId, EventId, GamesId, Medal, PersonId, RecordMarkId, Role};

use super::Placing;

/// One person of a result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Who.
    pub person: PersonId,
    /// The name as it is shown.
    pub name: String,
    /// As an athlete or beside one.
    pub role: Role,
}

/// One medal, as it was given: to a person or to a team.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MedalRow {
    /// Where.
    pub games: GamesId,
    /// In which event.
    pub event: EventId,
    /// Its colour.
    pub medal: Medal,
    /// For which committee.
    pub country: CountryId,
    /// Athletes first; empty where the records do not name anybody.
    pub members: Vec<Member>,
    /// The time, distance or points, as the source writes it.
    pub mark: Option<String>,
    /// The day on which it was decided.
    pub date: Option<Date>,
}

/// The podium of one event at one Games.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Podium {
    /// Where.
    pub games: GamesId,
    /// Of which event.
    pub event: EventId,
    /// Gold first; equal medals share.
    pub rows: Vec<MedalRow>,
    /// The best results behind the medals, of the one podium that is told in full.
    pub behind: Vec<Placing>,
    /// How many results there are behind the medals; it may exceed `behind`.
    pub behind_of: usize,
    /// When medals of the podium that is told in full were decided anew, and why: the latest decision.
    pub reawarded: Option<(Date, String)>,
    /// Where the final of the podium that is told in full was.
    pub venue: Option<String>,
    /// Why the podium that is told in full has not one gold, where it has none or several.
    pub golds: Option<String>,
}

/// Podiums of the events that were named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventHistory {
    /// Newest first.
    pub podiums: Vec<Podium>,
    /// Of one event, its world and Paralympic records.
    pub records: Vec<RecordMarkId>,
    /// How many podiums fit in all; it may exceed `podiums`.
    pub of: usize,
}
