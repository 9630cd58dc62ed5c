//! What is not tried, and why an answer may have something to tell, or stay the same, although a slot was filled.

use podium::answer::Slot;
use podium::question::{Measurable, Measure, Question, Trait, Unit};

/// About what rankings are made.
const RANKED: [&str; 6] = [
    "g=2024so",
    "c=FRA g=2020so",
    "e=athletics/mens-100-m g=2016so",
    "g=2024so x=w",
    "g=2016so h=g>=2",
    "c=CUB s=boxing m=g",
];

/// Whether a measure is tried about a context: what goes over all Games takes long, and is made as of one.
pub fn is_asked(measure: Measure, context: &str) -> bool {
    match measure {
        // There are many of these, and they are made alike.
        Measure::Ranking { .. } => RANKED.contains(&context),
        Measure::Streak | Measure::Extreme(_) => ["g=", "a=", "e="].iter().any(|slot| context.contains(slot)),
        _ => true,
    }
}

/// Why there is something to tell although nobody has what is asked for.
pub fn despite(slot: Slot, filled: &Question) -> Option<&'static str> {
    let filters = &filled.filters;
    match (slot, filled.measure) {
        (Slot::Games, Measure::Count(Unit::Games) | Measure::List(Unit::Games)) => {
            Some("Games that were not held are listed as such")
        }
        (_, Measure::Table) if filters.country.is_some() || filters.medal.is_some() => {
            Some("a country marks a line and a colour ranks; neither leaves out others")
        }
        (Slot::Country, Measure::Compare | Measure::Count(Unit::Medals)) if !filled.against.is_empty() => {
            Some("there are those whom it is compared with")
        }
        (_, Measure::Compare) if filters.medal.is_some() => Some("the colours are told apart, and all of them"),
        _ => None,
    }
}

/// Why no filling of a slot makes a difference.
pub fn same(slot: Slot, measure: Measure) -> Option<&'static str> {
    match (slot, measure) {
        (Slot::Order, Measure::Count(Unit::Medals) | Measure::List(Unit::Medals) | Measure::Overview) => {
            Some("medals are told by colour, in no other order")
        }
        (Slot::End, Measure::Trait(Trait::Born | Trait::Of(Measurable::Age))) => Some("of one athlete there is no end"),
        (Slot::Order, Measure::Ranking { by: Unit::Medals, .. }) => Some("rankings are by all medals anyway"),
        _ => None,
    }
}
