//! What words name: folding, the lexicon of countries, sports, events and Games, and fuzzy search over people.

pub mod fold;
mod key;
mod words;

pub use key::key;
pub use words::{Word, words};
