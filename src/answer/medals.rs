//! Medals under any filters: counted by Games and by sport, and listed.

use std::collections::BTreeMap;

use crate::question::{Filters, Question};
use crate::records::{Aspect, CountryId, CoverageState, GamesId, GamesKind, GamesStatus, Medal, Records, SportId};

use super::select::{Select, games_in_scope};
use super::{AnswerError, MedalsFacts, SportTallies, Tally, TallyRow};

/// The medals of a question.
pub(super) fn facts(records: &Records, question: &Question) -> Result<MedalsFacts, AnswerError> {
    let filters = &question.filters;
    let connection = records.connection()?;
    let select = Select::medals(filters, records.catalog());

    let official_of = whole_country(filters);
    let by_games = match official_of {
        Some(country) => official(records, filters, country)?,
        None => computed(records, filters, &select)?,
    };
    let by_sport = if filters.sport.is_none() && filters.events.is_empty() && filters.athlete.is_none() {
        by_sport(records, filters, &select)?
    } else {
        Vec::new()
    };
    let rows = select.rows(&connection, MedalsFacts::ROWS)?;
    let listed_of = if rows.len() < MedalsFacts::ROWS {
        rows.len()
    } else {
        select
            .query(&connection, "count(*)", "", |row| row.get::<_, u32>(0))?
            .into_iter()
            .sum::<u32>() as usize
    };
    Ok(MedalsFacts {
        official: official_of.is_some(),
        by_games,
        by_sport,
        rows,
        listed_of,
    })
}

/// The country, when a question is about all its medals at some Games: then the official tables have the answer, even
/// where the medallists are held in part.
pub(super) fn whole_country(filters: &Filters) -> Option<CountryId> {
    let narrowed = filters.athlete.is_some()
        || filters.sport.is_some()
        || !filters.events.is_empty()
        || filters.sex.is_some()
        || filters.date.is_some();
    if narrowed { None } else { filters.country }
}

/// A country's lines in the official tables. Games asked for by name are given even without a line.
pub(super) fn official(records: &Records, filters: &Filters, country: CountryId) -> Result<Vec<TallyRow>, AnswerError> {
    let catalog = records.catalog();
    let connection = records.connection()?;
    let mut statement = connection.prepare_cached(
        "SELECT games, rank, gold, silver, bronze FROM official_table WHERE country = ? ORDER BY games",
    )?;
    let lines = statement
        .query_map([country], |row| {
            let tally = Tally {
                gold: row.get(2)?,
                silver: row.get(3)?,
                bronze: row.get(4)?,
            };
            Ok(TallyRow {
                games: row.get(0)?,
                rank: row.get(1)?,
                tally,
                took_part: true,
            })
        })?
        .collect::<Result<Vec<_>, _>>()?;
    let mut rows = Vec::new();
    for games in games_in_scope(filters, catalog) {
        if let Some(line) = lines.iter().find(|line| line.games == games) {
            rows.push(line.clone());
        } else if !filters.games.is_empty() && catalog.games(games).status == GamesStatus::Held {
            let took_part = took_part(records, filters, games)?;
            rows.push(TallyRow {
                games,
                rank: None,
                tally: Tally::default(),
                took_part,
            });
        }
    }
    Ok(rows)
}

/// Medals counted from the results.
fn computed(records: &Records, filters: &Filters, select: &Select) -> Result<Vec<TallyRow>, AnswerError> {
    let connection = records.connection()?;
    let mut tallies: BTreeMap<GamesId, Tally> = BTreeMap::new();
    let counts = select.query(
        &connection,
        "r.games, r.medal, count(*)",
        "GROUP BY r.games, r.medal",
        |row| {
            Ok((
                row.get::<_, GamesId>(0)?,
                row.get::<_, Medal>(1)?,
                row.get::<_, u32>(2)?,
            ))
        },
    )?;
    for (games, medal, count) in counts {
        add(tallies.entry(games).or_default(), medal, count);
    }
    for &games in &filters.games {
        if records.catalog().games(games).status == GamesStatus::Held {
            tallies.entry(games).or_default();
        }
    }
    let mut rows = Vec::new();
    for (games, tally) in tallies {
        let took_part = tally.total() > 0 || took_part(records, filters, games)?;
        rows.push(TallyRow {
            games,
            tally,
            rank: None,
            took_part,
        });
    }
    Ok(rows)
}

/// Whether the athlete or country of a question took part in Games: `true` as well when that cannot be known.
fn took_part(records: &Records, filters: &Filters, games: GamesId) -> Result<bool, AnswerError> {
    if records.catalog().coverage(games, Aspect::Entries).state != CoverageState::Complete {
        return Ok(true);
    }
    let connection = records.connection()?;
    let exists = connection
        .prepare_cached(
            "SELECT 1 FROM entry WHERE games = ?1 AND (?2 IS NULL OR country = ?2) AND (?3 IS NULL OR person = ?3) LIMIT 1",
        )?
        .exists((games, filters.country, filters.athlete))?;
    Ok(exists)
}

/// Medals by kind of Games and sport.
fn by_sport(records: &Records, filters: &Filters, select: &Select) -> Result<Vec<SportTallies>, AnswerError> {
    let catalog = records.catalog();
    let connection = records.connection()?;
    let mut tallies: BTreeMap<(GamesKind, SportId), Tally> = BTreeMap::new();
    let counts = if let Some(country) = whole_country(filters)
        && filters.medal.is_none()
    {
        tally_by_sport(records, filters, country)?
    } else {
        select.query(
            &connection,
            "r.games, e.sport, r.medal, count(*)",
            "GROUP BY 1, 2, 3",
            |row| {
                Ok((
                    row.get::<_, GamesId>(0)?,
                    row.get::<_, SportId>(1)?,
                    row.get::<_, Medal>(2)?,
                    row.get::<_, u32>(3)?,
                ))
            },
        )?
    };
    for (games, sport, medal, count) in counts {
        add(
            tallies.entry((catalog.games(games).kind, sport)).or_default(),
            medal,
            count,
        );
    }
    let mut by_sport: Vec<SportTallies> = Vec::new();
    for ((kind, sport), tally) in tallies.into_iter().filter(|(_, tally)| tally.total() > 0) {
        match by_sport.last_mut() {
            Some(of) if of.kind == kind => of.sports.push((sport, tally)),
            _ => by_sport.push(SportTallies {
                kind,
                sports: vec![(sport, tally)],
            }),
        }
    }
    for of in &mut by_sport {
        of.sports
            .sort_by_key(|(_, tally)| std::cmp::Reverse((tally.gold, tally.silver, tally.bronze)));
    }
    Ok(by_sport)
}

/// A country's medals by sport, from the compiled tallies.
fn tally_by_sport(
    records: &Records,
    filters: &Filters,
    country: CountryId,
) -> Result<Vec<(GamesId, SportId, Medal, u32)>, AnswerError> {
    let scope = games_in_scope(filters, records.catalog());
    let connection = records.connection()?;
    let mut statement =
        connection.prepare_cached("SELECT games, sport, gold, silver, bronze FROM tally WHERE country = ?")?;
    let mut rows = statement.query([country])?;
    let mut counts = Vec::new();
    while let Some(row) = rows.next()? {
        let (games, sport) = (row.get(0)?, row.get(1)?);
        if scope.contains(&games) {
            counts.push((games, sport, Medal::Gold, row.get(2)?));
            counts.push((games, sport, Medal::Silver, row.get(3)?));
            counts.push((games, sport, Medal::Bronze, row.get(4)?));
        }
    }
    Ok(counts)
}

fn add(tally: &mut Tally, medal: Medal, count: u32) {
    match medal {
        Medal::Gold => tally.gold += count,
        Medal::Silver => tally.silver += count,
        Medal::Bronze => tally.bronze += count,
    }
}
