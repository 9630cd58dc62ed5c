//! Words with endings: what a word of a question may be without them.
//!
//! - Azerbaijani and Turkish hang ending upon ending behind a word that stays as it is (`oyun-lar-ın-da`). Which there
//!   are, and in what order, is a table that a speaker can correct: `data/lexicon/az/endings.csv` and `tr/endings.csv`
//!   ([`hung`]). Snowball was tried for Turkish. It cuts stems short (`altın` to `al`, `takım` to `tak`, `kazandı` to
//!   `kaza`) and leaves endings (`madalyası` to `madalyas`), says neither which ending it took nor whether there was
//!   one, and wants the dots that people leave out; and it knows no Azerbaijani.
//! - A Russian ending takes the place of another (`медал-ь`, `медал-ями`), so that both the word typed and the word of
//!   the lexicon are cut to their stems, by Snowball ([`stem`]).
//! - Names of people are tried without endings too, when nobody is called so with them
//!   ([`unended`](super::People::unended)).

mod hung;
mod russian;

pub use hung::{Ending, cut_off, hangs, is_ordinal, without};
pub use russian::{is_russian, stem, stem_of_noun};
