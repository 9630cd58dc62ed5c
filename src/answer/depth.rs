//! How far into its lists an answer goes.

/// How many rows the lists of an answer hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// Those of the first page and a little more: nearly nobody looks further.
    Head,
    /// As many as anybody pages through.
    Whole,
}

impl Depth {
    /// How many medals or people a list holds at most.
    pub const fn rows(self) -> usize {
        match self {
            Self::Head => 60,
            Self::Whole => 1000,
        }
    }

    /// How many podiums are held at most.
    pub const fn podiums(self) -> usize {
        match self {
            Self::Head => 12,
            Self::Whole => 60,
        }
    }

    /// How many contests are held at most: of somebody's, and when nobody's results are asked for, only the events.
    pub const fn contests(self, of_somebody: bool) -> usize {
        match (self, of_somebody) {
            (Self::Head, true) => 10,
            (Self::Head, false) => 5,
            (Self::Whole, _) => 60,
        }
    }

    /// How many results of one contest are held at most, when all of them are asked for.
    pub const fn results(self) -> usize {
        match self {
            Self::Head => 10,
            Self::Whole => 400,
        }
    }

    /// How many results of one contest are held at most, when a part of them is asked for.
    pub const fn part(self) -> usize {
        match self {
            Self::Head => 40,
            Self::Whole => 400,
        }
    }
}
