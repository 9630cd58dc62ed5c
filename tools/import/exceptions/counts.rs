//! Departures of medals and days: tables, golds, days outside the Games, committees that nothing names.

use std::collections::{BTreeMap, BTreeSet};

use super::{Departure, Records};
use crate::games::Games;
use crate::hand::Countries;
use crate::medal_table::{Count, Line, counted};
use crate::model::{Medal, Outcome, Standing, World};

/// All of them.
pub(super) fn find(records: &Records<'_>) -> Vec<Departure> {
    let Records {
        world,
        games,
        tables,
        countries,
        ..
    } = *records;
    let mut departures = table_differences(world, games, tables);
    departures.extend(gold_counts(world));
    departures.extend(days_outside(world, games));
    departures.extend(unused(world, games, tables, countries));
    departures
}

/// The lines of the tables that the results do not come to. Games of which no medal that counts is held have only their
/// table.
fn table_differences(world: &World, games: &[Games], tables: &BTreeMap<String, Vec<Line>>) -> Vec<Departure> {
    let mut counted = counted(world);
    counted.retain(|(id, _), _| {
        games
            .iter()
            .any(|games| games.hand.id == *id && games.hand.status == "held")
    });
    let with_results: BTreeSet<&str> = counted.keys().map(|(id, _)| id.as_str()).collect();
    let mut departures = Vec::new();
    for games in with_results {
        let official: BTreeMap<&str, Count> = tables
            .get(games)
            .into_iter()
            .flatten()
            .map(|line| (line.noc.as_str(), line.count))
            .collect();
        let nocs: BTreeSet<&str> = official
            .keys()
            .copied()
            .chain(
                counted
                    .keys()
                    .filter(|(id, _)| id == games)
                    .map(|(_, noc)| noc.as_str()),
            )
            .collect();
        for noc in nocs {
            let table = official.get(noc).copied().unwrap_or_default();
            let found = counted
                .get(&(games.to_owned(), noc.to_owned()))
                .copied()
                .unwrap_or_default();
            if table == found {
                continue;
            }
            let more = table.iter().zip(found).any(|(table, found)| found > *table);
            departures.push(Departure {
                rule: "table",
                games: games.to_owned(),
                subject: noc.to_owned(),
                way: if more { "more" } else { "fewer" },
                detail: format!("the table has {table:?}, the results {found:?}"),
            });
        }
    }
    departures
}

fn gold_counts(world: &World) -> Vec<Departure> {
    let mut golds: BTreeMap<(&str, &str), (usize, bool)> = world
        .contests
        .iter()
        .filter(|(_, contest)| contest.standing == Standing::Medal)
        .map(|((games, event), _)| ((games.as_str(), event.as_str()), (0, false)))
        .collect();
    let of_gold = |outcome: &&Outcome| outcome.medal == Some(Medal::Gold) && world.counts(outcome);
    for outcome in world.outcomes.iter().filter(of_gold) {
        let entry = golds.entry((&outcome.games, &outcome.event)).or_default();
        entry.0 += 1;
        entry.1 |= outcome.tied;
    }
    golds
        .into_iter()
        .filter(|(_, (number, _))| *number != 1)
        .map(|((games, event), (number, tied))| Departure {
            rule: "gold-count",
            games: games.to_owned(),
            subject: event.to_owned(),
            way: match (number, tied) {
                (0, _) => "none",
                (_, true) => "tied",
                (_, false) => "several",
            },
            detail: format!("{number} golds"),
        })
        .collect()
}

/// Medals, and finals of events whose medals count, outside the days of their Games.
fn days_outside(world: &World, games: &[Games]) -> Vec<Departure> {
    let days: BTreeMap<&str, (&str, &str)> = games
        .iter()
        .map(|games| (games.hand.id.as_str(), (games.opened.as_str(), games.closed.as_str())))
        .collect();
    let finals = world
        .contests
        .iter()
        .filter(|(_, contest)| contest.standing == Standing::Medal)
        .map(|((games, event), contest)| (games, event, &contest.date));
    let medals = world
        .outcomes
        .iter()
        .filter(|outcome| outcome.medal.is_some() && world.counts(outcome))
        .map(|outcome| (&outcome.games, &outcome.event, &outcome.date));
    let mut found = BTreeMap::new();
    for (games, event, date) in finals.chain(medals).filter(|(.., date)| !date.is_empty()) {
        let Some((opened, closed)) = days.get(games.as_str()) else {
            continue;
        };
        if !opened.is_empty() && !closed.is_empty() && !(*opened..=*closed).contains(&date.as_str()) {
            found.insert((games.clone(), event.clone()), date.clone());
        }
    }
    found
        .into_iter()
        .map(|((games, subject), date)| Departure {
            rule: "medal-date",
            games,
            subject,
            way: "outside",
            detail: date,
        })
        .collect()
}

/// Committees of their time that nothing in the records names.
fn unused(
    world: &World,
    games: &[Games],
    tables: &BTreeMap<String, Vec<Line>>,
    countries: &Countries,
) -> Vec<Departure> {
    let used: BTreeSet<&str> = tables
        .values()
        .flatten()
        .map(|line| line.noc.as_str())
        .chain(world.outcomes.iter().map(|outcome| outcome.noc.as_str()))
        .chain(world.entries.iter().map(|(_, _, noc, _)| noc.as_str()))
        .chain(
            games
                .iter()
                .flat_map(|games| games.hand.hosts.iter().map(String::as_str)),
        )
        .chain(
            countries
                .rows
                .iter()
                .flat_map(|row| row.successors.iter().map(String::as_str)),
        )
        .collect();
    countries
        .rows
        .iter()
        .filter(|row| !used.contains(row.code.as_str()))
        .map(|row| Departure {
            rule: "unused",
            games: String::new(),
            subject: row.code.clone(),
            way: "unused",
            detail: row.name.clone(),
        })
        .collect()
}
