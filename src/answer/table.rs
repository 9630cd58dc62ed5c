//! Medal tables: one Games' official one, a narrower one counted from the results, or the sum over many Games.

use std::collections::BTreeSet;

use rusqlite::{Connection, params_from_iter};

use crate::question::{Filters, MedalFilter, Order, Question};
use crate::records::{Aspect, CountryId, CoverageState, GamesId, Records};

use super::conditions::Conditions;
use super::counted::counted;
use super::having::Demands;
use super::lines::{picked, ranked};
use super::scope::{begins, games_in_scope, is_whole};
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
        // Those left out keep their ranks from the others.
        except: Vec::new(),
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
    let demanded = Filters {
        medal: question.filters.medal,
        games: games.clone(),
        ..filters.clone()
    };
    let mut rows = match games.as_slice() {
        [] => Vec::new(),
        [one] if official && whole_order => self::official(records, *one)?,
        _ => {
            let filters = Filters {
                games: games.clone(),
                ..filters.clone()
            };
            let tallies = if official {
                sum(&connection, &filters, records)?
            } else {
                counted(&connection, &filters, catalog)?
            };
            let unranked = unranked(&connection, &filters, records)?;
            ranked(tallies, &unranked, question)
        }
    };
    let left_in = |row: &TableRow| !question.filters.except.contains(&row.country);
    let mut picked = picked(question, &rows);
    if let Some(picked) = &mut picked {
        picked.retain(left_in);
    }
    rows.retain(left_in);
    let demands = Demands::new(records, &connection, &demanded, &question.having)?;
    rows.retain(|row| demands.hold_for(row.country, row.tally) && begins(&filters, &catalog.country(row.country).name));
    Ok(TableFacts {
        games,
        sport: question.filters.sport,
        official,
        rows,
        picked,
        yardsticks: demands.yardsticks,
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
    let mut conditions = of_games(filters, records);
    if let Some(country) = filters.country {
        conditions.equal("country = ?", country.0);
    }
    conditions.except("country", filters);
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

/// The official tables of the filters' Games, added up by Games in time order, of a country when one is named.
pub(super) fn by_games(
    records: &Records,
    connection: &Connection,
    filters: &Filters,
) -> Result<Vec<(GamesId, Tally)>, AnswerError> {
    let mut conditions = of_games(filters, records);
    if let Some(country) = filters.country {
        conditions.equal("country = ?", country.0);
    }
    conditions.except("country", filters);
    let sql = format!(
        "SELECT games, sum(gold), sum(silver), sum(bronze) FROM official_table WHERE 1{} GROUP BY games ORDER BY games",
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
