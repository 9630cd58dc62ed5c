//! Groups of records that are one person, and what is known of each group.

use std::collections::BTreeSet;

use super::kin::family;
use crate::fold::sorted_words;
use crate::hand::Countries;
use crate::model::{Record, Sex};

/// The source whose own research tells people apart: two of its ids are two people.
pub const OLYMPEDIA: &str = "olympedia";

/// The youngest and oldest age at which somebody is taken to be a medallist.
const AGES: std::ops::RangeInclusive<i32> = 11..=78;
/// The longest career that is believed without a birth date.
const CAREER: i32 = 40;

/// What is known of a group.
#[derive(Debug, Clone, Default)]
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
    /// Was a guide, pilot or cox.
    pub beside: bool,
    /// Was an athlete.
    pub competed: bool,
    /// Was at Olympic Games.
    pub olympic: bool,
    /// Was at Paralympic Games.
    pub paralympic: bool,
    /// The lists that hold somebody once: source and Games, or the source alone where it is one list over all Games.
    held: BTreeSet<(&'static str, String)>,
}

/// All groups, each under the index of one of its records.
pub struct Clusters<'a> {
    records: &'a [Record],
    countries: &'a Countries,
    of: Vec<usize>,
    /// By the key; a group that was joined to another has no members left.
    groups: Vec<Cluster>,
    rules: Vec<&'static str>,
}

/// Why two groups with one name are not taken for one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Obstacle {
    /// One list has both.
    Listed,
    /// The sexes differ.
    Sex,
    /// The birth dates differ.
    BirthDate,
    /// One competed, the other was a guide or pilot.
    Beside,
    /// The committees have nothing to do with each other.
    Committee,
    /// They would have been too young, too old, or active for too long.
    Age,
}

impl Cluster {
    /// Whether the archive of the Olympic Games has them.
    pub fn archived(&self) -> bool {
        self.held.iter().any(|(source, _)| *source == OLYMPEDIA)
    }
}

/// Whether two birth dates may be one: the same, or one of them only a year or a month that the other is in.
pub fn compatible(one: &str, other: &str) -> bool {
    one.starts_with(other) || other.starts_with(one)
}

impl<'a> Clusters<'a> {
    /// Every record a group of its own.
    pub fn new(records: &'a [Record], countries: &'a Countries) -> Self {
        let groups = records
            .iter()
            .enumerate()
            .map(|(index, record)| Cluster {
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
                competed: !record.beside,
                olympic: record.seen.iter().any(|seen| seen.games.ends_with("-olympics")),
                paralympic: record.seen.iter().any(|seen| seen.games.ends_with("-paralympics")),
                held: match record.source {
                    OLYMPEDIA => BTreeSet::from([(OLYMPEDIA, String::new())]),
                    source => record.seen.iter().map(|seen| (source, seen.games.clone())).collect(),
                },
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
        let mut keys: Vec<usize> = (0..self.groups.len())
            .filter(|key| !self.groups[*key].members.is_empty())
            .collect();
        keys.sort_by_key(|key| (self.groups[*key].first, *key));
        keys
    }

    /// The group under a key; a key may have been joined to another since.
    pub fn get(&self, key: usize) -> &Cluster {
        &self.groups[self.of[key]]
    }

    /// The key of the group of a record.
    pub fn key(&self, record: usize) -> usize {
        self.of[record]
    }

    /// Whether the two groups may be one person as far as sex, birth date, committee, age and career tell.
    pub fn may_join(&self, a: usize, b: usize, any_country: bool) -> bool {
        self.obstacle(a, b, any_country).is_none()
    }

    /// What keeps the two groups from being one person, the surest first.
    pub fn obstacle(&self, a: usize, b: usize, any_country: bool) -> Option<Obstacle> {
        if self.listed_as_two(a, b) {
            return Some(Obstacle::Listed);
        }
        let (a, b) = (self.get(a), self.get(b));
        if a.sex.is_some() && b.sex.is_some() && a.sex != b.sex {
            return Some(Obstacle::Sex);
        }
        let agree = |one: &String| b.born.iter().any(|other| compatible(one, other));
        if !a.born.is_empty() && !b.born.is_empty() && !a.born.iter().any(agree) {
            return Some(Obstacle::BirthDate);
        }
        if !(a.beside && b.beside || a.competed && b.competed) {
            return Some(Obstacle::Beside);
        }
        if !any_country && !self.related(a, b) {
            return Some(Obstacle::Committee);
        }
        let (first, last) = (a.first.min(b.first), a.last.max(b.last));
        let year = a
            .born
            .iter()
            .chain(&b.born)
            .find_map(|born| born.get(..4)?.parse::<i32>().ok());
        let life = year.map_or(last - first <= CAREER, |year| {
            AGES.contains(&(first - year)) && AGES.contains(&(last - year))
        });
        (!life).then_some(Obstacle::Age)
    }

    /// Whether somebody could have been entered by the committees of both without moving.
    pub fn related(&self, a: &Cluster, b: &Cluster) -> bool {
        a.nocs
            .iter()
            .any(|noc| b.nocs.iter().any(|other| self.countries.related(noc, other)))
    }

    /// Whether a list that has nobody twice has both: the entries of one Games, or the people of one archive. The
    /// older medallists may be listed in two sports.
    fn listed_as_two(&self, a: usize, b: usize) -> bool {
        const LISTS: [&str; 4] = [OLYMPEDIA, "paris", "tokyo", "milano"];
        let (a, b) = (self.get(a), self.get(b));
        a.held
            .intersection(&b.held)
            .any(|(source, _)| LISTS.iter().any(|list| source.starts_with(list)))
    }

    /// Whether one source has both groups at one Games, so that they are two people unless it has one of them twice.
    pub fn listed_twice(&self, a: usize, b: usize) -> bool {
        self.get(a).held.intersection(&self.get(b).held).next().is_some()
    }

    /// Makes one group of two.
    pub fn join(&mut self, a: usize, b: usize, rule: &'static str) {
        let (a, b) = (self.of[a], self.of[b]);
        if a == b {
            return;
        }
        let order = |key: usize| (self.groups[key].first, self.groups[key].members.first());
        let (keep, gone) = if order(a) <= order(b) { (a, b) } else { (b, a) };
        let other = std::mem::take(&mut self.groups[gone]);
        let group = &mut self.groups[keep];
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
        group.beside |= other.beside;
        group.competed |= other.competed;
        group.olympic |= other.olympic;
        group.paralympic |= other.paralympic;
        group.held.extend(other.held);
    }

    /// The record behind an index.
    pub fn record(&self, index: usize) -> &Record {
        &self.records[index]
    }

    /// The groups, each record with the rule that brought it in.
    pub fn into_groups(self) -> Vec<Vec<(usize, &'static str)>> {
        let Self {
            groups, rules, records, ..
        } = self;
        groups
            .into_iter()
            .filter(|group| !group.members.is_empty())
            .map(|mut group| {
                group.members.sort_by_key(|index| (records[*index].years().0, *index));
                group.members.into_iter().map(|index| (index, rules[index])).collect()
            })
            .collect()
    }
}
