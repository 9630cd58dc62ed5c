//! Which records are the same person. When in doubt, two people.
//!
//! The rules, from the surest to the weakest; each link keeps the name of its rule for `people/evidence.csv`:
//! 1. `birth-date`: same birth date and sex, and the same name but for spelling, order and added names;
//!    `birth-date-slip`: the same name, committee and sport, and dates that differ by one slip;
//!    `birth-date-form`: the same date, committee, sport and family name, and another form of the given name.
//! 2. `same-name`: no birth date; same words in the name, same committee or one that followed it, same sport.
//! 3. `same-name-dated`: as 2, between a person with a birth date and medallists of before.
//! 4. `other-sport`: as 2 in another sport, at the same Games, or within twelve years when the family name is rare.
//! 5. `spelling`: nearly the same name, same committee, sport, and class or event.
//! 6. `hand`: a pair named in `tables/same_person.csv`.

mod cluster;
mod dates;
mod forms;
mod kin;
mod rules;
mod similar;

use std::collections::BTreeSet;
use std::path::Path;

use crate::error::Result;
use crate::fold::sorted_words;
use crate::hand::Countries;
use crate::model::{Record, World};
use crate::read::Table;
pub use cluster::Clusters;

/// A person: the records that are theirs, and for each the rule that brought it in.
pub struct Person {
    pub records: Vec<(usize, &'static str)>,
}

/// Puts the records together to people, in the order of their first record.
///
/// # Errors
/// When a table of candidates is malformed or names a person that is not there.
pub fn people(folder: &Path, world: &World, countries: &Countries) -> Result<Vec<Person>> {
    let mut clusters = Clusters::new(&world.records, countries);
    by_hand(&mut clusters, &world.records)?;
    link(&mut clusters, &candidates(folder)?);
    let used: BTreeSet<usize> = world
        .outcomes
        .iter()
        .flat_map(|outcome| outcome.people.iter().map(|(index, _)| *index))
        .chain(world.entries.iter().map(|(_, index, _, _)| *index))
        .collect();
    let mut people: Vec<Person> = clusters
        .into_groups()
        .into_iter()
        .map(|records| Person {
            records: records.into_iter().filter(|(index, _)| used.contains(index)).collect(),
        })
        .filter(|person: &Person| !person.records.is_empty())
        .collect();
    people.sort_by_key(|person| person.records[0].0);
    Ok(people)
}

/// Applies every rule, the surest first; a spelling that was joined may bring its older namesakes along.
fn link(clusters: &mut Clusters<'_>, candidates: &Candidates) {
    dates::listed_twice(clusters);
    dates::birth_dates(clusters);
    dates::date_slips(clusters);
    forms::other_forms(clusters);
    rules::same_name(clusters);
    rules::other_sport(clusters);
    rules::spelling(clusters, candidates);
    rules::same_name(clusters);
}

/// Committee, and the sorted words of two spellings.
pub type Candidates = BTreeSet<(String, Vec<String>, Vec<String>)>;

/// Links that rest on what a person knows: changes of name and country.
fn by_hand(clusters: &mut Clusters<'_>, records: &[Record]) -> Result<()> {
    let table = Table::text("tables/same_person.csv", include_str!("../tables/same_person.csv"))?;
    for row in &table.rows {
        let side = |noc: &str, name: &str, sport: &str| -> Result<usize> {
            let (noc, name, sport) = (row.get(noc)?, row.get(name)?, row.get(sport)?);
            let words = sorted_words(name);
            let fits = |record: &Record| {
                record.seen.iter().any(|seen| seen.noc == noc)
                    && (sport.is_empty() || record.sports.contains(sport))
                    && sorted_words(&record.name.display()) == words
            };
            records
                .iter()
                .position(fits)
                .ok_or_else(|| row.fault(format!("there is no {name} of {noc}")))
        };
        let (a, b) = (
            side("noc", "name", "sport")?,
            side("other_noc", "other_name", "other_sport")?,
        );
        clusters.join(a, b, "hand");
    }
    Ok(())
}

/// Pairs of spellings between 2016 and Tokyo that were looked at before: committee and the words of both names.
fn candidates(folder: &Path) -> Result<Candidates> {
    let table = Table::csv(folder, "paralympics/identity_near_matches_2016_tokyo.csv")?;
    table
        .rows
        .iter()
        .map(|row| {
            Ok((
                row.get("npc")?.to_owned(),
                sorted_words(row.get("n2016")?),
                sorted_words(row.get("nTokyo")?),
            ))
        })
        .collect()
}

#[cfg(test)]
mod tests;
