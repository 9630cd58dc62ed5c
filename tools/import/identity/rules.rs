//! The rules that rest on names, from the surest to the weakest.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::Candidates;
use super::cluster::{Cluster, Clusters, OLYMPEDIA};
use super::similar::alike;
use crate::fold::loose;

/// The longest absence between two Games of one person without a birth date.
const ABSENCE: i32 = 16;
/// The longest absence when a birth date makes the age at the first medal likely: who is listed in 2020 may have won
/// nothing for long.
const DATED_ABSENCE: i32 = 32;
/// The longest absence for the weaker rules.
const SHORT_ABSENCE: i32 = 12;
/// The longest absence when the given name is only an initial.
const INITIAL_ABSENCE: i32 = 8;
/// A family name is rare for a committee when no more different people than this bear it.
const RARE: usize = 6;

/// Committees where many people share a full name written in Latin letters, so that a name proves little.
const COMMON_NAMES: [&str; 6] = ["CHN", "KOR", "PRK", "TPE", "HKG", "VIE"];

/// Rules 2 and 3: the same words in the name, related committees, the same sport.
pub fn same_name(clusters: &mut Clusters<'_>) {
    for keys in by_name(clusters).values() {
        // Neighbours in time first, so that a chain of Games grows link by link.
        loop {
            let mut found = None;
            'search: for (index, a) in keys.iter().enumerate() {
                for b in &keys[index + 1..] {
                    let (a, b) = (clusters.key(*a), clusters.key(*b));
                    if a != b && sport_fits(clusters, a, b) && only_match(clusters, keys, a, b) {
                        found = Some((a, b));
                        break 'search;
                    }
                }
            }
            let Some((a, b)) = found else { break };
            let dated = clusters.get(a).born.is_empty() != clusters.get(b).born.is_empty();
            clusters.join(a, b, if dated { "same-name-dated" } else { "same-name" });
        }
    }
}

/// The groups that share the words of a name. A family name alone says too little to be listed.
pub fn by_name(clusters: &Clusters<'_>) -> BTreeMap<Vec<String>, Vec<usize>> {
    let mut names: BTreeMap<Vec<String>, Vec<usize>> = BTreeMap::new();
    for key in clusters.keys() {
        let group = clusters.get(key);
        if !group.bare {
            for name in &group.names {
                names.entry(name.clone()).or_default().push(key);
            }
        }
    }
    // Nothing is to be asked of people whom one archive tells apart.
    names.retain(|_, keys| keys.len() > 1 && keys.iter().any(|key| !clusters.get(*key).archived()));
    names
}

/// Whether many people of the committee share a full name.
pub fn has_common_names(group: &Cluster) -> bool {
    group.nocs.iter().any(|noc| COMMON_NAMES.contains(&noc.as_str()))
}

/// The years between the last Games of the one and the first of the other.
pub fn absence(clusters: &Clusters<'_>, a: usize, b: usize) -> i32 {
    let (a, b) = (clusters.get(a), clusters.get(b));
    (b.first - a.last).max(a.first - b.last).max(0)
}

fn sport_fits(clusters: &Clusters<'_>, a: usize, b: usize) -> bool {
    let (left, right) = (clusters.get(a), clusters.get(b));
    // Over the Olympic and the Paralympic Games a rule of its own decides.
    if left.sports.is_disjoint(&right.sports) || kinds_differ(left, right) {
        return false;
    }
    let sexes_known = !(left.short || right.short) || left.sex == right.sex;
    sexes_known && within_absence(clusters, a, b) && clusters.may_join(a, b, false)
}

/// Whether the absence between the two is one that is believed of one person.
pub fn within_absence(clusters: &Clusters<'_>, a: usize, b: usize) -> bool {
    let (left, right) = (clusters.get(a), clusters.get(b));
    let one_dated = left.born.is_empty() != right.born.is_empty();
    let common = has_common_names(left);
    let olympic = left.olympic || right.olympic;
    let limit = match (left.short || right.short, one_dated && !common) {
        (true, _) => INITIAL_ABSENCE,
        // Of the Olympic Games all entries are held, so nobody is away who was there.
        (false, _) if olympic && common => INITIAL_ABSENCE,
        (false, _) if olympic => ABSENCE,
        (false, true) => DATED_ABSENCE,
        (false, false) => ABSENCE,
    };
    absence(clusters, a, b) <= limit
}

/// Whether one was at Olympic Games only and the other at Paralympic Games only.
pub fn kinds_differ(a: &Cluster, b: &Cluster) -> bool {
    !(a.olympic && b.olympic || a.paralympic && b.paralympic)
}

/// Whether no second group with a birth date fits as well; a shared class or event settles it.
fn only_match(clusters: &Clusters<'_>, keys: &[usize], a: usize, b: usize) -> bool {
    let rivals = |of: usize, but: usize| {
        let keys: BTreeSet<usize> = keys.iter().map(|key| clusters.key(*key)).collect();
        keys.into_iter()
            .filter(|key| *key != of && *key != but)
            .filter(|key| clashes(clusters, *key, but) && sport_fits(clusters, of, *key))
            .any(|key| !shares_event(clusters, of, but) || shares_event(clusters, of, key))
    };
    !rivals(a, b) && !rivals(b, a)
}

/// Whether two groups of one name cannot be one person.
fn clashes(clusters: &Clusters<'_>, a: usize, b: usize) -> bool {
    !clusters.may_join(a, b, true)
}

fn shares_event(clusters: &Clusters<'_>, a: usize, b: usize) -> bool {
    let (a, b) = (clusters.get(a), clusters.get(b));
    // An event of the Olympic Games is open to every namesake.
    let events = || {
        let mut shared = a.events.intersection(&b.events);
        shared.any(|_| !a.olympic && !b.olympic)
    };
    !a.classes.is_disjoint(&b.classes) || events()
}

/// Rule 4: the same name in another sport, at Paralympic Games; the archive of the Olympic Games tells it by itself.
pub fn other_sport(clusters: &mut Clusters<'_>) {
    let bearers = bearers(clusters);
    for keys in by_name(clusters).values() {
        for (index, a) in keys.iter().enumerate() {
            for b in &keys[index + 1..] {
                let (a, b) = (clusters.key(*a), clusters.key(*b));
                if a == b || clusters.get(a).short || clusters.get(b).short {
                    continue;
                }
                let kinds = clusters.get(a).paralympic && clusters.get(b).paralympic;
                if !kinds || !clusters.may_join(a, b, false) {
                    continue;
                }
                let common = has_common_names(clusters.get(a));
                let same_games = clusters.get(a).members.iter().any(|one| {
                    let one = clusters.record(*one);
                    clusters
                        .get(b)
                        .members
                        .iter()
                        .any(|other| clusters.record(*other).met(one))
                });
                let rare = clusters.get(a).members.iter().all(|index| {
                    let record = clusters.record(*index);
                    let key = (record.noc().to_owned(), record.name.family.to_lowercase());
                    // A given name of two parts makes any name rare.
                    let double = record
                        .name
                        .given
                        .split([' ', '-'])
                        .filter(|part| part.len() > 2)
                        .count()
                        > 1;
                    double || bearers.get(&key).is_none_or(|given| given.len() <= RARE)
                });
                let near = absence(clusters, a, b) <= SHORT_ABSENCE;
                if !common && (same_games || (rare && near)) && only_match(clusters, keys, a, b) {
                    clusters.join(a, b, "other-sport");
                }
            }
        }
    }
}

/// Given names by committee and family name.
fn bearers(clusters: &Clusters<'_>) -> HashMap<(String, String), BTreeSet<String>> {
    let mut bearers: HashMap<(String, String), BTreeSet<String>> = HashMap::new();
    for key in clusters.keys() {
        for index in &clusters.get(key).members {
            let record = clusters.record(*index);
            // The archive has the people of all times, among whom no name would be rare.
            if record.source == OLYMPEDIA {
                continue;
            }
            let key = (record.noc().to_owned(), record.name.family.to_lowercase());
            bearers.entry(key).or_default().insert(record.name.given.to_lowercase());
        }
    }
    bearers
}

/// Rule 5: nearly the same name, in the same sport and the same class or event.
pub fn spelling(clusters: &mut Clusters<'_>, candidates: &Candidates) {
    let mut by_word: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for key in clusters.keys() {
        let group = clusters.get(key);
        if group.short || !group.paralympic {
            continue;
        }
        let parts: BTreeSet<String> = group.names.iter().flatten().map(|word| loose(word)).collect();
        for word in parts {
            by_word.entry(word).or_default().push(key);
        }
    }
    let mut proposals: BTreeSet<(usize, usize)> = BTreeSet::new();
    for keys in by_word.values() {
        for (index, a) in keys.iter().enumerate() {
            for b in &keys[index + 1..] {
                if near_match(clusters, candidates, *a, *b) {
                    proposals.insert((*a, *b));
                }
            }
        }
    }
    // A group that could be two others is left alone.
    for (a, b) in &proposals {
        let (one, other) = (clusters.key(*a), clusters.key(*b));
        let rival = proposals.iter().any(|(c, d)| {
            let (c, d) = (clusters.key(*c), clusters.key(*d));
            let shared = [c, d].iter().filter(|key| [one, other].contains(key)).count();
            shared == 1 && {
                let third = if [one, other].contains(&c) { d } else { c };
                clashes(clusters, third, one) || clashes(clusters, third, other)
            }
        });
        if one != other && !rival && near_match(clusters, candidates, one, other) {
            clusters.join(one, other, "spelling");
        }
    }
}

fn near_match(clusters: &Clusters<'_>, candidates: &Candidates, a: usize, b: usize) -> bool {
    let (left, right) = (clusters.get(a), clusters.get(b));
    if left.sports.is_disjoint(&right.sports) || !shares_event(clusters, a, b) || !clusters.may_join(a, b, false) {
        return false;
    }
    // At one Games in one sport two spellings are two people.
    let apart = left.members.iter().all(|one| {
        right
            .members
            .iter()
            .all(|other| !clusters.record(*one).met(clusters.record(*other)))
    });
    let names = || {
        left.names
            .iter()
            .flat_map(|one| right.names.iter().map(move |other| (one, other)))
    };
    let looked_at = || {
        names().any(|(one, other)| {
            left.nocs.iter().any(|noc| {
                candidates.contains(&(noc.clone(), one.clone(), other.clone()))
                    || candidates.contains(&(noc.clone(), other.clone(), one.clone()))
            })
        })
    };
    apart && absence(clusters, a, b) <= SHORT_ABSENCE && (names().any(|(one, other)| alike(one, other)) || looked_at())
}
