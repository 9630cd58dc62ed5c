//! The first and the last medal.

use crate::question::Filters;
use crate::records::{GamesKind, Records};

use super::select::{Select, games_in_scope};
use super::{AnswerError, MedalRow, Milestone};

/// Which end of time is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    First,
    Last,
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
    let connection = records.connection()?;
    let mut narrowed = Filters {
        kind: Some(kind),
        ..filters.clone()
    };
    narrowed.games = games_in_scope(filters, catalog)
        .into_iter()
        .filter(|&id| catalog.games(id).kind == kind)
        .collect();
    if narrowed.games.is_empty() {
        return Ok(None);
    }
    let aggregate = match end {
        End::First => "min(r.games)",
        End::Last => "max(r.games)",
    };
    let select = Select::medals(&narrowed, catalog);
    let Some(games) = select
        .query(&connection, aggregate, "", |row| row.get(0))?
        .pop()
        .flatten()
    else {
        return Ok(None);
    };
    narrowed.games = vec![games];
    let rows = Select::medals(&narrowed, catalog).rows_in_order(&connection, "ORDER BY r.date, r.medal, r.event")?;
    let dated = rows.iter().all(|row| row.date.is_some());
    let rows = if dated { on_the_day(rows, end) } else { rows };
    Ok(Some(Milestone {
        first: end == End::First,
        kind,
        rows,
        dated,
    }))
}

/// The medals of the earliest or latest day.
fn on_the_day(rows: Vec<MedalRow>, end: End) -> Vec<MedalRow> {
    let dates = rows.iter().filter_map(|row| row.date);
    let day = match end {
        End::First => dates.min(),
        End::Last => dates.max(),
    };
    rows.into_iter().filter(|row| row.date == day).collect()
}
