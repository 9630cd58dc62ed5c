//! What is known of people: one trait of some, the extremes of many, and careers side by side.

use jiff::civil::Date;

use crate::question::{End, Measurable, Trait};
use crate::records::{Age, CountryId, EventId, GamesId, PersonRow, SportId};

/// A trait of each of some people.
#[derive(Debug, Clone)]
pub struct TraitFacts {
    /// Which trait.
    pub what: Trait,
    /// The people of whom it is known, in the order of the trait; at most [`TraitFacts::SHOWN`].
    pub people: Vec<Portrait>,
    /// Of how many it is known.
    pub known: usize,
    /// The names of people of whom it is not known, at most [`TraitFacts::SHOWN`].
    pub unknown: Vec<String>,
    /// Of how many it is not known.
    pub unknown_of: usize,
}

impl TraitFacts {
    /// How many people are listed at most.
    pub const SHOWN: usize = 40;

    /// Whether the question found nobody at all.
    pub fn is_empty(&self) -> bool {
        self.known + self.unknown_of == 0
    }
}

/// One person with what can be asked of people.
#[derive(Debug, Clone)]
pub struct Portrait {
    /// Who; birth, height and weight among the rest.
    pub person: PersonRow,
    /// The committees in order of time, each with the years of its first and last Games there.
    pub countries: Vec<(CountryId, i16, i16)>,
    /// The Games that an age is told of.
    pub games: GamesId,
    /// The age there: on the day of the medal, or else on the opening day.
    pub age: Option<Age>,
}

/// The people with the greatest or the least of something.
#[derive(Debug, Clone)]
pub struct ExtremeFacts {
    /// Of what.
    pub what: Measurable,
    /// Which end.
    pub end: End,
    /// The people at that end, the furthest first, each once.
    pub rows: Vec<Extreme>,
    /// Who was further yet, but in a competition in art.
    pub in_art: Option<Extreme>,
    /// Of how many of those who took part in these Games it is known, and how many they are; medallists and others.
    pub known: (u32, u32),
}

/// A person where the extreme holds.
#[derive(Debug, Clone)]
pub struct Extreme {
    /// Who.
    pub person: PersonRow,
    /// Where.
    pub games: GamesId,
    /// For whom.
    pub country: CountryId,
    /// In which sport.
    pub sport: SportId,
    /// In which event, when it is about a medal or an event was named.
    pub event: Option<EventId>,
    /// The day on which an age is told.
    pub on: Option<Date>,
    /// Whether that is the day of the medal; else it is the opening day.
    pub at_medal: bool,
    /// Days, centimetres or tenths of kilograms: what people are ranked by.
    pub value: i32,
}
