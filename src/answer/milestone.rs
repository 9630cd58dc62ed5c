//! The first and the last medal.

use jiff::civil::Date;
use rusqlite::Connection;

use crate::question::{Day, Filters};
use crate::records::{Aspect, CoverageState, GamesId, GamesKind, Records, maybe_date_at};

use super::counted::counted;
use super::scope::{games_in_scope, kinds, of_kind};
use super::select::Select;
use super::{AnswerError, MedalRow, Milestone, Tally, medals};

/// Which end of time is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// The earliest.
    First,
    /// The latest.
    Last,
}

impl End {
    /// Of several, the one at this end.
    fn of<T: Ord>(self, items: impl Iterator<Item = T>) -> Option<T> {
        match self {
            Self::First => items.min(),
            Self::Last => items.max(),
        }
    }

    /// Whether Games come before others, seen from this end.
    fn is_nearer(self, one: GamesId, other: GamesId) -> bool {
        match self {
            Self::First => one < other,
            Self::Last => one > other,
        }
    }
}

/// The first or last medals under the filters, for each kind of Games that has any.
pub(super) fn facts(records: &Records, filters: &Filters, end: End) -> Result<Vec<Milestone>, AnswerError> {
    let mut milestones = Vec::new();
    for kind in kinds(filters) {
        if let Some(narrowed) = of_kind(filters, records.catalog(), kind) {
            milestones.extend(milestone(records, &narrowed, end, kind)?);
        }
    }
    Ok(milestones)
}

/// The Games at the end of time with a medal, the medals there, and whether others could come before it.
fn milestone(
    records: &Records,
    filters: &Filters,
    end: End,
    kind: GamesKind,
) -> Result<Option<Milestone>, AnswerError> {
    let connection = records.connection()?;
    // A country's official tables tell the Games, whether the medallists are held or not.
    let official = medals::whole_country(filters).is_some();
    let won: Vec<(GamesId, Tally)> = match medals::whole_country(filters) {
        Some(country) => medals::official(records, &connection, filters, country)?
            .into_iter()
            .map(|line| (line.games, line.tally))
            .filter(|(_, tally)| tally.only(filters.medal).total() > 0)
            .collect(),
        None => counted(&connection, filters, records.catalog())?,
    };
    let Some(games) = end.of(won.iter().map(|(games, _)| *games)) else {
        return Ok(None);
    };
    let tally = won.iter().find(|(id, _)| *id == games).map(|(_, tally)| *tally);
    let at = at_games(records, &connection, filters, end, games)?;
    Ok(Some(Milestone {
        first: end == End::First,
        kind,
        games,
        rows: at.rows,
        of: at.of,
        dated: at.dated,
        certain: official || is_certain(records, filters, end, games)?,
        tally: tally.filter(|_| official),
    }))
}

/// Whether no Games nearer to the end could have had it: those whose medallists are not all held could.
fn is_certain(records: &Records, filters: &Filters, end: End, games: GamesId) -> Result<bool, AnswerError> {
    let catalog = records.catalog();
    let tables = match filters.country {
        Some(country) => Some(records.tables_of(country)?),
        None => None,
    };
    let could = |&id: &GamesId| {
        end.is_nearer(id, games)
            && catalog.coverage(id, Aspect::Medallists).state != CoverageState::Complete
            && tables.as_ref().is_none_or(|tables| tables.contains(&id))
    };
    Ok(!games_in_scope(filters, catalog).iter().any(could))
}

/// The medals at one Games.
struct AtGames {
    rows: Vec<MedalRow>,
    of: usize,
    dated: bool,
}

/// The medals at Games: those of the first or last day when every day is held, else all.
fn at_games(
    records: &Records,
    connection: &Connection,
    filters: &Filters,
    end: End,
    games: GamesId,
) -> Result<AtGames, AnswerError> {
    let mut narrowed = Filters {
        games: vec![games],
        ..filters.clone()
    };
    let days: Vec<(Option<Date>, u32)> = Select::medals(&narrowed, records.catalog()).query(
        connection,
        "r.date, count(*)",
        "GROUP BY r.date",
        |row| Ok((maybe_date_at(row, 0)?, row.get(1)?)),
    )?;
    let dated = days.iter().all(|(day, _)| day.is_some());
    let day = end.of(days.iter().filter_map(|(day, _)| *day)).filter(|_| dated);
    if let Some(day) = day {
        narrowed.date = Some(Day::Exact(day));
    }
    let counts = days.iter().filter(|(other, _)| day.is_none() || *other == day);
    let order = format!("ORDER BY r.date, r.medal, r.event, r.id LIMIT {}", Milestone::ROWS);
    Ok(AtGames {
        rows: Select::medals(&narrowed, records.catalog()).rows_in_order(connection, &order)?,
        of: counts.map(|(_, count)| *count as usize).sum(),
        dated,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_is_the_least_or_the_greatest() {
        for (items, first, last) in [
            (vec![], None, None),
            (vec![7], Some(7), Some(7)),
            (vec![4, 9, 2, 9], Some(2), Some(9)),
        ] {
            assert_eq!(End::First.of(items.iter().copied()), first);
            assert_eq!(End::Last.of(items.iter().copied()), last);
        }
    }

    #[test]
    fn nearer_is_seen_from_the_end() {
        let (early, late) = (GamesId(1), GamesId(2));
        assert!(End::First.is_nearer(early, late) && !End::First.is_nearer(late, early));
        assert!(End::Last.is_nearer(late, early) && !End::Last.is_nearer(early, late));
        assert!(!End::First.is_nearer(early, early) && !End::Last.is_nearer(late, late));
    }
}
