//! What words name: folding, the lexicon of countries, sports, cities and Games, events and classes, and fuzzy search
//! over people. It knows no grammar.
//!
//! A question is cut by [`words`]; [`Lexicon::link`] finds countries, sports, cities, Games and words of the grammar in
//! it, [`EventIndex`] and [`Class`] what belongs to an event, and [`People::find`] the people that other words name.

mod complete;
mod endings;
mod events;
pub mod fold;
mod key;
mod lexicon;
mod people;
mod tongues;
mod typos;
mod words;

pub use complete::{Completion, Phrasebook};
pub use events::{Class, EventFilter, EventIndex};
pub use key::key;
pub use lexicon::{Concept, Found, Lexicon, Link, Mention, is_ordinary};
pub use people::{Begun, Match, NameWordKind, People, Spelled};
pub use tongues::Tongues;
pub use words::{Word, words};

use crate::records::RecordsError;

/// The names in the records could not be read.
#[derive(Debug, thiserror::Error)]
pub enum NamesError {
    /// No connection to the records.
    #[error(transparent)]
    Records(#[from] RecordsError),
    /// A table could not be read.
    #[error("the names could not be read: {0}")]
    Sqlite(#[from] rusqlite::Error),
    /// A row of `data/lexicon/` names nothing that the records hold.
    #[error("lexicon/{category}.csv: \"{target}\" is not in the records")]
    UnknownTarget {
        /// The file's name.
        category: String,
        /// What it should have named.
        target: String,
    },
    /// What the build prepared for the search over people does not fit together.
    #[error("the prepared names are damaged: {0}")]
    Prepared(String),
}
