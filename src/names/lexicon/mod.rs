//! The lexicon: what countries, sports, cities and Games are called, and the words of the grammar.

mod automatic;
mod capitals;
mod inflected;
mod mentions;
mod numbered;
mod ordinary;
mod phrases;
mod tongue;

use std::collections::HashSet;
use std::ops::Range;

use crate::names::events::title_words;
use crate::names::people::{NameWords, nominatives};
use crate::names::typos::Spellings;
use crate::names::{NamesError, Tongues, Word};
use crate::records::{CountryId, GamesId, Records, SportId};

use automatic::Automatic;
pub use mentions::{Found, Mention};
pub use ordinary::is_ordinary;
use phrases::{Meaning, Phrases};

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
    /// Words of titles of events, numbers and units, as English says them: the target of
    /// `data/lexicon/<language>/events.csv` and `numbers.csv`.
    Said(String),
}

/// Words that name something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Which of the words it was found in.
    pub words: Range<usize>,
    /// What they name, likeliest first; more than one where a phrase has several meanings.
    pub concepts: Vec<Concept>,
    /// Whether the words are spelled as the lexicon has them. A link that is not exact was found by correcting a word
    /// that is neither in a person's name nor in an event's title, nor an ordinary one.
    pub exact: bool,
    /// In which languages the words mean each of them; none for what is a name in all of them.
    pub tongues: Vec<Tongues>,
}

/// All phrases that name something, in memory.
#[derive(Debug)]
pub struct Lexicon {
    phrases: Phrases,
    spellings: Spellings,
    /// Words of `senses.csv`, which [`Lexicon::link`] does not know, and every word of them.
    senses: Phrases,
    sense_words: HashSet<String>,
    /// Words that are right as they are, though the lexicon does not have them.
    names: NameWords,
    titles: HashSet<String>,
}

/// The category of the words of the chart reader's grammar.
const SENSES: &str = "senses";

/// The most misspelled words of one text that are corrected. A text with more is no question, and each costs some time.
const MAX_CORRECTED: usize = 32;

impl Lexicon {
    /// Reads the lexicon of all languages and makes the phrases that need no table: names and codes of countries, names
    /// of sports, cities with and without the year.
    ///
    /// Fails when the table cannot be read or names a country, sport, city or Games that the records do not have.
    pub fn load(records: &Records) -> Result<Self, NamesError> {
        let connection = records.connection()?;
        let mut statement = connection.prepare("SELECT language, category, target, phrase FROM lexicon ORDER BY id")?;
        let rows = statement
            .query_map((), |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?]))?
            .collect::<Result<Vec<[String; 4]>, _>>()?;
        let catalog = records.catalog();
        let mut automatic = Automatic::of(catalog);
        let mut senses = Phrases::default();
        for [language, category, target, phrase] in &rows {
            if category == SENSES {
                senses.add(phrase, Concept::Word(target.clone()), Tongues::of_folder(language));
                continue;
            }
            automatic.add_row(catalog, language, category, target, phrase)?;
        }
        let phrases = automatic.into_phrases();
        let spellings = Spellings::of(phrases.words());
        Ok(Self {
            phrases,
            spellings,
            sense_words: senses.words().map(str::to_owned).collect(),
            senses,
            names: NameWords::load(&connection)?,
            titles: title_words(catalog),
        })
    }

    /// Every phrase, as folded words with single spaces, with each of its meanings and how it is written for it, in no
    /// order.
    pub(in crate::names) fn phrases(&self) -> impl Iterator<Item = (&str, &Concept, &[(Tongues, Box<str>)])> {
        let all = self.phrases.all();
        all.map(|(phrase, meaning)| (phrase, &meaning.concept, meaning.written.as_slice()))
    }

    /// Finds what the words name: the longest phrase first, then the leftmost, none overlapping another. Links come in
    /// the order of the words.
    ///
    /// A word that nothing is called is taken without its endings (`inflected`), and a misspelled one
    /// corrected, where nobody is called so either: `Иванова` is no country of Ivan's, `Marta` is not Malta, `pairs` not
    /// Paris, and `finish` not Finnish. That may make a longer phrase of words that mean something already:
    /// `whelchair basketball` is not basketball.
    pub fn link(&self, words: &[Word]) -> Vec<Link> {
        let mut links: Vec<Link> = Vec::new();
        for range in self.runs(words.len()) {
            if !links.iter().any(|link| overlap(&link.words, &range)) {
                links.extend(self.exactly(words, range));
            }
        }
        self.inflected(words, &mut links);
        self.misspelled(words, &mut links);
        links.sort_by_key(|link| link.words.start);
        tongue::settle(words, &mut links, |word| self.names.contains(word));
        links
    }

    /// All runs of words that may be a phrase, the longest first.
    fn runs(&self, count: usize) -> impl Iterator<Item = Range<usize>> + use<> {
        let longest = self.phrases.longest().min(count);
        (1..=longest)
            .rev()
            .flat_map(move |len| (0..=count - len).map(move |start| start..start + len))
    }

    /// What a run of words names as it is spelled.
    fn exactly(&self, words: &[Word], range: Range<usize>) -> Option<Link> {
        let run = &words[range.clone()];
        let caps = run.iter().all(|word| word.caps);
        let folded: Vec<&str> = run.iter().map(|word| word.folded.as_str()).collect();
        link(range, true, self.phrases.find(&folded, caps))
    }

    /// Corrects misspelled words where that makes a phrase.
    fn misspelled(&self, words: &[Word], links: &mut Vec<Link>) {
        let corrected = self.corrected(words, links);
        let is_corrected: Vec<bool> = corrected.iter().map(|options| !options.is_empty()).collect();
        if !is_corrected.contains(&true) {
            return;
        }
        let options: Vec<Vec<&str>> = corrected
            .into_iter()
            .zip(words)
            .map(|(new, word)| {
                if new.is_empty() {
                    vec![word.folded.as_str()]
                } else {
                    new
                }
            })
            .collect();
        for range in self.runs(words.len()) {
            if is_corrected[range.clone()].contains(&true) && is_free(links, &range) {
                let caps = words[range.clone()].iter().all(|word| word.caps);
                let spelled = spellings(&options[range.clone()]);
                let found = spelled
                    .iter()
                    .find_map(|spelling| link(range.clone(), false, self.phrases.find(spelling, caps)));
                replace(links, found);
            }
        }
    }

    /// Whether a word is somebody's name in a case of Russian: `Алины` is no slip of `Афины`.
    fn is_declined(&self, word: &Word) -> bool {
        word.russian && nominatives(&word.folded).any(|name| self.names.contains(&name))
    }

    /// Whether a word that the lexicon does not have is right all the same: an ordinary one, a name, or one of titles.
    fn is_right(&self, word: &str) -> bool {
        is_ordinary(word) || self.titles.contains(word) || self.names.contains(word)
    }

    /// For each word that names nothing, the words that it may be a misspelling of.
    fn corrected(&self, words: &[Word], links: &[Link]) -> Vec<Vec<&str>> {
        let mut left = MAX_CORRECTED;
        let mut correct = |(at, word): (usize, &Word)| {
            if left == 0
                || links.iter().any(|link| link.words.contains(&at))
                || self.is_right(&word.folded)
                || self.is_declined(word)
            {
                return Vec::new();
            }
            let found = self.spellings.near(&word.folded);
            left -= usize::from(found.is_some());
            found.unwrap_or_default()
        };
        words.iter().enumerate().map(&mut correct).collect()
    }
}

/// The link of a run of words that have some meanings.
fn link<'p>(words: Range<usize>, exact: bool, meanings: impl Iterator<Item = &'p Meaning>) -> Option<Link> {
    let (concepts, tongues): (Vec<Concept>, Vec<Tongues>) = meanings
        .map(|meaning| (meaning.concept.clone(), meaning.tongues))
        .unzip();
    (!concepts.is_empty()).then_some(Link {
        words,
        concepts,
        exact,
        tongues,
    })
}

/// All ways to choose one of the words at each place, up to some number.
fn spellings<'w>(options: &[Vec<&'w str>]) -> Vec<Vec<&'w str>> {
    let mut spelled: Vec<Vec<&str>> = vec![Vec::new()];
    for choices in options {
        spelled = spelled
            .iter()
            .flat_map(|before| choices.iter().map(|choice| [before.as_slice(), &[*choice]].concat()))
            .take(MAX_CORRECTED)
            .collect();
    }
    spelled
}

/// Whether a run of words may be a phrase besides the links there are: these are all in it, so that it is longer, and
/// spelled as the lexicon has them.
fn is_free(links: &[Link], range: &Range<usize>) -> bool {
    let within = |link: &Link| {
        link.exact && range.start <= link.words.start && link.words.end <= range.end && link.words != *range
    };
    links.iter().all(|link| within(link) || !overlap(&link.words, range))
}

/// Takes a link in the place of those that it overlaps.
fn replace(links: &mut Vec<Link>, found: Option<Link>) {
    if let Some(found) = found {
        links.retain(|link| !overlap(&link.words, &found.words));
        links.push(found);
    }
}

fn overlap(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}
