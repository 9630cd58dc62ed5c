//! What sports, events, Games and cities are called in each language.

#![allow(clippy::unwrap_used, reason = "a test fails by it")]

mod games;
mod known;
mod leftover;

use podium::records::{Language, Records};

/// The languages but English.
const OTHERS: [Language; 3] = [Language::Azerbaijani, Language::Russian, Language::Turkish];

fn records() -> Records {
    Records::open().unwrap()
}
