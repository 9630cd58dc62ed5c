//! Sets of languages: in which of them something is said.

use crate::records::Language;

/// A set of languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Tongues(u8);

impl Tongues {
    /// No language.
    pub const NONE: Self = Self(0);

    /// One language.
    pub const fn of(language: Language) -> Self {
        Self(1 << language as u8)
    }

    /// The language of a folder of `data/lexicon/`; none for a folder of another name.
    pub fn of_folder(folder: &str) -> Self {
        match folder {
            "en" => Self::of(Language::English),
            "az" => Self::of(Language::Azerbaijani),
            "ru" => Self::of(Language::Russian),
            "tr" => Self::of(Language::Turkish),
            _ => Self::NONE,
        }
    }

    /// Whether there is none.
    pub const fn is_none(self) -> bool {
        self.0 == 0
    }

    /// Whether a language is among them.
    pub const fn has(self, language: Language) -> bool {
        self.0 & 1 << language as u8 != 0
    }

    /// How many there are.
    pub const fn count(self) -> u32 {
        self.0.count_ones()
    }

    /// Those of both sets.
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Those of either set.
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}
