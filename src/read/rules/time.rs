//! Before, after, since, until; and which Games are meant by their place in an order.

use super::super::clause::Clause;
use super::super::meaning::{Meaning, Named, Narrow, Order, Rank, Slot, Thing};
use super::super::sense::Glue;
use super::super::weights::Feature;
use super::nouns::place;
use super::{Cat, Rule, Way};
use crate::query::End;

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "before or after",
        first: Cat::Glue,
        second: Cat::Narrow,
        way: Way::Turns,
        cost: Some(Feature::Attached),
        make: |glue, narrow, _| {
            let Meaning::Slot(Slot::Narrow(Narrow::Is(named))) = narrow else {
                return None;
            };
            let (Meaning::Glue(glue), [one]) = (glue, named.as_slice()) else {
                return None;
            };
            let narrow = match (glue, one) {
                (Glue::Before, Named::Year(year)) => Narrow::Years(None, Some(year - 1)),
                (Glue::After, Named::Year(year)) => Narrow::Years(Some(year + 1), None),
                (Glue::Since, Named::Year(year)) => Narrow::Years(Some(*year), None),
                (Glue::Until, Named::Year(year)) => Narrow::Years(None, Some(*year)),
                (Glue::Before, Named::Games(_) | Named::City(_)) => Narrow::Beside(-1, named.clone()),
                (Glue::After, Named::Games(_) | Named::City(_)) => Narrow::Beside(1, named.clone()),
                _ => return None,
            };
            Some(Meaning::Slot(Slot::Narrow(narrow)))
        },
    },
    Rule {
        name: "before or after Games of a year",
        first: Cat::Glue,
        second: Cat::Noun,
        way: Way::Turns,
        cost: None,
        make: |glue, noun, _| {
            let step = match glue {
                Meaning::Glue(Glue::Before) => -1,
                Meaning::Glue(Glue::After) => 1,
                _ => return None,
            };
            let Meaning::Slot(Slot::Noun(noun)) = noun else {
                return None;
            };
            if noun.thing != Thing::Games {
                return None;
            }
            let is_year =
                |narrow: &&Narrow| matches!(narrow, Narrow::Is(named) if matches!(named[..], [Named::Year(_)]));
            let (years, others): (Vec<&Narrow>, Vec<&Narrow>) = noun.only.iter().partition(is_year);
            let [Narrow::Is(year)] = years.as_slice() else {
                return None;
            };
            let beside = Clause::of(Slot::Narrow(Narrow::Beside(step, year.clone())))?;
            let slots = others.into_iter().cloned().map(Slot::Narrow);
            slots.into_iter().try_fold(beside, Clause::with).map(Meaning::Bundle)
        },
    },
    Rule {
        name: "between years",
        first: Cat::Glue,
        second: Cat::Narrow,
        way: Way::Turns,
        cost: None,
        make: |glue, narrow, _| match (glue, narrow) {
            (Meaning::Glue(Glue::Between), Meaning::Slot(Slot::Narrow(Narrow::Is(named)))) => match named.as_slice() {
                [Named::Year(from), Named::Year(to)] => Some(Meaning::Slot(Slot::Narrow(Narrow::Years(
                    Some(*from.min(to)),
                    Some(*from.max(to)),
                )))),
                _ => None,
            },
            _ => None,
        },
    },
    Rule {
        name: "Games of an order somewhere",
        first: Cat::Narrow,
        second: Cat::Narrow,
        way: Way::Turns,
        cost: None,
        make: |edition, narrow, _| {
            let (Meaning::Slot(Slot::Narrow(Narrow::Edition(rank, only))), Meaning::Slot(Slot::Narrow(narrow))) =
                (edition, narrow)
            else {
                return None;
            };
            if only.iter().any(|one| matches!(one, Narrow::HeldIn(_))) {
                return None;
            }
            let held = match narrow {
                Narrow::HeldIn(place) => place.clone(),
                narrow => place(narrow)?,
            };
            let mut only = only.clone();
            only.push(Narrow::HeldIn(held));
            Some(Meaning::Slot(Slot::Narrow(Narrow::Edition(*rank, only))))
        },
    },
    Rule {
        name: "next Games after others",
        first: Cat::Narrow,
        second: Cat::Narrow,
        way: Way::Any,
        cost: None,
        make: |edition, beside, _| {
            let (Meaning::Slot(Slot::Narrow(Narrow::Edition(rank, only))), Meaning::Slot(Slot::Narrow(beside))) =
                (edition, beside)
            else {
                return None;
            };
            let fits = match (rank, beside) {
                (
                    Rank {
                        order: Order::Next | Order::Time(End::Least),
                        from: 1,
                        ..
                    },
                    Narrow::Beside(1, _),
                )
                | (
                    Rank {
                        order: Order::Time(End::Most),
                        from: 1,
                        ..
                    },
                    Narrow::Beside(-1, _),
                ) => only.is_empty(),
                _ => false,
            };
            fits.then(|| Meaning::Slot(Slot::Narrow(beside.clone())))
        },
    },
];
