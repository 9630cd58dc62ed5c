//! What is measured of a line, and what it must come to.

use crate::query::Comparison;

use super::filter::{Amount, Attribute, Filter};
use super::{About, Kind};

/// What is measured of a line: over its facts, or over other facts of the same thing.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Measure {
    /// What.
    pub what: What,
    /// What the facts must pass beside the filters of the set.
    pub only: Vec<Filter>,
    /// Facts of another sort, or all facts of the thing whatever the filters of the set say: "… that never won a medal".
    /// `None` takes those of the line.
    pub over: Option<Over>,
}

/// Facts that a measure takes instead of those of the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Over {
    /// Of which sort they are.
    pub about: About,
    /// Whether they must pass the filters of the set as well.
    pub narrowed: bool,
}

/// What can be measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum What {
    /// How many different things of a kind.
    Number(Kind),
    /// Golds, then silvers, then bronzes: as tables are ranked.
    Tally,
    /// The least of an attribute: the first year, the youngest age.
    Least(Attribute),
    /// The greatest of an attribute.
    Greatest(Attribute),
    /// The mean of an attribute over the facts that have it.
    Mean(Attribute),
    /// The greatest less the least: from the first year to the last.
    Span(Attribute),
    /// Which part of the things of a kind pass the filters of the measure, in thousandths.
    Share(Kind),
    /// The number of things of one kind for each of another: medals for each Games, in thousandths.
    Ratio(Kind, Kind),
    /// The most editions of Games in a row, within one kind and season.
    Run,
}

/// What a line must come to.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Having {
    /// What is measured.
    pub measure: Measure,
    /// How it compares.
    pub is: Comparison,
    /// With what.
    pub than: Amount,
}

impl Measure {
    /// How many different things of a kind.
    pub fn number(kind: Kind) -> Self {
        Self::of(What::Number(kind))
    }

    /// Something, of the facts of the line.
    pub fn of(what: What) -> Self {
        Self {
            what,
            only: Vec::new(),
            over: None,
        }
    }

    /// The same of fewer facts.
    #[must_use]
    pub fn only(mut self, filter: Filter) -> Self {
        self.only.push(filter);
        self
    }

    /// The same of other facts.
    #[must_use]
    pub fn over(mut self, about: About, narrowed: bool) -> Self {
        self.over = Some(Over { about, narrowed });
        self
    }

    /// That it compares so with a number.
    pub fn is(self, is: Comparison, number: i64) -> Having {
        self.than(is, Amount::Number(number))
    }

    /// That it compares so with an amount.
    pub fn than(self, is: Comparison, than: Amount) -> Having {
        Having {
            measure: self,
            is,
            than,
        }
    }
}
