//! Numbers that compare, count times, places and ages.

use crate::query::Comparison;

use super::super::meaning::{Attribute, Figure, Limit, Meaning, Narrow, Noun, Order, Rank, Slot, Thing};
use super::super::sense::Glue;
use super::super::weights::Feature;
use super::{Cat, Rule, Way};

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "compared number",
        first: Cat::Glue,
        second: Cat::Number,
        way: Way::Any,
        cost: None,
        make: |glue, number, _| match (glue, number) {
            (Meaning::Glue(Glue::Compared(is)), Meaning::Number(number)) => Some(Meaning::Amount(*is, *number)),
            _ => None,
        },
    },
    Rule {
        name: "number or more",
        first: Cat::Number,
        second: Cat::Glue,
        way: Way::Given,
        cost: None,
        make: |number, glue, _| match (number, glue) {
            (Meaning::Number(number), Meaning::Glue(Glue::OrCompared(is))) => Some(Meaning::Amount(*is, *number)),
            _ => None,
        },
    },
    Rule {
        name: "number times",
        first: Cat::Number,
        second: Cat::Glue,
        way: Way::Given,
        cost: None,
        make: |number, glue, _| match (number, glue) {
            (Meaning::Number(number), Meaning::Glue(Glue::Times)) => {
                Some(Meaning::Slot(Slot::Times(Comparison::Exactly, *number)))
            }
            _ => None,
        },
    },
    Rule {
        name: "amount times",
        first: Cat::Amount,
        second: Cat::Glue,
        way: Way::Given,
        cost: None,
        make: |amount, glue, _| match (amount, glue) {
            (Meaning::Amount(is, number), Meaning::Glue(Glue::Times)) => Some(Meaning::Slot(Slot::Times(*is, *number))),
            _ => None,
        },
    },
    Rule {
        name: "compared times",
        first: Cat::Glue,
        second: Cat::Times,
        way: Way::Any,
        cost: None,
        make: |glue, times, _| match (glue, times) {
            (Meaning::Glue(Glue::Compared(is)), Meaning::Slot(Slot::Times(Comparison::Exactly, number))) => {
                Some(Meaning::Slot(Slot::Times(*is, *number)))
            }
            // "Twice or more", "only once".
            (Meaning::Glue(Glue::OrCompared(is)), Meaning::Slot(Slot::Times(Comparison::Exactly, number))) => {
                Some(Meaning::Slot(Slot::Times(*is, *number)))
            }
            (Meaning::Glue(Glue::Only), Meaning::Slot(Slot::Times(Comparison::Exactly, number))) => {
                Some(Meaning::Slot(Slot::Times(Comparison::Exactly, *number)))
            }
            _ => None,
        },
    },
    Rule {
        name: "only a number",
        first: Cat::Glue,
        second: Cat::Number,
        way: Way::Given,
        cost: None,
        make: |glue, number, _| match (glue, number) {
            (Meaning::Glue(Glue::Only), Meaning::Number(number)) => Some(Meaning::Amount(Comparison::Exactly, *number)),
            _ => None,
        },
    },
    Rule {
        name: "number of things",
        first: Cat::Number,
        second: Cat::Noun,
        way: Way::Given,
        cost: None,
        make: |number, noun, _| match (number, noun) {
            // "One country" is rather a single one than so many.
            (Meaning::Number(number @ 2..), Meaning::Slot(Slot::Noun(noun))) => {
                limit(Comparison::Exactly, *number, noun)
            }
            _ => None,
        },
    },
    Rule {
        name: "amount of things",
        first: Cat::Amount,
        second: Cat::Noun,
        way: Way::Given,
        cost: None,
        make: |amount, noun, _| match (amount, noun) {
            (Meaning::Amount(is, number), Meaning::Slot(Slot::Noun(noun))) => limit(*is, *number, noun),
            _ => None,
        },
    },
    Rule {
        name: "top number",
        first: Cat::Glue,
        second: Cat::Number,
        way: Way::Given,
        cost: None,
        make: |glue, number, _| match (glue, number) {
            (Meaning::Glue(Glue::Top), Meaning::Number(number)) if *number > 0 => {
                Some(Meaning::Slot(Slot::Rank(Rank {
                    order: Order::Best,
                    from: 1,
                    to: *number,
                })))
            }
            _ => None,
        },
    },
    Rule {
        name: "nth of an order",
        first: Cat::Ordinal,
        second: Cat::Rank,
        way: Way::Given,
        cost: None,
        make: |place, rank, _| match (place, rank) {
            (Meaning::Ordinal(place), Meaning::Slot(Slot::Rank(rank))) if (rank.from, rank.to) == (1, 1) => {
                let is_counted = match rank.order {
                    Order::Amount(_) | Order::Best | Order::Extreme(..) => true,
                    Order::Time(_) | Order::Next | Order::SecondLast => false,
                };
                is_counted.then_some(Meaning::Slot(Slot::Rank(Rank {
                    order: rank.order,
                    from: *place,
                    to: *place,
                })))
            }
            _ => None,
        },
    },
    Rule {
        name: "nth to last",
        first: Cat::Ordinal,
        second: Cat::Glue,
        way: Way::Turns,
        cost: None,
        make: |place, glue, _| match (place, glue) {
            (Meaning::Ordinal(place), Meaning::Glue(Glue::ToLast)) => {
                (*place == 2).then_some(Meaning::Slot(Slot::Rank(Rank {
                    order: Order::SecondLast,
                    from: 2,
                    to: 2,
                })))
            }
            _ => None,
        },
    },
    Rule {
        name: "under an age",
        first: Cat::Glue,
        second: Cat::Number,
        way: Way::Any,
        cost: Some(Feature::BareAge),
        make: |glue, number, _| match (glue, number) {
            (Meaning::Glue(Glue::Younger), Meaning::Number(number)) => Some(age(Comparison::Fewer, *number)),
            (Meaning::Glue(Glue::Older), Meaning::Number(number)) => Some(age(Comparison::More, *number)),
            (Meaning::Glue(Glue::YearsOld), Meaning::Number(number)) => Some(age(Comparison::Exactly, *number)),
            _ => None,
        },
    },
    Rule {
        name: "amount of years",
        first: Cat::Amount,
        second: Cat::Glue,
        way: Way::Any,
        cost: None,
        make: |amount, glue, _| match (amount, glue) {
            (Meaning::Amount(is, number), Meaning::Glue(Glue::YearsOld)) => Some(age(*is, *number)),
            _ => None,
        },
    },
    Rule {
        name: "age in years",
        first: Cat::Narrow,
        second: Cat::Glue,
        way: Way::Any,
        cost: None,
        make: |narrow, glue, _| match (narrow, glue) {
            (Meaning::Slot(Slot::Narrow(Narrow::Age(is, years))), Meaning::Glue(Glue::YearsOld)) => {
                Some(Meaning::Slot(Slot::Narrow(Narrow::Age(*is, *years))))
            }
            (Meaning::Slot(Slot::Narrow(Narrow::Age(Comparison::Exactly, years))), Meaning::Glue(Glue::Younger)) => {
                Some(age_of(Comparison::Fewer, *years))
            }
            (Meaning::Slot(Slot::Narrow(Narrow::Age(Comparison::Exactly, years))), Meaning::Glue(Glue::Older)) => {
                Some(age_of(Comparison::More, *years))
            }
            _ => None,
        },
    },
    Rule {
        name: "mean age",
        first: Cat::Glue,
        second: Cat::Glue,
        way: Way::Given,
        cost: None,
        make: |average, age, _| match (average, age) {
            (Meaning::Glue(Glue::Average), Meaning::Glue(Glue::Age)) => {
                Some(Meaning::Slot(Slot::Figure(Figure::MeanOf(Attribute::Age))))
            }
            _ => None,
        },
    },
    Rule {
        name: "share of things",
        first: Cat::Glue,
        second: Cat::Noun,
        way: Way::Any,
        cost: None,
        make: |glue, noun, _| {
            let figure = match glue {
                Meaning::Glue(Glue::Share) => Figure::Share,
                Meaning::Glue(Glue::Average) => Figure::Average,
                _ => return None,
            };
            let Meaning::Slot(Slot::Noun(noun)) = noun else {
                return None;
            };
            let clause = super::super::clause::Clause::of(Slot::Figure(figure))?;
            clause.with(Slot::Noun(noun.clone())).map(Meaning::Bundle)
        },
    },
];

fn limit(is: Comparison, number: u16, of: &Noun) -> Option<Meaning> {
    // "Two Paris" counts nothing.
    let is_counted = match of.thing {
        Thing::Athlete
        | Thing::Country
        | Thing::Sport
        | Thing::Discipline
        | Thing::Event
        | Thing::Games
        | Thing::City
        | Thing::Medal => true,
        Thing::Host | Thing::Continent => false,
    };
    is_counted.then(|| {
        Meaning::Slot(Slot::Limit(Limit {
            is,
            number,
            of: of.clone(),
        }))
    })
}

fn age(is: Comparison, years: u16) -> Meaning {
    age_of(is, years.into())
}

fn age_of(is: Comparison, years: i64) -> Meaning {
    Meaning::Slot(Slot::Narrow(Narrow::Age(is, years)))
}
