//! What is held of each Games, counted.

use std::collections::{BTreeMap, BTreeSet};

use crate::games::Games;
use crate::identity::Person;
use crate::medal_table::Line;
use crate::model::{Outcome, Role, Status, World};
use crate::olympics::final_marks;
use crate::people::Row;

/// From which share on, in per cent, something is held whole.
const WHOLE: f64 = 99.95;

/// A row of `coverage.csv`.
pub struct Coverage {
    games: String,
    aspect: &'static str,
    /// Per cent held, or nothing when nothing is.
    share: f64,
    counted: bool,
    /// What is held is a part, whatever its share.
    part: bool,
    sources: String,
    note: String,
}

impl Coverage {
    /// The cells in the order of the table.
    pub fn cells(&self) -> Vec<String> {
        let state = if self.share <= 0.0 {
            "none"
        } else if self.share >= WHOLE && !self.part {
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

/// The sources of a Games: of its table, and of its medallists, entries and places.
fn sources(id: &str) -> (&'static str, &'static str) {
    match id {
        "2024-summer-olympics" => ("paris-2024-olympics", "paris-2024-olympics"),
        "2026-winter-olympics" => ("milano-cortina-2026-olympics", "milano-cortina-2026-olympics"),
        "2020-summer-paralympics" => ("ipc-tables", "tokyo-2020-paralympics"),
        "2022-winter-paralympics" => ("ipc-tables", "winter-2022-paralympics"),
        "2024-summer-paralympics" => ("ipc-tables", "paris-2024-paralympics paris-2024-paralympics-marks"),
        "2026-winter-paralympics" => ("ipc-tables", "winter-2026-paralympics"),
        id if id.ends_with("paralympics") => ("ipc-tables", "ipc-medallists-1960-2018"),
        _ => ("olympedia", "olympedia"),
    }
}

/// What is known of one Games.
#[derive(Default)]
struct Held<'w> {
    /// Results with a medal that counts.
    medals: Vec<&'w Outcome>,
    /// Results of events whose medals count, of those who started.
    started: Vec<&'w Outcome>,
    entries: bool,
}

impl Held<'_> {
    fn number(&self, of: impl Fn(&Outcome) -> bool) -> usize {
        self.medals.iter().filter(|outcome| of(outcome)).count()
    }

    /// Everybody who competed, by their number among the people.
    fn persons(&self, person_of: &BTreeMap<usize, usize>) -> BTreeSet<usize> {
        let athletes = self.started.iter().flat_map(|outcome| &outcome.people);
        athletes
            .filter(|(_, role)| *role == Role::Athlete)
            .filter_map(|(record, _)| person_of.get(record).copied())
            .collect()
    }

    /// Per cent of the results that tell how somebody ended; that they only took part tells nothing.
    fn ended(&self) -> f64 {
        let told = |outcome: &&&Outcome| {
            outcome.place.is_some()
                || !outcome.stage.is_empty()
                || outcome.status.is_some_and(|status| status != Status::Ac)
        };
        share(self.started.iter().filter(told).count(), self.started.len())
    }
}

/// Counts every aspect of every Games that was held.
pub fn count(
    games: &[Games],
    tables: &BTreeMap<String, Vec<Line>>,
    world: &World,
    people: &[Person],
    persons: &[Row],
) -> Vec<Coverage> {
    let held = held(games, world);
    let person_of: BTreeMap<usize, usize> = people
        .iter()
        .enumerate()
        .flat_map(|(number, person)| person.records.iter().map(move |(record, _)| (*record, number)))
        .collect();
    let nothing = Held::default();
    let mut rows = Vec::new();
    for games in games
        .iter()
        .filter(|games| matches!(games.hand.status.as_str(), "held" | "intercalated"))
    {
        let id = games.hand.id.as_str();
        let held = held.get(id).unwrap_or(&nothing);
        let lines = tables.get(id).map_or(&[][..], Vec::as_slice);
        let official: i64 = lines.iter().flat_map(|line| line.count).sum();
        let whole = usize::try_from(official).unwrap_or_default().max(held.medals.len());
        let (table_source, source) = sources(id);
        let mut push = |aspect, share: f64, counted: bool, part: bool, note: &str| {
            rows.push(Coverage {
                games: id.to_owned(),
                aspect,
                share,
                counted: counted && share > 0.0,
                part,
                sources: match aspect {
                    "table" => table_source,
                    "marks" if source == "olympedia" => final_marks::SOURCE,
                    _ => source,
                }
                .to_owned(),
                note: if share > 0.0 { note.to_owned() } else { String::new() },
            });
        };
        push("table", if lines.is_empty() { 0.0 } else { 100.0 }, false, false, "");
        let named = share(held.number(|outcome| !outcome.people.is_empty()), whole);
        let note = if named < WHOLE {
            "medals with named medallists"
        } else {
            ""
        };
        push("medallists", named, true, false, note);
        // Where those without a medal are held too, everybody is.
        let everybody = held.started.len() > held.medals.len();
        let entries = held.entries || everybody;
        push("entries", if entries { 100.0 } else { 0.0 }, false, false, "");
        if everybody {
            let ended = held.ended();
            let note = if ended < WHOLE {
                "of the rest it is known that they took part"
            } else {
                ""
            };
            push("places", ended, true, false, note);
        } else {
            push("places", named, false, true, "places 1 to 3 only");
        }
        push(
            "dates",
            share(held.number(|outcome| !outcome.date.is_empty()), whole),
            true,
            false,
            "",
        );
        push(
            "marks",
            share(held.number(|outcome| !outcome.mark.is_empty()), whole),
            true,
            false,
            "",
        );
        let competed = held.persons(&person_of);
        let born = competed
            .iter()
            .filter(|number| !persons[**number].born.is_empty())
            .count();
        let note = if everybody {
            "of all competitors"
        } else {
            "of the medallists"
        };
        push("births", share(born, competed.len()), true, false, note);
    }
    rows
}

/// Sorts what is known by Games. Medals of Games that do not count are none.
fn held<'w>(games: &'w [Games], world: &'w World) -> BTreeMap<&'w str, Held<'w>> {
    let mut held: BTreeMap<&str, Held<'_>> = BTreeMap::new();
    let counts: BTreeSet<&str> = games
        .iter()
        .filter(|games| games.hand.status == "held")
        .map(|games| games.hand.id.as_str())
        .collect();
    for outcome in &world.outcomes {
        if !counts.contains(outcome.games.as_str()) || !world.counts(outcome) {
            continue;
        }
        let held = held.entry(&outcome.games).or_default();
        if outcome.medal.is_some() {
            held.medals.push(outcome);
        }
        if outcome.started() {
            held.started.push(outcome);
        }
    }
    for (games, ..) in &world.entries {
        held.entry(games).or_default().entries = true;
    }
    held
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        0.0
    } else {
        100.0 * part as f64 / whole as f64
    }
}
