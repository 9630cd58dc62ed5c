//! The sources on the Olympic Games.

pub mod final_marks;
pub mod history;
pub mod milano;
pub mod numbers;
pub mod paris;
pub mod stages;
