//! The evaluator of queries against an oracle in plain SQL, and the oracle against facts known from elsewhere.
//!
//! What the two do not agree on yet is listed in [`pending`].

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails by it")]

mod check;
mod known;
mod matrix;
mod oracle;
mod pending;
mod random;
mod two_ideas;
mod world;
