//! The sources on the Olympic Games.

pub mod history;
pub mod numbers;
pub mod paris;
