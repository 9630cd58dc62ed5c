//! The rules that rest on birth dates, which are the surest.

use std::collections::BTreeMap;

use super::cluster::Clusters;
use super::rules::{by_name, has_common_names};
use super::similar::{alike, pairs, within};
use crate::fold::words;
use crate::model::Sex;

/// How surely two groups with one birth date have one name; the surest are joined first, so that of twins with nearly
/// one given name each finds its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Likeness {
    /// The same words.
    Same,
    /// The words of one are among those of the other.
    Within,
    /// The same but for spelling, or a given and a family name in common, or a given name after a marriage.
    Near,
}

/// Rule 1: same birth date, sex and name, whatever the committee; or, within one committee and sport, the same given
/// name beside another family name, as after a marriage.
pub fn birth_dates(clusters: &mut Clusters<'_>) {
    let days = by_day(clusters);
    for wanted in [Likeness::Same, Likeness::Within, Likeness::Near] {
        for keys in days.values() {
            for (index, a) in keys.iter().enumerate() {
                for b in &keys[index + 1..] {
                    let (a, b) = (clusters.key(*a), clusters.key(*b));
                    if a == b || !clusters.may_join(a, b, true) {
                        continue;
                    }
                    if same_name_on_one_day(clusters, a, b).is_some_and(|likeness| likeness <= wanted) {
                        clusters.join(a, b, "birth-date");
                    }
                }
            }
        }
    }
}

/// The groups of one birth date and sex; of a date without a day there are too many.
fn by_day(clusters: &Clusters<'_>) -> BTreeMap<(String, Option<Sex>), Vec<usize>> {
    let mut days: BTreeMap<(String, Option<Sex>), Vec<usize>> = BTreeMap::new();
    for key in clusters.keys() {
        let group = clusters.get(key);
        for born in group.born.iter().filter(|born| born.len() == 10) {
            days.entry((born.clone(), group.sex)).or_default().push(key);
        }
    }
    days.retain(|_, keys| keys.iter().any(|key| !clusters.get(*key).archived()));
    days
}

/// Whether two groups with one birth date have one name: alike as a whole, or a given and a family name in common.
///
/// Twins share the family name only, and both of its words where there are two. Some two hundred thousand people have
/// so many birthdays in common that strangers of nearly one name meet; so the committee or the sport must fit too.
fn same_name_on_one_day(clusters: &Clusters<'_>, a: usize, b: usize) -> Option<Likeness> {
    let (left, right) = (clusters.get(a), clusters.get(b));
    let home = clusters.related(left, right);
    let sport = !left.sports.is_disjoint(&right.sports);
    let names = || {
        left.names
            .iter()
            .flat_map(|one| right.names.iter().map(move |other| (one, other)))
    };
    let same = names().any(|(one, other)| one == other);
    if !home && !sport {
        let few = !left.olympic && !right.olympic;
        return (same && few).then_some(Likeness::Same);
    }
    if same {
        return Some(Likeness::Same);
    }
    if names().any(|(one, other)| within(one, other)) {
        return Some(Likeness::Within);
    }
    if names().any(|(one, other)| alike(one, other)) {
        return Some(Likeness::Near);
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
    // A family name can change with a marriage, within a committee and a sport; not so in China or Korea.
    let married = given && home && sport && !has_common_names(left);
    ((given && family) || married).then_some(Likeness::Near)
}

/// Rule 1, for a list that has one person twice: same day, committee and sport, and one name within the other.
pub fn listed_twice(clusters: &mut Clusters<'_>) {
    for keys in by_day(clusters).values() {
        for (index, a) in keys.iter().enumerate() {
            for b in &keys[index + 1..] {
                let (a, b) = (clusters.key(*a), clusters.key(*b));
                let (left, right) = (clusters.get(a), clusters.get(b));
                if a == b || (left.archived() && right.archived()) || !clusters.listed_twice(a, b) {
                    continue;
                }
                // In one sport they are two: twins may have nearly one given name.
                let here = !shares_sport(clusters, a, b);
                let one_name = left.names.iter().any(|one| {
                    let mut others = right.names.iter();
                    others.any(|other| within(one, other) || (here && alike(one, other)))
                });
                if left.nocs == right.nocs && one_name {
                    clusters.join(a, b, "birth-date");
                }
            }
        }
    }
}

/// Whether both are listed in one sport, the road and the track told apart.
fn shares_sport(clusters: &Clusters<'_>, a: usize, b: usize) -> bool {
    clusters.get(a).members.iter().any(|one| {
        let sports = &clusters.record(*one).sports;
        let mut others = clusters.get(b).members.iter();
        others.any(|other| !clusters.record(*other).sports.is_disjoint(sports))
    })
}

/// Rule 1, for a slip in a date: the same words in the name, committee and sport, and birth dates that differ in one
/// figure of the three only, or have day and month changed over.
pub fn date_slips(clusters: &mut Clusters<'_>) {
    for keys in by_name(clusters).values() {
        for (index, a) in keys.iter().enumerate() {
            for b in &keys[index + 1..] {
                let (a, b) = (clusters.key(*a), clusters.key(*b));
                if a == b || clusters.listed_twice(a, b) {
                    continue;
                }
                let (left, right) = (clusters.get(a), clusters.get(b));
                let slip = left
                    .born
                    .iter()
                    .any(|one| right.born.iter().any(|other| is_slip(one, other)));
                let here = left.nocs.intersection(&right.nocs).next().is_some();
                let sport = !left.sports.is_disjoint(&right.sports);
                if slip && here && sport && left.sex == right.sex {
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
