//! How big Games were.

use crate::question::Unit;
use crate::records::{EventSex, GamesId};

/// A number of one Games as its organisers count it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// Of which Games.
    pub games: GamesId,
    /// What was counted: athletes, countries, events or sports.
    pub unit: Unit,
    /// Of which sex the athletes are; `None` counts all.
    pub sex: Option<EventSex>,
    /// How many.
    pub number: u32,
}
