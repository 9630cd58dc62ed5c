//! Who has one name, and was yet left apart: counted by reason, so that the rules can be judged.

use std::collections::{BTreeMap, BTreeSet};

use super::Count;
use super::cluster::{Clusters, Obstacle};
use super::rules::{by_name, kinds_differ, within_absence};

/// Counts the pairs of people with the same words in the name, related committees and kin sports that no rule joined.
/// Two of one archive are no candidates: it knows its people.
pub fn count(clusters: &Clusters<'_>) -> Vec<Count> {
    let mut pairs: BTreeSet<(usize, usize)> = BTreeSet::new();
    for keys in by_name(clusters).values() {
        for (index, a) in keys.iter().enumerate() {
            for b in &keys[index + 1..] {
                let (a, b) = (clusters.key(*a), clusters.key(*b));
                if a != b {
                    pairs.insert((a.min(b), a.max(b)));
                }
            }
        }
    }
    let mut counts: BTreeMap<&'static str, usize> = BTreeMap::new();
    for (a, b) in pairs {
        if let Some(reason) = reason(clusters, a, b) {
            *counts.entry(reason).or_default() += 1;
        }
    }
    let line = |(rule, pairs)| Count {
        outcome: "apart",
        rule,
        pairs,
    };
    counts.into_iter().map(line).collect()
}

/// Why two people of one name are two; none when they were no candidates.
fn reason(clusters: &Clusters<'_>, a: usize, b: usize) -> Option<&'static str> {
    let (left, right) = (clusters.get(a), clusters.get(b));
    if (left.archived() && right.archived()) || left.sports.is_disjoint(&right.sports) {
        return None;
    }
    let reason = match clusters.obstacle(a, b, false) {
        Some(Obstacle::Sex | Obstacle::Committee) => return None,
        Some(Obstacle::Listed) => "one list has both",
        Some(Obstacle::BirthDate) => "birth dates differ",
        Some(Obstacle::Beside) => "one is a guide or pilot",
        Some(Obstacle::Age) => "too young or too old or too long a career",
        None if kinds_differ(left, right) => "Olympic and Paralympic and the name not rare enough",
        None if left.short || right.short => "initials only",
        None if !within_absence(clusters, a, b) => "too long an absence",
        None => "another fits as well",
    };
    Some(reason)
}
