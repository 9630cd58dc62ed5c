//! One athlete: the card, and the ages.

use crate::records::{Age, BirthDate, CountryId, GamesId, PersonRow, SportId};

use super::{MedalRow, Placing, Tally};

/// Everything about one athlete.
#[derive(Debug, Clone)]
pub struct AthleteFacts {
    /// Who.
    pub person: PersonRow,
    /// The committees, in order of time.
    pub countries: Vec<CountryId>,
    /// The sports, in order of time.
    pub sports: Vec<SportId>,
    /// Medals at Olympic Games.
    pub olympic: Tally,
    /// Medals at Paralympic Games.
    pub paralympic: Tally,
    /// Newest first.
    pub medals: Vec<MedalRow>,
    /// The results without a medal that counts, newest Games first, the better ones first.
    pub placings: Vec<Placing>,
    /// Every Games at which the athlete started, as far as the records know, newest first.
    pub games: Vec<GamesId>,
}

/// How old an athlete was.
#[derive(Debug, Clone)]
pub struct Ages {
    /// Who.
    pub person: PersonRow,
    /// The birth date, as exact as it is known.
    pub born: Option<BirthDate>,
    /// In time order.
    pub at: Vec<AgeAt>,
    /// Games that were named and at which the records do not know the athlete, in time order.
    pub absent: Vec<GamesId>,
}

/// An age at one Games, from the opening to the closing day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AgeAt {
    /// Where.
    pub games: GamesId,
    /// On the day of the opening.
    pub on_opening: Age,
    /// On the day of the closing.
    pub on_closing: Age,
}
