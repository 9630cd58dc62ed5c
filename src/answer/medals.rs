//! Medals under any filters: counted by Games and by sport, and listed.

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::question::{Filters, Measure, MedalFilter, Order, Question};
use crate::records::{Aspect, Catalog, CountryId, CoverageState, GamesId, GamesStatus, Records, SportId};

use super::conditions::Conditions;
use super::counted::counted;
use super::scope::{games_in_scope, is_whole, kinds, named, of_kind};
use super::select::newest;
use super::{AnswerError, Depth, MedalsFacts, Placing, SportTallies, Tally, TallyRow, places, table};

/// The medals of a question.
pub(super) fn facts(records: &Records, question: &Question, depth: Depth) -> Result<MedalsFacts, AnswerError> {
    let filters = &question.filters;
    let catalog = records.catalog();
    let connection = records.connection()?;
    let official_of = whole_country(filters);
    let mut by_games = match official_of {
        Some(country) => official(records, &connection, filters, country)?,
        None if of_everybody(filters) => table::by_games(records, &connection, filters)?
            .into_iter()
            .filter(|(_, tally)| tally.total() > 0)
            .map(|(games, tally)| TallyRow {
                games,
                rank: None,
                tally,
                took_part: true,
            })
            .collect(),
        None => computed(records, &connection, filters)?,
    };
    if question.measure == Measure::Rank {
        rank(records, question, &mut by_games)?;
    }
    let by_sport = if filters.sport.is_none() && filters.events.is_empty() && filters.athlete.is_none() {
        by_sport(records, &connection, filters)?
    } else {
        Vec::new()
    };
    let counts: Vec<(GamesId, usize)> = counted::<GamesId>(&connection, filters, catalog)?
        .into_iter()
        .map(|(games, tally)| (games, tally.total() as usize))
        .collect();
    let placings = match filters.athlete {
        Some(athlete) if filters.medal.is_none() => places::entries_of_athlete(&connection, athlete)?
            .into_iter()
            .filter(|placing| fits(filters, catalog, placing))
            .collect(),
        _ => Vec::new(),
    };
    Ok(MedalsFacts {
        official: official_of.is_some() || of_everybody(filters),
        by_games,
        by_sport,
        rows: newest(&connection, filters, catalog, &counts, depth.rows())?,
        placings,
        listed_of: counts.iter().map(|(_, count)| count).sum(),
    })
}

/// Whether an athlete's result is within a question.
fn fits(filters: &Filters, catalog: &Catalog, placing: &Placing) -> bool {
    let event = catalog.event(placing.event);
    let sport = filters
        .sport
        .is_none_or(|sport| event.sport == sport || catalog.children(sport).any(|child| child == event.sport));
    games_in_scope(filters, catalog).contains(&placing.games)
        && sport
        && (filters.events.is_empty() || filters.events.contains(&placing.event))
        && filters.sex.is_none_or(|sex| event.sex == sex)
        && filters.country.is_none_or(|country| placing.country == country)
        && filters.date.is_none()
}

/// Whether a question is about all medals of some Games: then the sums of the official tables have the answer.
fn of_everybody(filters: &Filters) -> bool {
    filters.country.is_none() && is_whole(filters)
}

/// The country, when a question is about all its medals at some Games: then the official tables have the answer, even
/// where the medallists are held in part.
pub(super) fn whole_country(filters: &Filters) -> Option<CountryId> {
    filters.country.filter(|_| is_whole(filters))
}

/// A country's lines in the official tables, those with a medal of the colour asked for. Games asked for by name are
/// given even without a line.
pub(super) fn official(
    records: &Records,
    connection: &Connection,
    filters: &Filters,
    country: CountryId,
) -> Result<Vec<TallyRow>, AnswerError> {
    let lines = table::lines_of(connection, country)?;
    let mut rows = Vec::new();
    for games in games_in_scope(filters, records.catalog()) {
        let line = lines.iter().find(|line| line.games == games);
        let named = filters.games.contains(&games);
        match line.filter(|line| named || line.tally.only(filters.medal).total() > 0) {
            Some(line) => rows.push(line.clone()),
            None if named && is_held(records, games) => rows.push(TallyRow {
                games,
                rank: None,
                tally: Tally::default(),
                took_part: took_part(records, connection, filters, games)?,
            }),
            None => {}
        }
    }
    Ok(rows)
}

/// Medals counted from the results, Games with a medal of the colour asked for, and those asked for by name.
fn computed(records: &Records, connection: &Connection, filters: &Filters) -> Result<Vec<TallyRow>, AnswerError> {
    let whole = Filters {
        medal: filters.medal.map(|_| MedalFilter::Any),
        ..filters.clone()
    };
    let mut tallies: BTreeMap<GamesId, Tally> = counted(connection, &whole, records.catalog())?.into_iter().collect();
    if filters.games.is_empty() {
        tallies.retain(|_, tally| tally.only(filters.medal).total() > 0);
    }
    for games in named(filters) {
        if is_held(records, games) {
            tallies.entry(games).or_default();
        }
    }
    let mut rows = Vec::new();
    for (games, tally) in tallies {
        rows.push(TallyRow {
            games,
            tally,
            rank: None,
            took_part: tally.total() > 0 || took_part(records, connection, filters, games)?,
        });
    }
    Ok(rows)
}

fn is_held(records: &Records, games: GamesId) -> bool {
    records.catalog().games(games).status == GamesStatus::Held
}

/// Gives each Games the country's place in the table that the question means, where that is not the official one.
fn rank(records: &Records, question: &Question, by_games: &mut [TallyRow]) -> Result<(), AnswerError> {
    let filters = &question.filters;
    let of_golds = question.order == Order::Golds && !matches!(filters.medal, Some(MedalFilter::Only(_)));
    let Some(country) = filters.country.filter(|_| !is_whole(filters) || !of_golds) else {
        return Ok(());
    };
    for row in by_games.iter_mut().filter(|row| row.tally.total() > 0) {
        row.rank = table::rank(records, question, row.games, country)?;
    }
    Ok(())
}

/// Whether the athlete or country of a question took part in Games: `true` as well when that cannot be known.
fn took_part(
    records: &Records,
    connection: &Connection,
    filters: &Filters,
    games: GamesId,
) -> Result<bool, AnswerError> {
    if records.catalog().coverage(games, Aspect::Entries).state != CoverageState::Complete {
        return Ok(true);
    }
    let mut conditions = Conditions::default();
    conditions.within("games", &[games]);
    if let Some(country) = filters.country {
        conditions.within("country", &[country]);
    }
    if let Some(athlete) = filters.athlete {
        conditions.within("person", &[athlete]);
    }
    let exists = connection
        .prepare_cached(&format!("SELECT 1 FROM entry WHERE 1{} LIMIT 1", conditions.sql()))?
        .exists(rusqlite::params_from_iter(conditions.values()))?;
    Ok(exists)
}

/// Medals by kind of Games and sport, most golds first.
fn by_sport(records: &Records, connection: &Connection, filters: &Filters) -> Result<Vec<SportTallies>, AnswerError> {
    let catalog = records.catalog();
    let mut by_sport = Vec::new();
    for kind in kinds(filters) {
        let Some(narrowed) = of_kind(filters, catalog, kind) else {
            continue;
        };
        let mut sports = counted::<SportId>(connection, &narrowed, catalog)?;
        sports.sort_by_key(|(_, tally)| std::cmp::Reverse((tally.gold, tally.silver, tally.bronze)));
        if !sports.is_empty() {
            by_sport.push(SportTallies { kind, sports });
        }
    }
    Ok(by_sport)
}
