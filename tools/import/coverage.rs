//! What is held of each Games, counted.

use std::collections::BTreeMap;

use crate::games::Games;
use crate::medal_table::Line;
use crate::model::{Role, World};

/// A row of `coverage.csv`.
pub struct Coverage {
    games: String,
    aspect: &'static str,
    /// Per cent held, or nothing when nothing is.
    share: f64,
    counted: bool,
    sources: String,
    note: String,
}

impl Coverage {
    /// The cells in the order of the table.
    pub fn cells(&self) -> Vec<String> {
        // Of the places only those of the medals are held, whatever their number.
        let state = if self.aspect == "places" && self.share > 0.0 {
            "partial"
        } else if self.share <= 0.0 {
            "none"
        } else if self.share >= 99.95 {
            "complete"
        } else {
            "partial"
        };
        let share = if self.counted {
            format!("{:.1}", self.share)
        } else {
            String::new()
        };
        vec![
            self.games.clone(),
            self.aspect.to_owned(),
            state.to_owned(),
            share,
            if self.share > 0.0 {
                self.sources.clone()
            } else {
                String::new()
            },
            self.note.clone(),
        ]
    }
}

/// The sources of the tables, and of the medallists and entries, of a Games.
fn sources(id: &str) -> (&'static str, &'static str) {
    match id {
        "2024-summer-olympics" => ("paris-2024-olympics", "paris-2024-olympics"),
        "2026-winter-olympics" => ("milano-cortina-2026-olympics", ""),
        "2020-summer-paralympics" => ("ipc-tables", "tokyo-2020-paralympics"),
        "2022-winter-paralympics" => ("ipc-tables", "winter-2022-paralympics"),
        "2024-summer-paralympics" => ("ipc-tables", "paris-2024-paralympics paris-2024-paralympics-marks"),
        "2026-winter-paralympics" => ("ipc-tables", "winter-2026-paralympics"),
        id if id.ends_with("paralympics") => ("ipc-tables", "ipc-medallists-1960-2018"),
        _ => ("olympedia", ""),
    }
}

/// Counts every aspect of every Games that was held.
pub fn count(games: &[Games], tables: &BTreeMap<String, Vec<Line>>, world: &World) -> Vec<Coverage> {
    let mut rows = Vec::new();
    for games in games
        .iter()
        .filter(|games| matches!(games.hand.status.as_str(), "held" | "intercalated"))
    {
        let id = games.hand.id.as_str();
        let (table_source, medal_source) = sources(id);
        let lines = tables.get(id).map_or(&[][..], Vec::as_slice);
        let official: i64 = lines.iter().flat_map(|line| line.count).sum();
        let outcomes: Vec<_> = world.outcomes.iter().filter(|outcome| outcome.games == id).collect();
        let named = outcomes.iter().filter(|outcome| !outcome.people.is_empty()).count();
        let share = |part: usize, whole: usize| {
            if whole == 0 {
                0.0
            } else {
                100.0 * part as f64 / whole as f64
            }
        };
        let whole = usize::try_from(official).unwrap_or_default().max(outcomes.len());
        let dated = outcomes.iter().filter(|outcome| !outcome.date.is_empty()).count();
        let marked = outcomes.iter().filter(|outcome| !outcome.mark.is_empty()).count();
        let mut persons: Vec<usize> = outcomes
            .iter()
            .flat_map(|outcome| {
                outcome
                    .people
                    .iter()
                    .filter(|(_, role)| *role == Role::Athlete)
                    .map(|(index, _)| *index)
            })
            .collect();
        persons.sort_unstable();
        persons.dedup();
        let born = persons
            .iter()
            .filter(|index| world.records[**index].born.is_some())
            .count();
        let entries = world.entries.iter().any(|entry| entry.0 == id);
        let note = |held: f64, text: &str| if held > 0.0 { text.to_owned() } else { String::new() };
        let medallists = share(named, whole);
        let mut push = |aspect, share: f64, counted: bool, sources: &str, note: String| {
            rows.push(Coverage {
                games: id.to_owned(),
                aspect,
                share,
                counted,
                sources: sources.to_owned(),
                note,
            });
        };
        push(
            "table",
            if lines.is_empty() { 0.0 } else { 100.0 },
            false,
            table_source,
            String::new(),
        );
        let partial = if medallists > 0.0 && medallists < 99.95 {
            "medals with named medallists"
        } else {
            ""
        };
        push(
            "medallists",
            medallists,
            medallists > 0.0,
            medal_source,
            note(medallists, partial),
        );
        push(
            "entries",
            if entries { 100.0 } else { 0.0 },
            false,
            medal_source,
            String::new(),
        );
        push(
            "places",
            medallists,
            false,
            medal_source,
            note(medallists, "places 1 to 3 only"),
        );
        push("dates", share(dated, whole), dated > 0, medal_source, String::new());
        push("marks", share(marked, whole), marked > 0, medal_source, String::new());
        push(
            "births",
            share(born, persons.len()),
            born > 0,
            medal_source,
            note(share(born, persons.len()), "of the medallists"),
        );
    }
    rows
}
