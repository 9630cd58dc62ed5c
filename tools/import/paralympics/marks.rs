//! Marks, guides and pilots of Paris 2024, from tables that list the same 1,707 medals again.

use std::collections::HashMap;
use std::path::Path;
use std::sync::LazyLock;

use regex::Regex;

use crate::error::Result;
use crate::fold::words;
use crate::hand::Sports;
use crate::model::{Medal, Role, World};
use crate::names::Name;
use crate::paralympics::paris::GAMES;
use crate::paralympics::record;
use crate::read::{Row, Table};
use crate::titles::{self, Raw};

/// The source's id in `sources.csv`.
pub const SOURCE: &str = "paris-2024-paralympics-marks";

const FILES: [&str; 3] = [
    "paralympics/paris-2024/athletics_medals_with_marks.tsv",
    "paralympics/paris-2024/swimming_medals_with_marks.tsv",
    "paralympics/paris-2024/other_sports_medals_with_marks.tsv",
];

/// Adds what these tables know to the medals that are in `world` already.
///
/// # Errors
/// When a table is malformed or has a medal that `world` has not.
pub fn read(folder: &Path, sports: &Sports, world: &mut World) -> Result<()> {
    let mut medals: HashMap<(String, Medal, String), Vec<usize>> = HashMap::new();
    for (index, outcome) in world
        .outcomes
        .iter()
        .enumerate()
        .filter(|(_, outcome)| outcome.games == GAMES)
    {
        let Some(medal) = outcome.medal else { continue };
        medals
            .entry((outcome.event.clone(), medal, outcome.noc.clone()))
            .or_default()
            .push(index);
    }
    for file in FILES {
        for row in &Table::tsv(folder, file)?.rows {
            let (sport, event, noc) = (row.get("sport")?, row.get("event")?, row.get("noc")?);
            let raw = Raw {
                paralympic: true,
                year: 2024,
                sport,
                event,
                team: false,
            };
            let title = titles::read(&raw, sports)?;
            let medal = Medal::read(row.get("medal")?).ok_or_else(|| row.fault("no medal"))?;
            let found = medals
                .get(&(title.id(), medal, noc.to_owned()))
                .map_or(&[][..], Vec::as_slice);
            let index = choose(world, found, row.get("note")?, row.get("athletes")?)
                .ok_or_else(|| row.fault(format!("no {} medal of {noc} in {}", medal.word(), title.id())))?;
            spellings(world, index, row)?;
            if let Some(mark) = mark(row.get("mark")?, &title.title) {
                world.outcomes[index].mark = mark;
            }
            for (name, role) in beside(row.get("note")?) {
                let key = format!("{noc} {name}");
                let person = world.record(SOURCE, &key, || {
                    let mut made = record(SOURCE, &key, GAMES, noc, Name::natural(&name, noc));
                    made.beside = true;
                    made.sports.insert(title.sport.clone());
                    made
                });
                world.outcomes[index].people.push((person, role));
                world.records[person].classes.extend(title.class.clone());
            }
        }
    }
    Ok(())
}

/// The medal that a row is about: the only one, or the one whose people's codes or names the row has.
fn choose(world: &World, found: &[usize], note: &str, athletes: &str) -> Option<usize> {
    if let [only] = found {
        return Some(*only);
    }
    let named = words(athletes);
    found.iter().copied().find(|index| {
        world.outcomes[*index].people.iter().any(|(person, _)| {
            let record = &world.records[*person];
            note.contains(&record.key) || words(&record.name.display()).iter().all(|word| named.contains(word))
        })
    })
}

/// Takes the spelling with accents where it is the same name: "Loïc Vergnaud" beside "VERGNAUD Loic".
fn spellings(world: &mut World, index: usize, row: &Row) -> Result<()> {
    let people = world.outcomes[index].people.clone();
    for printed in row
        .get("athletes")?
        .split(';')
        .map(str::trim)
        .filter(|name| !name.is_empty())
    {
        // The swimmers' names are printed as the results have them.
        if printed
            .split(' ')
            .any(|word| word.len() > 2 && word.chars().all(|c| c.is_uppercase() || c == '-'))
        {
            continue;
        }
        let folded = crate::fold::sorted_words(printed);
        let loose = |words: &[String]| words.iter().map(|word| crate::fold::loose(word)).collect::<Vec<_>>();
        for (person, _) in &people {
            let record = &mut world.records[*person];
            let own = crate::fold::sorted_words(&record.name.display());
            if loose(&own) == loose(&folded) && !printed.is_ascii() {
                let natural = Name::natural(printed, record.noc());
                let words = record.name.family.split(' ').count();
                let all: Vec<&str> = printed.split(' ').collect();
                // The family name has as many words as the results give it.
                if !record.name.family_first && words < all.len() {
                    let (given, family) = all.split_at(all.len() - words);
                    record.name = Name {
                        family: family.join(" "),
                        given: given.join(" "),
                        family_first: false,
                    };
                } else if all.len() == 2 && !record.name.family_first {
                    record.name = natural;
                }
            }
            if loose(&own) == loose(&folded) || people.len() == 1 {
                record.also.insert(printed.to_owned());
            }
        }
    }
    Ok(())
}

/// A mark as it is kept: times, distances, weights, points. The score of a match and a gap are none.
fn mark(printed: &str, title: &str) -> Option<String> {
    static MARK: LazyLock<Regex> = LazyLock::new(|| titles::pattern(r"^\d+(?:[:.]\d+)*(?: kg)?$"));
    static FIELD: LazyLock<Regex> = LazyLock::new(|| titles::pattern(r" (?:jump|put|throw) "));
    let printed = printed.trim();
    if !MARK.is_match(printed) {
        return None;
    }
    let metres = FIELD.is_match(title) && !printed.contains(':');
    Some(if metres {
        format!("{printed} m")
    } else {
        printed.to_owned()
    })
}

/// The people beside the athletes that a note names: "guide: Linda Kelly (pilot); official: ...".
pub fn beside(note: &str) -> Vec<(String, Role)> {
    static GUIDE: LazyLock<Regex> = LazyLock::new(|| titles::pattern(r"guide: ([^;(]+?)(?: \(([^)]*)\))?(?:;|$|,)"));
    GUIDE
        .captures_iter(note)
        .filter(|found| {
            !found
                .get(2)
                .is_some_and(|remark| remark.as_str().contains("surname not"))
        })
        .map(|found| {
            let pilot = found.get(2).is_some_and(|remark| remark.as_str().starts_with("pilot"));
            let name = found[1].split(" per ").next().unwrap_or_default().trim();
            (name.to_owned(), if pilot { Role::Pilot } else { Role::Guide })
        })
        .filter(|(name, _)| name.contains(' '))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guides_and_pilots_are_found_in_notes() {
        for (note, expected) in [
            (
                "guide: Linda Kelly (pilot); official: DUNLEVY Katie-George",
                vec![("Linda Kelly", Role::Pilot)],
            ),
            (
                "official JACQUES Yeltsin; code 1934758; guide: Guilherme Santos",
                vec![("Guilherme Santos", Role::Guide)],
            ),
            (
                "guide: Lilly Sammer per Wikipedia scrape (kurier.at said)",
                vec![("Lilly Sammer", Role::Guide)],
            ),
            ("guide: Matúš (surname not in source)", vec![]),
            (
                "guide: Sophia Polák (printed Polak)",
                vec![("Sophia Polák", Role::Guide)],
            ),
            ("distance: 7.5 km", vec![]),
        ] {
            let found = beside(note);
            let found: Vec<(&str, Role)> = found.iter().map(|(name, role)| (name.as_str(), *role)).collect();
            assert_eq!(found, expected, "{note}");
        }
    }

    #[test]
    fn only_marks_are_marks() {
        for (printed, title, expected) in [
            ("11.76", "Women's 100 m T13", Some("11.76")),
            ("7.29", "Men's long jump T13", Some("7.29 m")),
            ("2:55:10", "Men's road race B", Some("2:55:10")),
            ("240 kg", "Men's 107 kg", Some("240 kg")),
            ("3–1", "Men's tournament", None),
            ("+43.91", "Men's time trial C3", None),
            ("", "Men's 100 m T11", None),
        ] {
            assert_eq!(mark(printed, title).as_deref(), expected, "{printed}");
        }
    }
}
