//! Where the records depart from what an audit expects, with the reason.
//!
//! The departures are computed here; the reasons stand in `tables/exceptions.csv`. A departure without a reason stops
//! the import, so that no mistake of the import hides behind one.

mod counts;
mod persons;

use std::collections::BTreeMap;

use crate::error::{ImportError, Result};
use crate::games::Games;
use crate::hand::Countries;
use crate::identity::Person;
use crate::medal_table::Line;
use crate::model::World;
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
    /// Which way it departs: `more`, `fewer`, `none`, `several`, `tied`, `outside`, `young`, `old`, `twice`, `other`,
    /// `odd`, `unused`.
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
    let mut departures = counts::find(records);
    departures.extend(persons::find(records));
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
    let table = Table::text("tables/exceptions.csv", include_str!("../tables/exceptions.csv"))?;
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
