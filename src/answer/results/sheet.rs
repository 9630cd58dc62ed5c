//! All results of one event at one Games, and how they stand to each other.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use rusqlite::{Connection, params_from_iter};

use crate::answer::conditions::Conditions;
use crate::answer::marks::{Mark, MarkUnit};
use crate::answer::places::{BEST_FIRST, COLUMNS, CONTEST, placing};
use crate::answer::select::members;
use crate::answer::{AnswerError, Beside, Field, Finish, Placing};
use crate::records::{CountryId, EventId, GamesId, PersonId, ResultStatus};

/// All results of one event at one Games, better ones first.
pub(super) struct Sheet {
    entries: Vec<Entry>,
    /// How a better mark compares with a worse one.
    better: Option<Ordering>,
    /// Whether the marks are times, as is seen where any is above a minute.
    timed: bool,
}

/// Whom a result stands beside, as places in the sheet.
pub(super) struct Neighbours {
    own: usize,
    level: Vec<usize>,
    ahead: Vec<usize>,
    behind: Vec<usize>,
    third: Option<usize>,
}

impl Neighbours {
    /// All of them, and the result itself.
    pub fn all(&self) -> impl Iterator<Item = usize> {
        let beside = self
            .level
            .iter()
            .chain(&self.ahead)
            .chain(&self.behind)
            .chain(&self.third);
        std::iter::once(self.own).chain(beside.copied())
    }
}

/// A result; its people are read only when it is told.
struct Entry {
    id: i64,
    placing: Placing,
    mark: Option<Mark>,
    started: bool,
}

impl Sheet {
    /// Reads the results of one event at one Games.
    pub fn read(connection: &Connection, games: GamesId, event: EventId) -> Result<Self, AnswerError> {
        let sql = format!(
            "SELECT {COLUMNS}, r.started FROM result r {CONTEST} WHERE r.event = ? AND r.games = ? ORDER BY {BEST_FIRST}"
        );
        let mut statement = connection.prepare_cached(&sql)?;
        let rows = statement.query_map((event, games), |row| {
            let (id, placing) = placing(row)?;
            let mark = placing.mark.as_deref().and_then(Mark::read);
            let started = row.get("started")?;
            Ok(Entry {
                id,
                placing,
                mark,
                started,
            })
        })?;
        let entries: Vec<Entry> = rows.collect::<Result<_, _>>()?;
        let better = better(&entries);
        let is_time = |entry: &Entry| entry.mark.is_some_and(|mark| mark.unit == MarkUnit::Clock);
        let timed = entries.iter().any(is_time);
        Ok(Self { entries, better, timed })
    }

    /// Which of the results fit, as places in the sheet.
    pub fn fitting(&self, connection: &Connection, fitting: &Conditions) -> Result<Vec<usize>, AnswerError> {
        let sql = format!("SELECT r.id FROM result r WHERE 1{}", fitting.sql());
        let mut statement = connection.prepare_cached(&sql)?;
        let ids: BTreeSet<i64> = statement
            .query_map(params_from_iter(fitting.values()), |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        Ok(self.places_of(|entry| ids.contains(&entry.id)))
    }

    /// The best result of an athlete.
    pub fn of_athlete(&self, connection: &Connection, athlete: PersonId) -> Result<Option<usize>, AnswerError> {
        let mut statement = connection.prepare_cached("SELECT 1 FROM result_person WHERE result = ? AND person = ?")?;
        for (at, entry) in self.entries.iter().enumerate() {
            if statement.exists((entry.id, athlete))? {
                return Ok(Some(at));
            }
        }
        Ok(None)
    }

    /// The best result of a country.
    pub fn of_country(&self, country: CountryId) -> Option<usize> {
        self.entries.iter().position(|entry| entry.placing.country == country)
    }

    /// These results, each with its gap to the first of them.
    pub fn finishes(&self, at: &[usize]) -> Vec<Finish> {
        let Some(&first) = at.first() else { return Vec::new() };
        at.iter().map(|&at| self.finish(at, first)).collect()
    }

    /// Whom a result stands beside.
    pub fn neighbours(&self, own: usize) -> Neighbours {
        let place = self.entries[own].placing.place;
        let at_place = |wanted: Option<u16>| self.places_of(|entry| wanted.is_some() && entry.placing.place == wanted);
        let places = || self.entries.iter().filter_map(|entry| entry.placing.place);
        let next_better = place.and_then(|own| places().filter(|&place| place < own).max());
        let next_worse = place.and_then(|own| places().filter(|&place| place > own).min());
        let far = next_better.is_some_and(|place| place > 3);
        let mut level = at_place(place);
        level.retain(|&at| at != own);
        Neighbours {
            own,
            level,
            ahead: at_place(next_better),
            behind: at_place(next_worse),
            third: at_place(Some(3)).pop().filter(|_| far),
        }
    }

    /// A result between its neighbours.
    pub fn beside(&self, of: &Neighbours) -> Beside {
        let from_own = |at: &usize| self.finish(*at, of.own);
        Beside {
            own: self.entries[of.own].placing.clone(),
            level: of.level.iter().map(|&at| self.entries[at].placing.clone()).collect(),
            ahead: of.ahead.iter().map(from_own).collect(),
            behind: of.behind.iter().map(from_own).collect(),
            third: of.third.as_ref().map(from_own),
        }
    }

    /// Who was in the event.
    pub fn field(&self) -> Field {
        let started = || self.entries.iter().filter(|entry| entry.started);
        let unfinished = |entry: &&Entry| {
            let status = entry.placing.status;
            matches!(
                status,
                Some(ResultStatus::DidNotFinish | ResultStatus::Disqualified | ResultStatus::NoMark)
            )
        };
        Field {
            started: started().count(),
            placed: started().filter(|entry| entry.placing.place.is_some()).count(),
            marked: started().filter(|entry| entry.mark.is_some()).count(),
            unfinished: started().filter(unfinished).count(),
            last: started().filter_map(|entry| entry.placing.place).max(),
            only_medals: false,
            mark: self.entries.iter().find_map(|entry| entry.mark),
        }
    }

    /// Reads who is in these results; all are asked for at once.
    pub fn name(&mut self, connection: &Connection, at: &BTreeSet<usize>) -> Result<(), AnswerError> {
        let mut members = members(connection, at.iter().map(|&at| self.entries[at].id))?;
        for &at in at {
            let entry = &mut self.entries[at];
            if let Some(members) = members.remove(&entry.id) {
                entry.placing.members = members;
            }
        }
        Ok(())
    }

    fn places_of(&self, wanted: impl Fn(&Entry) -> bool) -> Vec<usize> {
        let wanted = self.entries.iter().enumerate().filter(|(_, entry)| wanted(entry));
        wanted.map(|(at, _)| at).collect()
    }

    fn finish(&self, at: usize, from: usize) -> Finish {
        Finish {
            placing: self.entries[at].placing.clone(),
            gap: self.gap(at, from),
        }
    }

    /// How far two results are from each other, when their marks agree with their places.
    fn gap(&self, one: usize, other: usize) -> Option<Mark> {
        let (one, other) = (&self.entries[one], &self.entries[other]);
        let by_mark = compared(one, other)?;
        let by_place = one.placing.place?.cmp(&other.placing.place?);
        let agree = by_mark != Ordering::Equal
            && by_place != Ordering::Equal
            && (by_place == Ordering::Less) == (Some(by_mark) == self.better);
        let gap = one.mark?.gap(other.mark?);
        let in_unit = |gap: Mark| Mark {
            unit: if self.timed { MarkUnit::Clock } else { gap.unit },
            ..gap
        };
        gap.filter(|_| agree).map(in_unit)
    }
}

/// How the marks of two results compare, when they are of one measure.
fn compared(one: &Entry, other: &Entry) -> Option<Ordering> {
    let (one, other) = (one.mark?, other.mark?);
    one.gap(other)?;
    Some(one.value.cmp(&other.value))
}

/// How a better mark compares with a worse one: what holds for by far the most of neighbouring places, since marks of
/// different finals may stand in one ranking.
fn better(entries: &[Entry]) -> Option<Ordering> {
    /// So many times more neighbours must stand in one order than in the other.
    const CLEARLY: usize = 4;
    let neighbours = entries.windows(2).filter_map(|pair| {
        let [one, other] = pair else { return None };
        let apart = one.placing.place? < other.placing.place?;
        compared(one, other).filter(|_| apart)
    });
    let (mut less, mut greater) = (0, 0);
    for order in neighbours {
        match order {
            Ordering::Less => less += 1,
            Ordering::Greater => greater += 1,
            Ordering::Equal => {}
        }
    }
    if less > CLEARLY * greater {
        Some(Ordering::Less)
    } else if greater > CLEARLY * less {
        Some(Ordering::Greater)
    } else {
        None
    }
}
