//! One row of a table with its types.

use super::pack::{mark_of, stage_of};
use super::{Day, Facts, Flags, Measured};
use crate::records::{
    BirthDate, ContestStatus, CountryId, EventId, GamesId, Mark, Medal, PersonId, ResultId, ResultStatus, Role, Sex,
    SportId, Stage,
};

/// One row of `result`. It is a position only; what is asked of it is read then.
#[derive(Debug, Clone, Copy)]
pub struct ResultRow<'f> {
    facts: &'f Facts<'f>,
    at: usize,
}

impl<'f> ResultRow<'f> {
    pub(super) fn new(facts: &'f Facts<'f>, at: usize) -> Self {
        Self { facts, at }
    }

    /// Where it stands in the results.
    pub fn position(self) -> usize {
        self.at
    }

    /// Its row in the database.
    pub fn id(self) -> ResultId {
        // A position is below 2^32.
        ResultId(self.at as i64 + 1)
    }

    /// The Games.
    pub fn games(self) -> GamesId {
        GamesId(self.facts.results().games.at(self.at).into())
    }

    /// The event.
    pub fn event(self) -> EventId {
        EventId(self.facts.results().event.at(self.at).into())
    }

    /// The committee.
    pub fn country(self) -> CountryId {
        CountryId(self.facts.results().country.at(self.at).into())
    }

    /// The place over all, from 1.
    pub fn place(self) -> Option<u16> {
        let place = self.facts.results().place.at(self.at);
        (place > 0).then_some(place)
    }

    /// The medal, whether it counts or not.
    pub fn medal(self) -> Option<Medal> {
        match self.facts.results().medal.at(self.at) {
            1 => Some(Medal::Gold),
            2 => Some(Medal::Silver),
            3 => Some(Medal::Bronze),
            _ => None,
        }
    }

    fn flags(self) -> Flags {
        Flags(self.facts.results().flags.at(self.at))
    }

    /// Whether it has a medal that counts: of a contest for medals, at Games that were held.
    pub fn counted(self) -> bool {
        self.flags().counted()
    }

    /// Whether the competitor started; who did not start in a later round had started before.
    pub fn started(self) -> bool {
        self.flags().started()
    }

    /// What the contest counted for.
    pub fn standing(self) -> ContestStatus {
        standing(self.flags().standing())
    }

    /// How it ended, where there is no place.
    pub fn status(self) -> Option<ResultStatus> {
        match self.facts.results().status.at(self.at) {
            1 => Some(ResultStatus::DidNotStart),
            2 => Some(ResultStatus::DidNotFinish),
            3 => Some(ResultStatus::Disqualified),
            4 => Some(ResultStatus::NoMark),
            5 => Some(ResultStatus::OutOfCompetition),
            6 => Some(ResultStatus::AlsoCompeted),
            7 => Some(ResultStatus::DidNotQualify),
            _ => None,
        }
    }

    /// The day on which the medal was decided.
    pub fn day(self) -> Option<Day> {
        Day::from_bits(self.facts.results().day.at(self.at))
    }

    /// The mark, where there is one that is a number.
    pub fn mark(self) -> Option<Mark> {
        let results = self.facts.results();
        mark_of(results.mark.at(self.at), results.measure.at(self.at))
    }

    /// Whether there is a mark, be it a number or not.
    pub fn is_marked(self) -> bool {
        self.measured() != Measured::None
    }

    /// Whether there is a mark, and of what.
    pub fn measured(self) -> Measured {
        Measured::from_bits(self.facts.results().measure.at(self.at))
    }

    /// How far who has no place came.
    pub fn stage(self) -> Option<Stage> {
        stage_of(self.facts.results().stage.at(self.at))
    }

    /// Who stands in it, as an athlete or beside one; nobody where nobody is named. In order of the names.
    pub fn people(self) -> impl ExactSizeIterator<Item = (PersonId, Role)> + 'f {
        self.facts.people_of(self.at)
    }
}

/// An event held at a Games.
#[derive(Debug, Clone, Copy)]
pub struct ContestRow<'f> {
    facts: &'f Facts<'f>,
    at: usize,
}

impl<'f> ContestRow<'f> {
    pub(super) fn new(facts: &'f Facts<'f>, at: usize) -> Self {
        Self { facts, at }
    }

    /// Where it stands among the contests.
    pub fn position(self) -> usize {
        self.at
    }

    /// The Games.
    pub fn games(self) -> GamesId {
        GamesId(self.facts.contests().games.at(self.at).into())
    }

    /// The event.
    pub fn event(self) -> EventId {
        EventId(self.facts.contests().event.at(self.at).into())
    }

    /// What it counted for.
    pub fn status(self) -> ContestStatus {
        standing(self.facts.contests().status.at(self.at))
    }

    /// The day of its final.
    pub fn day(self) -> Option<Day> {
        Day::from_bits(self.facts.contests().day.at(self.at))
    }

    /// Its results, in the order of the tables.
    pub fn rows(self) -> impl ExactSizeIterator<Item = ResultRow<'f>> + DoubleEndedIterator {
        self.facts
            .rows_of(self.at)
            .map(move |at| ResultRow::new(self.facts, at))
    }
}

/// Who took part in which sport.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct EntryRow {
    /// At which Games.
    pub games: GamesId,
    /// For whom.
    pub country: CountryId,
    /// In which sport or discipline.
    pub sport: SportId,
    /// Who.
    pub person: PersonId,
}

/// What is known of a person besides names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PersonFacts {
    /// The sex.
    pub sex: Option<Sex>,
    /// The birth as a number that ages are made of; the day, or the month and the day, may not be known.
    pub born: Option<Day>,
    /// In centimetres.
    pub height: Option<u16>,
    /// In tenths of a kilogram.
    pub weight: Option<u16>,
    /// The first letter or figure of the name, folded to small ASCII.
    pub initial: Option<char>,
    /// The same of the family name.
    pub family_initial: Option<char>,
}

impl PersonFacts {
    /// The birth, as far as it is known.
    pub fn birth(self) -> Option<BirthDate> {
        self.born.and_then(Day::birth)
    }
}

/// A line of an official medal table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct OfficialLine {
    /// At which Games.
    pub games: GamesId,
    /// Whose.
    pub country: CountryId,
    /// The rank, from 1, where the organisers gave one.
    pub rank: Option<u16>,
    /// Gold, silver and bronze medals.
    pub medals: [u16; 3],
}

pub(super) fn standing(number: u8) -> ContestStatus {
    match number {
        0 => ContestStatus::Medal,
        1 => ContestStatus::Demonstration,
        _ => ContestStatus::Art,
    }
}

pub(super) fn role(number: u8) -> Role {
    match number {
        1 => Role::Guide,
        2 => Role::Pilot,
        3 => Role::Cox,
        _ => Role::Athlete,
    }
}

pub(super) fn sex(number: u8) -> Option<Sex> {
    match number {
        1 => Some(Sex::Male),
        2 => Some(Sex::Female),
        _ => None,
    }
}
