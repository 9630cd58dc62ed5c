//! Questions asked of the built program, at its outermost door.

mod asking;
mod examples;
mod first_lines;
mod hostile;
mod readme;
mod record_marks;
mod russian;
mod seeds;
mod slots;
mod understood;
