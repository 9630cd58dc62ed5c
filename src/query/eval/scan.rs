//! Going through the facts of a relation, testing each as soon as what the tests ask is told.

use super::super::{About, Ended, Kind};
use super::context::Context;
use super::keys::{number, position};
use super::outcome::Relation;
use super::relation::Level;
use super::row::{NONE, Row};
use super::test::Test;
use crate::records::facts::{EntryRow, ResultRow};
use crate::records::{ContestStatus, PersonId, ResultStatus, Role};

/// Tests by the level from which on they can be tried.
#[derive(Debug)]
pub(super) struct Sieve {
    relation: Relation,
    about: About,
    /// Whether those count who never started.
    absent: bool,
    tests: [Vec<Test>; 4],
}

/// Whether a fact passes all tests so far: `None` where that is not known.
type Passes = Option<bool>;

impl Sieve {
    pub fn new(relation: Relation, about: About, absent: bool, tests: Vec<Test>) -> Self {
        let mut levels = [const { Vec::new() }; 4];
        for test in tests {
            // The level is one of four, each with its place.
            levels[test.level(relation) as usize].push(test);
        }
        Self {
            relation,
            about,
            absent,
            tests: levels,
        }
    }

    /// Tries the tests of a level; `Some(false)` as soon as one surely fails.
    fn at(&self, level: Level, context: &Context<'_>, row: &Row, so_far: Passes) -> Passes {
        let mut passes = so_far;
        for test in &self.tests[level as usize] {
            match test.passes(context, row) {
                Some(true) => {}
                Some(false) => return Some(false),
                None => passes = None,
            }
        }
        passes
    }

    /// Calls back with every fact that passes, and with those of which it is not known (`false`).
    pub fn scan(&self, context: &Context<'_>, each: &mut dyn FnMut(&Row, bool)) {
        match self.few_people() {
            Some(people) => self.scan_people(context, &people, each),
            None => {
                for games in context.reader.records.catalog().all_games() {
                    let row = Row::of(number(games.id.0));
                    match self.at(Level::Games, context, &row, Some(true)) {
                        Some(false) => {}
                        passes => self.scan_games(context, row, passes, each),
                    }
                }
            }
        }
    }

    fn scan_games(&self, context: &Context<'_>, row: Row, passes: Passes, each: &mut dyn FnMut(&Row, bool)) {
        let facts = context.reader.facts;
        let games = crate::records::GamesId(row.games.into());
        match self.relation {
            Relation::Games => self.tell(context, Level::Contest, &row, passes, each),
            Relation::Contests => {
                for contest in facts.contests_at(games) {
                    let contest = facts.contest(contest);
                    if contest.status() == ContestStatus::Medal {
                        let mut row = self.of_contest(context, row, contest.position());
                        row.day = contest.day();
                        self.tell(context, Level::Contest, &row, passes, each);
                    }
                }
            }
            Relation::Entries => {
                for entry in facts.entries_at(games) {
                    self.tell(
                        context,
                        Level::Contest,
                        &of_entry(row, entry, facts.entry(entry)),
                        passes,
                        each,
                    );
                }
            }
            Relation::Tables if !facts.lines_at(games).is_empty() => {
                for line in facts.lines_at(games) {
                    let line = facts.line(line);
                    for (medal, times) in (1..).zip(line.medals).filter(|(_, times)| *times > 0) {
                        let row = Row {
                            country: number(line.country.0),
                            medal,
                            times: times.into(),
                            ..row
                        };
                        self.tell(context, Level::Contest, &row, passes, each);
                    }
                }
            }
            Relation::Tables | Relation::Results | Relation::Starts => {
                for contest in facts.contests_at(games) {
                    self.scan_contest(context, row, contest, passes, each);
                }
            }
        }
    }

    fn scan_contest(
        &self,
        context: &Context<'_>,
        row: Row,
        contest: usize,
        passes: Passes,
        each: &mut dyn FnMut(&Row, bool),
    ) {
        let facts = context.reader.facts;
        if facts.contest(contest).status() != ContestStatus::Medal {
            return;
        }
        let row = self.of_contest(context, row, contest);
        let passes = match self.at(Level::Contest, context, &row, passes) {
            Some(false) => return,
            passes => passes,
        };
        for at in facts.rows_of(contest) {
            let result = facts.result(at);
            if !self.counts(result) {
                continue;
            }
            let row = of_result(row, result);
            match self.at(Level::Result, context, &row, passes) {
                Some(false) => {}
                passes if self.relation == Relation::Starts => {
                    for (person, role) in facts.people_of(at) {
                        if role == Role::Athlete {
                            let row = Row {
                                person: number(person.0),
                                ..row
                            };
                            self.tell(context, Level::Athlete, &row, passes, each);
                        }
                    }
                }
                passes => each(&row, passes == Some(true)),
            }
        }
    }

    /// The few people whose facts alone can pass, where a test names them.
    fn few_people(&self) -> Option<Vec<u32>> {
        /// With more people going through all facts is as quick.
        const FEW: usize = 64;
        let named = self.tests[Level::Athlete as usize].iter().find_map(|test| match test {
            Test::Among(Kind::Athlete, people) if people.len() <= FEW => Some(people),
            _ => None,
        })?;
        let mut people: Vec<u32> = named.iter().copied().collect();
        people.sort_unstable();
        Some(people)
    }

    fn scan_people(&self, context: &Context<'_>, people: &[u32], each: &mut dyn FnMut(&Row, bool)) {
        let facts = context.reader.facts;
        for &person in people.iter().filter(|&&person| person != NONE) {
            let id = PersonId(person.into());
            if self.relation == Relation::Entries {
                for at in facts.entries_of(id) {
                    let entry = facts.entry(at);
                    let row = of_entry(Row::of(number(entry.games.0)), at, entry);
                    self.tell(context, Level::Games, &row, Some(true), each);
                }
                continue;
            }
            for (at, role) in facts.results_of(id) {
                let result = facts.result(at);
                if role != Role::Athlete || result.standing() != ContestStatus::Medal || !self.counts(result) {
                    continue;
                }
                let contest = facts.contest_of(at);
                let row = self.of_contest(context, Row::of(number(result.games().0)), contest);
                let row = Row {
                    person,
                    ..of_result(row, result)
                };
                self.tell(context, Level::Games, &row, Some(true), each);
            }
        }
    }

    /// Tries all tests from a level on, and calls back.
    fn tell(&self, context: &Context<'_>, from: Level, row: &Row, passes: Passes, each: &mut dyn FnMut(&Row, bool)) {
        let mut passes = passes;
        for level in [Level::Games, Level::Contest, Level::Result, Level::Athlete] {
            if level >= from {
                passes = self.at(level, context, row, passes);
                if passes == Some(false) {
                    return;
                }
            }
        }
        each(row, passes == Some(true));
    }

    /// Whether a result is a fact of the sort: one with a medal, or of somebody who started.
    fn counts(&self, result: ResultRow<'_>) -> bool {
        match self.about {
            About::Medals => result.medal().is_some(),
            About::Results => self.absent || result.started(),
            About::Entries | About::Programme | About::Hosting => false,
        }
    }

    fn of_contest(&self, context: &Context<'_>, row: Row, at: usize) -> Row {
        let event = context.reader.facts.contest(at).event();
        Row {
            contest: position(at),
            event: number(event.0),
            sport: number(context.reader.records.catalog().event(event).sport.0),
            ..row
        }
    }
}

fn of_result(row: Row, result: ResultRow<'_>) -> Row {
    Row {
        country: number(result.country().0),
        result: position(result.position()),
        medal: result.medal().map_or(0, |medal| medal as u8),
        place: result.place(),
        ended: result.status().and_then(ended),
        day: result.day(),
        mark: result.mark().map(|mark| mark.value),
        ..row
    }
}

fn of_entry(row: Row, at: usize, entry: EntryRow) -> Row {
    Row {
        entry: position(at),
        country: number(entry.country.0),
        sport: number(entry.sport.0),
        person: number(entry.person.0),
        ..row
    }
}

fn ended(status: ResultStatus) -> Option<Ended> {
    match status {
        ResultStatus::DidNotStart => Some(Ended::NotStarted),
        ResultStatus::DidNotFinish => Some(Ended::Unfinished),
        ResultStatus::Disqualified => Some(Ended::Disqualified),
        ResultStatus::NoMark
        | ResultStatus::OutOfCompetition
        | ResultStatus::AlsoCompeted
        | ResultStatus::DidNotQualify => None,
    }
}
