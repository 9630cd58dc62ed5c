//! Places and marks in events.

use crate::answer::marks::Mark;
use crate::records::{CountryId, EventId, GamesId};

use super::{Member, Placing, Tally};

/// The results of events that a question asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResultsFacts {
    /// Newest Games first.
    pub contests: Vec<Contest>,
    /// How many events at single Games fit in all; it may exceed `contests`.
    pub of: usize,
    /// The medals of all of an athlete's or a country's results that fit.
    pub medals: Tally,
    /// Those who are compared, in the order of the question; empty when nobody is.
    pub compared: Vec<Competitor>,
}

/// Someone whose results are compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Competitor {
    /// An athlete.
    Athlete(Member),
    /// A committee, by the best of its results.
    Country(CountryId),
}

/// One event at one Games.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contest {
    /// Where.
    pub games: GamesId,
    /// Which event.
    pub event: EventId,
    /// The results asked for, better ones first, each with its gap to the first of them.
    pub rows: Vec<Finish>,
    /// How many results were asked for; it may exceed `rows`.
    pub of: usize,
    /// Of those compared, where each one's result is among `rows`.
    pub standings: Vec<Option<usize>>,
    /// Whom else one result stands beside: that of the athlete or country that others are looked for beside, or the only
    /// one asked for.
    pub beside: Option<Beside>,
    /// Who was in it.
    pub field: Field,
}

/// A result with what it is apart from another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finish {
    /// The result.
    pub placing: Placing,
    /// How far the marks are from each other; `None` where they do not say who was better.
    pub gap: Option<Mark>,
}

/// A result between its neighbours. Equal places are all told; gaps are to the result itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beside {
    /// The result.
    pub own: Placing,
    /// The others at the same place.
    pub level: Vec<Placing>,
    /// Those at the next better place.
    pub ahead: Vec<Finish>,
    /// Those at the next worse place.
    pub behind: Vec<Finish>,
    /// The third, of a result that is further behind than fourth.
    pub third: Option<Finish>,
}

/// Who was in one event at one Games.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Field {
    /// How many people or teams started.
    pub started: usize,
    /// How many of them have a place.
    pub placed: usize,
    /// How many of them have a mark.
    pub marked: usize,
    /// How many of them began and did not finish, or were disqualified.
    pub unfinished: usize,
    /// The last place that was given.
    pub last: Option<u16>,
    /// Whether the records hold only who won medals.
    pub only_medals: bool,
    /// A mark of the event, which tells what its marks are measured in.
    pub mark: Option<Mark>,
}

/// Countries by how many competitors they had in events.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finishers {
    /// The most competitors first, unless the fewest were asked for; only those that the question lets through.
    pub rows: Vec<CountryFinishers>,
    /// How many countries there are in all; it may exceed `rows`.
    pub of: usize,
    /// The country that others are compared with, and its number.
    pub than: Option<(CountryId, usize)>,
    /// The Games of the events, in time order.
    pub games: Vec<GamesId>,
}

/// A country's competitors in events.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountryFinishers {
    /// The country.
    pub country: CountryId,
    /// How many they are.
    pub number: usize,
    /// Who they are with the best place of each, better ones first; people whom the records do not name are not in it.
    pub people: Vec<(Member, Option<u16>)>,
}
