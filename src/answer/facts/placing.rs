//! Single results.

use crate::records::{ContestStatus, CountryId, EventId, GamesId, Medal, ResultStatus, Stage};

use super::Member;

/// How one competitor, a person or a team, came out of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placing {
    /// Where.
    pub games: GamesId,
    /// In which event.
    pub event: EventId,
    /// For which committee.
    pub country: CountryId,
    /// What the event counted for.
    pub standing: ContestStatus,
    /// The place in the end; equal competitors share it.
    pub place: Option<u16>,
    /// The medal, whatever the event counted for.
    pub medal: Option<Medal>,
    /// How it ended without a place.
    pub status: Option<ResultStatus>,
    /// How far the competitor came, where there was no place over all.
    pub stage: Option<Stage>,
    /// The time, distance or points, as the source writes it.
    pub mark: Option<String>,
    /// Athletes first; empty where the records do not name anybody, and in an athlete's own list.
    pub members: Vec<Member>,
}
