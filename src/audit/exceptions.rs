//! The known departures, and which of them were needed.

use std::cell::Cell;
use std::collections::HashMap;

use rusqlite::Connection;

use super::{Audit, Finding};
use crate::records::GamesId;

/// `exceptions.csv` as the database holds it.
#[derive(Debug)]
pub(super) struct Exceptions {
    listed: HashMap<(String, Option<GamesId>, String), Exception>,
}

#[derive(Debug)]
struct Exception {
    reason: String,
    used: Cell<bool>,
}

impl Exceptions {
    pub(super) fn load(conn: &Connection) -> rusqlite::Result<Self> {
        let mut statement = conn.prepare("SELECT rule, games, subject, reason FROM exception")?;
        let rows = statement.query_map([], |row| {
            let key = (row.get(0)?, row.get(1)?, row.get(2)?);
            Ok((
                key,
                Exception {
                    reason: row.get(3)?,
                    used: Cell::new(false),
                },
            ))
        })?;
        Ok(Self {
            listed: rows.collect::<rusqlite::Result<_>>()?,
        })
    }

    /// The reason for a departure, if it is listed for these Games or for all.
    pub(super) fn excuse(&self, rule: &str, games: Option<GamesId>, subject: &str) -> Option<&str> {
        let key = |games| (rule.to_owned(), games, subject.to_owned());
        let exception = self.listed.get(&key(games)).or_else(|| self.listed.get(&key(None)))?;
        exception.used.set(true);
        Some(&exception.reason)
    }
}

/// Lists the exceptions that no check asked for. To be run after all the others.
pub(super) fn needed(audit: &Audit<'_>, _: &Connection, finding: &mut Finding) -> rusqlite::Result<()> {
    let listed = &audit.exceptions.listed;
    finding.proved(
        listed.len(),
        format!("{} exceptions", super::report::thousands(listed.len())),
    );
    for ((rule, games, subject), exception) in listed {
        if !exception.used.get() {
            let games = games.map_or("all Games", |games| audit.catalog.games(games).key.as_str());
            finding
                .broken
                .push(format!("{rule}, {games}, {subject}: nothing departs here"));
        }
    }
    finding.broken.sort();
    Ok(())
}
