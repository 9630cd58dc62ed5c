//! Medal tables: one Games' official one, a sport's, or the sum over many Games.

use std::collections::BTreeMap;

use crate::question::Question;
use crate::records::{Aspect, CountryId, CoverageState, GamesId, Records};

use super::select::{family, games_in_scope};
use super::{AnswerError, TableFacts, TableRow, Tally};

/// The medal table of a question's Games and sport.
///
/// Committees stay those of their time: a sum over Games keeps the Soviet Union and Russia apart.
pub(super) fn facts(records: &Records, question: &Question) -> Result<TableFacts, AnswerError> {
    let filters = &question.filters;
    let catalog = records.catalog();
    let mut games = games_in_scope(filters, catalog);
    if let Some(sport) = filters.sport {
        // A table of a sport is counted from medallists: Games without them, or without the sport, are no part of it.
        games.retain(|&id| {
            catalog.coverage(id, Aspect::Medallists).state != CoverageState::None
                && catalog.has_sport(catalog.games(id).kind, sport)
        });
    }
    let rows = match filters.sport {
        None if games.len() == 1 => official(records, games[0])?,
        None => ranked(sum(
            records,
            &games,
            "SELECT games, country, gold, silver, bronze FROM official_table",
        )?),
        Some(sport) => {
            let sports: Vec<String> = family(records.catalog(), sport)
                .iter()
                .map(|id| id.0.to_string())
                .collect();
            let sql = format!(
                "SELECT games, country, gold, silver, bronze FROM tally WHERE sport IN ({})",
                sports.join(",")
            );
            ranked(sum(records, &games, &sql)?)
        }
    };
    Ok(TableFacts {
        games,
        sport: filters.sport,
        rows,
    })
}

/// A Games' own table, with the organisers' ranks; committees they left unranked stand where their medals put them.
pub(super) fn official(records: &Records, games: GamesId) -> Result<Vec<TableRow>, AnswerError> {
    let connection = records.connection()?;
    let mut statement = connection.prepare_cached(
        "SELECT t.rank, t.country, t.gold, t.silver, t.bronze FROM official_table t JOIN country c ON c.id = t.country \
         WHERE t.games = ? ORDER BY t.gold DESC, t.silver DESC, t.bronze DESC, t.rank IS NULL, c.name",
    )?;
    let rows = statement.query_map([games], |row| {
        let tally = Tally {
            gold: row.get(2)?,
            silver: row.get(3)?,
            bronze: row.get(4)?,
        };
        Ok(TableRow {
            rank: row.get(0)?,
            country: row.get(1)?,
            tally,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn sum(records: &Records, games: &[GamesId], sql: &str) -> Result<BTreeMap<CountryId, Tally>, AnswerError> {
    let connection = records.connection()?;
    let mut statement = connection.prepare_cached(sql)?;
    let mut tallies: BTreeMap<CountryId, Tally> = BTreeMap::new();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        // Games are in time order, which is the order of their ids.
        if games.binary_search(&row.get(0)?).is_ok() {
            let tally = tallies.entry(row.get(1)?).or_default();
            *tally = tally.plus(Tally {
                gold: row.get(2)?,
                silver: row.get(3)?,
                bronze: row.get(4)?,
            });
        }
    }
    Ok(tallies)
}

/// Ranks by gold, then silver, then bronze; equal lines share a rank.
fn ranked(tallies: BTreeMap<CountryId, Tally>) -> Vec<TableRow> {
    let mut lines: Vec<(CountryId, Tally)> = tallies.into_iter().filter(|(_, tally)| tally.total() > 0).collect();
    lines.sort_by_key(|(_, tally)| std::cmp::Reverse((tally.gold, tally.silver, tally.bronze)));
    let mut rows: Vec<TableRow> = Vec::with_capacity(lines.len());
    for (place, (country, tally)) in (1..).zip(lines) {
        let rank = rows
            .last()
            .filter(|above| above.tally == tally)
            .map_or(Some(place), |above| above.rank);
        rows.push(TableRow { rank, country, tally });
    }
    rows
}
