//! Several things: one and another, both, neither, nothing but one.

use super::super::clause::Clause;
use super::super::meaning::{Meaning, Named, Narrow, Noun, Slot, Thing};
use super::super::sense::Glue;
use super::{Cat, Rule, Way};

/// The most things that are told one beside the other.
const MOST: usize = 8;

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "and a thing",
        first: Cat::Glue,
        second: Cat::Narrow,
        way: Way::Given,
        cost: None,
        make: |glue, narrow, _| match (glue, narrow) {
            (Meaning::Glue(glue), Meaning::Slot(Slot::Narrow(Narrow::Is(named)))) => joined(*glue, named),
            _ => None,
        },
    },
    Rule {
        name: "and medals",
        first: Cat::Glue,
        second: Cat::Noun,
        way: Way::Given,
        cost: None,
        make: |glue, noun, _| match (glue, noun) {
            (Meaning::Glue(glue), Meaning::Slot(Slot::Noun(noun))) => joined(*glue, colours(noun)?),
            _ => None,
        },
    },
    Rule {
        name: "things in a list",
        first: Cat::Narrow,
        second: Cat::Joined,
        way: Way::Given,
        cost: None,
        make: |narrow, more, _| match (narrow, more) {
            (Meaning::Slot(Slot::Narrow(Narrow::Is(named))), Meaning::Joined(more, compares)) => {
                let narrow = Narrow::Is(together(named, more)?);
                if *compares {
                    let clause = Clause::of(Slot::Narrow(narrow))?.with(Slot::Versus)?;
                    return Some(Meaning::Bundle(clause));
                }
                Some(Meaning::Slot(Slot::Narrow(narrow)))
            }
            _ => None,
        },
    },
    Rule {
        name: "medals in a list",
        first: Cat::Noun,
        second: Cat::Joined,
        way: Way::Given,
        cost: None,
        make: |noun, more, _| match (noun, more) {
            (Meaning::Slot(Slot::Noun(noun)), Meaning::Joined(more, false)) => {
                let only = vec![Narrow::Is(together(colours(noun)?, more)?)];
                Some(Meaning::Slot(Slot::Noun(Noun {
                    thing: Thing::Medal,
                    only,
                })))
            }
            _ => None,
        },
    },
    Rule {
        name: "a thing before a list",
        first: Cat::Narrow,
        second: Cat::Narrow,
        way: Way::Given,
        cost: None,
        make: |one, more, _| match (one, more) {
            (Meaning::Slot(Slot::Narrow(Narrow::Is(one))), Meaning::Slot(Slot::Narrow(Narrow::Is(more)))) => {
                (one.len() == 1 && more.len() > 1)
                    .then(|| together(one, more))
                    .flatten()
                    .map(|all| Meaning::Slot(Slot::Narrow(Narrow::Is(all))))
            }
            _ => None,
        },
    },
    Rule {
        name: "compared things",
        first: Cat::Glue,
        second: Cat::Narrow,
        way: Way::Any,
        cost: None,
        make: |glue, narrow, _| match (glue, narrow) {
            (Meaning::Glue(Glue::Versus), Meaning::Slot(Slot::Narrow(narrow @ Narrow::Is(named)))) => {
                if named.len() < 2 {
                    return None;
                }
                let clause = Clause::of(Slot::Narrow(narrow.clone()))?.with(Slot::Versus)?;
                Some(Meaning::Bundle(clause))
            }
            _ => None,
        },
    },
    Rule {
        name: "both things",
        first: Cat::Glue,
        second: Cat::Narrow,
        way: Way::Any,
        cost: None,
        make: |glue, narrow, _| match (glue, narrow) {
            (Meaning::Glue(Glue::Both), Meaning::Slot(Slot::Narrow(Narrow::Is(named)))) => {
                Some(Meaning::Slot(Slot::Narrow(Narrow::Each(named.clone()))))
            }
            _ => None,
        },
    },
    Rule {
        name: "both, said twice",
        first: Cat::Narrow,
        second: Cat::Narrow,
        way: Way::Given,
        cost: None,
        make: |one, other, _| match (one, other) {
            (Meaning::Slot(Slot::Narrow(Narrow::Each(one))), Meaning::Slot(Slot::Narrow(Narrow::Each(other)))) => {
                together(one, other).map(|all| Meaning::Slot(Slot::Narrow(Narrow::Each(all))))
            }
            _ => None,
        },
    },
    Rule {
        name: "except things",
        first: Cat::Glue,
        second: Cat::Narrow,
        way: Way::Turns,
        cost: None,
        make: |glue, narrow, _| match (glue, narrow) {
            (Meaning::Glue(Glue::Except), Meaning::Slot(Slot::Narrow(Narrow::Is(named)))) => {
                Some(Meaning::Slot(Slot::Narrow(Narrow::Not(named.clone()))))
            }
            _ => None,
        },
    },
    Rule {
        name: "nothing but a thing",
        first: Cat::Glue,
        second: Cat::Narrow,
        way: Way::Given,
        cost: None,
        make: |glue, narrow, _| match (glue, narrow) {
            (Meaning::Glue(Glue::Only), Meaning::Slot(Slot::Narrow(Narrow::Is(named)))) => match named.as_slice() {
                [one] => Some(Meaning::Slot(Slot::Narrow(Narrow::Solely(one.clone())))),
                _ => None,
            },
            _ => None,
        },
    },
    Rule {
        name: "only medals",
        first: Cat::Glue,
        second: Cat::Noun,
        way: Way::Given,
        cost: None,
        make: |glue, noun, _| match (glue, noun) {
            (Meaning::Glue(Glue::Only), Meaning::Slot(Slot::Noun(noun))) => {
                (noun.thing == Thing::Medal && noun.only.is_empty()).then(|| Meaning::Sole(noun.clone()))
            }
            _ => None,
        },
    },
    Rule {
        name: "only medals of a thing",
        first: Cat::Sole,
        second: Cat::Narrow,
        way: Way::Any,
        cost: None,
        make: |sole, narrow, _| match (sole, narrow) {
            (Meaning::Sole(noun), Meaning::Slot(Slot::Narrow(Narrow::Is(named)))) => match named.as_slice() {
                [one] => {
                    let clause = Clause::of(Slot::Noun(noun.clone()))?;
                    let solely = Slot::Narrow(Narrow::Solely(one.clone()));
                    clause.with(solely).map(Meaning::Bundle)
                }
                _ => None,
            },
            _ => None,
        },
    },
    Rule {
        name: "than a thing",
        first: Cat::Glue,
        second: Cat::Narrow,
        way: Way::Turns,
        cost: None,
        make: |glue, narrow, _| match (glue, narrow) {
            (Meaning::Glue(Glue::Than), Meaning::Slot(Slot::Narrow(Narrow::Is(named)))) => match named.as_slice() {
                [one] => Some(Meaning::Slot(Slot::Narrow(Narrow::Than(one.clone())))),
                _ => None,
            },
            _ => None,
        },
    },
    Rule {
        name: "beginning with a letter",
        first: Cat::Glue,
        second: Cat::Letter,
        way: Way::Turns,
        cost: None,
        make: |glue, letter, _| match (glue, letter) {
            (Meaning::Glue(Glue::Beginning), Meaning::Letter(letter)) => {
                Some(Meaning::Slot(Slot::Narrow(Narrow::Initial(*letter))))
            }
            _ => None,
        },
    },
];

fn joined(glue: Glue, named: &[Named]) -> Option<Meaning> {
    let compares = match glue {
        Glue::And => false,
        Glue::Or | Glue::Versus => true,
        _ => return None,
    };
    Some(Meaning::Joined(named.to_vec(), compares))
}

/// Things of a kind in one list, each once.
fn together(some: &[Named], more: &[Named]) -> Option<Vec<Named>> {
    let alike = some
        .iter()
        .all(|one| more.iter().all(|other| one.is_like(other) && one != other));
    if !alike || some.len() + more.len() > MOST {
        return None;
    }
    let mut all = [some, more].concat();
    all.sort_unstable();
    Some(all)
}

/// The colours of medals, where nothing else is said of them.
fn colours(noun: &Noun) -> Option<&[Named]> {
    match (noun.thing, noun.only.as_slice()) {
        (Thing::Medal, [Narrow::Is(named)]) if matches!(named[..], [Named::Colour(_), ..]) => Some(named),
        _ => None,
    }
}
