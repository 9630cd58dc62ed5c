//! What the records say of their own completeness.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;
use rusqlite::types::FromSql;

use super::report::thousands;
use super::{Audit, Finding};
use crate::records::{Aspect, CoverageState, GamesId, GamesStatus};

/// How far a stated share may be from the counted one, in per cent: shares are written rounded.
const ROUNDING: f64 = 0.51;

/// That something is said: a table, every aspect's coverage, and a source where something is held.
pub(super) fn said(audit: &Audit<'_>, conn: &Connection, finding: &mut Finding) -> rusqlite::Result<()> {
    let tables: BTreeSet<GamesId> = column(conn, "SELECT DISTINCT games FROM official_table")?;
    let mut statement = conn.prepare("SELECT games, aspect FROM coverage")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get::<_, Aspect>(1)?.as_str())))?;
    let stated = rows.collect::<rusqlite::Result<BTreeSet<(GamesId, &str)>>>()?;
    let held = |games: &&crate::records::Games| matches!(games.status, GamesStatus::Held | GamesStatus::Intercalated);
    let mut checked = 0;
    for games in audit.catalog.all_games().iter().filter(held) {
        checked += 1;
        if !tables.contains(&games.id) {
            finding.broken.push(format!("{}: has no medal table", games.key));
        }
        for aspect in Aspect::ALL {
            let coverage = audit.catalog.coverage(games.id, *aspect);
            if !stated.contains(&(games.id, aspect.as_str())) {
                finding
                    .broken
                    .push(format!("{}: nothing is said of its {}", games.key, aspect.as_str()));
            } else if coverage.state != CoverageState::None && coverage.sources.is_empty() {
                finding
                    .broken
                    .push(format!("{}: no source is named for its {}", games.key, aspect.as_str()));
            }
        }
    }
    finding.proved(checked, format!("{checked} Games, {} aspects each", Aspect::ALL.len()));
    Ok(())
}

fn column<T: FromSql + Ord>(conn: &Connection, sql: &str) -> rusqlite::Result<BTreeSet<T>> {
    conn.prepare(sql)?.query_map([], |row| row.get(0))?.collect()
}

fn pairs<K: FromSql + Ord, V: FromSql>(conn: &Connection, sql: &str) -> rusqlite::Result<BTreeMap<K, V>> {
    conn.prepare(sql)?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect()
}

/// Of one Games: its medals in the results, those with people, with a day, with a mark.
#[derive(Default)]
struct Held {
    medals: usize,
    named: usize,
    dated: usize,
    marked: usize,
}

/// The shares of medals with names, days and marks, counted again as parts of the official table, since medals may be
/// missing from the results; and the share of those who competed, as far as the results name them, whose birth date is held.
pub(super) fn shares(audit: &Audit<'_>, conn: &Connection, finding: &mut Finding) -> rusqlite::Result<()> {
    let mut held: BTreeMap<GamesId, Held> = BTreeMap::new();
    for row in &audit.medals {
        let held = held.entry(row.games).or_default();
        held.medals += 1;
        held.named += usize::from(!row.people.is_empty());
        held.dated += usize::from(row.date.is_some());
        held.marked += usize::from(row.marked);
    }
    let official: BTreeMap<GamesId, u32> = pairs(
        conn,
        "SELECT games, sum(gold + silver + bronze) FROM official_table GROUP BY games",
    )?;
    let competed = competed(conn)?;
    let mut checked = 0;
    for games in audit.catalog.all_games() {
        let none = Held::default();
        let held = held.get(&games.id).unwrap_or(&none);
        let medals = official
            .get(&games.id)
            .map_or(0, |medals| *medals as usize)
            .max(held.medals);
        let (born, athletes) = competed.get(&games.id).copied().unwrap_or_default();
        for (aspect, part, whole) in [
            (Aspect::Medallists, held.named, medals),
            (Aspect::Dates, held.dated, medals),
            (Aspect::Marks, held.marked, medals),
            (Aspect::Births, born, athletes),
        ] {
            let Some(stated) = audit.catalog.coverage(games.id, aspect).share else {
                continue;
            };
            checked += 1;
            let counted = if whole == 0 {
                0.0
            } else {
                part as f64 * 100.0 / whole as f64
            };
            if (counted - stated).abs() > ROUNDING {
                let aspect = aspect.as_str();
                finding.broken.push(format!(
                    "{}, {aspect}: {stated} per cent stated, {counted:.1} counted",
                    games.key
                ));
            }
        }
    }
    finding.proved(checked, format!("{} shares counted again", thousands(checked)));
    Ok(())
}

/// By Games, how many of those who competed in an event whose medals count have a birth date, and how many they are;
/// guides and pilots are not among them.
fn competed(conn: &Connection) -> rusqlite::Result<BTreeMap<GamesId, (usize, usize)>> {
    let mut statement = conn.prepare(
        "SELECT games, count(born), count(*)
         FROM (
             SELECT DISTINCT result.games, person.id, person.born
             FROM result
             JOIN contest ON contest.games = result.games AND contest.event = result.event
             JOIN games ON games.id = result.games
             JOIN result_person ON result_person.result = result.id
             JOIN person ON person.id = result_person.person
             WHERE contest.status = 'medal' AND games.status = 'held' AND result_person.role = 'athlete'
               AND result.started
         )
         GROUP BY games",
    )?;
    let count = |row: &rusqlite::Row<'_>, column| row.get::<_, u32>(column).map(|number| number as usize);
    let rows = statement.query_map([], |row| Ok((row.get(0)?, (count(row, 1)?, count(row, 2)?))))?;
    rows.collect()
}
