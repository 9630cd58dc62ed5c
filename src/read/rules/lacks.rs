//! What was not won.

use super::super::meaning::{Deed, Meaning, Noun, Slot, Thing};
use super::super::sense::Glue;
use super::{Cat, Rule, Way};

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "none of some things",
        first: Cat::Glue,
        second: Cat::Noun,
        way: Way::Given,
        cost: None,
        make: |glue, noun, _| match (glue, noun) {
            (Meaning::Glue(Glue::No), Meaning::Slot(Slot::Noun(noun))) => lack(noun, false),
            _ => None,
        },
    },
    Rule {
        name: "never did",
        first: Cat::Glue,
        second: Cat::Deed,
        way: Way::Given,
        cost: None,
        make: |glue, deed, _| match (glue, deed) {
            (Meaning::Glue(Glue::Not), Meaning::Slot(Slot::Deed(deed))) => Some(Meaning::Undone(*deed, false)),
            (Meaning::Glue(Glue::Never), Meaning::Slot(Slot::Deed(deed))) => Some(Meaning::Undone(*deed, true)),
            _ => None,
        },
    },
    Rule {
        name: "never, said twice",
        first: Cat::Glue,
        second: Cat::Undone,
        way: Way::Any,
        cost: None,
        make: |glue, undone, _| match (glue, undone) {
            (Meaning::Glue(Glue::Never | Glue::No), Meaning::Undone(deed, _)) => Some(Meaning::Undone(*deed, true)),
            _ => None,
        },
    },
    Rule {
        name: "things not won",
        first: Cat::Undone,
        second: Cat::Noun,
        way: Way::Any,
        cost: None,
        make: |undone, noun, _| match (undone, noun) {
            (Meaning::Undone(Deed::Win, ever), Meaning::Slot(Slot::Noun(noun))) => lack(noun, *ever),
            _ => None,
        },
    },
    Rule {
        name: "never any",
        first: Cat::Glue,
        second: Cat::Slot,
        way: Way::Any,
        cost: None,
        make: |glue, slot, _| match (glue, slot) {
            (Meaning::Glue(Glue::Never | Glue::No), Meaning::Slot(Slot::Lack(noun, _))) => lack(noun, true),
            _ => None,
        },
    },
    Rule {
        name: "none won",
        first: Cat::Undone,
        second: Cat::Slot,
        way: Way::Any,
        cost: None,
        make: |undone, slot, _| match (undone, slot) {
            (Meaning::Undone(Deed::Win, more), Meaning::Slot(Slot::Lack(noun, ever))) => lack(noun, *ever || *more),
            _ => None,
        },
    },
];

fn lack(noun: &Noun, ever: bool) -> Option<Meaning> {
    (noun.thing == Thing::Medal).then(|| Meaning::Slot(Slot::Lack(noun.clone(), ever)))
}
