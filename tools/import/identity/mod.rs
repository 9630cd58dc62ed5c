//! Which records are the same person. When in doubt, two people.
//!
//! Olympedia told its people apart by research: no two of its ids are ever joined, neither directly nor by way of a
//! third record. The entry list of one Games has nobody twice, unless `listed_twice` finds it.
//!
//! The rules, from the surest to the weakest; each link keeps the name of its rule for `people/evidence.csv`:
//! 1. `birth-date`: same birth date and sex, and the same name but for spelling, order and added names;
//!    `birth-date-slip`: the same name, committee and sport, and dates that differ by one slip;
//!    `birth-date-form`: the same date, committee, sport and family name, and another form of the given name.
//! 2. `same-name`: no birth date; same words in the name, same committee or one that followed it, same sport.
//! 3. `same-name-dated`: as 2, between a person with a birth date and medallists of before.
//! 4. `other-sport`: as 2 in another sport, at the same Games, or within twelve years when the family name is rare.
//! 5. `spelling`: nearly the same name, same committee, sport, and class or event.
//! 6. `other-kind`: a full and rare name, the same committee and sport at Olympic and at Paralympic Games.
//! 7. `hand`: a pair named in `tables/same_person.csv`.

mod apart;
mod cluster;
mod dates;
mod forms;
mod kin;
mod kinds;
mod rules;
mod similar;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;

use crate::error::Result;
use crate::fold::sorted_words;
use crate::hand::Countries;
use crate::model::{Record, Seen, World};
use crate::read::Table;
pub use cluster::Clusters;

/// A person: the records that are theirs, and for each the rule that brought it in.
pub struct Person {
    pub records: Vec<(usize, &'static str)>,
}

/// The people, and how they were found.
pub struct Linked {
    /// In the order of their first record.
    pub people: Vec<Person>,
    /// How many records each rule brought to a person, and how many pairs of one name were left apart, and why.
    pub counts: Vec<Count>,
}

/// A line of `people/linked.csv`.
pub struct Count {
    /// `joined` or `apart`.
    pub outcome: &'static str,
    /// The rule, or the reason.
    pub rule: &'static str,
    /// How many records were joined, or pairs of people left apart.
    pub pairs: usize,
}

/// Puts the records together to people.
///
/// # Errors
/// When a table of candidates is malformed, names a person that is not there, or joins what a source tells apart.
pub fn people(folder: &Path, world: &World, countries: &Countries) -> Result<Linked> {
    let mut clusters = Clusters::new(&world.records, countries);
    by_hand(&mut clusters, &world.records)?;
    link(&mut clusters, &candidates(folder)?);
    let mut counts = apart::count(&clusters);
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
    let mut joined: BTreeMap<&'static str, usize> = BTreeMap::new();
    for (_, rule) in people.iter().flat_map(|person| &person.records) {
        *joined.entry(rule).or_default() += 1;
    }
    joined.remove("first");
    counts.extend(joined.into_iter().map(|(rule, pairs)| Count {
        outcome: "joined",
        rule,
        pairs,
    }));
    counts.sort_by_key(|count| (count.outcome, count.rule));
    Ok(Linked { people, counts })
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
    kinds::spelt(clusters);
    kinds::other_kind(clusters);
}

/// Committee, and the sorted words of two spellings.
pub type Candidates = BTreeSet<(String, Vec<String>, Vec<String>)>;

/// Links that rest on what a person knows: changes of name and country.
fn by_hand(clusters: &mut Clusters<'_>, records: &[Record]) -> Result<()> {
    let table = Table::text("tables/same_person.csv", include_str!("../tables/same_person.csv"))?;
    let mut named: HashMap<Vec<String>, Vec<usize>> = HashMap::new();
    for (index, record) in records.iter().enumerate() {
        named
            .entry(sorted_words(&record.name.display()))
            .or_default()
            .push(index);
    }
    for row in &table.rows {
        // Two records of one name are two sides: the second is sought among those that are not yet the first's.
        let side = |which: &str, first: Option<usize>| -> Result<usize> {
            let cell = |column: &str| row.get(&format!("{which}{column}"));
            let (noc, name, sport, kind) = (cell("noc")?, cell("name")?, cell("sport")?, cell("kind")?);
            let fits = |index: &&usize| {
                let record = &records[**index];
                let here = |seen: &Seen| seen.noc == noc && seen.games.ends_with(&format!("-{kind}s"));
                first.is_none_or(|first| clusters.key(first) != clusters.key(**index))
                    && record.seen.iter().any(here)
                    && (sport.is_empty() || record.sports.contains(sport))
            };
            let found = named.get(&sorted_words(name)).and_then(|those| those.iter().find(fits));
            let missing = || row.fault(format!("there is no {name} of {noc}, or no second one"));
            found.copied().ok_or_else(missing)
        };
        let a = side("", None)?;
        let b = side("other_", Some(a))?;
        let (one, other) = (clusters.get(clusters.key(a)), clusters.get(clusters.key(b)));
        if one.archived() && other.archived() {
            return Err(row.fault("Olympedia holds them to be two people"));
        }
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
