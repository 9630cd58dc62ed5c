//! Which medals are asked for, as a word to choose by.

use crate::language::words;
use crate::question::MedalFilter;
use crate::records::Medal;

/// A medal of any colour, or of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::reply) enum Won {
    Any,
    Gold,
    Silver,
    Bronze,
}

words! {
    Won { Any = "any", Gold = "gold", Silver = "silver", Bronze = "bronze" }
}

impl From<MedalFilter> for Won {
    fn from(filter: MedalFilter) -> Self {
        match filter {
            MedalFilter::Any => Self::Any,
            MedalFilter::Only(Medal::Gold) => Self::Gold,
            MedalFilter::Only(Medal::Silver) => Self::Silver,
            MedalFilter::Only(Medal::Bronze) => Self::Bronze,
        }
    }
}
