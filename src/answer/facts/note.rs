//! What must be said with the facts.

use crate::records::{GamesId, GamesKind};

/// What must be said with the facts, so that they are not taken for more than they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Note {
    /// The medallists of these Games are held in part.
    PartialMedallists {
        /// Of which Games.
        games: GamesId,
        /// How many of them are held, in per cent, rounded down.
        share: Option<u8>,
    },
    /// The medallists of these Games are not held at all.
    UnnamedMedallists {
        /// Of which Games.
        games: GamesId,
    },
    /// The medallists of several Games of this kind are not held.
    UnnamedAtSome {
        /// Of which kind.
        kind: GamesKind,
    },
    /// The days of these Games' medals are not held.
    NoDates {
        /// Of which Games.
        games: GamesId,
    },
    /// The days of some of these Games' medals are not held.
    PartialDates {
        /// Of which Games.
        games: GamesId,
    },
    /// Who took part in these Games is not held, only who won medals.
    NoEntries {
        /// Of which Games.
        games: GamesId,
    },
    /// Who took part is not held of several of the Games.
    NoEntriesAtSome,
    /// The medallists of several of the Games are held in part.
    PartialMedallistsAtSome,
    /// Of the events of these Games only the medals are held, not the other places.
    OnlyMedals {
        /// Of which Games.
        games: GamesId,
    },
    /// Of the events of several of the Games only the medals are held.
    OnlyMedalsAtSome,
}

impl Note {
    /// Whether medallists are missing.
    pub fn is_about_medallists(self) -> bool {
        !matches!(
            self,
            Self::NoDates { .. }
                | Self::PartialDates { .. }
                | Self::NoEntries { .. }
                | Self::NoEntriesAtSome
                | Self::OnlyMedals { .. }
                | Self::OnlyMedalsAtSome
        )
    }
}
