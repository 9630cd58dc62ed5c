//! How large codes get. What is larger is neither written nor read.

use super::Stop;

/// The longest code that is written and read.
pub(super) const MAX_BYTES: usize = 512;
/// A code that gets longer has short forms of the keys in it.
pub(super) const MAX_LONG: usize = 46;
/// The most filters, and the most demands on lines, that stand side by side.
pub(super) const MAX_SIDE_BY_SIDE: usize = 16;
/// The most sets of which each is within the one before.
const MAX_SETS: u8 = 4;
/// The most brackets and `Not`s of which each is within the one before: those of sets among them.
const MAX_LEVELS: u8 = 16;

/// How deep one is in a query.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Depth {
    sets: u8,
    levels: u8,
}

impl Depth {
    /// One set deeper.
    pub(super) fn set(self) -> Result<Self, Stop> {
        let sets = self.sets + 1;
        if sets > MAX_SETS {
            return Err(Stop::NoCode);
        }
        Self { sets, ..self }.level()
    }

    /// One bracket, or one `Not`, deeper.
    pub(super) fn level(self) -> Result<Self, Stop> {
        let levels = self.levels + 1;
        if levels > MAX_LEVELS {
            return Err(Stop::NoCode);
        }
        Ok(Self { levels, ..self })
    }
}

/// Whether so many may stand side by side.
pub(super) fn fits(number: usize) -> Result<(), Stop> {
    if number > MAX_SIDE_BY_SIDE {
        return Err(Stop::NoCode);
    }
    Ok(())
}
