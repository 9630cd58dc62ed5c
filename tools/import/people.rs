//! How a person stands in the tables: the name shown, the id, the spellings.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::fold::{slug, sorted_words};
use crate::identity::Person;
use crate::model::{Record, Sex};
use crate::names::Name;

/// The longest id, in bytes, so that it fits where ids are passed on.
const LONGEST_ID: usize = 48;

/// A row of `people/*.csv`.
pub struct Row {
    pub id: String,
    pub name: String,
    pub family: String,
    pub sex: Option<Sex>,
    pub born: String,
    pub height: String,
    pub weight: String,
    pub also: BTreeSet<String>,
}

/// Makes the rows in the order of `people`, each with its own id.
///
/// An id is made of what the sources said that were read first, so that it stays when others add a birth date or a
/// newer name; and of namesakes those whom these sources know are numbered first.
pub fn rows(people: &[Person], records: &[Record]) -> Vec<Row> {
    let mut rows: Vec<Row> = people.iter().map(|person| row(person, records)).collect();
    let mut order: Vec<(bool, usize, usize)> = people
        .iter()
        .enumerate()
        .map(|(position, person)| {
            let first = person.records.iter().find(|(index, _)| !is_later(&records[*index]));
            match first.or(person.records.first()) {
                Some((index, _)) => (is_later(&records[*index]), *index, position),
                None => (true, usize::MAX, position),
            }
        })
        .collect();
    order.sort_unstable();
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    for (.., position) in order {
        let row = &mut rows[position];
        let times = taken.entry(row.id.clone()).or_default();
        *times += 1;
        if *times > 1 {
            row.id = format!("{}-{times}", row.id);
        }
    }
    rows
}

/// Whether the source was added when ids were already given.
fn is_later(record: &Record) -> bool {
    matches!(record.source, "olympedia" | "milano-cortina-2026-olympics")
}

fn row(person: &Person, records: &[Record]) -> Row {
    let own: Vec<&Record> = person.records.iter().map(|(index, _)| &records[*index]).collect();
    let earlier: Vec<&Record> = own.iter().copied().filter(|record| !is_later(record)).collect();
    let known = if earlier.is_empty() { &own } else { &earlier };
    let shown = latest_name(&own).accented(own.iter().map(|record| &record.name));
    // Olympedia writes particles and capitals as the person does: `Natalie du Toit`.
    let words = sorted_words(&shown.display());
    let written = own
        .iter()
        .find(|record| record.source == "olympedia" && sorted_words(&record.name.display()) == words)
        .map_or(&shown, |record| &record.name);
    let name = written.display();
    // Which of the words are the family name, the sources that part it know better.
    let family = within(&name, &shown.family).unwrap_or_else(|| written.family.clone());
    let year = born(known).get(..4).map(str::to_owned);
    let mark = year.unwrap_or_else(|| {
        known
            .first()
            .map_or_else(String::new, |record| record.noc().to_lowercase())
    });
    let mut also: BTreeSet<String> = own.iter().flat_map(|record| record.also.iter().cloned()).collect();
    also.extend(own.iter().map(|record| record.name.display()));
    also.remove(&name);
    let size = |which: fn(&Record) -> Option<&String>| {
        own.iter()
            .rev()
            .find_map(|record| which(record))
            .cloned()
            .unwrap_or_default()
    };
    Row {
        id: id(&latest_name(known).display(), &mark),
        family,
        sex: own.iter().find_map(|record| record.sex),
        born: born(&own),
        height: size(|record| record.size.0.as_ref()),
        weight: size(|record| record.size.1.as_ref()),
        also,
        name,
    }
}

/// A part of a name as the name writes it: `de Grasse` in `Andre De Grasse` is `De Grasse`.
fn within(name: &str, part: &str) -> Option<String> {
    let of_name: Vec<&str> = name.split(' ').collect();
    let of_part: Vec<String> = part.split(' ').map(str::to_lowercase).collect();
    of_name
        .windows(of_part.len())
        .find(|window| {
            window
                .iter()
                .zip(&of_part)
                .all(|(word, part)| word.to_lowercase() == *part)
        })
        .map(|window| window.join(" "))
}

/// The latest full name; of two from one year the one with more letters of its own.
fn latest_name(own: &[&Record]) -> Name {
    own.iter()
        .max_by_key(|record| {
            (
                !record.name.is_short(),
                record.years().1,
                !record.name.display().is_ascii(),
            )
        })
        .map_or_else(Default::default, |record| record.name.clone())
}

/// The birth date: one to the day before a year alone, that of an entry list before that of an archive.
fn born(own: &[&Record]) -> String {
    own.iter()
        .filter_map(|record| Some((record, record.born.clone()?)))
        .min_by_key(|(record, born)| (Reverse(born.len()), is_later(record)))
        .map(|(_, born)| born)
        .unwrap_or_default()
}

/// `lamiya-valiyeva-2002`; long names lose words at the end, not letters.
fn id(name: &str, mark: &str) -> String {
    let mut slug = slug(&name.replace(['/', ',', '.'], " "));
    // Two more bytes are left for a number.
    while slug.len() + mark.len() + 3 > LONGEST_ID {
        match slug.rfind('-') {
            Some(cut) => slug.truncate(cut),
            None => slug.truncate(LONGEST_ID - mark.len() - 3),
        }
    }
    format!("{slug}-{mark}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paralympics::record;

    #[test]
    fn a_family_name_is_written_as_in_the_name() {
        for (name, part, expected) in [
            ("Andre De Grasse", "de Grasse", Some("De Grasse")),
            ("Adam Siao Him Fa", "Siao Him Fa", Some("Siao Him Fa")),
            ("Amy Wilson-Hardy", "Wilson Hardy", None),
        ] {
            assert_eq!(within(name, part).as_deref(), expected, "{name}");
        }
    }

    #[test]
    fn ids_are_short_and_plain() {
        assert_eq!(id("Lamiya Valiyeva", "2002"), "lamiya-valiyeva-2002");
        assert_eq!(id("Mohamed Allek", "alg"), "mohamed-allek-alg");
        assert_eq!(id("M. O'Brien", "aus"), "m-obrien-aus");
        let long = id("Maria Auxiliadora Fernandes da Conceicao Pereira dos Santos", "1990");
        assert!(long.len() <= LONGEST_ID && long.ends_with("-1990"), "{long}");
    }

    fn known(source: &'static str, games: &str, noc: &str, name: Name, born: Option<&str>) -> Record {
        let mut made = record(source, games, games, noc, name);
        made.born = born.map(str::to_owned);
        made
    }

    fn one(records: &[Record]) -> Row {
        let person = Person {
            records: (0..records.len()).map(|index| (index, "first")).collect(),
        };
        let mut rows = rows(&[person], records);
        rows.remove(0)
    }

    const OLD: &str = "2008-summer-olympics";
    const NEW: &str = "2024-summer-olympics";

    #[test]
    fn an_entry_list_gives_the_birth_date_and_the_id_and_the_archive_gives_accents() {
        let row = one(&[
            known(
                "olympedia",
                OLD,
                "AZE",
                Name::olympedia("Márija Stadnik", "AZE"),
                Some("1988-06-03"),
            ),
            known(
                "paris-2024-olympics",
                NEW,
                "AZE",
                Name::capitals("STADNIK Marija", "AZE"),
                Some("1988-12-03"),
            ),
        ]);
        assert_eq!(
            (row.id.as_str(), row.name.as_str(), row.born.as_str()),
            ("marija-stadnik-1988", "Márija Stadnik", "1988-12-03")
        );
    }

    #[test]
    fn an_id_stays_when_the_archive_adds_a_birth_date() {
        let row = one(&[
            known(
                "ipc-medallists-1960-2018",
                OLD,
                "RSA",
                Name::capitals("DU TOIT Natalie", "RSA"),
                None,
            ),
            known(
                "olympedia",
                OLD,
                "RSA",
                Name::olympedia("Natalie du Toit", "RSA"),
                Some("1984-01-29"),
            ),
        ]);
        assert_eq!(
            (row.id.as_str(), row.born.as_str()),
            ("natalie-du-toit-rsa", "1984-01-29")
        );
    }

    #[test]
    fn a_day_comes_before_a_year() {
        let row = one(&[
            known(
                "paris-2024-olympics",
                NEW,
                "FRA",
                Name::capitals("NOM Jean", "FRA"),
                Some("1990"),
            ),
            known(
                "olympedia",
                OLD,
                "FRA",
                Name::olympedia("Jean Nom", "FRA"),
                Some("1990-01-29"),
            ),
        ]);
        assert_eq!(row.born, "1990-01-29");
    }

    #[test]
    fn of_namesakes_those_named_first_keep_their_ids() {
        let records = [
            known(
                "olympedia",
                OLD,
                "FRA",
                Name::olympedia("Jean Nom", "FRA"),
                Some("1990-01-29"),
            ),
            known(
                "paris-2024-olympics",
                NEW,
                "FRA",
                Name::capitals("NOM Jean", "FRA"),
                Some("1990-11-11"),
            ),
        ];
        let people = [0, 1].map(|index| Person {
            records: vec![(index, "first")],
        });
        let ids: Vec<String> = rows(&people, &records).into_iter().map(|row| row.id).collect();
        assert_eq!(ids, ["jean-nom-1990-2", "jean-nom-1990"]);
    }
}
