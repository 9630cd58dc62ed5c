//! What was asked, as an algebra that nests and groups.
//!
//! A [`Query`] makes a [`Set`] of lines of one kind of thing (athletes, countries, Games, days …) from facts of one
//! sort ([`About`]: medals, results, who took part, what was held, the Games themselves), and asks for the lines, their
//! number, or one value. Each fact must pass every [`Filter`], each line every [`Having`]; lines stand in an order and
//! may be cut. Whatever names things may name them by another set: "the silver medallist behind X", "Games before
//! Paris", "cities that were host twice".
//!
//! Every kind, filter and measure is a variant of an enum, and matches over them have no `_`: what the evaluator
//! ([`eval`]) cannot do is an error that names it, never a filter that is lost.

pub mod code;
mod comparison;
pub mod eval;
pub mod fields;
mod filter;
mod measure;
mod normal;
mod thing;

#[cfg(test)]
#[path = "../../tests/support/query.rs"]
pub(crate) mod arbitrary;

pub use comparison::Comparison;
pub use filter::{Amount, Attribute, Ended, Filter};
pub use measure::{Having, Measure, Over, What};
pub use thing::{Kind, Thing};

/// A question, as understood.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Query {
    /// What is wanted of the set.
    pub ask: Ask,
    /// Of what.
    pub set: Set,
}

/// What is wanted of a set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Ask {
    /// Its lines, each with what is measured of it.
    List,
    /// How many lines it has.
    Count,
    /// Whether it has a line.
    Whether,
    /// What is measured, over all facts of the set at once.
    Value,
    /// Its lines beside each other, those with nothing among them.
    Compare,
}

/// Things of a kind, made of facts.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Set {
    /// Of which sort the facts are.
    pub about: About,
    /// What one line is.
    pub of: Kind,
    /// A second thing that tells lines apart: an athlete *at one Games*, a country *in one sport*.
    pub with: Option<Kind>,
    /// What every fact must pass.
    pub only: Vec<Filter>,
    /// What every line must pass.
    pub having: Vec<Having>,
    /// What is measured of each line.
    pub show: Measure,
    /// In which order lines stand; `None` leaves them in the order of the things themselves.
    pub order: Option<End>,
    /// Which lines are taken.
    pub take: Option<Take>,
}

/// Of which sort the facts of a set are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum About {
    /// Medals that count. A team's is one medal, of its country and of each of its members.
    Medals,
    /// Results in events for medals, of whoever started, with or without a medal.
    Results,
    /// Who took part, in which sport and for whom.
    Entries,
    /// Which events were held for medals.
    Programme,
    /// The Games themselves: when and where they were.
    Hosting,
}

/// Which end of an order stands first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum End {
    /// The most, the latest; of marks the greatest number, which is the best where more is better.
    Most,
    /// The least, the earliest; of marks the least number.
    Least,
}

/// Which lines of an order are taken, counted from 1. Lines that are level with the last one taken are taken as well.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Take {
    /// The first.
    pub from: u16,
    /// The last; not less than `from`.
    pub to: u16,
    /// Whether so many are taken of each thing of [`Set::of`], not of all: "each country's best Games".
    pub of_each: bool,
}

impl Take {
    /// The first so many.
    pub const fn first(number: u16) -> Self {
        Self {
            from: 1,
            to: number,
            of_each: false,
        }
    }

    /// The one at a place.
    pub const fn nth(place: u16) -> Self {
        Self {
            from: place,
            to: place,
            of_each: false,
        }
    }
}

impl Set {
    /// All things of a kind that facts of a sort tell of, with the number of their facts.
    pub fn all(about: About, of: Kind) -> Self {
        Self {
            about,
            of,
            with: None,
            only: Vec::new(),
            having: Vec::new(),
            show: Measure::number(about.counted()),
            order: None,
            take: None,
        }
    }

    /// The same, narrowed.
    #[must_use]
    pub fn only(mut self, filter: Filter) -> Self {
        self.only.push(filter);
        self
    }

    /// The same, each line demanding something.
    #[must_use]
    pub fn having(mut self, having: Having) -> Self {
        self.having.push(having);
        self
    }

    /// The same, told apart by a second thing.
    #[must_use]
    pub fn with(mut self, kind: Kind) -> Self {
        self.with = Some(kind);
        self
    }

    /// The same, measured by something.
    #[must_use]
    pub fn show(mut self, measure: Measure) -> Self {
        self.show = measure;
        self
    }

    /// The same, in an order.
    #[must_use]
    pub fn order(mut self, end: End) -> Self {
        self.order = Some(end);
        self
    }

    /// The same, cut.
    #[must_use]
    pub fn take(mut self, take: Take) -> Self {
        self.take = Some(take);
        self
    }

    /// The lines of the set.
    pub fn list(self) -> Query {
        self.ask(Ask::List)
    }

    /// The number of lines.
    pub fn count(self) -> Query {
        self.ask(Ask::Count)
    }

    /// What is wanted of the set.
    pub fn ask(self, ask: Ask) -> Query {
        Query { ask, set: self }
    }
}

impl About {
    /// Every sort of facts.
    pub const ALL: [Self; 5] = [
        Self::Medals,
        Self::Results,
        Self::Entries,
        Self::Programme,
        Self::Hosting,
    ];

    /// What its facts are counted as, where nothing else is said.
    pub fn counted(self) -> Kind {
        match self {
            Self::Medals => Kind::Medal,
            Self::Results => Kind::Result,
            Self::Entries => Kind::Athlete,
            Self::Programme => Kind::Contest,
            Self::Hosting => Kind::Games,
        }
    }
}
