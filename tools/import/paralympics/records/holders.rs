//! Which of the people holds a record. When in doubt, nobody.

use crate::fold::{near, words};
use crate::hand::Countries;
use crate::identity::Person;
use crate::model::{Sex, World};
use crate::people;

/// The people of para athletics.
pub struct Athletes<'r> {
    all: Vec<Athlete<'r>>,
}

struct Athlete<'r> {
    row: &'r people::Row,
    nocs: Vec<&'r str>,
    names: Vec<Vec<String>>,
    /// The years of the first and the latest Games.
    years: (i32, i32),
}

/// What a table of records tells of a holder.
pub struct Holder<'s> {
    pub name: Vec<String>,
    pub noc: &'s str,
    /// The year of birth, or nothing.
    pub born: &'s str,
    pub sex: Option<Sex>,
    /// The year of the record.
    pub year: i32,
}

impl<'r> Athletes<'r> {
    /// Those of the people who competed in athletics at Paralympic Games; `rows` are the rows of `people`.
    pub fn of(world: &'r World, people: &[Person], rows: &'r [people::Row]) -> Self {
        let all = people.iter().zip(rows).filter_map(|(person, row)| {
            let own: Vec<_> = person.records.iter().map(|(index, _)| &world.records[*index]).collect();
            let runs = own
                .iter()
                .any(|record| record.sports.contains("athletics") && !record.beside);
            let names = row.also.iter().chain([&row.name]).map(|name| words(name)).collect();
            let nocs = own.iter().flat_map(|record| &record.seen).map(|seen| seen.noc.as_str());
            let years = own.iter().map(|record| record.years());
            (runs && row.paralympic).then(|| Athlete {
                row,
                nocs: nocs.collect(),
                names,
                years: years
                    .reduce(|all, one| (all.0.min(one.0), all.1.max(one.1)))
                    .unwrap_or_default(),
            })
        });
        Self { all: all.collect() }
    }

    /// The one athlete that a holder can be; nobody where two fit.
    ///
    /// Committee and sex must fit, and the name with the birth year; where either source has no birth year, the very
    /// name, and a Games within twelve years of the record.
    pub fn find(&self, holder: &Holder<'_>, countries: &Countries) -> Option<&'r people::Row> {
        const APART: i32 = 12;
        let mut fitting = self.all.iter().filter(|athlete| {
            let born = athlete.row.born.get(..4).unwrap_or_default();
            let named = if born.is_empty() || holder.born.is_empty() {
                let (first, latest) = athlete.years;
                holder.name.len() > 1
                    && holder.name[0].len() > 1
                    && (first - APART..=latest + APART).contains(&holder.year)
                    && athlete.names.iter().any(|known| sorted(known) == sorted(&holder.name))
            } else {
                born == holder.born && athlete.names.iter().any(|known| is_same(known, &holder.name))
            };
            named
                && (athlete.row.sex.is_none() || athlete.row.sex == holder.sex)
                && athlete.nocs.iter().any(|other| countries.related(other, holder.noc))
        });
        match (fitting.next(), fitting.next()) {
            (Some(athlete), None) => Some(athlete.row),
            _ => None,
        }
    }
}

fn sorted(name: &[String]) -> Vec<&str> {
    let mut words: Vec<&str> = name.iter().map(String::as_str).collect();
    words.sort_unstable();
    words
}

/// Whether two names of people of one birth year and committee are of one person: every word of the shorter is in the
/// longer but for its spelling, and there are two at least; a name of one word must be the same.
fn is_same(one: &[String], other: &[String]) -> bool {
    let (short, long) = if one.len() <= other.len() {
        (one, other)
    } else {
        (other, one)
    };
    if short.len() < 2 {
        return short == long;
    }
    short
        .iter()
        .all(|word| long.iter().any(|known| known == word || near(known, word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_one_person_are_told() {
        let same = |one: &str, other: &str| is_same(&words(one), &words(other));
        assert!(same("Skander Djamil Athmani", "ATHMANI Skander Djamil"));
        assert!(same("Lamiya Valiyeva", "VELIEVA Lamiya"));
        assert!(same("Daniel Tavares Martins", "Daniel Martins"));
        assert!(same("Sumit", "Sumit"));
        assert!(!same("Sumit", "Sumit Antil"));
        assert!(!same("Jing Liu", "Jing Li"));
    }
}
