//! Fuzzy search over people.
//!
//! Each word that was typed may stand for several words of names: itself, words that sound the same, short forms, itself in
//! the nominative, and, when nobody has all of them so, words a few slips away and words that it begins. Who has a word is
//! known beforehand, so that finding a person is adding up, for each, how well the words fit.

mod begun;
mod cases;
#[allow(dead_code, reason = "the build script writes what the program reads")]
mod layout;
pub(super) mod near;
mod rank;
mod search;
mod variants;
mod vocabulary;

use crate::names::{NamesError, endings};
use crate::records::{PersonId, Records};

use vocabulary::Vocabulary;

pub use begun::{Begun, Spelled};
pub(super) use cases::nominatives;
pub(super) use vocabulary::NameWords;

/// The words of everybody's names, ready to be searched.
#[derive(Debug)]
pub struct People {
    vocabulary: Vocabulary,
}

/// A person whom some words may name.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Match {
    /// Who it may be.
    pub person: PersonId,
    /// How well the words fit, 0 to 1: 1 when each is exactly a word of the name.
    pub score: f32,
    /// Whether each word is exactly a word of the name, in any of its spellings.
    pub exact: bool,
    /// How many of the words are explained by the name, well or badly.
    pub covered: usize,
    /// Whether a word stands for one of the family name, in whatever case and spelling.
    pub family: bool,
}

/// Of which part of names a word is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NameWordKind {
    /// Only family names have it.
    Family,
    /// A given name, a middle one, or any other part of a name that is not the family's.
    Given,
    /// Family names and others have it.
    Both,
}

impl People {
    /// Reads what the build prepared. Fails when it is missing or damaged.
    pub fn load(records: &Records) -> Result<Self, NamesError> {
        let connection = records.connection()?;
        Ok(Self {
            vocabulary: Vocabulary::load(&connection)?,
        })
    }

    /// Finds whom folded words name, in any order, whatever their spelling; the likeliest first, at most `limit`.
    ///
    /// Surnames and given names alone find everybody who has them. A single letter stands for a name that begins with
    /// it, beside another word. Words that name nobody do not hinder but lower the score.
    pub fn find(&self, words: &[&str], limit: usize) -> Vec<Match> {
        search::find(&self.vocabulary, words, limit)
    }

    /// The words of names, or words that sound as these do, that a folded word may be with an ending: `veliyeva` for
    /// `veliyevanin`.
    pub fn unended(&self, word: &str) -> Vec<String> {
        let bases = endings::without(word).into_iter().map(|(base, _)| base);
        let mut found: Vec<String> = Vec::new();
        for name in cases::nominatives(word).chain(bases) {
            let sounds = self.vocabulary.exact(&name).is_some() || !self.vocabulary.sounding_like(&name).is_empty();
            if sounds && !found.contains(&name) {
                found.push(name);
            }
        }
        found
    }

    /// Whether a folded word is exactly a word of somebody's name, and of which part.
    pub fn is_name_word(&self, word: &str) -> Option<NameWordKind> {
        let postings = self.vocabulary.postings(self.vocabulary.exact(word)?);
        let family = postings.iter().filter(|&&posting| layout::is_family(posting)).count();
        Some(match family {
            0 => NameWordKind::Given,
            _ if family == postings.len() => NameWordKind::Family,
            _ => NameWordKind::Both,
        })
    }
}
