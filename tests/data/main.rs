//! The compiler of the tables, tried on a tiny folder of them: whole, it compiles; with one cell changed, the compiler
//! says in which file, on which line, and why not. And the audit of what was compiled, whole and spoiled.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails by it")]

#[path = "../../build/mod.rs"]
mod compile;
#[path = "../../build/texts/mod.rs"]
mod texts;

mod audit;
mod broken;
mod compiled;
mod facts;
mod faults;
mod replies;
mod tables;
