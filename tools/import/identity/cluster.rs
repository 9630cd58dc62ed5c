//! Groups of records that are one person, and what is known of each group.

use std::collections::{BTreeSet, HashMap};

use crate::fold::sorted_words;
use crate::hand::Countries;
use crate::model::{Record, Sex};

/// The youngest and oldest age at which somebody is taken to be a medallist.
const AGES: std::ops::RangeInclusive<i32> = 11..=78;
/// The longest career that is believed without a birth date.
const CAREER: i32 = 40;

/// What is known of a group.
#[derive(Debug, Clone)]
pub struct Cluster {
    pub members: Vec<usize>,
    pub sex: Option<Sex>,
    pub born: BTreeSet<String>,
    pub nocs: BTreeSet<String>,
    pub sports: BTreeSet<String>,
    pub events: BTreeSet<String>,
    pub classes: BTreeSet<String>,
    pub names: BTreeSet<Vec<String>>,
    pub first: i32,
    pub last: i32,
    /// Every name lacks a given name, or has initials only.
    pub short: bool,
    /// Every name is a family name only.
    pub bare: bool,
    pub beside: bool,
    held: BTreeSet<(&'static str, String)>,
}

/// All groups, each under the index of one of its records.
pub struct Clusters<'a> {
    records: &'a [Record],
    countries: &'a Countries,
    of: Vec<usize>,
    groups: HashMap<usize, Cluster>,
    rules: Vec<&'static str>,
}

/// Sports that the same people do count as one: the road and the track, skiing with and without a rifle.
fn family(sport: &str) -> String {
    let family = match sport {
        "cross-country-skiing" | "biathlon" => "nordic skiing",
        "cycling-road" | "cycling-track" => "cycling",
        "sitting-volleyball" | "standing-volleyball" => "volleyball",
        "powerlifting" | "weightlifting" => "lifting",
        "archery" | "dartchery" => "archery",
        "alpine-skiing" | "snowboarding" => "alpine skiing",
        other => other,
    };
    family.to_owned()
}

impl<'a> Clusters<'a> {
    /// Every record a group of its own.
    pub fn new(records: &'a [Record], countries: &'a Countries) -> Self {
        let groups = records
            .iter()
            .enumerate()
            .map(|(index, record)| {
                let cluster = Cluster {
                    members: vec![index],
                    sex: record.sex,
                    born: record.born.iter().cloned().collect(),
                    nocs: record
                        .nation
                        .iter()
                        .chain(record.seen.iter().map(|seen| &seen.noc))
                        .cloned()
                        .collect(),
                    sports: record.sports.iter().map(|sport| family(sport)).collect(),
                    events: record.events.clone(),
                    classes: record.classes.clone(),
                    names: record.also.iter().map(|name| sorted_words(name)).collect(),
                    first: record.years().0,
                    last: record.years().1,
                    short: record.name.is_short(),
                    bare: record.name.given.is_empty(),
                    beside: record.beside,
                    held: record
                        .seen
                        .iter()
                        .map(|seen| (record.source, seen.games.clone()))
                        .collect(),
                };
                (index, cluster)
            })
            .collect();
        Self {
            records,
            countries,
            of: (0..records.len()).collect(),
            groups,
            rules: vec!["first"; records.len()],
        }
    }

    /// The keys of all groups, in the order of their first records.
    pub fn keys(&self) -> Vec<usize> {
        let mut keys: Vec<usize> = self.groups.keys().copied().collect();
        keys.sort_by_key(|key| (self.groups[key].first, *key));
        keys
    }

    /// The group under a key; a key may have been joined to another since.
    pub fn get(&self, key: usize) -> &Cluster {
        &self.groups[&self.of[key]]
    }

    /// The key of the group of a record.
    pub fn key(&self, record: usize) -> usize {
        self.of[record]
    }

    /// Whether the two groups may be one person as far as sex, birth date, committee, age and career tell.
    pub fn may_join(&self, a: usize, b: usize, any_country: bool) -> bool {
        let (a, b) = (self.get(a), self.get(b));
        let sex = a.sex.is_none() || b.sex.is_none() || a.sex == b.sex;
        let born = a.born.is_empty() || b.born.is_empty() || !a.born.is_disjoint(&b.born);
        let country = any_country
            || a.nocs
                .iter()
                .any(|noc| b.nocs.iter().any(|other| self.countries.related(noc, other)));
        let (first, last) = (a.first.min(b.first), a.last.max(b.last));
        let year = a
            .born
            .iter()
            .chain(&b.born)
            .find_map(|born| born.get(..4)?.parse::<i32>().ok());
        let life = year.map_or(last - first <= CAREER, |year| {
            AGES.contains(&(first - year)) && AGES.contains(&(last - year))
        });
        // A list of the entries of one Games has nobody twice; the older medallists may be in two sports.
        let once = a
            .held
            .intersection(&b.held)
            .all(|(source, _)| !source.starts_with("paris") && !source.starts_with("tokyo"));
        sex && born && country && life && once && a.beside == b.beside
    }

    /// Whether one list of entries has both groups, so that they are two people unless it has one of them twice.
    pub fn listed_twice(&self, a: usize, b: usize) -> bool {
        self.get(a).held.intersection(&self.get(b).held).next().is_some()
    }

    /// Makes one group of two.
    pub fn join(&mut self, a: usize, b: usize, rule: &'static str) {
        let (a, b) = (self.of[a], self.of[b]);
        if a == b {
            return;
        }
        let order = |key: &usize| (self.groups[key].first, self.groups[key].members[0]);
        let (keep, gone) = if order(&a) <= order(&b) { (a, b) } else { (b, a) };
        let (Some(other), Some(group)) = (self.groups.remove(&gone), self.groups.get_mut(&keep)) else {
            return;
        };
        for member in &other.members {
            self.of[*member] = keep;
            if self.rules[*member] == "first" {
                self.rules[*member] = rule;
            }
        }
        group.members.extend(other.members);
        group.sex = group.sex.or(other.sex);
        group.born.extend(other.born);
        group.nocs.extend(other.nocs);
        group.sports.extend(other.sports);
        group.events.extend(other.events);
        group.classes.extend(other.classes);
        group.names.extend(other.names);
        group.first = group.first.min(other.first);
        group.last = group.last.max(other.last);
        group.short &= other.short;
        group.bare &= other.bare;
        group.beside &= other.beside;
        group.held.extend(other.held);
    }

    /// The record behind an index.
    pub fn record(&self, index: usize) -> &Record {
        &self.records[index]
    }

    /// The groups, each record with the rule that brought it in.
    pub fn into_groups(self) -> Vec<Vec<(usize, &'static str)>> {
        let Self {
            mut groups,
            rules,
            records,
            ..
        } = self;
        let mut keys: Vec<usize> = groups.keys().copied().collect();
        keys.sort_unstable();
        keys.into_iter()
            .filter_map(|key| groups.remove(&key))
            .map(|mut group| {
                group.members.sort_by_key(|index| (records[*index].years().0, *index));
                group.members.into_iter().map(|index| (index, rules[index])).collect()
            })
            .collect()
    }
}
