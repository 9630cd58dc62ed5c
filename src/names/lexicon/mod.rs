//! The lexicon: what countries, sports, cities and Games are called, and the words of the grammar.

mod automatic;
mod capitals;
mod phrases;

use std::ops::Range;

use crate::names::typos::Spellings;
use crate::names::{NamesError, Word};
use crate::records::{Catalog, CountryId, GamesId, Records, SportId};

use automatic::Automatic;
use phrases::Phrases;

/// What a phrase names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Concept {
    /// A committee of its time.
    Country(CountryId),
    /// A sport or a discipline of one.
    Sport(SportId),
    /// A city, as all the Games held or planned there, Olympic and Paralympic, in order of time.
    City(Vec<GamesId>),
    /// A city and a year: the Games there in that year, one or two.
    Games(Vec<GamesId>),
    /// A word of the grammar: the target of `data/lexicon/<language>/words.csv`.
    Word(String),
}

/// Words that name something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Which of the words it was found in.
    pub words: Range<usize>,
    /// What they name, likeliest first; more than one where a phrase has several meanings.
    pub concepts: Vec<Concept>,
    /// Whether the words are spelled as the lexicon has them, a plural aside. A link that is not exact was found by
    /// correcting a word, and should give way to a person or an event of exactly that spelling.
    pub exact: bool,
}

/// All phrases that name something, in memory.
#[derive(Debug)]
pub struct Lexicon {
    phrases: Phrases,
    spellings: Spellings,
}

/// The most misspelled words of one text that are corrected. A text with more is no question, and each costs some time.
const MAX_CORRECTED: usize = 32;

impl Lexicon {
    /// Reads the lexicon of all languages and makes the phrases that need no table: names and codes of countries, names
    /// of sports, cities with and without the year.
    ///
    /// Fails when the table cannot be read or names a country, sport, city or Games that the records do not have.
    pub fn load(records: &Records) -> Result<Self, NamesError> {
        let connection = records.connection()?;
        let mut statement = connection.prepare("SELECT category, target, phrase FROM lexicon ORDER BY id")?;
        let rows = statement
            .query_map((), |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
            .collect::<Result<Vec<(String, String, String)>, _>>()?;
        Self::over(
            records.catalog(),
            rows.iter().map(|(c, t, p)| (c.as_str(), t.as_str(), p.as_str())),
        )
    }

    /// The lexicon of a catalog and of rows of category, target and phrase.
    fn over<'r>(
        catalog: &Catalog,
        rows: impl Iterator<Item = (&'r str, &'r str, &'r str)>,
    ) -> Result<Self, NamesError> {
        let mut automatic = Automatic::of(catalog);
        for (category, target, phrase) in rows {
            automatic.add_row(catalog, category, target, phrase)?;
        }
        let phrases = automatic.into_phrases();
        let spellings = Spellings::of(phrases.words());
        Ok(Self { phrases, spellings })
    }

    /// Finds what the words name: the longest phrase first, then the leftmost, none overlapping another. Links come in
    /// the order of the words.
    pub fn link(&self, words: &[Word]) -> Vec<Link> {
        let typed: Vec<Vec<&str>> = words.iter().map(|word| vec![word.folded.as_str()]).collect();
        let mut links = Vec::new();
        let mut taken = vec![false; words.len()];
        self.pass(words, &typed, &mut taken, true, &mut links);
        let corrected = self.corrected(words, &taken);
        if corrected.iter().any(|options| !options.is_empty()) {
            let options: Vec<Vec<&str>> = corrected
                .into_iter()
                .zip(typed)
                .map(|(new, old)| if new.is_empty() { old } else { new })
                .collect();
            self.pass(words, &options, &mut taken, false, &mut links);
        }
        links.sort_by_key(|link| link.words.start);
        links
    }

    /// Links what is not taken yet, trying for each word the spellings it may stand for.
    fn pass(&self, words: &[Word], options: &[Vec<&str>], taken: &mut [bool], exact: bool, links: &mut Vec<Link>) {
        for len in (1..=self.phrases.longest().min(words.len())).rev() {
            for start in 0..=words.len() - len {
                let range = start..start + len;
                if taken[range.clone()].contains(&true) {
                    continue;
                }
                let concepts = self.meanings(
                    &options[range.clone()],
                    words[range.clone()].iter().all(|word| word.caps),
                );
                if !concepts.is_empty() {
                    taken[range.clone()].fill(true);
                    links.push(Link {
                        words: range,
                        concepts,
                        exact,
                    });
                }
            }
        }
    }

    /// What a run of words means: that of the likeliest spelling that means something, of all that the words may stand
    /// for.
    fn meanings(&self, options: &[Vec<&str>], caps: bool) -> Vec<Concept> {
        let mut spelled: Vec<Vec<&str>> = vec![Vec::new()];
        for choices in options {
            spelled = spelled
                .iter()
                .flat_map(|before| choices.iter().map(|choice| [before.as_slice(), &[*choice]].concat()))
                .take(MAX_CORRECTED)
                .collect();
        }
        let mut meanings = spelled
            .iter()
            .map(|spelling| self.phrases.find(spelling, caps).cloned().collect::<Vec<_>>());
        meanings.find(|concepts| !concepts.is_empty()).unwrap_or_default()
    }

    /// For each word that no phrase has, the words that it may be a misspelling of.
    fn corrected(&self, words: &[Word], taken: &[bool]) -> Vec<Vec<&str>> {
        let mut left = MAX_CORRECTED;
        let mut correct = |word: &Word| {
            if left == 0 {
                return Vec::new();
            }
            let found = self.spellings.near(&word.folded);
            left -= usize::from(found.is_some());
            found.unwrap_or_default()
        };
        let free = words.iter().zip(taken);
        free.map(|(word, &taken)| if taken { Vec::new() } else { correct(word) })
            .collect()
    }
}

#[cfg(test)]
mod tests;
