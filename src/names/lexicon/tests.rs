//! The lexicon over a small catalog.
