//! The Paralympic winter Games of 2022 and 2026: medals with days, from pages of many kinds.

use std::path::Path;
use std::sync::LazyLock;

use regex::Regex;

use crate::error::Result;
use crate::hand::Sports;
use crate::model::{Medal, Outcome, Role, Sex, World};
use crate::names::Name;
use crate::paralympics::marks::beside;
use crate::paralympics::record;
use crate::read::Table;
use crate::titles::{self, Raw, Unit};

/// The ids in `sources.csv`, the files and the Games.
pub const SOURCES: [(&str, &str, &str); 2] = [
    (
        "winter-2022-paralympics",
        "paralympics/winter-2022-2026/winter2022.tsv",
        "2022-winter-paralympics",
    ),
    (
        "winter-2026-paralympics",
        "paralympics/winter-2022-2026/winter2026.tsv",
        "2026-winter-paralympics",
    ),
];

/// Reads both Games into `world`.
///
/// # Errors
/// When a table is malformed or a title cannot be read.
pub fn read(folder: &Path, sports: &Sports, world: &mut World) -> Result<()> {
    static TIME: LazyLock<Regex> = LazyLock::new(|| titles::pattern(r"^\d+(?:[:.]\d+)+$"));
    static GAP: LazyLock<Regex> = LazyLock::new(|| titles::pattern(r"^\+(?:\d+:)?\d+(?:\.\d+)?"));
    static ALSO: LazyLock<Regex> = LazyLock::new(|| {
        titles::pattern(r"(?:^|; )(?:also printed|printed|full:) (\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)+)(?:;|$)")
    });
    for (source, file, games) in SOURCES {
        for row in &Table::tsv(folder, file)?.rows {
            let (sport, event, noc) = (row.get("sport")?, row.get("event")?, row.get("noc")?);
            let year = i32::from(games.starts_with("2026")) * 4 + 2022;
            let raw = Raw {
                paralympic: true,
                year,
                sport,
                event,
                team: false,
            };
            let title = titles::read(&raw, sports)?;
            let id = world.contest(games, &title)?;
            let note = row.get("note")?;
            let sex = Sex::read(row.get("gender")?).filter(|_| title.unit == Unit::Individual);
            let printed = row.get("athletes")?;
            let mut named: Vec<(String, Role)> = printed
                .split(';')
                .map(str::trim)
                // "(team; roster not seen)" names nobody.
                .filter(|name| !name.is_empty() && !printed.starts_with('('))
                .map(|name| (name.to_owned(), Role::Athlete))
                .collect();
            let team = named.len() > 1;
            named.extend(beside(note));
            let mut people = Vec::new();
            for (name, role) in named {
                let beside = role != Role::Athlete;
                let key = format!("{noc} {name}{}", if beside { " beside" } else { "" });
                let person = world.record(source, &key, || {
                    let mut made = record(source, &key, games, noc, Name::natural(&name, noc));
                    made.beside = beside;
                    made
                });
                let record = &mut world.records[person];
                record.sports.insert(title.sport.clone());
                if role == Role::Athlete {
                    record.sex = record.sex.or(sex);
                    if !team && let Some(also) = ALSO.captures(note) {
                        record.also.insert(also[1].to_owned());
                    }
                }
                people.push((person, role));
            }
            let shown = row.get("mark")?;
            let gap = GAP.is_match(shown);
            let medal = Medal::read(row.get("medal")?).ok_or_else(|| row.fault("no medal"))?;
            world.outcome(Outcome {
                mark: if TIME.is_match(shown) {
                    shown.into()
                } else {
                    String::new()
                },
                date: row.get("date")?.into(),
                note: match (people.is_empty(), gap) {
                    (true, _) => "the line-up is not held".into(),
                    (false, true) => format!("behind the winner: {shown}"),
                    (false, false) => String::new(),
                },
                people,
                ..Outcome::won(games, id, medal, noc)
            });
        }
    }
    Ok(())
}
