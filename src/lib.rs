//! Podium answers questions on Olympic and Paralympic results.
//!
//! A question goes one way, through plain values:
//! [`chat::Request`] → [`question::Question`] → [`answer::Answer`] → [`reply::Reply`].
//! [`records`] holds the facts, [`names`] finds what words name, and the two fronts, [`terminal`] and [`telegram`],
//! carry requests in and replies out.

// What the tests of the library share with those beside it names the library as those do.
#[cfg(test)]
extern crate self as podium;

pub mod answer;
pub mod audit;
pub mod chat;
pub mod chat_id;
pub mod engine;
pub mod examples;
pub mod held;
pub mod language;
pub mod names;
pub mod preferences;
pub mod query;
pub mod question;
pub mod read;
pub mod records;
pub mod reply;
pub mod state;
pub mod telegram;
pub mod terminal;
