//! Medal tables: the official ones, ranked.

use std::collections::BTreeMap;
use std::path::Path;

pub use crate::committees::of_the_time as code;
use crate::error::{ImportError, Result};
use crate::hand::HandGames;
use crate::model::{Medal, Reawarded, World};
use crate::read::Table;

/// Gold, silver, bronze.
pub type Count = [i64; 3];

/// A line of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub noc: String,
    pub rank: Option<usize>,
    pub count: Count,
}

/// Committees whose people the organisers showed without a rank.
const UNRANKED: [(&str, &str); 3] = [
    ("2024-summer-olympics", "AIN"),
    ("2026-winter-olympics", "AIN"),
    ("2024-summer-paralympics", "NPA"),
];

/// The tables of all Games, by the id of the Games. Art competitions are taken out, and what was decided anew is put in.
///
/// # Errors
/// When a source is malformed.
pub fn read(
    folder: &Path,
    games: &[HandGames],
    art: &BTreeMap<(String, String), Count>,
    reawarded: &[Reawarded],
) -> Result<BTreeMap<String, Vec<Line>>> {
    let mut counts: BTreeMap<String, BTreeMap<String, Count>> = BTreeMap::new();
    for row in &Table::csv(folder, "olympics/1896-2022/medal_tables.csv")?.rows {
        let id = edition(row.get("edition")?);
        add(&mut counts, &id, code(&id, row.get("country_noc")?), triple(row)?);
    }
    for ((id, noc), count) in art {
        add(&mut counts, id, noc, count.map(|number| -number));
    }
    for row in &Table::csv(folder, "olympics/paris-2024/medal_table.csv")?.rows {
        add(
            &mut counts,
            "2024-summer-olympics",
            row.get("country_id")?,
            triple(row)?,
        );
    }
    for row in &Table::csv(folder, "olympics/milano-cortina-2026/medals.csv")?.rows {
        add(
            &mut counts,
            "2026-winter-olympics",
            row.get("country_code")?,
            triple(row)?,
        );
    }
    for row in &Table::csv(folder, "paralympics/medal_tables_1960_2026.csv")?.rows {
        let id = format!("{}-{}-paralympics", row.get("year")?, row.get("season")?);
        add(&mut counts, &id, code(&id, row.get("country")?), triple(row)?);
    }
    // A member who is taken out of a team takes no medal from the committee.
    for row in reawarded.iter().filter(|row| !row.member) {
        for (medal, number) in [(row.was, -1), (row.is, 1)] {
            if let Some(medal) = medal {
                let mut count = Count::default();
                count[column(medal)] = number;
                add(&mut counts, &row.games, &row.noc, count);
            }
        }
    }
    let corrections = Table::text(
        "tables/medal_corrections.csv",
        include_str!("tables/medal_corrections.csv"),
    )?;
    for row in &corrections.rows {
        let signed = |column: &str| -> Result<i64> {
            row.get(column)?
                .parse()
                .map_err(|_| row.fault(format!("no number in '{column}'")))
        };
        add(
            &mut counts,
            row.get("games")?,
            row.get("noc")?,
            [signed("gold")?, signed("silver")?, signed("bronze")?],
        );
    }
    if let Some(unknown) = counts.keys().find(|id| !games.iter().any(|games| games.id == **id)) {
        return Err(ImportError::Contradiction(format!(
            "a medal table of unknown Games {unknown}"
        )));
    }
    Ok(counts
        .into_iter()
        .map(|(id, counts)| {
            let lines = rank(&id, counts);
            (id, lines)
        })
        .collect())
}

/// The id of the Games that a source calls "1896 Summer Olympics".
pub fn edition(name: &str) -> String {
    match name {
        "1906 Intercalated" | "1906  Intercalated Games" => "1906-intercalated-olympics".to_owned(),
        // The riders of 1956 were in Stockholm, but their events belong to the Games of Melbourne.
        "1956 Equestrian" | "1956 Equestrian Olympics" => "1956-summer-olympics".to_owned(),
        _ => name.to_lowercase().replace(' ', "-"),
    }
}

fn add(counts: &mut BTreeMap<String, BTreeMap<String, Count>>, id: &str, noc: &str, count: Count) {
    let sum = counts
        .entry(id.to_owned())
        .or_default()
        .entry(noc.to_owned())
        .or_default();
    for (sum, number) in sum.iter_mut().zip(count) {
        *sum += number;
    }
}

fn triple(row: &crate::read::Row) -> Result<Count> {
    Ok([
        row.number("gold")?.into(),
        row.number("silver")?.into(),
        row.number("bronze")?.into(),
    ])
}

/// Ranks by gold, silver, bronze; equal counts share a rank, and those the organisers did not rank take none.
fn rank(id: &str, counts: BTreeMap<String, Count>) -> Vec<Line> {
    let mut lines: Vec<(String, Count)> = counts.into_iter().filter(|(_, count)| *count != [0; 3]).collect();
    lines.sort_by(|(a, x), (b, y)| y.cmp(x).then_with(|| a.cmp(b)));
    let ranked = |noc: &str| !UNRANKED.contains(&(id, noc));
    lines
        .iter()
        .map(|(noc, count)| {
            let better = lines
                .iter()
                .filter(|(other, more)| more > count && ranked(other))
                .count();
            Line {
                noc: noc.clone(),
                rank: ranked(noc).then_some(better + 1),
                count: *count,
            }
        })
        .collect()
}

/// Where a medal stands in a count.
fn column(medal: Medal) -> usize {
    match medal {
        Medal::Gold => 0,
        Medal::Silver => 1,
        Medal::Bronze => 2,
    }
}

/// The medals that the results come to, by Games and committee.
pub fn counted(world: &World) -> BTreeMap<(String, String), Count> {
    let mut counts: BTreeMap<(String, String), Count> = BTreeMap::new();
    for outcome in &world.outcomes {
        let Some(medal) = outcome.medal.filter(|_| world.counts(outcome)) else {
            continue;
        };
        let count = counts.entry((outcome.games.clone(), outcome.noc.clone())).or_default();
        count[column(medal)] += 1;
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_counts_share_a_rank_and_the_next_is_skipped() {
        let counts = [
            ("AAA", [2, 2, 3]),
            ("BBB", [2, 2, 3]),
            ("CCC", [5, 0, 0]),
            ("DDD", [0, 0, 1]),
            ("EEE", [0, 0, 0]),
        ];
        let lines = rank("x", counts.map(|(noc, count)| (noc.to_owned(), count)).into());
        let ranks: Vec<(&str, Option<usize>)> = lines.iter().map(|line| (line.noc.as_str(), line.rank)).collect();
        assert_eq!(
            ranks,
            [("CCC", Some(1)), ("AAA", Some(2)), ("BBB", Some(2)), ("DDD", Some(4))]
        );
    }

    #[test]
    fn the_unranked_push_nobody_down() {
        let counts = [("NPA", [26, 22, 23]), ("BRA", [25, 26, 38]), ("NED", [27, 17, 12])];
        let lines = rank(
            "2024-summer-paralympics",
            counts.map(|(noc, count)| (noc.to_owned(), count)).into(),
        );
        let ranks: Vec<(&str, Option<usize>)> = lines.iter().map(|line| (line.noc.as_str(), line.rank)).collect();
        assert_eq!(ranks, [("NED", Some(1)), ("NPA", None), ("BRA", Some(2))]);
    }

    #[test]
    fn editions_have_the_ids_of_the_games() {
        assert_eq!(edition("1896 Summer Olympics"), "1896-summer-olympics");
        assert_eq!(edition("1956 Equestrian"), "1956-summer-olympics");
        assert_eq!(edition("1956 Equestrian Olympics"), "1956-summer-olympics");
        assert_eq!(edition("1906 Intercalated"), "1906-intercalated-olympics");
    }
}
