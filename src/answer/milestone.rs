//! The first and the last medal.

use crate::question::Filters;
use crate::records::{Aspect, CountryId, CoverageState, GamesId, GamesKind, Records};

use super::select::{Select, games_in_scope};
use super::{AnswerError, MedalRow, Milestone, Tally, medals};

/// Which end of time is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    First,
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
    let kinds = [GamesKind::Paralympic, GamesKind::Olympic];
    let mut milestones = Vec::new();
    for kind in kinds
        .into_iter()
        .filter(|&kind| filters.kind.is_none_or(|wanted| wanted == kind))
    {
        milestones.extend(of_kind(records, filters, end, kind)?);
    }
    Ok(milestones)
}

fn of_kind(records: &Records, filters: &Filters, end: End, kind: GamesKind) -> Result<Option<Milestone>, AnswerError> {
    let catalog = records.catalog();
    let scope: Vec<GamesId> = games_in_scope(filters, catalog)
        .into_iter()
        .filter(|&id| catalog.games(id).kind == kind)
        .collect();
    if scope.is_empty() {
        return Ok(None);
    }
    if let Some(country) = medals::whole_country(filters) {
        return of_country(records, filters, end, kind, &scope, country);
    }
    let narrowed = Filters {
        games: scope.clone(),
        ..filters.clone()
    };
    let connection = records.connection()?;
    let won = Select::medals(&narrowed, catalog).query(&connection, "DISTINCT r.games", "", |row| row.get(0))?;
    let Some(games) = end.of(won.into_iter()) else {
        return Ok(None);
    };
    let tables = match filters.country {
        Some(country) => Some(records.tables_of(country)?),
        None => None,
    };
    // Games whose medallists are not all held could have had it.
    let certain = !scope.iter().any(|&id| {
        end.is_nearer(id, games)
            && catalog.coverage(id, Aspect::Medallists).state != CoverageState::Complete
            && tables.as_ref().is_none_or(|tables| tables.contains(&id))
    });
    let (rows, dated) = at_games(records, filters, end, games)?;
    Ok(Some(Milestone {
        first: end == End::First,
        kind,
        games,
        rows,
        dated,
        certain,
        tally: None,
    }))
}

/// A country's first or last medal: the official tables tell the Games, whether the medallists are held or not.
fn of_country(
    records: &Records,
    filters: &Filters,
    end: End,
    kind: GamesKind,
    scope: &[GamesId],
    country: CountryId,
) -> Result<Option<Milestone>, AnswerError> {
    let lines = medals::official(
        records,
        &Filters {
            games: Vec::new(),
            ..filters.clone()
        },
        country,
    )?;
    let wanted = |tally: Tally| match filters.medal {
        Some(crate::question::MedalFilter::Only(medal)) => tally.of(medal) > 0,
        _ => tally.total() > 0,
    };
    let won = lines
        .iter()
        .filter(|line| wanted(line.tally) && scope.contains(&line.games));
    let Some(games) = end.of(won.map(|line| line.games)) else {
        return Ok(None);
    };
    let (rows, dated) = at_games(records, filters, end, games)?;
    let tally = lines.iter().find(|line| line.games == games).map(|line| line.tally);
    Ok(Some(Milestone {
        first: end == End::First,
        kind,
        games,
        rows,
        dated,
        certain: true,
        tally,
    }))
}

/// The medals at Games: those of the first or last day when every day is held, else all; and which of both it is.
fn at_games(
    records: &Records,
    filters: &Filters,
    end: End,
    games: GamesId,
) -> Result<(Vec<MedalRow>, bool), AnswerError> {
    let connection = records.connection()?;
    let narrowed = Filters {
        games: vec![games],
        ..filters.clone()
    };
    let order = "ORDER BY r.date, r.medal, r.event";
    let mut rows = Select::medals(&narrowed, records.catalog()).rows_in_order(&connection, order)?;
    let dated = rows.iter().all(|row| row.date.is_some());
    if dated {
        let day = end.of(rows.iter().filter_map(|row| row.date));
        rows.retain(|row| row.date == day);
    }
    Ok((rows, dated))
}
