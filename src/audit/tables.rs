//! Medal tables and tallies against the single results, and the codes in them.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;

use super::medals::{Count, count, dashed, sum};
use super::report::thousands;
use super::{Audit, Finding};
use crate::records::{CountryId, GamesId, SportId};

/// A line of an official table.
struct Line {
    rank: Option<u32>,
    medals: Count,
}

/// The official tables, by Games and committee.
fn official(conn: &Connection) -> rusqlite::Result<BTreeMap<(GamesId, CountryId), Line>> {
    let mut statement = conn.prepare("SELECT games, country, rank, gold, silver, bronze FROM official_table")?;
    let rows = statement.query_map([], |row| {
        let line = Line {
            rank: row.get(2)?,
            medals: [row.get(3)?, row.get(4)?, row.get(5)?],
        };
        Ok(((row.get(0)?, row.get(1)?), line))
    })?;
    rows.collect()
}

/// Rule `table`: of every Games with results, each committee's line counted again, a team as one.
pub(super) fn counted_equal_official(
    audit: &Audit<'_>,
    conn: &Connection,
    finding: &mut Finding,
) -> rusqlite::Result<()> {
    let official = official(conn)?;
    let counted = count(&audit.medals, |row| (row.games, row.country));
    let with_results: BTreeSet<GamesId> = counted.keys().map(|(games, _)| *games).collect();
    let all: BTreeSet<GamesId> = official.keys().map(|(games, _)| *games).collect();
    let lines: BTreeSet<_> = official
        .keys()
        .filter(|(games, _)| with_results.contains(games))
        .chain(counted.keys())
        .collect();
    for key @ (games, country) in &lines {
        let found = counted.get(key).copied().unwrap_or_default();
        let stored = official.get(key).map_or([0; 3], |line| line.medals);
        if found != stored {
            let what = format!(
                "{} by the results, {} in the official table",
                dashed(found),
                dashed(stored)
            );
            audit.depart(
                finding,
                "table",
                Some(*games),
                audit.catalog.country(*country).code.as_str(),
                what,
            );
        }
    }
    let mut proof = format!("{} lines of {} tables", thousands(lines.len()), with_results.len());
    let stored_only = all.difference(&with_results).count();
    if stored_only > 0 {
        proof += &format!(" ({stored_only} more tables are held as published, without results)");
    }
    finding.proved(lines.len(), proof);
    Ok(())
}

/// The ranks of every official table, among the committees that the organisers ranked.
pub(super) fn ranks(audit: &Audit<'_>, conn: &Connection, finding: &mut Finding) -> rusqlite::Result<()> {
    let official = official(conn)?;
    let mut tables: BTreeMap<GamesId, Vec<(Count, u32, CountryId)>> = BTreeMap::new();
    let mut unranked = 0;
    for ((games, country), line) in &official {
        match line.rank {
            Some(rank) => tables.entry(*games).or_default().push((line.medals, rank, *country)),
            None => unranked += 1,
        }
    }
    for (games, lines) in &tables {
        for (medals, rank, country) in lines {
            let better = lines.iter().filter(|(other, ..)| other > medals).count();
            if *rank as usize != better + 1 {
                let (games, code) = (&audit.catalog.games(*games).key, audit.catalog.country(*country).code);
                finding.broken.push(format!(
                    "{games}, {code}: rank {rank}, but {better} committees are ahead"
                ));
            }
        }
    }
    let lines = official.len() - unranked;
    let proof = format!(
        "{} lines of {} tables, {unranked} more unranked by the organisers",
        thousands(lines),
        tables.len()
    );
    finding.proved(lines, proof);
    Ok(())
}

/// The compiled tally, counted again.
pub(super) fn tally(audit: &Audit<'_>, conn: &Connection, finding: &mut Finding) -> rusqlite::Result<()> {
    let mut counted = count(&audit.medals, |row| (row.games, row.country, row.sport));
    let rows = counted.len();
    let medals: u32 = counted.values().map(|count| sum(*count)).sum();
    let mut statement = conn.prepare(
        "SELECT games, country, sport, sum(gold), sum(silver), sum(bronze) FROM tally GROUP BY games, country, sport",
    )?;
    let mut stored = statement.query([])?;
    while let Some(row) = stored.next()? {
        let key: (GamesId, CountryId, SportId) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let tallied = [row.get(3)?, row.get(4)?, row.get(5)?];
        let found = counted.remove(&key).unwrap_or_default();
        if found != tallied {
            let found = format!("{} by the results, {} in the tally", dashed(found), dashed(tallied));
            finding.broken.push(format!("{}: {found}", place(audit, key)));
        }
    }
    let missing = counted
        .keys()
        .map(|key| format!("{}: is not in the tally", place(audit, *key)));
    finding.broken.extend(missing);
    finding.proved(
        rows,
        format!("{} rows with {} medals", thousands(rows), thousands(medals as usize)),
    );
    Ok(())
}

fn place(audit: &Audit<'_>, (games, country, sport): (GamesId, CountryId, SportId)) -> String {
    let catalog = audit.catalog;
    format!(
        "{}, {}, {}",
        catalog.games(games).key,
        catalog.country(country).code,
        catalog.sport(sport).key
    )
}

/// Rule `unused`, for no one Games: that every code used is known is kept by the references; here, that every code known
/// is used.
pub(super) fn codes(audit: &Audit<'_>, conn: &Connection, finding: &mut Finding) -> rusqlite::Result<()> {
    let mut statement = conn.prepare(
        "SELECT country FROM official_table UNION SELECT country FROM result UNION SELECT country FROM entry
         UNION SELECT country FROM host UNION SELECT successor FROM succession",
    )?;
    let used = statement
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<BTreeSet<CountryId>>>()?;
    for country in audit
        .catalog
        .countries()
        .iter()
        .filter(|country| !used.contains(&country.id))
    {
        audit.depart(
            finding,
            "unused",
            None,
            country.code.as_str(),
            format!("{} appears in no Games", country.name),
        );
    }
    let countries = audit.catalog.countries().len();
    finding.proved(countries, format!("{countries} codes"));
    Ok(())
}
