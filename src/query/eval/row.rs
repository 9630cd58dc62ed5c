//! One fact, whatever relation it is from.

use super::super::Ended;
use crate::records::facts::Day;

/// What a number of a [`Row`] is where the fact does not tell it.
pub(super) const NONE: u32 = u32::MAX;

/// One fact. What its relation does not tell is [`NONE`], or `None`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row {
    /// The id of the Games.
    pub games: u32,
    /// The id of the event.
    pub event: u32,
    /// The id of the discipline.
    pub sport: u32,
    /// The number of the contest among the fact columns' contests.
    pub contest: u32,
    /// The id of the committee.
    pub country: u32,
    /// The id of the person.
    pub person: u32,
    /// The number of the result among the fact columns' results.
    pub result: u32,
    /// The number of the entry among the fact columns' entries.
    pub entry: u32,
    /// The medal: 1 gold, 2 silver, 3 bronze; 0 none.
    pub medal: u8,
    /// How many medals of this colour the fact stands for: one, but in a table.
    pub times: u32,
    /// The place over all.
    pub place: Option<u16>,
    /// How the competitor ended.
    pub ended: Option<Ended>,
    /// The day.
    pub day: Option<Day>,
    /// The mark in ten-thousandths.
    pub mark: Option<i64>,
}

impl Row {
    /// A fact of a Games, of which nothing more is told.
    pub fn of(games: u32) -> Self {
        Self {
            games,
            event: NONE,
            sport: NONE,
            contest: NONE,
            country: NONE,
            person: NONE,
            result: NONE,
            entry: NONE,
            medal: 0,
            times: 1,
            place: None,
            ended: None,
            day: None,
            mark: None,
        }
    }

    /// The number of the result or entry that the fact is; [`NONE`] where it is neither.
    pub fn evidence(&self) -> u32 {
        if self.result == NONE { self.entry } else { self.result }
    }
}
