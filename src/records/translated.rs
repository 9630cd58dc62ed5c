//! A name in the languages but English.

use rusqlite::Row;

use super::Language;

/// One name in each [`Language`] but English, which stands beside it in a row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Translated([Box<str>; 3]);

impl Translated {
    /// Reads three columns, Azerbaijani, Russian and Turkish, from one on.
    pub(super) fn at(row: &Row<'_>, first: usize) -> rusqlite::Result<Self> {
        Ok(Self([row.get(first)?, row.get(first + 1)?, row.get(first + 2)?]))
    }

    /// The name in a language, of which the English is given.
    pub fn or<'n>(&'n self, english: &'n str, language: Language) -> &'n str {
        let Self([az, ru, tr]) = self;
        match language {
            Language::English => english,
            Language::Azerbaijani => az,
            Language::Russian => ru,
            Language::Turkish => tr,
        }
    }
}
