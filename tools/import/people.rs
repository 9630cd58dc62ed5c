//! How a person stands in the tables: the name shown, the id, the spellings.

use std::collections::{BTreeMap, BTreeSet};

use crate::fold::slug;
use crate::identity::Person;
use crate::model::{Record, Sex};

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
pub fn rows(people: &[Person], records: &[Record]) -> Vec<Row> {
    let mut rows: Vec<Row> = people.iter().map(|person| row(person, records)).collect();
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    for row in &mut rows {
        let times = taken.entry(row.id.clone()).or_default();
        *times += 1;
        if *times > 1 {
            row.id = format!("{}-{times}", row.id);
        }
    }
    rows
}

fn row(person: &Person, records: &[Record]) -> Row {
    let own: Vec<&Record> = person.records.iter().map(|(index, _)| &records[*index]).collect();
    // The latest full name; of two from one year the one with more letters of its own.
    let shown = own
        .iter()
        .max_by_key(|record| {
            (
                !record.name.is_short(),
                record.years().1,
                !record.name.display().is_ascii(),
            )
        })
        .map_or_else(Default::default, |record| record.name.clone());
    let name = shown.display();
    let born = own.iter().find_map(|record| record.born.clone()).unwrap_or_default();
    let mark = match born.get(..4) {
        Some(year) => year.to_owned(),
        None => own
            .first()
            .map_or_else(String::new, |record| record.noc().to_lowercase()),
    };
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
        id: id(&name, &mark),
        family: shown.family,
        sex: own.iter().find_map(|record| record.sex),
        born,
        height: size(|record| record.size.0.as_ref()),
        weight: size(|record| record.size.1.as_ref()),
        also,
        name,
    }
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

    #[test]
    fn ids_are_short_and_plain() {
        assert_eq!(id("Lamiya Valiyeva", "2002"), "lamiya-valiyeva-2002");
        assert_eq!(id("Mohamed Allek", "alg"), "mohamed-allek-alg");
        assert_eq!(id("M. O'Brien", "aus"), "m-obrien-aus");
        let long = id("Maria Auxiliadora Fernandes da Conceicao Pereira dos Santos", "1990");
        assert!(long.len() <= LONGEST_ID && long.ends_with("-1990"), "{long}");
    }
}
