//! The contests: their golds and their days.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rusqlite::Connection;

use super::medals::add;
use super::report::thousands;
use super::{Audit, Finding};
use crate::records::{EventId, GamesId, maybe_date_at};

/// Every contest whose medals count, with its day.
fn contests(conn: &Connection) -> rusqlite::Result<Vec<(GamesId, EventId, Option<Date>)>> {
    let mut statement =
        conn.prepare("SELECT games, event, date FROM contest WHERE status = 'medal' ORDER BY games, event")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, maybe_date_at(row, 2)?)))?;
    rows.collect()
}

/// Rule `gold-count`: exactly one gold an event, a team's being one.
pub(super) fn one_gold(audit: &Audit<'_>, conn: &Connection, finding: &mut Finding) -> rusqlite::Result<()> {
    let mut counts = BTreeMap::new();
    for row in &audit.medals {
        add(counts.entry((row.games, row.event)).or_default(), row.medal);
    }
    let contests = contests(conn)?;
    for (games, event, _) in &contests {
        let [gold, ..] = counts.get(&(*games, *event)).copied().unwrap_or_default();
        if gold != 1 {
            audit.depart(
                finding,
                "gold-count",
                Some(*games),
                &audit.catalog.event(*event).key,
                format!("{gold} golds"),
            );
        }
    }
    finding.proved(contests.len(), format!("{} medal events", thousands(contests.len())));
    Ok(())
}

/// Rule `medal-date`: the day of a medal, and that of an event's final, lies between opening and closing.
pub(super) fn within_the_games(audit: &Audit<'_>, conn: &Connection, finding: &mut Finding) -> rusqlite::Result<()> {
    let finals = contests(conn)?;
    let days = audit.medals.iter().map(|row| (row.games, row.event, row.date));
    let mut strays: BTreeMap<(GamesId, EventId), Date> = BTreeMap::new();
    let mut checked = 0;
    for (games, event, date) in days.chain(finals) {
        let held = audit.catalog.games(games);
        let (Some(date), Some(opened), Some(closed)) = (date, held.opened, held.closed) else {
            continue;
        };
        checked += 1;
        if !(opened..=closed).contains(&date) {
            strays.insert((games, event), date);
        }
    }
    for ((games, event), date) in strays {
        let held = audit.catalog.games(games);
        let [opened, closed] = [held.opened, held.closed].map(|day| day.map(|day| day.to_string()).unwrap_or_default());
        let what = format!("{date} is not within {opened} to {closed}");
        audit.depart(
            finding,
            "medal-date",
            Some(games),
            &audit.catalog.event(event).key,
            what,
        );
    }
    finding.proved(checked, format!("{} dated medals and finals", thousands(checked)));
    Ok(())
}
