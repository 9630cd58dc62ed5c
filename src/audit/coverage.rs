//! What the records say of their own completeness.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;

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

fn column(conn: &Connection, sql: &str) -> rusqlite::Result<BTreeSet<GamesId>> {
    conn.prepare(sql)?.query_map([], |row| row.get(0))?.collect()
}

/// Of one Games: its medals, those with people, with a day, with a mark.
#[derive(Default)]
struct Held {
    medals: u32,
    named: u32,
    dated: u32,
    marked: u32,
}

/// The shares of medals with names, days and marks, counted again. Of names, the whole is the official table, since
/// medals may be missing from the results; of days and marks, the medals in the results.
pub(super) fn shares(audit: &Audit<'_>, conn: &Connection, finding: &mut Finding) -> rusqlite::Result<()> {
    let mut held: BTreeMap<GamesId, Held> = BTreeMap::new();
    for row in &audit.medals {
        let held = held.entry(row.games).or_default();
        held.medals += 1;
        held.named += u32::from(!row.people.is_empty());
        held.dated += u32::from(row.date.is_some());
        held.marked += u32::from(row.marked);
    }
    let mut statement = conn.prepare("SELECT games, sum(gold + silver + bronze) FROM official_table GROUP BY games")?;
    let official = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<BTreeMap<GamesId, u32>>>()?;
    let mut checked = 0;
    for games in audit.catalog.all_games() {
        let none = Held::default();
        let held = held.get(&games.id).unwrap_or(&none);
        let published = official.get(&games.id).copied().unwrap_or_default();
        for (aspect, part, whole) in [
            (Aspect::Medallists, held.named, published.max(held.medals)),
            (Aspect::Dates, held.dated, held.medals),
            (Aspect::Marks, held.marked, held.medals),
        ] {
            let Some(stated) = audit.catalog.coverage(games.id, aspect).share else {
                continue;
            };
            checked += 1;
            let counted = if whole == 0 {
                0.0
            } else {
                f64::from(part) * 100.0 / f64::from(whole)
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
