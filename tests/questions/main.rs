//! Questions asked of the built program, at its outermost door.

#![allow(clippy::panic, reason = "a test fails by it")]

mod asking;
mod azerbaijani;
mod examples;
mod first_lines;
mod follow_ups;
mod hostile;
mod languages;
mod mixed;
mod outside;
mod readme;
mod record_marks;
mod russian;
mod seeds;
mod slots;
mod turkish;
mod understood;
