//! Podiums of the events that were named, through the Games.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use rusqlite::OptionalExtension;

use crate::question::{Filters, Question};
use crate::records::{EventId, GamesId, Records, date_at};

use super::record_marks;
use super::select::Select;
use super::{AnswerError, Depth, EventHistory, MedalRow, Podium, places};

/// How many results behind the medals are told: with three medals the first eight.
const BEHIND: usize = 5;

/// The podiums of the question's events at its Games, newest Games first.
///
/// One event named without Games gives its latest podiums, several events only those of the latest Games that had any.
pub(super) fn facts(records: &Records, question: &Question, depth: Depth) -> Result<EventHistory, AnswerError> {
    // Whoever asks for the second wants to see whom they stand beside.
    let filters = &Filters {
        medal: None,
        ..question.filters.clone()
    };
    let connection = records.connection()?;
    let select = Select::medals(filters, records.catalog());
    let newest_first = "ORDER BY r.games DESC, r.event, r.medal, r.id";
    let keys = select.query(
        &connection,
        "DISTINCT r.games, r.event",
        "ORDER BY r.games DESC, r.event",
        |row| Ok((row.get::<_, GamesId>(0)?, row.get::<_, EventId>(1)?)),
    )?;
    let latest_only = filters.events.len() > 1 && filters.games.is_empty() && filters.years.is_none();
    let wanted: Vec<(GamesId, EventId)> = match keys.first() {
        Some(&(latest, _)) if latest_only => keys.into_iter().filter(|(games, _)| *games == latest).collect(),
        _ => keys,
    };
    let shown: Vec<_> = wanted.iter().copied().take(depth.podiums()).collect();

    if shown.is_empty() {
        return Ok(EventHistory {
            podiums: Vec::new(),
            records: Vec::new(),
            of: 0,
        });
    }
    let mut narrowed = filters.clone();
    narrowed.games = shown.iter().map(|(games, _)| *games).collect();
    narrowed.games.dedup();
    narrowed.events = shown.iter().map(|(_, event)| *event).collect();
    narrowed.events.sort();
    narrowed.events.dedup();
    let rows = Select::medals(&narrowed, records.catalog()).rows_in_order(&connection, newest_first)?;

    let mut podiums: BTreeMap<(Reverse<GamesId>, EventId), Vec<MedalRow>> = BTreeMap::new();
    for row in rows.into_iter().filter(|row| shown.contains(&(row.games, row.event))) {
        podiums.entry((Reverse(row.games), row.event)).or_default().push(row);
    }
    let mut podiums: Vec<Podium> = podiums
        .into_iter()
        .map(|((games, event), rows)| Podium {
            games: games.0,
            event,
            rows,
            behind: Vec::new(),
            behind_of: 0,
            reawarded: None,
            golds: None,
            venue: None,
        })
        .collect();
    if let Some(latest) = podiums.first_mut()
        && narrowed.events.len() == 1
    {
        (latest.behind, latest.behind_of) = places::behind(&connection, latest.games, latest.event, BEHIND)?;
        // The reason told is the one of most of the medals that moved.
        latest.reawarded = connection
            .prepare_cached(
                "SELECT decided, reason FROM reawarded WHERE games = ? AND event = ? \
                 GROUP BY decided, reason ORDER BY decided DESC, count(*) DESC, reason LIMIT 1",
            )?
            .query_row((latest.games, latest.event), |row| Ok((date_at(row, 0)?, row.get(1)?)))
            .optional()?;
        latest.venue = connection
            .prepare_cached("SELECT venue FROM contest WHERE games = ? AND event = ?")?
            .query_row((latest.games, latest.event), |row| row.get(0))?;
        latest.golds = connection
            .prepare_cached("SELECT reason FROM exception WHERE rule = 'gold-count' AND games = ? AND subject = ?")?
            .query_row((latest.games, &records.catalog().event(latest.event).key), |row| {
                row.get(0)
            })
            .optional()?;
    }
    let records = match narrowed.events.as_slice() {
        [event] => record_marks::of_event(records, *event),
        _ => Vec::new(),
    };
    Ok(EventHistory {
        podiums,
        records,
        of: wanted.len(),
    })
}
