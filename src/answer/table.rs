//! Medal tables: one Games' official one, a narrower one counted from the results, or the sum over many Games.

use std::collections::BTreeSet;

use rusqlite::{Connection, params_from_iter};

use crate::question::{Filters, MedalFilter, Order, Question};
use crate::records::{Aspect, CountryId, CoverageState, GamesId, Records};

use super::conditions::Conditions;
use super::counted::counted;
use super::scope::{games_in_scope, is_whole};
use super::{AnswerError, TableFacts, TableRow, Tally, TallyRow};

/// The medal table of a question: whole, or of its sport, sex, events and days.
///
/// Committees stay those of their time: a sum over Games keeps the Soviet Union and Russia apart. A colour asked for
/// ranks the table and takes no line from it.
pub(super) fn facts(records: &Records, question: &Question) -> Result<TableFacts, AnswerError> {
    let filters = Filters {
        country: None,
        athlete: None,
        medal: None,
        ..question.filters.clone()
    };
    let catalog = records.catalog();
    let official = is_whole(&filters);
    let mut games = games_in_scope(&filters, catalog);
    if !official {
        // What is counted from medallists says nothing of Games without them, nor of those without the sport or events.
        let kinds: Vec<_> = filters.events.iter().map(|&id| catalog.event(id).kind).collect();
        let with_sport = match filters.sport {
            Some(sport) => Some(records.games_with(sport)?),
            None => None,
        };
        let tells = |id: &GamesId| {
            catalog.coverage(*id, Aspect::Medallists).state != CoverageState::None
                && with_sport.as_ref().is_none_or(|games| games.contains(id))
                && (kinds.is_empty() || kinds.contains(&catalog.games(*id).kind))
        };
        // Games that were named stay, when none of them tells, so that the answer can say of which it is.
        if filters.games.is_empty() || games.iter().any(tells) {
            games.retain(tells);
        }
    }
    let connection = records.connection()?;
    let whole_order = matches!(question.filters.medal, None | Some(MedalFilter::Any)) && question.order == Order::Golds;
    let rows = match games.as_slice() {
        [] => Vec::new(),
        [one] if official && whole_order => self::official(records, *one)?,
        _ => {
            let filters = Filters {
                games: games.clone(),
                ..filters
            };
            let tallies = if official {
                sum(&connection, &filters, records)?
            } else {
                counted(&connection, &filters, catalog)?
            };
            let unranked = unranked(&connection, &filters, records)?;
            ranked(tallies, &unranked, question.order, question.filters.medal)
        }
    };
    Ok(TableFacts {
        games,
        sport: question.filters.sport,
        official,
        rows,
    })
}

/// A country's place in the table of one Games under the question's other filters; `None` without a place.
pub(super) fn rank(
    records: &Records,
    question: &Question,
    games: GamesId,
    country: CountryId,
) -> Result<Option<u32>, AnswerError> {
    let table = facts(
        records,
        &Question {
            filters: Filters {
                games: vec![games],
                ..question.filters.clone()
            },
            ..question.clone()
        },
    )?;
    let line = table.rows.iter().find(|row| row.country == country);
    Ok(line.and_then(|line| line.rank))
}

/// A Games' own table, with the organisers' ranks; committees they left unranked stand where their medals put them.
pub(super) fn official(records: &Records, games: GamesId) -> Result<Vec<TableRow>, AnswerError> {
    let connection = records.connection()?;
    let mut statement = connection.prepare_cached(
        "SELECT t.rank, t.country, t.gold, t.silver, t.bronze FROM official_table t JOIN country c ON c.id = t.country \
         WHERE t.games = ? ORDER BY t.gold DESC, t.silver DESC, t.bronze DESC, t.rank IS NULL, c.name",
    )?;
    let rows = statement.query_map([games], |row| {
        Ok(TableRow {
            rank: row.get(0)?,
            country: row.get(1)?,
            tally: Tally::from_row(row, 2)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// A committee's lines in the official tables of all Games, in time order.
pub(super) fn lines_of(connection: &Connection, country: CountryId) -> Result<Vec<TallyRow>, AnswerError> {
    let mut statement = connection.prepare_cached(
        "SELECT games, rank, gold, silver, bronze FROM official_table WHERE country = ? ORDER BY games",
    )?;
    let rows = statement.query_map([country], |row| {
        Ok(TallyRow {
            games: row.get(0)?,
            rank: row.get(1)?,
            tally: Tally::from_row(row, 2)?,
            took_part: true,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The official tables of the filters' Games, added up by country.
pub(super) fn sum(
    connection: &Connection,
    filters: &Filters,
    records: &Records,
) -> Result<Vec<(CountryId, Tally)>, AnswerError> {
    let conditions = of_games(filters, records);
    let sql = format!(
        "SELECT country, sum(gold), sum(silver), sum(bronze) FROM official_table WHERE 1{} GROUP BY country",
        conditions.sql()
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params_from_iter(conditions.values()), |row| {
        Ok((row.get(0)?, Tally::from_row(row, 1)?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The committees that the organisers left unranked at each of these Games at which they have a line.
fn unranked(connection: &Connection, filters: &Filters, records: &Records) -> Result<BTreeSet<CountryId>, AnswerError> {
    let conditions = of_games(filters, records);
    let sql = format!(
        "SELECT country FROM official_table WHERE 1{} GROUP BY country HAVING count(rank) = 0",
        conditions.sql()
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params_from_iter(conditions.values()), |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The Games of a table; all are named, since those that were not held have a table too (Athens 1906).
fn of_games(filters: &Filters, records: &Records) -> Conditions {
    let mut conditions = Conditions::default();
    conditions.within("games", &games_in_scope(filters, records.catalog()));
    conditions
}

/// Ranks lines by what the question ranks by; equal lines share a rank, unranked ones take none away, and lines without
/// a medal are left out.
fn ranked(
    tallies: Vec<(CountryId, Tally)>,
    unranked: &BTreeSet<CountryId>,
    order: Order,
    medal: Option<MedalFilter>,
) -> Vec<TableRow> {
    let mut lines: Vec<(CountryId, Tally)> = tallies.into_iter().filter(|(_, tally)| tally.total() > 0).collect();
    lines.sort_by_key(|&(country, tally)| (tally.worth(order, medal), unranked.contains(&country), country));
    let mut rows = Vec::with_capacity(lines.len());
    let mut above: Option<(Tally, u32)> = None;
    let mut place = 0;
    for (country, tally) in lines {
        let rank = if unranked.contains(&country) {
            None
        } else {
            place += 1;
            let rank = above.filter(|(same, _)| *same == tally).map_or(place, |(_, rank)| rank);
            above = Some((tally, rank));
            Some(rank)
        };
        rows.push(TableRow { rank, country, tally });
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::Medal;

    /// The ranks and the countries, which are numbered from 1, of a ranked table.
    fn ranks(
        tallies: &[(u32, u32, u32)],
        unranked: &[i64],
        order: Order,
        medal: Option<MedalFilter>,
    ) -> Vec<(Option<u32>, i64)> {
        let tallies = (1..)
            .map(CountryId)
            .zip(
                tallies
                    .iter()
                    .map(|&(gold, silver, bronze)| Tally { gold, silver, bronze }),
            )
            .collect();
        let unranked = unranked.iter().map(|&id| CountryId(id)).collect();
        ranked(tallies, &unranked, order, medal)
            .iter()
            .map(|row| (row.rank, row.country.0))
            .collect()
    }

    #[test]
    fn equal_lines_share_a_rank() {
        let lines = [(2, 0, 0), (1, 5, 0), (1, 5, 0), (0, 1, 0), (0, 0, 0)];
        assert_eq!(
            ranks(&lines, &[], Order::Golds, None),
            [(Some(1), 1), (Some(2), 2), (Some(2), 3), (Some(4), 4)]
        );
    }

    #[test]
    fn a_table_is_ranked_by_the_total_or_a_colour_when_asked() {
        let lines = [(2, 0, 0), (1, 5, 0), (1, 5, 0), (0, 6, 0), (0, 0, 1)];
        assert_eq!(
            ranks(&lines, &[], Order::Total, None),
            [(Some(1), 2), (Some(1), 3), (Some(3), 4), (Some(4), 1), (Some(5), 5)]
        );
        assert_eq!(
            ranks(&lines, &[], Order::Golds, Some(MedalFilter::Only(Medal::Silver))),
            [(Some(1), 4), (Some(2), 2), (Some(2), 3), (Some(4), 1), (Some(5), 5)]
        );
    }

    #[test]
    fn the_unranked_take_no_rank_away() {
        let lines = [(5, 0, 0), (4, 0, 0), (4, 0, 0)];
        assert_eq!(
            ranks(&lines, &[1, 3], Order::Golds, None),
            [(None, 1), (Some(1), 2), (None, 3)]
        );
    }

    #[test]
    fn nothing_is_ranked_as_nothing() {
        assert_eq!(ranks(&[], &[], Order::Golds, None), []);
        assert_eq!(ranks(&[(0, 0, 0)], &[], Order::Total, None), []);
    }
}
