//! The evaluator of queries against an oracle in plain SQL, and the oracle against facts known from elsewhere.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails by it")]

mod known;
mod oracle;
mod two_ideas;
