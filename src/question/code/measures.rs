//! The letters of measures.

use crate::records::RecordKind;

use super::super::{Measurable, Measure, Trait, Unit};

const UNITS: [(Unit, &str); 7] = [
    (Unit::Medals, "m"),
    (Unit::Athletes, "a"),
    (Unit::Sports, "s"),
    (Unit::Events, "e"),
    (Unit::Games, "g"),
    (Unit::Countries, "c"),
    (Unit::Days, "d"),
];

const PLAIN: [(Measure, &str); 20] = [
    (Measure::Overview, "o"),
    (Measure::Table, "t"),
    (Measure::Rank, "r"),
    (Measure::First, "f"),
    (Measure::Last, "z"),
    (Measure::Debut, "d"),
    (Measure::Latest, "e"),
    (Measure::Streak, "q"),
    (Measure::Results, "s"),
    (Measure::Compare, "c"),
    (Measure::Trait(Trait::Of(Measurable::Age)), "y"),
    (Measure::Trait(Trait::Of(Measurable::Height)), "h"),
    (Measure::Trait(Trait::Of(Measurable::Weight)), "k"),
    (Measure::Trait(Trait::Born), "b"),
    (Measure::Trait(Trait::Country), "j"),
    (Measure::Extreme(Measurable::Age), "xa"),
    (Measure::Extreme(Measurable::Height), "xh"),
    (Measure::Extreme(Measurable::Weight), "xw"),
    (Measure::Record(RecordKind::World), "w"),
    (Measure::Record(RecordKind::Paralympic), "p"),
];

pub(super) fn measure_code(measure: Measure) -> String {
    all_measures()
        .find(|(one, _)| *one == measure)
        .map(|(_, code)| code)
        .unwrap_or_default()
}

pub(super) fn measure_of(code: &str) -> Option<Measure> {
    all_measures().find(|(_, one)| one == code).map(|(measure, _)| measure)
}

impl Measure {
    /// Every measure that a question can ask for.
    pub fn all() -> impl Iterator<Item = Self> {
        all_measures().map(|(measure, _)| measure)
    }
}

/// Every measure with its letters: `nm` counts medals, `lm` lists them, `gca` ranks countries by athletes.
pub(super) fn all_measures() -> impl Iterator<Item = (Measure, String)> {
    let plain = PLAIN.into_iter().map(|(measure, code)| (measure, code.to_owned()));
    let counts = UNITS
        .into_iter()
        .map(|(unit, code)| (Measure::Count(unit), format!("n{code}")));
    let lists = UNITS
        .into_iter()
        .map(|(unit, code)| (Measure::List(unit), format!("l{code}")));
    let rankings = UNITS.into_iter().flat_map(|(of, first)| {
        UNITS
            .into_iter()
            .map(move |(by, second)| (Measure::Ranking { of, by }, format!("g{first}{second}")))
    });
    plain.chain(counts).chain(lists).chain(rankings)
}
