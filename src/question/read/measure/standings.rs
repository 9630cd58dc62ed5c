//! The Games of a medal table, when none were named.

use crate::records::{GamesId, GamesKind, Records, RecordsError};

use super::super::super::{Measure, Question, Term};
use super::super::games;
use super::asked::Asked;

/// A sport by itself is told by its medal table.
pub(super) fn is_only_sport(question: &Question) -> bool {
    let filters = &question.filters;
    filters.sport.is_some()
        && filters.country.is_none()
        && filters.events.is_empty()
        && filters.date.is_none()
        && filters.medal.is_none()
}

/// A table is told for one Games: when none is named, those that the asker prefers, or else the latest held, unless it is
/// asked of all time. The standings of a country alone are its place at the latest Games at which it has one.
pub(super) fn settle(
    records: &Records,
    asked: &Asked,
    usual: Option<GamesId>,
    question: &mut Question,
) -> Result<(), RecordsError> {
    question.measure = Measure::Table;
    let filters = &mut question.filters;
    let of_medals = asked.has(Term::Top) && asked.medals();
    let all_time = asked.has(Term::AllTime) || asked.most() || of_medals || filters.years.is_some();
    if !filters.games.is_empty() || (all_time && filters.kind.is_some()) {
        return Ok(());
    }
    if all_time {
        let olympic = filters
            .sport
            .is_none_or(|sport| records.catalog().has_sport(GamesKind::Olympic, sport));
        filters.kind = Some(if olympic {
            GamesKind::Olympic
        } else {
            GamesKind::Paralympic
        });
        return Ok(());
    }
    let usual = games::usual(records, usual, filters)?;
    let Some(country) = filters.country else {
        filters.games = match usual {
            Some(usual) => vec![usual],
            None => games::latest_of(records, filters)?,
        };
        if !filters.games.is_empty() {
            (filters.kind, filters.season) = (None, None);
        }
        return Ok(());
    };
    let tables: Vec<GamesId> = records.tables_of(country)?;
    let catalog = records.catalog();
    let fits = |id: &&GamesId| {
        let games = catalog.games(**id);
        filters.kind.is_none_or(|kind| kind == games.kind) && filters.season.is_none_or(|season| season == games.season)
    };
    let usual = usual.filter(|id| tables.contains(id));
    if let Some(usual) = usual {
        filters.games = vec![usual];
        (filters.kind, filters.season) = (None, None);
        question.measure = Measure::Rank;
        return Ok(());
    }
    let Some(last) = tables.iter().rev().find(fits) else {
        // It stands in no table: the latest says so.
        filters.games = games::latest_of(records, filters)?;
        return Ok(());
    };
    let year = catalog.games(*last).year;
    filters.games = tables
        .iter()
        .filter(fits)
        .copied()
        .filter(|&id| catalog.games(id).year == year)
        .collect();
    filters.kind = None;
    filters.season = None;
    question.measure = Measure::Rank;
    Ok(())
}
