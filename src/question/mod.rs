//! What was meant: a small algebra of a measure under filters, and the reading of text into it.
//!
//! A [`Question`] asks for a [`Measure`] under [`Filters`]. New questions come from new combinations of these slots.
//! Where to add what:
//! - a measure is a variant of [`Measure`]: chosen by a rule in `read/measure/rules/`, written in `code/measures.rs`,
//!   answered by a line of `answer/mod.rs`;
//! - a filter is a field of [`Filters`]: filled in `read/settle.rs`, written in `code.rs`, turned to SQL in
//!   `answer/conditions.rs` and `answer/select.rs`, and told in `answer/heeds.rs` of every way that heeds it: what is
//!   not told there is declined by name;
//! - what a half-typed question may become is a file in `suggest/`;
//! - a word is a row of `data/lexicon/<language>/words.csv` whose target is a [`Term`]; one that changes what is asked
//!   must show in the question, as `read/binding.rs` says.

mod code;
mod condition;
mod filters;
mod measure;
mod read;
mod suggest;
mod term;

pub use crate::query::Comparison;
pub use code::{decode, encode, from_link, to_link};
pub use condition::{Amount, Having, Subject};
pub use filters::{Birth, Day, Ended, Filters, MedalFilter, Placed, Side};
pub use measure::{End, Measurable, Measure, Order, Trait, Unit};
pub use read::{Context, Doubts, Hint, Reader, ReaderError, Reading, Unread};
pub use suggest::{Lead, Suggester, Typed};
pub use term::{Class, Term, Topic};

use crate::query::Query;
use crate::records::PersonId;

/// A question, as understood.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Question {
    /// What is asked for.
    pub measure: Measure,
    /// Of what.
    pub filters: Filters,
    /// With whom or what the subject of the filters is compared, each once.
    pub against: Vec<Subject>,
    /// What each of the things that are listed or counted must have; all of them must hold.
    pub having: Vec<Having>,
    /// How many rows were asked for ("top 20"), or the first row of a page; `None` leaves it to the reply.
    pub limit: Option<u16>,
    /// By what rows are ranked.
    pub order: Order,
    /// Which end of that order is wanted.
    pub end: End,
    /// A question that these slots have no room for; then they are all empty.
    pub query: Option<Box<Query>>,
}

impl Question {
    /// What a query asks.
    pub fn of_query(query: Query) -> Self {
        Self {
            query: Some(Box::new(query)),
            ..Self::default()
        }
    }

    /// All about one athlete.
    pub fn about(athlete: PersonId) -> Self {
        Self {
            filters: Filters {
                athlete: Some(athlete),
                ..Filters::default()
            },
            ..Self::default()
        }
    }
}
