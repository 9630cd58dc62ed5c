//! What pieces of a question mean, before it is known what is asked.

pub use crate::query::Attribute;
use crate::query::{Comparison, End, Set};
use crate::records::{Continent, CountryId, EventSex, EventUnit, GamesId, GamesKind, Medal, PersonId, Season, SportId};

use super::sense::Glue;

/// How it is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Asking {
    /// "Who".
    Who,
    /// "Which", "what", "list".
    Which,
    /// "How many".
    HowMany,
    /// "How many times".
    HowOften,
    /// "When", "which year".
    When,
    /// "Where".
    Where,
    /// Yes or no.
    Whether,
    /// "How long".
    HowLong,
}

/// A kind of things, as it is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Thing {
    /// Athletes.
    Athlete,
    /// Countries.
    Country,
    /// Countries that were host.
    Host,
    /// Continents.
    Continent,
    /// Sports.
    Sport,
    /// Disciplines.
    Discipline,
    /// Events.
    Event,
    /// Games.
    Games,
    /// Cities.
    City,
    /// Medals.
    Medal,
}

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Deed {
    /// Won.
    Win,
    /// Took part.
    Compete,
    /// Was host.
    Host,
    /// Took place, or was on the programme.
    Hold,
    /// Was opened.
    Open,
    /// Was closed.
    Close,
    /// Went on for days.
    Span,
    /// Did not take place.
    Cancel,
    /// Came in at a place.
    Finish,
}

/// Whether it was the first time or the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Fresh {
    /// For the first time.
    New,
    /// For the last time.
    LastTime,
    /// Not any more.
    Dropped,
}

/// By what things stand in an order, and which end comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Order {
    /// By the number of what stands beside it.
    Amount(End),
    /// The most successful.
    Best,
    /// By time.
    Time(End),
    /// The first to come.
    Next,
    /// The last but one.
    SecondLast,
    /// By an attribute.
    Extreme(Attribute, End),
}

/// An order and what is taken of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Rank {
    /// The order.
    pub order: Order,
    /// The first taken, from 1.
    pub from: u16,
    /// The last taken.
    pub to: u16,
}

impl Rank {
    /// The head of an order.
    pub fn first(order: Order) -> Self {
        Self { order, from: 1, to: 1 }
    }
}

/// One thing that is named.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Named {
    /// A committee.
    Country(CountryId),
    /// A continent.
    Continent(Continent),
    /// A person.
    Athlete(PersonId),
    /// A sport.
    Sport(SportId),
    /// Words of an event's title.
    Title(Vec<String>),
    /// The Games of a place and a year.
    Games(Vec<GamesId>),
    /// All Games of a city.
    City(Vec<GamesId>),
    /// A year.
    Year(i16),
    /// A kind of Games.
    Kind(GamesKind),
    /// A season.
    Season(Season),
    /// For whom events are.
    Sex(EventSex),
    /// What competes.
    Unit(EventUnit),
    /// A colour.
    Colour(Medal),
}

impl Named {
    /// Whether two are of a kind, so that they can be told one beside the other.
    pub fn is_like(&self, other: &Self) -> bool {
        let place = |one: &Self| matches!(one, Self::Games(_) | Self::City(_) | Self::Year(_));
        std::mem::discriminant(self) == std::mem::discriminant(other) || (place(self) && place(other))
    }
}

/// What narrows.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Narrow {
    /// One of these, all of a kind.
    Is(Vec<Named>),
    /// Every one of these.
    Each(Vec<Named>),
    /// None of these.
    Not(Vec<Named>),
    /// Nothing but this.
    Solely(Named),
    /// Compared with this.
    Than(Named),
    /// Years from and to.
    Years(Option<i16>, Option<i16>),
    /// An age.
    Age(Comparison, i64),
    /// The first letter of a name.
    Initial(char),
    /// Somebody with a medal.
    Medallist,
    /// The Games at a place of an order, narrowed.
    Edition(Rank, Vec<Narrow>),
    /// The Games so many after Games (before them, where negative).
    Beside(i8, Vec<Named>),
    /// Of Games that were at a place.
    HeldIn(Named),
    /// Of contests that a set names.
    Same(Box<Set>),
}

/// A kind of things with what narrows it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Noun {
    /// Which.
    pub thing: Thing,
    /// What narrows it.
    pub only: Vec<Narrow>,
}

/// How things are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Spread {
    /// One line for each.
    Per(Thing),
    /// Each of them, or one line for each.
    Each(Thing),
    /// All of them.
    Every(Thing),
    /// At one of them alone.
    Single(Thing),
}

/// What is wanted instead of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Figure {
    /// A part of a whole.
    Share,
    /// A mean.
    Average,
    /// The mean of an attribute.
    MeanOf(Attribute),
}

/// How many of something there must be.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Limit {
    /// How the number compares.
    pub is: Comparison,
    /// The number.
    pub number: u16,
    /// Of what.
    pub of: Noun,
}

/// One part of a clause.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Slot {
    /// It asks.
    Ask(Asking),
    /// It asks for things of a kind.
    Asked(Asking, Noun),
    /// Things of a kind, in whatever part.
    Noun(Noun),
    /// Something done.
    Deed(Deed),
    /// For the first time, or the last.
    Fresh(Fresh),
    /// Something narrows.
    Narrow(Narrow),
    /// So many of something.
    Limit(Limit),
    /// None of something; ever, or where it is asked about.
    Lack(Noun, bool),
    /// So many times.
    Times(Comparison, u16),
    /// An order.
    Rank(Rank),
    /// An order by the number of something.
    Ranked(Rank, Noun),
    /// How things are told apart.
    Spread(Spread),
    /// What is wanted.
    Figure(Figure),
    /// Things are compared.
    Versus,
    /// A place in a contest.
    Place(u16),
}

/// What a piece means.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Meaning {
    /// A part of a clause.
    Slot(Slot),
    /// Several parts that a phrase or a rule says together.
    Bundle(super::clause::Clause),
    /// Several parts, one behind the other.
    Clause(super::clause::Clause),
    /// The same, whose deed tells of where it was done.
    Where(super::clause::Clause),
    /// A word that a rule must use.
    Glue(Glue),
    /// A number.
    Number(u16),
    /// How a number compares.
    Amount(Comparison, u16),
    /// A place in an order.
    Ordinal(u16),
    /// A letter.
    Letter(char),
    /// "And" with what follows; or a word that compares with it.
    Joined(Vec<Named>, bool),
    /// "Only medals", before what they are of.
    Sole(Noun),
    /// Something was not done; ever, or where it is asked about.
    Undone(Deed, bool),
}
