//! All results as columns of plain numbers, so that a question over all of history is one pass over memory.
//!
//! The build makes them from the finished database and lays them beside it (`layout.rs`); the program reads them where they
//! lie. They say what the tables `result`, `result_person`, `contest`, `entry`, `person` and `official_table` say, but for
//! texts: names, venues and notes are in the database, and what Games, events, sports and countries are is in the
//! [`Catalog`].
//!
//! Ids are those of the database: a column with the Games holds the number of [`GamesId`]. Results, contests and entries
//! are told apart by where they stand, from 0 on; a result at `n` has the id `n + 1`.

mod column;
mod day;
mod layout;
#[allow(dead_code, reason = "packing is for the build")]
mod pack;
mod row;
mod tables;

use std::ops::Range;

pub use column::{Column, Value};
pub use day::Day;
use layout::Table;
pub use pack::{Flags, Measured};
pub use row::{ContestRow, EntryRow, OfficialLine, PersonFacts, ResultRow};
use tables::Tables;
pub use tables::{Careers, Contests, Entries, Official, People, Results, Starts};

use super::load::position;
use super::{
    Age, BirthDate, Catalog, CountryId, EventId, GamesId, Group, Mark, MarkUnit, PersonId, ResultId, Role, SportId,
    Stage,
};

/// Why bytes are no facts of this program.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FactsError {
    /// They do not begin as facts do.
    #[error("these are no facts")]
    Magic,
    /// They are laid down otherwise than this program reads them.
    #[error("the facts are laid down in another way")]
    Shape,
    /// The head is damaged.
    #[error("the head of the facts is damaged")]
    Head,
    /// They end too early.
    #[error("the facts end after {0} bytes")]
    Short(usize),
    /// They end too late.
    #[error("{0} bytes follow the facts")]
    Long(usize),
    /// A column holds what it may not.
    #[error("{name} holds {value}, which is out of bounds")]
    Column {
        /// The table and the column.
        name: &'static str,
        /// A number that is too small or too great; of offsets that fall somewhere, the last.
        value: i64,
    },
    /// A table has not as many rows as another that goes with it.
    #[error("{0} has {1} rows and not {2}")]
    Count(&'static str, usize, usize),
}

/// The columns, checked once so that no position or id in them leads nowhere.
#[derive(Debug, Clone)]
pub struct Facts<'f> {
    tables: Tables<'f>,
}

impl<'f> Facts<'f> {
    /// Finds the columns in the bytes of a file of facts, and checks that ids and positions in them are those of rows.
    /// Nothing is copied.
    ///
    /// # Errors
    /// When the bytes are not what this program's build lays down.
    pub fn open(bytes: &'f [u8]) -> Result<Self, FactsError> {
        let tables = Tables::read(bytes)?;
        let rows = |table| tables.counts.of(table) as usize;
        for (name, of, offsets) in [
            ("starts_of", Table::Results, Table::StartsOf),
            ("careers_of", Table::People, Table::CareersOf),
            ("contest_rows", Table::Contests, Table::ContestRows),
            ("event_contests_of", Table::Events, Table::EventContestsOf),
            ("person_entries_of", Table::People, Table::PersonEntriesOf),
        ] {
            if rows(offsets) != rows(of) + 1 {
                return Err(FactsError::Count(name, rows(offsets), rows(of) + 1));
            }
        }
        Ok(Self { tables })
    }

    /// Makes sure that the ids lead to rows of a catalog.
    pub(super) fn fit(&self, catalog: &Catalog) -> Result<(), FactsError> {
        for (name, of, held) in [
            ("games", Table::Games, catalog.all_games().len()),
            ("country", Table::Countries, catalog.countries().len()),
            ("sport", Table::Sports, catalog.sports().len()),
            ("event", Table::Events, catalog.events().len()),
        ] {
            let counted = self.tables.counts.of(of) as usize;
            if counted > held {
                return Err(FactsError::Count(name, held, counted));
            }
        }
        Ok(())
    }

    /// Every result, in order of Games and event.
    pub fn results(&self) -> &Results<'f> {
        &self.tables.results
    }

    /// Who stands in the results: those of one are at [`starts_of`](Self::starts_of).
    pub fn starts(&self) -> &Starts<'f> {
        &self.tables.starts
    }

    /// The same by people: those of one are at [`career_of`](Self::career_of).
    pub fn careers(&self) -> &Careers<'f> {
        &self.tables.careers
    }

    /// Every event held at a Games, in this order of both.
    pub fn contests(&self) -> &Contests<'f> {
        &self.tables.contests
    }

    /// Who took part in which sport, in order of Games, committee, sport and person.
    pub fn entries(&self) -> &Entries<'f> {
        &self.tables.entries
    }

    /// What is known of people; the person with the id `n` stands at `n - 1`.
    pub fn people(&self) -> &People<'f> {
        &self.tables.people
    }

    /// The official medal tables, in order of Games and committee.
    pub fn official(&self) -> &Official<'f> {
        &self.tables.official
    }

    /// The result at a position.
    ///
    /// # Panics
    /// Its parts do when there is no such result.
    pub fn result(&self, at: usize) -> ResultRow<'_> {
        ResultRow::new(self, at)
    }

    /// Where the result of an id stands, if there is one.
    pub fn result_at(&self, id: ResultId) -> Option<usize> {
        Some(position(id.0)).filter(|&at| at < self.tables.results.games.len())
    }

    /// Where the people of a result stand in [`starts`](Self::starts).
    #[inline]
    pub fn starts_of(&self, result: usize) -> Range<usize> {
        self.tables.starts_of.first.span(result)
    }

    /// Who stands in a result, as an athlete or beside one, in order of the names.
    pub fn people_of(&self, result: usize) -> impl ExactSizeIterator<Item = (PersonId, Role)> + 'f {
        let starts = self.tables.starts;
        let span = self.starts_of(result);
        let roles = starts.role.within(span.clone()).iter();
        let people = starts.person.within(span).iter();
        people
            .zip(roles)
            .map(|(person, role)| (PersonId(person.into()), row::role(role)))
    }

    /// Where the results of a person stand in [`careers`](Self::careers).
    #[inline]
    pub fn career_of(&self, person: PersonId) -> Range<usize> {
        self.tables.careers_of.first.span(position(person.0))
    }

    /// In which results a person stands, by their positions, in order of time, and what the person did there.
    pub fn results_of(&self, person: PersonId) -> impl ExactSizeIterator<Item = (usize, Role)> + 'f {
        let careers = self.tables.careers;
        let span = self.career_of(person);
        let roles = careers.role.within(span.clone()).iter();
        let results = careers.result.within(span).iter();
        results
            .zip(roles)
            .map(|(result, role)| (result as usize, row::role(role)))
    }

    /// The contest at a position.
    ///
    /// # Panics
    /// Its parts do when there is no such contest.
    pub fn contest(&self, at: usize) -> ContestRow<'_> {
        ContestRow::new(self, at)
    }

    /// Where the results of a contest stand.
    #[inline]
    pub fn rows_of(&self, contest: usize) -> Range<usize> {
        self.tables.contest_rows.first.span(contest)
    }

    /// Where the contests of a Games stand.
    pub fn contests_at(&self, games: GamesId) -> Range<usize> {
        span_of(self.tables.contests.games, games.0)
    }

    /// Where the contest of an event at a Games stands, if it was held there.
    pub fn contest_at(&self, games: GamesId, event: EventId) -> Option<usize> {
        let at_games = self.contests_at(games);
        let events = self.tables.contests.event.within(at_games.clone());
        let found = span_of(events, event.0);
        (!found.is_empty()).then_some(at_games.start + found.start)
    }

    /// Where the contests of an event stand, in order of time.
    pub fn contests_of(&self, event: EventId) -> impl ExactSizeIterator<Item = usize> + DoubleEndedIterator + 'f {
        let span = self.tables.event_contests_of.first.span(position(event.0));
        let contests = self.tables.event_contests.contest.within(span);
        contests.iter().map(|contest| contest as usize)
    }

    /// Where the contest of a result stands.
    ///
    /// # Panics
    /// When there is no result at the position.
    pub fn contest_of(&self, result: usize) -> usize {
        assert!(result < self.tables.results.games.len(), "no result stands at {result}");
        // The first beginning is 0, so that one at least is not behind the result.
        let begun = self
            .tables
            .contest_rows
            .first
            .partition_point(|first| first as usize <= result);
        begun - 1
    }

    /// The entry at a position.
    ///
    /// # Panics
    /// When there is no such entry.
    pub fn entry(&self, at: usize) -> EntryRow {
        let entries = &self.tables.entries;
        EntryRow {
            games: GamesId(entries.games.at(at).into()),
            country: CountryId(entries.country.at(at).into()),
            sport: SportId(entries.sport.at(at).into()),
            person: PersonId(entries.person.at(at).into()),
        }
    }

    /// Where the entries of a Games stand.
    pub fn entries_at(&self, games: GamesId) -> Range<usize> {
        span_of(self.tables.entries.games, games.0)
    }

    /// Where the entries of a committee at a Games stand.
    pub fn entries_from(&self, games: GamesId, country: CountryId) -> Range<usize> {
        let at_games = self.entries_at(games);
        let countries = self.tables.entries.country.within(at_games.clone());
        let from = span_of(countries, country.0);
        at_games.start + from.start..at_games.start + from.end
    }

    /// Where the entries of a person stand, in order of time.
    pub fn entries_of(&self, person: PersonId) -> impl ExactSizeIterator<Item = usize> + DoubleEndedIterator + 'f {
        let span = self.tables.person_entries_of.first.span(position(person.0));
        let entries = self.tables.person_entries.entry.within(span);
        entries.iter().map(|entry| entry as usize)
    }

    /// What is known of a person, if there is one of this id.
    pub fn person(&self, id: PersonId) -> Option<PersonFacts> {
        let people = &self.tables.people;
        let at = position(id.0);
        let letter = |initial: u8| (initial > 0).then(|| char::from(initial));
        let measure = |number: u16| (number > 0).then_some(number);
        Some(PersonFacts {
            sex: row::sex(people.sex.get(at)?),
            born: Day::from_bits(people.born.get(at)?),
            height: measure(people.height.get(at)?),
            weight: measure(people.weight.get(at)?),
            initial: letter(people.initial.get(at)?),
            family_initial: letter(people.family_initial.get(at)?),
        })
    }

    /// The line of a medal table at a position.
    ///
    /// # Panics
    /// When there is no such line.
    pub fn line(&self, at: usize) -> OfficialLine {
        let official = &self.tables.official;
        let rank = official.rank.at(at);
        OfficialLine {
            games: GamesId(official.games.at(at).into()),
            country: CountryId(official.country.at(at).into()),
            rank: (rank > 0).then_some(rank),
            medals: [official.gold.at(at), official.silver.at(at), official.bronze.at(at)],
        }
    }

    /// Where the lines of the medal table of a Games stand.
    pub fn lines_at(&self, games: GamesId) -> Range<usize> {
        span_of(self.tables.official.games, games.0)
    }
}

/// Where an id stands in a column that is sorted.
fn span_of<T: Value>(column: Column<'_, T>, id: i64) -> Range<usize> {
    let first = column.partition_point(|found| found.into() < id);
    let count = column
        .within(first..column.len())
        .partition_point(|found| found.into() == id);
    first..first + count
}

#[cfg(test)]
mod tests;
