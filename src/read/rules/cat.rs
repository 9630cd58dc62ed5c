//! The categories of pieces.

use super::super::meaning::{Meaning, Slot};

/// What kind of piece a meaning is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Cat {
    /// Asks by itself.
    Ask,
    /// Things of a kind.
    Noun,
    /// Something done.
    Deed,
    /// The first time, or the last.
    Fresh,
    /// Narrows.
    Narrow,
    /// So many times.
    Times,
    /// An order.
    Rank,
    /// An order by a number.
    Ranked,
    /// Any other slot.
    Slot,
    /// Several slots that belong together.
    Bundle,
    /// Several slots.
    Clause,
    /// In rules: any of the above.
    Part,
    /// In rules: any of the above but a clause.
    Slots,
    /// A clause that tells where.
    Where,
    /// A word for a rule.
    Glue,
    /// A number.
    Number,
    /// How a number compares.
    Amount,
    /// A place in an order.
    Ordinal,
    /// A letter.
    Letter,
    /// Things behind "and".
    Joined,
    /// Only so many things.
    Sole,
    /// Something that was not done.
    Undone,
}

impl Cat {
    /// That of a meaning.
    pub fn of(meaning: &Meaning) -> Self {
        match meaning {
            Meaning::Slot(slot) => match slot {
                Slot::Ask(_) => Self::Ask,
                Slot::Noun(_) => Self::Noun,
                Slot::Deed(_) => Self::Deed,
                Slot::Fresh(_) => Self::Fresh,
                Slot::Narrow(_) => Self::Narrow,
                Slot::Times(..) => Self::Times,
                Slot::Rank(_) => Self::Rank,
                Slot::Ranked(..) => Self::Ranked,
                Slot::Asked(..)
                | Slot::Limit(_)
                | Slot::Lack(..)
                | Slot::Spread(_)
                | Slot::Figure(_)
                | Slot::Versus
                | Slot::Place(_) => Self::Slot,
            },
            Meaning::Bundle(_) => Self::Bundle,
            Meaning::Clause(_) => Self::Clause,
            Meaning::Where(_) => Self::Where,
            Meaning::Glue(_) => Self::Glue,
            Meaning::Number(_) => Self::Number,
            Meaning::Amount(..) => Self::Amount,
            Meaning::Ordinal(_) => Self::Ordinal,
            Meaning::Letter(_) => Self::Letter,
            Meaning::Joined(..) => Self::Joined,
            Meaning::Sole(_) => Self::Sole,
            Meaning::Undone(..) => Self::Undone,
        }
    }

    /// Whether a rule that takes this category takes a piece of another.
    pub fn takes(self, piece: Self) -> bool {
        let is_slot = match piece {
            Self::Ask
            | Self::Noun
            | Self::Deed
            | Self::Fresh
            | Self::Narrow
            | Self::Times
            | Self::Rank
            | Self::Ranked
            | Self::Slot
            | Self::Bundle => true,
            Self::Clause
            | Self::Part
            | Self::Slots
            | Self::Where
            | Self::Glue
            | Self::Number
            | Self::Amount
            | Self::Ordinal
            | Self::Letter
            | Self::Joined
            | Self::Sole
            | Self::Undone => false,
        };
        match self {
            Self::Part => is_slot || piece == Self::Clause,
            Self::Slots => is_slot,
            _ => self == piece,
        }
    }
}
