//! Where the records depart from what an audit expects, with the reason.
//!
//! The departures are computed here; the reasons stand in `tables/exceptions.csv`. A departure without a reason stops
//! the import, so that no mistake of the import hides behind one.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::{ImportError, Result};
use crate::games::Games;
use crate::hand::Countries;
use crate::identity::Person;
use crate::medal_table::{Count, Line, counted};
use crate::model::{Medal, Outcome, Standing, World};
use crate::people::Row as PersonRow;
use crate::read::Table;

/// A row of `exceptions.csv`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Exception {
    rule: &'static str,
    games: String,
    subject: String,
    reason: String,
}

impl Exception {
    /// The cells in the order of the table.
    pub fn cells(&self) -> Vec<String> {
        vec![
            self.rule.to_owned(),
            self.games.clone(),
            self.subject.clone(),
            self.reason.clone(),
        ]
    }
}

/// A departure whose reason is to be found.
struct Departure {
    rule: &'static str,
    games: String,
    subject: String,
    /// Which way it departs: `more`, `fewer`, `none`, `several`, `tied`, `outside`, `young`, `old`, `unused`.
    way: &'static str,
    detail: String,
}

/// A reason kept by hand; `*` stands for any Games or subject.
struct Reason {
    rule: String,
    games: String,
    subject: String,
    way: String,
    reason: String,
}

/// What the records come to, in which the departures are looked for.
pub struct Records<'a> {
    pub world: &'a World,
    pub games: &'a [Games],
    pub tables: &'a BTreeMap<String, Vec<Line>>,
    pub people: &'a [Person],
    pub rows: &'a [PersonRow],
    pub countries: &'a Countries,
}

/// Finds the departures and their reasons.
///
/// # Errors
/// When a departure has no reason; all such are named.
pub fn find(records: &Records<'_>) -> Result<Vec<Exception>> {
    let Records {
        world,
        games,
        tables,
        people,
        rows,
        countries,
    } = *records;
    let mut departures = table_differences(world, tables);
    departures.extend(gold_counts(world));
    departures.extend(days_outside(world, games));
    departures.extend(ages(world, people, rows));
    departures.extend(unused(world, games, tables, countries));
    let reasons = reasons()?;
    let mut exceptions = Vec::new();
    let mut unexplained = Vec::new();
    for departure in departures {
        let fits = |reason: &&Reason| {
            reason.rule == departure.rule
                && (reason.games == "*" || reason.games == departure.games)
                && (reason.subject == "*" || reason.subject == departure.subject)
                && (reason.way == "*" || reason.way == departure.way)
        };
        match reasons.iter().find(fits) {
            Some(reason) => exceptions.push(Exception {
                rule: departure.rule,
                games: departure.games,
                subject: departure.subject,
                reason: reason.reason.clone(),
            }),
            None => unexplained.push(format!(
                "{} {} {} ({}): {}",
                departure.rule, departure.games, departure.subject, departure.way, departure.detail
            )),
        }
    }
    if unexplained.is_empty() {
        exceptions.sort();
        Ok(exceptions)
    } else {
        Err(ImportError::Contradiction(format!(
            "no reason is known for:\n{}",
            unexplained.join("\n")
        )))
    }
}

fn reasons() -> Result<Vec<Reason>> {
    let table = Table::text("tables/exceptions.csv", include_str!("tables/exceptions.csv"))?;
    table
        .rows
        .iter()
        .map(|row| {
            let cell = |column: &str| row.get(column).map(str::to_owned);
            Ok(Reason {
                rule: cell("rule")?,
                games: cell("games")?,
                subject: cell("subject")?,
                way: cell("way")?,
                reason: cell("reason")?,
            })
        })
        .collect()
}

fn table_differences(world: &World, tables: &BTreeMap<String, Vec<Line>>) -> Vec<Departure> {
    let counted = counted(world);
    let with_results: BTreeSet<&str> = world.outcomes.iter().map(|outcome| outcome.games.as_str()).collect();
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

fn days_outside(world: &World, games: &[Games]) -> Vec<Departure> {
    let mut found = BTreeMap::new();
    let dated = |outcome: &&Outcome| outcome.medal.is_some() && !outcome.date.is_empty() && world.counts(outcome);
    for outcome in world.outcomes.iter().filter(dated) {
        let Some(held) = games.iter().find(|games| games.hand.id == outcome.games) else {
            continue;
        };
        if outcome.date < held.opened || outcome.date > held.closed {
            found.insert((outcome.games.clone(), outcome.event.clone()), outcome.date.clone());
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

fn ages(world: &World, people: &[Person], rows: &[PersonRow]) -> Vec<Departure> {
    let of_medal = |outcome: &&Outcome| outcome.medal.is_some() && world.counts(outcome);
    let mut won: BTreeMap<usize, BTreeSet<&str>> = BTreeMap::new();
    for outcome in world.outcomes.iter().filter(of_medal) {
        for (index, _) in &outcome.people {
            won.entry(*index).or_default().insert(&outcome.games);
        }
    }
    let mut departures = Vec::new();
    for (person, row) in people.iter().zip(rows) {
        let Some(born) = row.born.get(..4).and_then(|year| year.parse::<i32>().ok()) else {
            continue;
        };
        for games in person.records.iter().filter_map(|(index, _)| won.get(index)).flatten() {
            let year = games.get(..4).and_then(|year| year.parse().ok()).unwrap_or(born);
            let age: i32 = year - born;
            if !(10..=80).contains(&age) {
                departures.push(Departure {
                    rule: "age",
                    games: (*games).to_owned(),
                    subject: row.id.clone(),
                    way: if age < 10 { "young" } else { "old" },
                    detail: format!("{age} years"),
                });
            }
        }
    }
    departures
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
