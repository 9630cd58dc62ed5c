//! Kinds of things: what asks for them, orders them, narrows them, tells them apart.

use super::super::clause::Clause;
use super::super::meaning::{Asking, Deed, Meaning, Named, Narrow, Noun, Order, Rank, Slot, Spread, Thing};
use super::super::sense::Glue;
use super::super::weights::Feature;
use super::{Cat, Rule, Way};
use crate::query::{Comparison, End};

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "asked things",
        first: Cat::Ask,
        second: Cat::Noun,
        way: Way::Given,
        cost: None,
        make: |ask, noun, _| asked(ask, noun),
    },
    Rule {
        name: "things, which or how many",
        first: Cat::Noun,
        second: Cat::Ask,
        way: Way::Given,
        cost: Some(Feature::Attached),
        // Elsewhere "countries which" begins a clause.
        make: |noun, ask, env| asked(ask, noun).filter(|_| env.head_final),
    },
    Rule {
        name: "narrowed things",
        first: Cat::Narrow,
        second: Cat::Noun,
        way: Way::Given,
        cost: None,
        make: |narrow, noun, _| match (narrow, noun) {
            (Meaning::Slot(Slot::Narrow(narrow)), Meaning::Slot(Slot::Noun(noun))) => narrowed(narrow, noun),
            _ => None,
        },
    },
    Rule {
        name: "things held somewhere",
        first: Cat::Noun,
        second: Cat::Narrow,
        way: Way::Turns,
        cost: None,
        make: |noun, narrow, _| match (noun, narrow) {
            (Meaning::Slot(Slot::Noun(noun)), Meaning::Slot(Slot::Narrow(narrow @ Narrow::HeldIn(_)))) => {
                (noun.thing == Thing::Games).then(|| with(noun, narrow.clone()))
            }
            _ => None,
        },
    },
    Rule {
        name: "held somewhere",
        first: Cat::Deed,
        second: Cat::Narrow,
        way: Way::Turns,
        cost: Some(Feature::Attached),
        make: |deed, narrow, _| match (deed, narrow) {
            (Meaning::Slot(Slot::Deed(Deed::Host | Deed::Hold)), Meaning::Slot(Slot::Narrow(narrow))) => {
                place(narrow).map(|place| Meaning::Slot(Slot::Narrow(Narrow::HeldIn(place))))
            }
            _ => None,
        },
    },
    Rule {
        name: "medals of a colour",
        first: Cat::Noun,
        second: Cat::Noun,
        way: Way::Given,
        cost: None,
        make: |colour, noun, _| match (colour, noun) {
            (Meaning::Slot(Slot::Noun(colour)), Meaning::Slot(Slot::Noun(noun))) => coloured(colour, noun),
            _ => None,
        },
    },
    Rule {
        name: "most things",
        first: Cat::Rank,
        second: Cat::Noun,
        way: Way::Given,
        cost: None,
        make: |rank, noun, _| match (rank, noun) {
            (Meaning::Slot(Slot::Rank(rank)), Meaning::Slot(Slot::Noun(noun))) => match rank.order {
                Order::Amount(_) => Some(Meaning::Slot(Slot::Ranked(*rank, noun.clone()))),
                Order::Time(_) | Order::Next => edition(*rank, noun),
                Order::Best | Order::SecondLast | Order::Extreme(..) => None,
            },
            _ => None,
        },
    },
    Rule {
        name: "nth Games",
        first: Cat::Ordinal,
        second: Cat::Noun,
        way: Way::Given,
        cost: None,
        make: |place, noun, _| match (place, noun) {
            (Meaning::Ordinal(place), Meaning::Slot(Slot::Noun(noun))) => edition(
                Rank {
                    order: Order::Time(End::Least),
                    from: *place,
                    to: *place,
                },
                noun,
            ),
            _ => None,
        },
    },
    Rule {
        name: "more things than another",
        first: Cat::Glue,
        second: Cat::Noun,
        way: Way::Given,
        cost: None,
        make: |glue, noun, _| {
            let end = match glue {
                Meaning::Glue(Glue::Compared(Comparison::More)) => End::Most,
                Meaning::Glue(Glue::Compared(Comparison::Fewer)) => End::Least,
                _ => return None,
            };
            let Meaning::Slot(Slot::Noun(noun)) = noun else {
                return None;
            };
            let ranked = Slot::Ranked(Rank::first(Order::Amount(end)), noun.clone());
            Clause::of(ranked)?.with(Slot::Versus).map(Meaning::Bundle)
        },
    },
    Rule {
        name: "each thing",
        first: Cat::Glue,
        second: Cat::Noun,
        way: Way::Given,
        cost: None,
        make: |glue, noun, _| {
            let spread = match glue {
                Meaning::Glue(Glue::Each) => Spread::Each,
                Meaning::Glue(Glue::Every) => Spread::Every,
                Meaning::Glue(Glue::Single) => Spread::Single,
                _ => return None,
            };
            apart(spread, noun)
        },
    },
    Rule {
        name: "per thing",
        first: Cat::Glue,
        second: Cat::Noun,
        way: Way::Turns,
        cost: None,
        make: |glue, noun, _| match glue {
            Meaning::Glue(Glue::Per) => apart(Spread::Per, noun),
            _ => None,
        },
    },
];

fn asked(ask: &Meaning, noun: &Meaning) -> Option<Meaning> {
    match (ask, noun) {
        (Meaning::Slot(Slot::Ask(ask @ (Asking::Which | Asking::HowMany))), Meaning::Slot(Slot::Noun(noun))) => {
            Some(Meaning::Slot(Slot::Asked(*ask, noun.clone())))
        }
        _ => None,
    }
}

fn with(noun: &Noun, narrow: Narrow) -> Meaning {
    let mut noun = noun.clone();
    noun.only.push(narrow);
    noun.only.sort_unstable();
    Meaning::Slot(Slot::Noun(noun))
}

/// "Winter Games", "Asian countries", "women's events": what narrows stands right before.
fn narrowed(narrow: &Narrow, noun: &Noun) -> Option<Meaning> {
    let narrow = match narrow {
        // "Asian Games" are held by others.
        Narrow::Is(named) if noun.thing == Thing::Games => {
            let is_of_games = named
                .iter()
                .all(|one| matches!(one, Named::Kind(_) | Named::Season(_) | Named::Year(_)));
            is_of_games.then(|| narrow.clone())?
        }
        Narrow::Is(named) => {
            let tells = |one: &Named| match one {
                Named::Kind(_)
                | Named::Season(_)
                | Named::Sex(_)
                | Named::Continent(_)
                | Named::Country(_)
                | Named::Sport(_)
                | Named::Unit(_) => true,
                Named::Athlete(_)
                | Named::Title(_)
                | Named::Games(_)
                | Named::City(_)
                | Named::Year(_)
                | Named::Colour(_) => false,
            };
            named.iter().all(tells).then(|| narrow.clone())?
        }
        Narrow::HeldIn(_) if noun.thing == Thing::Games => narrow.clone(),
        Narrow::Each(_)
        | Narrow::Not(_)
        | Narrow::Solely(_)
        | Narrow::Than(_)
        | Narrow::Years(..)
        | Narrow::Age(..)
        | Narrow::Initial(_)
        | Narrow::Medallist
        | Narrow::Edition(..)
        | Narrow::Beside(..)
        | Narrow::HeldIn(_)
        | Narrow::Same(_) => return None,
    };
    let is_twice = noun.only.iter().any(|known| match (known, &narrow) {
        (Narrow::Is(one), Narrow::Is(other)) => one.iter().any(|one| other.iter().any(|other| one.is_like(other))),
        _ => known == &narrow,
    });
    (!is_twice).then(|| with(noun, narrow))
}

/// A place where Games may be held.
pub(super) fn place(narrow: &Narrow) -> Option<Named> {
    match narrow {
        Narrow::Is(named) => match named.as_slice() {
            [one @ (Named::Country(_) | Named::Continent(_) | Named::City(_))] => Some(one.clone()),
            _ => None,
        },
        _ => None,
    }
}

/// "Gold" beside "medals", or beside "medallists".
fn coloured(colour: &Noun, noun: &Noun) -> Option<Meaning> {
    let is_colour = |only: &[Narrow]| {
        !only.is_empty()
            && only
                .iter()
                .all(|narrow| matches!(narrow, Narrow::Is(named) if matches!(named[..], [Named::Colour(_), ..])))
    };
    if colour.thing != Thing::Medal || !is_colour(&colour.only) {
        return None;
    }
    match (noun.thing, noun.only.as_slice()) {
        (Thing::Medal, []) => Some(Meaning::Slot(Slot::Noun(colour.clone()))),
        (Thing::Athlete, [Narrow::Medallist]) => Some(Meaning::Slot(Slot::Noun(Noun {
            thing: Thing::Athlete,
            only: colour.only.clone(),
        }))),
        _ => None,
    }
}

fn edition(rank: Rank, noun: &Noun) -> Option<Meaning> {
    (noun.thing == Thing::Games).then(|| Meaning::Slot(Slot::Narrow(Narrow::Edition(rank, noun.only.clone()))))
}

/// What tells lines apart, beside what narrows the things that do.
fn apart(spread: fn(Thing) -> Spread, noun: &Meaning) -> Option<Meaning> {
    let Meaning::Slot(Slot::Noun(noun)) = noun else {
        return None;
    };
    let slots = noun.only.iter().cloned().map(Slot::Narrow);
    let clause = slots
        .into_iter()
        .try_fold(Clause::of(Slot::Spread(spread(noun.thing)))?, Clause::with)?;
    Some(Meaning::Bundle(clause))
}
