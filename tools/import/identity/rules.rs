//! The rules that link records, from the surest to the weakest.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::Candidates;
use super::cluster::Clusters;
use super::similar::{alike, pairs};
use crate::fold::{loose, words};
use crate::model::Sex;

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

/// Rule 1: same birth date, sex and name, whatever the committee; or, within one committee and sport, the same given
/// name beside another family name, as after a marriage.
pub fn birth_dates(clusters: &mut Clusters<'_>) {
    for keys in by_day(clusters).values() {
        for (index, a) in keys.iter().enumerate() {
            for b in &keys[index + 1..] {
                let (a, b) = (clusters.key(*a), clusters.key(*b));
                if a == b || !clusters.may_join(a, b, true) {
                    continue;
                }
                let same = same_name_on_one_day(clusters, a, b);
                if same {
                    clusters.join(a, b, "birth-date");
                }
            }
        }
    }
}

/// The groups of one birth date and sex.
fn by_day(clusters: &Clusters<'_>) -> BTreeMap<(String, Option<Sex>), Vec<usize>> {
    let mut days: BTreeMap<(String, Option<Sex>), Vec<usize>> = BTreeMap::new();
    for key in clusters.keys() {
        let group = clusters.get(key);
        for born in &group.born {
            days.entry((born.clone(), group.sex)).or_default().push(key);
        }
    }
    days
}

/// Whether two groups with one birth date have one name: alike as a whole, or a given and a family name in common.
///
/// Twins share the family name only, and both of its words where there are two.
fn same_name_on_one_day(clusters: &Clusters<'_>, a: usize, b: usize) -> bool {
    let (left, right) = (clusters.get(a), clusters.get(b));
    let mut names = left
        .names
        .iter()
        .flat_map(|one| right.names.iter().map(move |other| (one, other)));
    if names.any(|(one, other)| one == other || alike(one, other)) {
        return true;
    }
    let any_pair = |part: fn(&crate::names::Name) -> &str| {
        left.members.iter().any(|one| {
            let one = words(part(&clusters.record(*one).name));
            right
                .members
                .iter()
                .any(|other| pairs(&one, &words(part(&clusters.record(*other).name))) > 0)
        })
    };
    let (given, family) = (any_pair(|name| &name.given), any_pair(|name| &name.family));
    // A family name can change with a marriage, within a committee and a sport.
    given && (family || (!left.sports.is_disjoint(&right.sports) && clusters.may_join(a, b, false)))
}

/// Rule 1, for a list that has one person twice: same day, committee and sport, and one name within the other.
pub fn listed_twice(clusters: &mut Clusters<'_>) {
    for keys in by_day(clusters).values() {
        for (index, a) in keys.iter().enumerate() {
            for b in &keys[index + 1..] {
                let (a, b) = (clusters.key(*a), clusters.key(*b));
                let (left, right) = (clusters.get(a), clusters.get(b));
                let one_name = left
                    .names
                    .iter()
                    .any(|one| right.names.iter().any(|other| alike(one, other)));
                if a != b && clusters.listed_twice(a, b) && left.nocs == right.nocs && one_name {
                    clusters.join(a, b, "birth-date");
                }
            }
        }
    }
}

/// Rule 1, for a slip in a date: the same words in the name, committee and sport, and birth dates that differ in one
/// figure of the three only, or have day and month changed over.
pub fn date_slips(clusters: &mut Clusters<'_>) {
    for keys in by_name(clusters).values() {
        for (index, a) in keys.iter().enumerate() {
            for b in &keys[index + 1..] {
                let (a, b) = (clusters.key(*a), clusters.key(*b));
                let (left, right) = (clusters.get(a), clusters.get(b));
                let slip = left
                    .born
                    .iter()
                    .any(|one| right.born.iter().any(|other| is_slip(one, other)));
                let here = left.nocs.intersection(&right.nocs).next().is_some();
                let sport = !left.sports.is_disjoint(&right.sports);
                if a != b && slip && here && sport && left.sex == right.sex && !clusters.listed_twice(a, b) {
                    clusters.join(a, b, "birth-date-slip");
                }
            }
        }
    }
}

/// Whether two dates are one but for a slip.
fn is_slip(one: &str, other: &str) -> bool {
    let (one, other): (Vec<&str>, Vec<&str>) = (one.split('-').collect(), other.split('-').collect());
    let ([year, month, day], [other_year, other_month, other_day]) = (one.as_slice(), other.as_slice()) else {
        return false;
    };
    let same = [year == other_year, month == other_month, day == other_day]
        .iter()
        .filter(|same| **same)
        .count();
    same == 2 || (year == other_year && month == other_day && day == other_month)
}

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
fn by_name(clusters: &Clusters<'_>) -> BTreeMap<Vec<String>, Vec<usize>> {
    let mut names: BTreeMap<Vec<String>, Vec<usize>> = BTreeMap::new();
    for key in clusters.keys() {
        let group = clusters.get(key);
        if !group.bare {
            for name in &group.names {
                names.entry(name.clone()).or_default().push(key);
            }
        }
    }
    names.retain(|_, keys| keys.len() > 1);
    names
}

fn absence(clusters: &Clusters<'_>, a: usize, b: usize) -> i32 {
    let (a, b) = (clusters.get(a), clusters.get(b));
    (b.first - a.last).max(a.first - b.last).max(0)
}

fn sport_fits(clusters: &Clusters<'_>, a: usize, b: usize) -> bool {
    let (left, right) = (clusters.get(a), clusters.get(b));
    let one_dated = left.born.is_empty() != right.born.is_empty();
    let common = left.nocs.iter().any(|noc| COMMON_NAMES.contains(&noc.as_str()));
    let limit = match (left.short || right.short, one_dated && !common) {
        (true, _) => INITIAL_ABSENCE,
        (false, true) => DATED_ABSENCE,
        (false, false) => ABSENCE,
    };
    let sexes_known = !(left.short || right.short) || left.sex == right.sex;
    !left.sports.is_disjoint(&right.sports)
        && sexes_known
        && absence(clusters, a, b) <= limit
        && clusters.may_join(a, b, false)
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
    !a.classes.is_disjoint(&b.classes) || !a.events.is_disjoint(&b.events)
}

/// Rule 4: the same name in another sport.
pub fn other_sport(clusters: &mut Clusters<'_>) {
    let bearers = bearers(clusters);
    for keys in by_name(clusters).values() {
        for (index, a) in keys.iter().enumerate() {
            for b in &keys[index + 1..] {
                let (a, b) = (clusters.key(*a), clusters.key(*b));
                if a == b || clusters.get(a).short || clusters.get(b).short || !clusters.may_join(a, b, false) {
                    continue;
                }
                let common = clusters
                    .get(a)
                    .nocs
                    .iter()
                    .any(|noc| COMMON_NAMES.contains(&noc.as_str()));
                let same_games = clusters.get(a).members.iter().any(|one| {
                    let one = clusters.record(*one);
                    clusters
                        .get(b)
                        .members
                        .iter()
                        .any(|other| clusters.record(*other).games == one.games)
                });
                let rare = clusters.get(a).members.iter().all(|index| {
                    let record = clusters.record(*index);
                    let key = (record.noc.clone(), record.name.family.to_lowercase());
                    bearers.get(&key).is_none_or(|given| given.len() <= RARE)
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
            let key = (record.noc.clone(), record.name.family.to_lowercase());
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
        if group.short {
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
            .all(|other| clusters.record(*one).games != clusters.record(*other).games)
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
