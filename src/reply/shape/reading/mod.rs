//! A query in words: what the last line of a reply says that was asked, one function for each of its parts.
//!
//! Nothing is said that is not in the query, and no part of it is left out. What a thing is called may be said in another
//! way than in the reply, since no name may need an ending.

mod filters;
mod measures;

use crate::language::message;
use crate::query::{About, Ask, End, Filter, Kind, Measure, Query, Set, Take, Thing};

use super::things::Names;
use super::words::Scale;

pub(super) use filters::filter;
pub(super) use measures::{having, measure, what};

/// Between the parts of a line.
const BETWEEN: &str = " · ";

/// `athletes · medals · Olympic Games · gold · by number of medals, most first · 2nd`.
pub(super) fn query(names: Names<'_>, query: &Query) -> String {
    let set = &query.set;
    let voice = names.voice;
    let (asked, says_measure) = match query.ask {
        Ask::List => (kinds(names, set.of), false),
        Ask::Count => (voice.say(message::QueryNumberOf { kind: set.of }), false),
        Ask::Whether => (voice.say(message::QueryWhether { kind: set.of }), false),
        Ask::Compare => (voice.say(message::QueryCompare { kind: set.of }), false),
        Ask::Value => (measure(names, &set.show), true),
    };
    parts(names, set, asked, says_measure).join(BETWEEN)
}

/// A set within another, in brackets; Games, countries or anything else that is only named stands by its names.
fn set(names: Names<'_>, set: &Set) -> String {
    if let Some(things) = only_named(set) {
        return filters::things(names, things);
    }
    let parts = parts(names, set, kinds(names, set.of), false);
    bracketed(&parts.join(BETWEEN))
}

/// The things that a set is, where it says nothing else.
fn only_named(set: &Set) -> Option<&[Thing]> {
    let [Filter::Is(things)] = set.only.as_slice() else {
        return None;
    };
    let plain = Set::all(set.about, set.of).only(Filter::Is(things.clone()));
    let is_own = !things.is_empty() && things.iter().all(|thing| thing.kind() == set.of);
    (is_own && *set == plain && set.about == About::Hosting).then_some(things)
}

/// A query as an amount, in brackets.
fn inner(names: Names<'_>, inner: &Query) -> String {
    bracketed(&query(names, inner))
}

/// All that is said of a set, behind what is asked of it.
fn parts(names: Names<'_>, set: &Set, asked: String, says_measure: bool) -> Vec<String> {
    let voice = names.voice;
    let mut parts = vec![asked];
    parts.extend(set.with.map(|with| voice.say(message::QuerySplit { kind: with })));
    let about = voice.say(message::QueryAbout { about: set.about });
    if parts.first() != Some(&about) {
        parts.push(about);
    }
    parts.extend(set.only.iter().map(|one| filter(names, one)));
    parts.extend(set.having.iter().map(|one| having(names, one)));
    match set.order {
        Some(end) => parts.push(order(names, &set.show, end)),
        None if says_measure || set.show == Measure::number(set.about.counted()) => {}
        None => parts.push(measure(names, &set.show)),
    }
    parts.extend(set.take.map(|one| take(names, set, one)));
    parts
}

/// `by number of medals, most first`.
fn order(names: Names<'_>, by: &Measure, end: End) -> String {
    names.voice.say(message::QueryOrder {
        measure: measure(names, by),
        scale: Scale::of(by),
        end,
    })
}

/// `2nd`, `first 10`, `6th-10th`, `first 3 for each of the athletes`.
fn take(names: Names<'_>, set: &Set, take: Take) -> String {
    let places = places(names, take);
    if take.of_each {
        let kind = set.of;
        names.voice.say(message::QueryOfEach { take: places, kind })
    } else {
        places
    }
}

/// Which places are taken.
pub(super) fn places(names: Names<'_>, take: Take) -> String {
    let Take { from, to, .. } = take;
    match (from, to) {
        (from, to) if from == to => names.voice.place(from),
        (1, number) => names.voice.say(message::ReadingFirstPlaces { number }),
        (from, to) => names.voice.say(message::ReadingPlaces { from, to }),
    }
}

/// A kind of things, many of them.
pub(super) fn kinds(names: Names<'_>, kind: Kind) -> String {
    names.voice.say(message::QueryKinds { kind })
}

fn bracketed(text: &str) -> String {
    format!("({text})")
}

/// `a, b or c`.
fn either(names: Names<'_>, items: &[String]) -> String {
    match items {
        [] => names.voice.say(message::QueryNothing),
        [one] => one.clone(),
        [most @ .., last] => names.voice.say(message::QueryOr {
            most: most.join(", "),
            last,
        }),
    }
}
