//! The facts of an answer: plain values, no wording.

use jiff::civil::Date;

use crate::question::{Question, Unit};
use crate::records::{
    Age, BirthDate, CountryId, EventId, GamesId, GamesKind, Medal, PersonId, PersonRow, Role, SportId,
};

/// An answer: what was asked, what is known, what must be said with it, and what could be asked next.
#[derive(Debug, Clone)]
pub struct Answer {
    pub question: Question,
    pub facts: Facts,
    pub notes: Vec<Note>,
    pub next: Vec<Question>,
}

/// What is known.
#[derive(Debug, Clone)]
pub enum Facts {
    Athlete(Box<AthleteFacts>),
    Medals(MedalsFacts),
    Podiums(EventHistory),
    Table(TableFacts),
    Groups(Vec<Group>),
    /// First or last medals, one for each kind of Games that has any.
    Milestones(Vec<Milestone>),
    Ages(Ages),
    /// One Games, or the two kinds of one city and year.
    Games(Vec<GamesFacts>),
    /// Games that fit, when more were meant.
    GamesList(Vec<GamesId>),
}

/// Medals of each colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct Tally {
    pub gold: u32,
    pub silver: u32,
    pub bronze: u32,
}

impl Tally {
    /// Medals of all colours.
    pub fn total(self) -> u32 {
        self.gold + self.silver + self.bronze
    }

    /// Medals of one colour.
    pub fn of(self, medal: Medal) -> u32 {
        match medal {
            Medal::Gold => self.gold,
            Medal::Silver => self.silver,
            Medal::Bronze => self.bronze,
        }
    }

    /// Counts one more medal.
    pub fn add(&mut self, medal: Medal) {
        match medal {
            Medal::Gold => self.gold += 1,
            Medal::Silver => self.silver += 1,
            Medal::Bronze => self.bronze += 1,
        }
    }

    /// Both together.
    pub fn plus(self, other: Self) -> Self {
        Self {
            gold: self.gold + other.gold,
            silver: self.silver + other.silver,
            bronze: self.bronze + other.bronze,
        }
    }
}

/// One person of a result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    pub person: PersonId,
    pub name: String,
    pub role: Role,
}

/// One medal, as it was given: to a person or to a team.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MedalRow {
    pub games: GamesId,
    pub event: EventId,
    pub medal: Medal,
    pub country: CountryId,
    /// Empty where the records do not name anybody.
    pub members: Vec<Member>,
    pub mark: Option<String>,
    pub date: Option<Date>,
}

/// Everything about one athlete.
#[derive(Debug, Clone)]
pub struct AthleteFacts {
    pub person: PersonRow,
    /// In order of time.
    pub countries: Vec<CountryId>,
    pub sports: Vec<SportId>,
    pub olympic: Tally,
    pub paralympic: Tally,
    /// Newest first.
    pub medals: Vec<MedalRow>,
    /// Every Games the records know the athlete at, newest first.
    pub games: Vec<GamesId>,
}

/// Medals under filters: counted by Games and by sport, and listed.
#[derive(Debug, Clone)]
pub struct MedalsFacts {
    /// Whether `by_games` is from the official tables, which are complete; else it is counted from the results.
    pub official: bool,
    /// One row a Games, in time order; Games without a medal are in it when they were asked for by name.
    pub by_games: Vec<TallyRow>,
    /// For each kind of Games, most golds first; empty when the question is about one sport, event or athlete.
    pub by_sport: Vec<SportTallies>,
    /// The medals, at most [`MedalsFacts::ROWS`] of them, newest Games first.
    pub rows: Vec<MedalRow>,
    /// How many medals there are in all, counted from results; it may exceed `rows`.
    pub listed_of: usize,
}

/// Medals at one kind of Games, by sport.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SportTallies {
    pub kind: GamesKind,
    /// Most golds first.
    pub sports: Vec<(SportId, Tally)>,
}

impl MedalsFacts {
    /// How many medals an answer lists at most.
    pub const ROWS: usize = 60;

    /// The sum over all Games of one kind.
    pub fn total(&self, kind: GamesKind, kind_of: impl Fn(GamesId) -> GamesKind) -> Tally {
        self.by_games
            .iter()
            .filter(|row| kind_of(row.games) == kind)
            .fold(Tally::default(), |sum, row| sum.plus(row.tally))
    }
}

/// Medals at one Games.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TallyRow {
    pub games: GamesId,
    pub tally: Tally,
    /// The place in the official medal table, when the question is about a country's whole medals.
    pub rank: Option<u32>,
    /// `false` when it is known that whoever was asked about did not take part.
    pub took_part: bool,
}

/// The podium of one event at one Games.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Podium {
    pub games: GamesId,
    pub event: EventId,
    /// Gold first; equal medals share.
    pub rows: Vec<MedalRow>,
}

/// Podiums of the events that were named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventHistory {
    /// Newest first.
    pub podiums: Vec<Podium>,
    /// How many podiums fit in all; it may exceed `podiums`.
    pub of: usize,
}

/// A medal table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableFacts {
    /// The Games it covers, in time order; several when it is a sum.
    pub games: Vec<GamesId>,
    /// The sport it is narrowed to.
    pub sport: Option<SportId>,
    /// Ranked by gold, silver, bronze.
    pub rows: Vec<TableRow>,
}

/// A line of a medal table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TableRow {
    /// `None` where the organisers left the committee unranked.
    pub rank: Option<u32>,
    pub country: CountryId,
    pub tally: Tally,
}

/// What a list or a count was made over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    Games(GamesId),
    /// All Games of one kind that fit the question.
    Kind(GamesKind),
}

/// A list within one scope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    pub scope: Scope,
    /// The first of them.
    pub items: Items,
    /// How many there are in all.
    pub of: usize,
}

/// Things listed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Items {
    /// With the medals each has within the question, most first.
    Athletes(Vec<(Member, CountryId, Tally)>),
    Sports(Vec<(SportId, Tally)>),
    Countries(Vec<(CountryId, Tally)>),
    Events(Vec<EventId>),
    Games(Vec<GamesId>),
    /// In order; with the medals won on each.
    Days(Vec<(Date, Tally)>),
}

impl Items {
    /// How many there are.
    pub fn len(&self) -> usize {
        match self {
            Self::Athletes(items) => items.len(),
            Self::Sports(items) => items.len(),
            Self::Countries(items) => items.len(),
            Self::Events(items) => items.len(),
            Self::Games(items) => items.len(),
            Self::Days(items) => items.len(),
        }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// What is listed.
    pub fn unit(&self) -> Unit {
        match self {
            Self::Athletes(_) => Unit::Athletes,
            Self::Sports(_) => Unit::Sports,
            Self::Countries(_) => Unit::Countries,
            Self::Events(_) => Unit::Events,
            Self::Games(_) => Unit::Games,
            Self::Days(_) => Unit::Days,
        }
    }
}

/// The first or last medal within one kind of Games.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Milestone {
    pub first: bool,
    pub kind: GamesKind,
    pub games: GamesId,
    /// The medal; none when the medallists of those Games are not held; several when they fell on one day, or when the days of those Games are not held.
    pub rows: Vec<MedalRow>,
    /// Whether the day decided: `false` when only the Games are known.
    pub dated: bool,
    /// Whether no Games with medallists that are not held could change it.
    pub certain: bool,
    /// All medals of the country at those Games, when the question is about a country's medals.
    pub tally: Option<Tally>,
}

/// How old an athlete was.
#[derive(Debug, Clone)]
pub struct Ages {
    pub person: PersonRow,
    pub born: Option<BirthDate>,
    /// In time order.
    pub at: Vec<AgeAt>,
}

/// An age at one Games, from the opening to the closing day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AgeAt {
    pub games: GamesId,
    pub on_opening: Age,
    pub on_closing: Age,
}

/// One Games at a glance.
#[derive(Debug, Clone)]
pub struct GamesFacts {
    pub games: GamesId,
    pub table: TableFacts,
}

/// What must be said with the facts, so that they are not taken for more than they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Note {
    /// The medallists of these Games are held in part, in per cent.
    PartialMedallists {
        games: GamesId,
        share: Option<u8>,
    },
    /// The medallists of these Games are not held at all.
    UnnamedMedallists {
        games: GamesId,
    },
    /// Of all Games of its kind, only the medallists of these are held.
    OnlyNamed {
        games: GamesId,
    },
    /// The medallists of several Games of this kind are not held.
    UnnamedAtSome {
        kind: GamesKind,
    },
    /// The days of these Games' medals are not held.
    NoDates {
        games: GamesId,
    },
    /// Who took part in these Games is not held, only who won medals.
    NoEntries {
        games: GamesId,
    },
    /// The same, over several Games.
    NoEntriesAtSome,
    PartialMedallistsAtSome,
}

impl Note {
    /// Whether medallists are missing.
    pub fn is_about_medallists(self) -> bool {
        !matches!(
            self,
            Self::NoDates { .. } | Self::NoEntries { .. } | Self::NoEntriesAtSome
        )
    }
}
