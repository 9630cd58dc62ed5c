//! Questions asked of the built program, at its outermost door.

mod asking;
mod hostile;
mod seeds;
mod understood;
