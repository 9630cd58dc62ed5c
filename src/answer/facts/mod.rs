//! The facts of an answer: plain values, no wording.

mod athlete;
mod compare;
mod group;
mod medals;
mod milestone;
mod note;
mod people;
mod placing;
mod podium;
mod ranking;
mod record_marks;
mod results;
mod size;
mod table;
mod tally;

pub use athlete::{AgeAt, Ages, AthleteFacts};
pub use compare::{ColoursApart, CompareFacts, CountriesBeside, GamesBeside};
pub use group::{Basis, Group, Haul, Items, Scope};
pub use medals::{MedalsFacts, SportTallies, TallyRow};
pub use milestone::Milestone;
pub use note::Note;
pub use people::{Extreme, ExtremeFacts, Portrait, TraitFacts};
pub use placing::Placing;
pub use podium::{EventHistory, MedalRow, Member, Podium};
pub use ranking::{Debut, Ranked, RankedItem, Ranking, Run, StreakFacts};
pub use record_marks::RecordFacts;
pub use results::{Beside, Competitor, Contest, CountryFinishers, Field, Finish, Finishers, ResultsFacts};
pub use size::Size;
pub use table::{GamesFacts, TableFacts, TableRow};
pub use tally::Tally;
pub(super) use tally::Worth;

use super::Unheeded;
use crate::question::Question;
use crate::records::GamesId;

/// An answer: what was asked, what is known, what must be said with it, and what could be asked next.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The question, as it was understood.
    pub question: Question,
    /// What is known.
    pub facts: Facts,
    /// What must be said with the facts.
    pub notes: Vec<Note>,
    /// The same seen otherwise; never the question itself.
    pub turns: Vec<(Turn, Question)>,
    /// Questions that follow, most wanted first; never the question itself, nor a turn of it, and none twice.
    pub next: Vec<Question>,
}

/// How the same answer can be seen otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// Ranked by gold medals.
    ByGold,
    /// Ranked by all medals.
    ByTotal,
    /// At the Olympic Games.
    Olympic,
    /// At the Paralympic Games.
    Paralympic,
    /// At all Games instead of one.
    AllGames,
    /// At one Games instead of all.
    Games(GamesId),
}

/// What is known.
#[derive(Debug, Clone)]
pub enum Facts {
    /// An athlete's card.
    Athlete(Box<AthleteFacts>),
    /// Medals, counted and listed.
    Medals(MedalsFacts),
    /// Podiums of the events that were named.
    Podiums(EventHistory),
    /// Places and marks in events.
    Results(ResultsFacts),
    /// Countries by how many competitors they had in events.
    Finishers(Finishers),
    /// A medal table.
    Table(TableFacts),
    /// Countries or Games beside each other.
    Compare(CompareFacts),
    /// Counts and lists, one for each scope.
    Groups(Vec<Group>),
    /// How big Games were, as their organisers count; one for each Games.
    Sizes(Vec<Size>),
    /// First or last medals, one for each kind of Games that has any.
    Milestones(Vec<Milestone>),
    /// An athlete's ages.
    Ages(Ages),
    /// A trait of some people.
    Traits(TraitFacts),
    /// The oldest, tallest or heaviest, or the other end.
    Extremes(ExtremeFacts),
    /// Rankings, one for each kind of Games that has any.
    Rankings(Vec<Ranking>),
    /// First or latest Games, one for each kind of Games that has any.
    Debuts(Vec<Debut>),
    /// Wins at one Games after the other.
    Streaks(StreakFacts),
    /// Athletes side by side.
    Careers(Vec<AthleteFacts>),
    /// World or Paralympic records.
    Records(RecordFacts),
    /// One Games, or the two kinds of one city and year.
    Games(Vec<GamesFacts>),
    /// Games that fit, when more were meant.
    GamesList(Vec<GamesId>),
    /// Nothing, since the answer would not have heeded all of the question.
    Unheeded(Unheeded),
}
