//! Slots one behind the other, and clauses within clauses.

use super::super::clause::Clause;
use super::super::close;
use super::super::meaning::{Meaning, Narrow, Slot, Thing};
use super::super::sense::Glue;
use super::{Cat, Env, Rule, Way};

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "clause",
        first: Cat::Part,
        second: Cat::Slots,
        way: Way::Given,
        cost: None,
        make: |part, slots, _| merged(&of(part)?, slots).map(Meaning::Clause),
    },
    Rule {
        name: "clause that tells where",
        first: Cat::Where,
        second: Cat::Slots,
        way: Way::Any,
        cost: None,
        make: |clause, slots, _| match clause {
            Meaning::Where(clause) => merged(clause, slots).map(Meaning::Where),
            _ => None,
        },
    },
    Rule {
        name: "where it was done",
        first: Cat::Where,
        second: Cat::Noun,
        way: Way::Given,
        cost: None,
        make: |clause, noun, env| match (clause, noun) {
            (Meaning::Where(clause), Meaning::Slot(Slot::Noun(noun))) if noun.thing == Thing::Event => {
                same(clause, env)
            }
            _ => None,
        },
    },
    Rule {
        name: "relative clause",
        first: Cat::Glue,
        second: Cat::Part,
        way: Way::Given,
        cost: None,
        make: |glue, part, env| match glue {
            Meaning::Glue(Glue::Relative) => same(&of(part)?, env),
            _ => None,
        },
    },
];

fn of(part: &Meaning) -> Option<Clause> {
    match part {
        Meaning::Slot(slot) => Clause::of(slot.clone()),
        Meaning::Bundle(clause) | Meaning::Clause(clause) => Some(clause.clone()),
        _ => None,
    }
}

fn merged(clause: &Clause, slots: &Meaning) -> Option<Clause> {
    match slots {
        Meaning::Slot(slot) => clause.clone().with(slot.clone()),
        Meaning::Bundle(more) => more.slots().into_iter().try_fold(clause.clone(), Clause::with),
        _ => None,
    }
}

/// The contests at which a clause came true.
fn same(clause: &Clause, env: &Env<'_>) -> Option<Meaning> {
    let set = close::contests(clause, env)?;
    Some(Meaning::Slot(Slot::Narrow(Narrow::Same(Box::new(set)))))
}
