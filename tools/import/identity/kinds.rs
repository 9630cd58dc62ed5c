//! Links between the Olympic and the Paralympic Games, and those to Olympic Games whose lists have no birth dates.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::cluster::{Cluster, Clusters};
use super::rules::{absence, by_name, has_common_names, kinds_differ};
use super::similar::{alike, within};
use crate::fold::loose;

/// The longest absence between the two kinds of Games.
const BETWEEN_KINDS: i32 = 8;
/// The longest absence when a name is spelt in two ways.
const SPELT: i32 = 12;
/// A family name is rare for a committee when no more people than this bear it, over all Games.
const RARE: usize = 12;

/// Rule `other-kind`: a full and rare name, the committee and the sport or its kin are the same at Olympic and at
/// Paralympic Games, and nobody else of the committee has that name.
pub fn other_kind(clusters: &mut Clusters<'_>) {
    let families = families(clusters);
    for keys in by_name(clusters).values() {
        for (index, a) in keys.iter().enumerate() {
            for b in &keys[index + 1..] {
                let (a, b) = (clusters.key(*a), clusters.key(*b));
                if a != b
                    && between_kinds(clusters, a, b)
                    && rare(clusters, &families, a)
                    && alone(clusters, keys, a, b)
                {
                    clusters.join(a, b, "other-kind");
                }
            }
        }
    }
}

/// Whether two groups of one name may be one person at both kinds of Games.
pub fn between_kinds(clusters: &Clusters<'_>, a: usize, b: usize) -> bool {
    let (left, right) = (clusters.get(a), clusters.get(b));
    kinds_differ(left, right)
        && !left.short
        && !right.short
        && left.sex == right.sex
        && !left.sports.is_disjoint(&right.sports)
        && !has_common_names(left)
        && absence(clusters, a, b) <= BETWEEN_KINDS
        && clusters.may_join(a, b, false)
}

/// How many people bear a family name, by committee and the last word of the name.
type Families = HashMap<(String, String), usize>;

fn families(clusters: &Clusters<'_>) -> Families {
    let mut families = Families::new();
    for key in clusters.keys() {
        let group = clusters.get(key);
        let mut borne = BTreeSet::new();
        for index in &group.members {
            let record = clusters.record(*index);
            borne.insert((
                record.noc().to_owned(),
                crate::fold::words(&record.name.family).concat(),
            ));
        }
        for bearer in borne {
            *families.entry(bearer).or_default() += 1;
        }
    }
    families
}

/// Whether few of the committee bear the family name.
pub fn rare(clusters: &Clusters<'_>, families: &Families, key: usize) -> bool {
    clusters.get(key).members.iter().all(|index| {
        let record = clusters.record(*index);
        let bearer = (
            record.noc().to_owned(),
            crate::fold::words(&record.name.family).concat(),
        );
        families.get(&bearer).is_none_or(|count| *count <= RARE)
    })
}

/// Whether nobody else of the name could be meant, in any sport.
fn alone(clusters: &Clusters<'_>, keys: &[usize], a: usize, b: usize) -> bool {
    let (left, right) = (clusters.get(a), clusters.get(b));
    keys.iter().map(|key| clusters.key(*key)).all(|key| {
        let third = clusters.get(key);
        key == a
            || key == b
            || (third.sex.is_some() && third.sex != left.sex)
            || !(clusters.related(third, left) || clusters.related(third, right))
    })
}

/// Rule `spelling` at the Olympic Games, for a list without birth dates: the committee and the sport are the same, the
/// name is the same but for transliteration or added names, and it fits one person only, either way.
pub fn spelt(clusters: &mut Clusters<'_>) {
    let mut by_word: BTreeMap<(String, String), Vec<usize>> = BTreeMap::new();
    for key in clusters.keys() {
        let group = clusters.get(key);
        if group.short || !group.olympic {
            continue;
        }
        let parts: BTreeSet<String> = group.names.iter().flatten().map(|word| loose(word)).collect();
        for (word, sport) in parts
            .iter()
            .flat_map(|word| group.sports.iter().map(move |sport| (word, sport)))
        {
            by_word.entry((word.clone(), sport.clone())).or_default().push(key);
        }
    }
    let mut pairs: BTreeSet<(usize, usize)> = BTreeSet::new();
    for keys in by_word.values() {
        let undated = |key: &&usize| clusters.get(**key).born.is_empty() && !clusters.get(**key).archived();
        for a in keys.iter().filter(undated) {
            pairs.extend(
                keys.iter()
                    .filter(|b| a != *b && one_spelt_twice(clusters, *a, **b))
                    .map(|b| (*a, *b)),
            );
        }
    }
    let mut times: HashMap<usize, usize> = HashMap::new();
    for (a, b) in &pairs {
        *times.entry(*a).or_default() += 1;
        *times.entry(*b).or_default() += 1;
    }
    for (a, b) in pairs {
        let once = times.get(&a) == Some(&1) && times.get(&b) == Some(&1);
        let (a, b) = (clusters.key(a), clusters.key(b));
        if once && a != b && clusters.may_join(a, b, false) {
            clusters.join(a, b, "spelling");
        }
    }
}

fn one_spelt_twice(clusters: &Clusters<'_>, a: usize, b: usize) -> bool {
    let (left, right) = (clusters.get(a), clusters.get(b));
    left.sex == right.sex
        && absence(clusters, a, b) <= SPELT
        && clusters.may_join(a, b, false)
        && !has_common_names(left)
        && spelt_alike(left, right)
}

/// The first letters of the words, however they are transliterated; "Hertl" is not "Mertl".
fn starts(words: &[String]) -> Vec<Option<char>> {
    let mut starts: Vec<Option<char>> = words.iter().map(|word| loose(word).chars().next()).collect();
    starts.sort_unstable();
    starts
}

/// Whether the names are the same word for word but for transliteration, or one has words more.
fn spelt_alike(left: &Cluster, right: &Cluster) -> bool {
    left.names.iter().any(|one| {
        right
            .names
            .iter()
            .any(|other| within(one, other) || (starts(one) == starts(other) && alike(one, other)))
    })
}
