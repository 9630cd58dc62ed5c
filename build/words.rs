//! Prepares the search over people: the words of their names, how these sound, and who has them.

use std::collections::{BTreeMap, BTreeSet};

use fst::{MapBuilder, SetBuilder};
use rusqlite::{Connection, params};

#[path = "../src/names/fold/mod.rs"]
#[allow(dead_code, unused_imports, reason = "the program uses more of it")]
mod fold;
#[path = "../src/names/key.rs"]
mod key;
#[path = "../src/names/people/layout.rs"]
#[allow(dead_code, reason = "reading is for the program")]
mod layout;

use super::azerbaijani::{self, is_azerbaijani};
pub use fold::fold;
use key::key;
use layout::{FACTS, Facts, KEYS, POSTINGS, WORDS, initial, posting};

/// Why the names could not be prepared.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// SQLite could not be read or written.
    #[error("the names could not be prepared: {0}")]
    Sqlite(#[from] rusqlite::Error),
    /// An automaton could not be made.
    #[error("the names could not be prepared: {0}")]
    Fst(#[from] fst::Error),
    /// Person ids must run from 1 on without a gap.
    #[error("the names could not be prepared: person {found} stands where {expected} should")]
    Gap { found: i64, expected: i64 },
    /// More names than 32 bits can number.
    #[error("the names could not be prepared: there are too many of them")]
    TooMany,
}

/// The words of one person, with whether each is of the family name, and what ranks them among namesakes.
#[derive(Default)]
struct Person {
    words: BTreeMap<String, bool>,
    length: u8,
    doubled: bool,
    fame: u16,
}

/// Fills the rows of `prepared` that the search over people reads, from `person`, `person_spelling` and `person_total`,
/// which must be filled before.
pub fn prepare(conn: &Connection) -> Result<(), Error> {
    let people = people(conn)?;
    let mut postings: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    let mut facts = Vec::with_capacity(people.len() * Facts::BYTES);
    for (id, person) in (1_u32..).zip(&people) {
        if id > u32::MAX >> 1 {
            return Err(Error::TooMany);
        }
        for (word, family) in &person.words {
            postings.entry(word).or_default().push(posting(id, *family));
        }
        facts.extend(person.facts().to_bytes());
    }
    store(conn, FACTS, &facts)?;

    let mut words = MapBuilder::memory();
    let mut keys = BTreeSet::new();
    let mut starts: Vec<u32> = Vec::with_capacity(postings.len() + 1);
    let mut all: Vec<u32> = Vec::new();
    for (number, (word, having)) in (0_u64..).zip(&postings) {
        words.insert(word, number)?;
        keys.insert(format!("{}\0{word}", key(word)));
        starts.push(u32::try_from(all.len()).map_err(|_| Error::TooMany)?);
        all.extend(having);
    }
    starts.push(u32::try_from(all.len()).map_err(|_| Error::TooMany)?);
    store(conn, WORDS, &words.into_inner()?)?;

    let mut sounds = SetBuilder::memory();
    sounds.extend_iter(&keys)?;
    store(conn, KEYS, &sounds.into_inner()?)?;

    let numbers: Vec<u8> = starts
        .iter()
        .chain(&all)
        .flat_map(|number| number.to_le_bytes())
        .collect();
    store(conn, POSTINGS, &numbers)
}

fn store(conn: &Connection, name: &str, bytes: &[u8]) -> Result<(), Error> {
    conn.execute("INSERT INTO prepared (name, bytes) VALUES (?, ?)", params![name, bytes])?;
    Ok(())
}

/// Everybody, in the order of ids.
fn people(conn: &Connection) -> Result<Vec<Person>, Error> {
    let mut people = Vec::new();
    let mut statement = conn.prepare(
        "SELECT person.id, person.name, ifnull(family, ''), ifnull(o_gold + p_gold, 0), ifnull(o_silver + p_silver, 0),
                ifnull(o_bronze + p_bronze, 0), ifnull(games, 0), ifnull(last_year, 0), ifnull(code = 'AZE', 0)
         FROM person
         LEFT JOIN person_total ON person_total.person = person.id
         LEFT JOIN country ON country.id = person_total.country
         ORDER BY person.id",
    )?;
    let mut rows = statement.query(())?;
    while let Some(row) = rows.next()? {
        let (found, expected) = (row.get(0)?, people.len() as i64 + 1);
        if found != expected {
            return Err(Error::Gap { found, expected });
        }
        let mut person = Person::default();
        let family = fold(&row.get::<_, String>(2)?);
        let name: String = row.get(1)?;
        person.add(&name, |word, _| family.split(' ').any(|of| of == word));
        person.length = u8::try_from(person.words.len()).unwrap_or(u8::MAX);
        person.doubled = fold(&name).split(' ').count() > person.words.len();
        person.join(&name);
        if row.get(8)? || is_azerbaijani(&name) {
            person.add_azerbaijani(&name);
        }
        person.fame = fame([row.get(3)?, row.get(4)?, row.get(5)?], row.get(6)?, row.get(7)?);
        people.push(person);
    }
    let mut statement = conn.prepare("SELECT person, name FROM person_spelling ORDER BY person, name")?;
    let mut rows = statement.query(())?;
    while let Some(row) = rows.next()? {
        let (id, name): (i64, String) = (row.get(0)?, row.get(1)?);
        let at = usize::try_from(id - 1).ok();
        if let Some(person) = at.and_then(|at| people.get_mut(at)) {
            // `VALIYEVA Lamiya`: lists of results write the family name in capitals.
            let has_small = name.chars().any(char::is_lowercase);
            person.add(&name, |_, typed| has_small && is_capitals(typed));
            person.join(&name);
        }
    }
    Ok(people)
}

impl Person {
    /// Adds the words of a name; `is_family` gets each folded word and how it is written.
    fn add(&mut self, name: &str, is_family: impl Fn(&str, &str) -> bool) {
        for typed in name.split(|c: char| c.is_whitespace() || c == '-') {
            for word in fold(typed).split(' ').filter(|word| !word.is_empty()) {
                *self.words.entry(word.to_owned()).or_default() |= is_family(word, typed);
            }
        }
    }

    /// Adds the other spellings of the words of an Azerbaijani name, which are of the family name where those are.
    fn add_azerbaijani(&mut self, name: &str) {
        for typed in name.split(|c: char| c.is_whitespace() || c == '-') {
            let family = self.words.get(&fold(typed)).copied().unwrap_or_default();
            for spelling in azerbaijani::spellings(typed, is_azerbaijani(name)) {
                self.words.entry(fold(&spelling)).or_insert(family);
            }
        }
        self.words.remove("");
    }

    /// Adds, as one word, neighbours that people write as one: those with a hyphen between them (`Jean-Paul`), and short
    /// ones (`Al Saadi`, `Dong Dong`).
    fn join(&mut self, name: &str) {
        for part in name.split(' ').filter(|part| part.contains('-')) {
            self.words.entry(fold(part).replace(' ', "")).or_default();
        }
        let folded = fold(name);
        let words: Vec<&str> = folded.split(' ').collect();
        for pair in words.windows(2) {
            let (shorter, longer) = (pair[0].len().min(pair[1].len()), pair[0].len().max(pair[1].len()));
            if (2..=3).contains(&shorter) || (shorter == 4 && longer == 4) {
                self.words.entry(pair.concat()).or_default();
            }
        }
        self.words.remove("");
    }

    fn facts(&self) -> Facts {
        Facts {
            fame: self.fame,
            length: self.length,
            doubled: self.doubled,
            abbreviated: self.words.keys().any(|word| word.len() == 1),
            initials: self
                .words
                .keys()
                .filter_map(|word| word.bytes().next())
                .fold(0, |all, first| all | initial(first)),
        }
    }
}

/// What taking part once is worth beside a bronze medal: so little that whoever has a medal comes before whoever has none.
const GAMES_WORTH: f64 = 0.1;

/// How likely someone is meant, of two with one name: by medals, then Games, and lately rather than long ago. The scale
/// is logarithmic, about 70 for each doubling.
fn fame([gold, silver, bronze]: [i64; 3], games: i64, last_year: i64) -> u16 {
    let worth = (4 * gold + 2 * silver + bronze) as f64 + GAMES_WORTH * games as f64;
    let recency = ((last_year - 1960) as f64 / 64.0).clamp(0.0, 1.0);
    (100.0 * (1.0 + worth * (1.0 + recency)).ln()).round() as u16
}

fn is_capitals(typed: &str) -> bool {
    let mut letters = typed.chars().filter(|c| c.is_alphabetic()).peekable();
    letters.peek().is_some() && letters.all(char::is_uppercase) && typed.chars().nth(1).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A database with these people: name, family name, other spellings.
    fn database(people: &[(&str, &str, &[&str])]) -> Connection {
        let conn = Connection::open_in_memory().expect("a database");
        conn.execute_batch(include_str!("schema.sql")).expect("the schema");
        for (id, (name, family, spellings)) in (1_i64..).zip(people) {
            conn.execute(
                "INSERT INTO person (id, key, name, family) VALUES (?1, 'k' || ?1, ?2, ?3)",
                params![id, name, family],
            )
            .expect("a person");
            for spelling in *spellings {
                conn.execute(
                    "INSERT INTO person_spelling (person, name) VALUES (?, ?)",
                    params![id, spelling],
                )
                .expect("a spelling");
            }
        }
        conn
    }

    fn prepared(conn: &Connection, name: &str) -> Vec<u8> {
        conn.query_row("SELECT bytes FROM prepared WHERE name = ?", [name], |row| row.get(0))
            .expect("a prepared row")
    }

    /// Who has a word, and whether it is of the family name.
    fn having(conn: &Connection, word: &str) -> Vec<(u32, bool)> {
        let words = fst::Map::new(prepared(conn, WORDS)).expect("the words");
        let Some(number) = words.get(word) else {
            return Vec::new();
        };
        let bytes = prepared(conn, POSTINGS);
        let numbers: Vec<u32> = bytes
            .as_chunks()
            .0
            .iter()
            .map(|bytes| u32::from_le_bytes(*bytes))
            .collect();
        let (starts, postings) = numbers.split_at(words.len() + 1);
        let bound = |at: usize| usize::try_from(starts[at]).expect("a small number");
        let at = usize::try_from(number).expect("a small number");
        postings[bound(at)..bound(at + 1)]
            .iter()
            .map(|&one| (layout::person_of(one), layout::is_family(one)))
            .collect()
    }

    #[test]
    fn every_word_of_every_spelling_is_found() {
        let conn = database(&[
            ("Lamiya Valiyeva", "Valiyeva", &["VELIEVA Lamiya"]),
            ("Sevda Valiyeva", "Valiyeva", &[]),
            ("Isaac Jean-Paul", "Jean-Paul", &[]),
            ("Dong Dong", "Dong", &[]),
        ]);
        prepare(&conn).expect("the names can be prepared");
        assert_eq!(having(&conn, "valiyeva"), [(1, true), (2, true)]);
        assert_eq!(having(&conn, "velieva"), [(1, true)]);
        assert_eq!(having(&conn, "lamiya"), [(1, false)]);
        assert_eq!(having(&conn, "jean"), [(3, true)]);
        assert_eq!(having(&conn, "jeanpaul"), [(3, false)]);
        assert_eq!(having(&conn, "dongdong"), [(4, false)]);
        assert_eq!(having(&conn, "unknown"), []);
    }

    #[test]
    fn facts_tell_initials_and_length() {
        let conn = database(&[
            ("B. Stanger", "Stanger", &[]),
            ("Maria da Silva", "da Silva", &[]),
            ("Dong Dong", "Dong", &["DONG Dong"]),
        ]);
        prepare(&conn).expect("the names can be prepared");
        let bytes = prepared(&conn, FACTS);
        let facts: Vec<Facts> = bytes
            .as_chunks()
            .0
            .iter()
            .map(|bytes| Facts::from_bytes(*bytes))
            .collect();
        assert_eq!(facts[0].length, 2);
        assert!(facts[0].abbreviated && facts[0].has_initial(b'b') && facts[0].has_initial(b's'));
        assert_eq!((facts[1].length, facts[2].length), (3, 1));
        assert_eq!((facts[1].doubled, facts[2].doubled), (false, true));
        assert!(!facts[1].abbreviated && !facts[1].has_initial(b'b'));
    }

    #[test]
    fn medals_and_late_years_make_famous() {
        assert!(fame([1, 0, 0], 1, 2024) > fame([0, 1, 0], 1, 2024));
        assert!(fame([1, 0, 0], 1, 2024) > fame([1, 0, 0], 1, 1960));
        assert!(fame([0, 0, 0], 4, 2024) < fame([0, 2, 0], 1, 2024));
        assert_eq!(fame([0, 0, 0], 0, 0), 0);
    }

    #[test]
    fn a_gap_in_the_ids_is_refused() {
        let conn = database(&[("Lamiya Valiyeva", "Valiyeva", &[])]);
        conn.execute("UPDATE person SET id = 2", ()).expect("another id");
        assert!(matches!(prepare(&conn), Err(Error::Gap { found: 2, expected: 1 })));
    }
}
