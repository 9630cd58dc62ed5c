//! What surrounds a set while it is evaluated: the records, and how much has been done so far.

use std::cell::Cell;

use super::super::{About, Ask, Kind, Query, Set};
use super::keys::{Reader, number};
use super::lines::{Lines, lines};
use super::row::{NONE, Row};
use super::{EvalError, Unheld};
use crate::records::{CountryId, EventId, GamesId, GamesStatus, PersonId, Records, SportId};

/// Sets nest no deeper than anybody asks.
const DEPTH: usize = 4;
/// So many passes over facts are made for one query at most.
const PASSES: usize = 40;

/// What surrounds a set while it is evaluated.
#[derive(Debug)]
pub(super) struct Context<'r> {
    pub reader: Reader<'r>,
    about: About,
    depth: usize,
    passes: &'r Cell<usize>,
    /// How many facts inside, of sets within and of measures, may or may not have counted.
    unsure: &'r Cell<usize>,
    /// The last place of the contest that was asked for last: facts come contest by contest.
    last: Cell<(u32, Option<u16>)>,
}

impl<'r> Context<'r> {
    pub fn new(records: &'r Records, about: About, passes: &'r Cell<usize>, unsure: &'r Cell<usize>) -> Self {
        Self {
            reader: Reader::new(records),
            about,
            depth: 0,
            passes,
            unsure,
            last: Cell::new((NONE, None)),
        }
    }

    /// Notes facts of which it is not known whether they count.
    pub fn doubt(&self, facts: usize) {
        self.unsure.set(self.unsure.get() + facts);
    }

    /// The same for facts of another sort, one level further in.
    pub fn within(&self, about: About) -> Result<Self, EvalError> {
        if self.depth == DEPTH {
            return Err(EvalError::TooLarge(DEPTH));
        }
        Ok(Self {
            about,
            depth: self.depth + 1,
            last: Cell::new((NONE, None)),
            ..*self
        })
    }

    /// Counts a pass over facts.
    pub fn pass(&self) -> Result<(), EvalError> {
        self.passes.set(self.passes.get() + 1);
        if self.passes.get() > PASSES {
            return Err(EvalError::TooLarge(PASSES));
        }
        Ok(())
    }

    pub fn unheld(&self, what: Unheld) -> EvalError {
        EvalError::Unheld {
            about: self.about,
            what,
        }
    }

    /// The lines of a set inside the query.
    pub fn inner(&self, set: &Set) -> Result<Lines, EvalError> {
        self.asked(set, Ask::List)
    }

    fn asked(&self, set: &Set, ask: Ask) -> Result<Lines, EvalError> {
        let lines = lines(&self.within(set.about)?, set, ask)?;
        self.doubt(lines.unknown);
        Ok(lines)
    }

    /// The one value of a query inside the query: what is measured over all, the number of lines, or what is measured of
    /// the first line.
    pub fn number(&self, query: &Query) -> Result<Option<i64>, EvalError> {
        let lines = self.asked(&query.set, query.ask)?;
        Ok(match query.ask {
            Ask::Value => lines.whole.compared,
            Ask::Count | Ask::Whether => i64::try_from(lines.of).ok(),
            Ask::List | Ask::Compare => lines.raws.first().and_then(|raw| raw.compared),
        })
    }

    /// The Games so many editions away, counted among those held of its kind and season.
    pub fn edition(&self, games: u32, step: i8) -> Option<u32> {
        let catalog = self.reader.records.catalog();
        let from = catalog.games(GamesId(games.into()));
        let editions = catalog.all_games().iter().filter(|games| {
            (games.kind, games.season) == (from.kind, from.season) && games.status == GamesStatus::Held
        });
        let others = usize::from(step.unsigned_abs()).checked_sub(1);
        let other = match (others, step > 0) {
            (None, _) => Some(from),
            (Some(between), true) => editions.filter(|games| games.id > from.id).nth(between),
            (Some(between), false) => editions.rev().filter(|games| games.id < from.id).nth(between),
        };
        other.map(|games| number(games.id.0))
    }

    /// The last place that was given in a contest.
    pub fn last_place(&self, contest: u32) -> Option<u16> {
        let (of, place) = self.last.get();
        if of == contest {
            return place;
        }
        let row = self.reader.facts.contest(contest as usize);
        let place = row.rows().filter_map(|result| result.place()).max();
        self.last.set((contest, place));
        place
    }

    /// Whether a fact that has nothing of a kind is known to have nothing, rather than not known.
    pub fn is_without(&self, kind: Kind, row: &Row) -> bool {
        match kind {
            Kind::Colour | Kind::Medal | Kind::Result => true,
            Kind::Class => row.event != NONE,
            Kind::Continent => row.country != NONE,
            Kind::HostContinent | Kind::Host => true,
            Kind::Athlete
            | Kind::Country
            | Kind::Sport
            | Kind::Discipline
            | Kind::Event
            | Kind::Contest
            | Kind::Games
            | Kind::City
            | Kind::Day
            | Kind::Sex
            | Kind::EventSex
            | Kind::Unit
            | Kind::Season
            | Kind::GamesKind => false,
        }
    }

    /// Whether things of a kind have names that begin with a letter.
    pub fn has_names(kind: Kind) -> bool {
        match kind {
            Kind::Athlete
            | Kind::Country
            | Kind::Sport
            | Kind::Discipline
            | Kind::Event
            | Kind::Games
            | Kind::City
            | Kind::Host => true,
            Kind::Continent
            | Kind::Contest
            | Kind::HostContinent
            | Kind::Day
            | Kind::Colour
            | Kind::Sex
            | Kind::EventSex
            | Kind::Unit
            | Kind::Season
            | Kind::GamesKind
            | Kind::Class
            | Kind::Result
            | Kind::Medal => false,
        }
    }

    /// Whether the name of a thing begins with a letter, small and without accents.
    pub fn begins(&self, kind: Kind, key: u32, letter: char) -> bool {
        let catalog = self.reader.records.catalog();
        let id = i64::from(key);
        let name = match kind {
            Kind::Athlete => {
                let person = self.reader.facts.person(PersonId(id));
                return person.is_some_and(|person| person.initial == Some(letter));
            }
            Kind::Country | Kind::Host => &catalog.country(CountryId(id)).name,
            Kind::Sport | Kind::Discipline => &catalog.sport(SportId(id)).name,
            Kind::Event => &catalog.event(EventId(id)).title,
            Kind::Games => &catalog.games(GamesId(id)).name,
            Kind::City => &catalog.games(GamesId(id)).city,
            Kind::Continent
            | Kind::Contest
            | Kind::HostContinent
            | Kind::Day
            | Kind::Colour
            | Kind::Sex
            | Kind::EventSex
            | Kind::Unit
            | Kind::Season
            | Kind::GamesKind
            | Kind::Class
            | Kind::Result
            | Kind::Medal => return false,
        };
        let first = name.chars().next().map(any_ascii::any_ascii_char).unwrap_or_default();
        first
            .chars()
            .next()
            .is_some_and(|first| first.to_ascii_lowercase() == letter)
    }
}
