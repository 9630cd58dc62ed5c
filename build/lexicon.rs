//! `lexicon/<language>/<category>.csv`: words and phrases people use, and examples of questions (see [`examples`]).
//!
//! Those of `people.csv` are spellings of persons, and searched with all others of them.

use rusqlite::params;

use super::keys::Once;
use super::world::World;
use super::{Error, examples, sheet};

const COLUMNS: &[&str] = &["target", "phrase"];

/// The category whose phrases are spellings of persons.
const PEOPLE: &str = "people";

/// Fills `lexicon`, and adds to `person_spelling`. A phrase may name several things, but the same one only once. What the
/// phrases of `countries.csv`, `sports.csv` and `people.csv` name must be there; what others name is the reader's to say.
pub fn load(world: &mut World<'_>) -> Result<(), Error> {
    for language in sheet::list(&world.folder.join("lexicon"))? {
        if language.ends_with(".md") {
            continue;
        }
        if language.contains('.') {
            world.stranger(&format!("lexicon/{language}"));
            continue;
        }
        for file in world.tables_in(&format!("lexicon/{language}"))? {
            let category = file
                .rsplit('/')
                .next()
                .unwrap_or_default()
                .trim_end_matches(".csv")
                .to_owned();
            match category.as_str() {
                "endings" => endings(world, &file)?,
                "ordinary" => ordinary(world, &file)?,
                "examples" => examples::load(world, &file, &language)?,
                _ => category_of(world, &file, &language, &category)?,
            }
        }
    }
    Ok(())
}

/// The everyday words of a language, which the program reads from the table itself: only checked here.
fn ordinary(world: &World<'_>, file: &str) -> Result<(), Error> {
    let mut seen = Once::default();
    sheet::read(world.folder, file, &["word"], &world.faults, |row| {
        row.need("word", |word| {
            if word.contains(' ') {
                return Err(format!("\"{word}\" is more than a word"));
            }
            seen.note(word.to_owned(), row.line)
        });
        Ok(())
    })?;
    Ok(())
}

/// The endings of a language, which the program reads from the table itself: only checked here.
fn endings(world: &World<'_>, file: &str) -> Result<(), Error> {
    const SLOTS: [&str; 8] = [
        "derived",
        "plural",
        "possessive",
        "case",
        "relative",
        "particle",
        "ordinal",
        "softened",
    ];
    let mut seen = Once::default();
    sheet::read(world.folder, file, &["slot", "ending"], &world.faults, |row| {
        let slot = row.need("slot", |slot| {
            if SLOTS.contains(&slot) {
                Ok(slot)
            } else {
                Err(format!("\"{slot}\" is none of {}", SLOTS.join(", ")))
            }
        });
        row.need("ending", |ending| {
            let letters = ending.split(' ').count();
            let is_right = match slot {
                Some("softened") => letters == 2 && ending.chars().count() == 3,
                _ => letters == 1 && ending.chars().all(char::is_alphabetic),
            };
            if !is_right {
                return Err(format!(
                    "\"{ending}\" is not letters, or not the letter heard and the letter written"
                ));
            }
            seen.note(format!("{} {ending}", row.text("slot")), row.line)
        });
        Ok(())
    })?;
    Ok(())
}

fn category_of(world: &World<'_>, file: &str, language: &str, category: &str) -> Result<(), Error> {
    let mut seen = Once::default();
    sheet::read(world.folder, file, COLUMNS, &world.faults, |row| {
        let target = row.need("target", |target| {
            match category {
                "countries" => world.countries.find(target).map(drop)?,
                "sports" => world.sports.find(target).map(drop)?,
                PEOPLE => return world.people.find(target).map(|id| (target, id)),
                _ => {}
            }
            Ok((target, 0))
        });
        let phrase = row.need("phrase", |phrase| {
            seen.note(format!("{} {phrase}", row.text("target")), row.line)
                .map(|()| phrase)
        });
        let (Some((target, id)), Some(phrase)) = (target, phrase) else {
            return Ok(());
        };
        if category == PEOPLE {
            world
                .conn
                .prepare_cached("INSERT OR IGNORE INTO person_spelling (person, name) VALUES (?, ?)")?
                .execute(params![id, phrase])?;
        } else {
            world
                .conn
                .prepare_cached("INSERT INTO lexicon (language, category, target, phrase) VALUES (?, ?, ?, ?)")?
                .execute(params![language, category, target, phrase])?;
        }
        Ok(())
    })?;
    Ok(())
}
