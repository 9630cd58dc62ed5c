//! A question while it is being read: its words, what each has been used for, and what was found so far.

use crate::names::{Concept, Lexicon, Word};
use crate::records::{CountryId, EventSex, GamesId, GamesKind, Season, SportId};

use super::super::{Day, Term};
use super::Hint;

/// What a word was used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    /// Nothing yet.
    Free,
    /// A word that means nothing by itself, and that nothing may still be made of.
    Filler,
    /// A word of the grammar.
    Term,
    /// A country, sport, city or Games.
    Named,
    Number,
    Event,
    Person,
}

/// A question while it is being read.
#[derive(Debug)]
pub(super) struct Draft {
    pub text: String,
    pub words: Vec<Word>,
    pub uses: Vec<Use>,
    pub hint: Hint,
    /// Words of the grammar with their places, in order.
    pub terms: Vec<(usize, Term)>,
    /// In the order they were named.
    pub countries: Vec<CountryId>,
    pub sport: Option<SportId>,
    /// Each place or Games named, as the Games it may mean.
    pub places: Vec<Vec<GamesId>>,
    /// Single years, and spans from first to last.
    pub years: Vec<(i16, i16)>,
    pub date: Option<Day>,
    pub limit: Option<u16>,
    /// Words that name an event, folded.
    pub event_words: Vec<String>,
}

impl Draft {
    pub fn new(text: &str, words: Vec<Word>, hint: Hint) -> Self {
        Self {
            text: text.to_owned(),
            uses: vec![Use::Free; words.len()],
            words,
            hint,
            terms: Vec::new(),
            countries: Vec::new(),
            sport: None,
            places: Vec::new(),
            years: Vec::new(),
            date: None,
            limit: None,
            event_words: Vec::new(),
        }
    }

    /// Links words to what the lexicon says they name.
    pub fn link(&mut self, lexicon: &Lexicon) {
        for link in lexicon.link(&self.words) {
            let mut used = Use::Free;
            for concept in link.concepts {
                used = match concept {
                    Concept::Country(country) => {
                        if !self.countries.contains(&country) {
                            self.countries.push(country);
                        }
                        Use::Named
                    }
                    Concept::Sport(sport) => {
                        self.sport = self.sport.or(Some(sport));
                        Use::Named
                    }
                    Concept::City(games) | Concept::Games(games) => {
                        self.places.push(games);
                        Use::Named
                    }
                    Concept::Word(word) => match word.parse() {
                        Ok(Term::Filler) => Use::Filler,
                        Ok(term) => {
                            self.terms.push((link.words.start, term));
                            Use::Term
                        }
                        // The tables are checked by a test: every target is a term.
                        Err(_) => Use::Free,
                    },
                };
            }
            for place in link.words {
                self.uses[place] = used;
            }
        }
    }

    /// The words of the grammar, in order.
    pub fn terms(&self) -> impl Iterator<Item = &Term> {
        self.terms.iter().map(|(_, term)| term)
    }

    /// Whether a word of the grammar was said.
    pub fn has(&self, term: Term) -> bool {
        self.terms().any(|&said| said == term)
    }

    /// The kinds of Games that were named.
    pub fn kinds(&self) -> Vec<GamesKind> {
        let mut kinds: Vec<GamesKind> = self
            .terms()
            .filter_map(|term| if let Term::Kind(kind) = term { Some(*kind) } else { None })
            .collect();
        kinds.dedup();
        kinds
    }

    /// The season that was named.
    pub fn season(&self) -> Option<Season> {
        self.terms().find_map(|term| {
            if let Term::Season(season) = term {
                Some(*season)
            } else {
                None
            }
        })
    }

    /// The sex that was named, if only one was.
    pub fn sex(&self) -> Option<EventSex> {
        let mut sexes = self
            .terms()
            .filter_map(|term| if let Term::Sex(sex) = term { Some(*sex) } else { None });
        let first = sexes.next()?;
        sexes.all(|sex| sex == first).then_some(first)
    }

    /// The words that nothing explains, as typed.
    pub fn unknown(&self) -> Vec<String> {
        let free = self
            .words
            .iter()
            .zip(&self.uses)
            .filter(|(_, used)| **used == Use::Free);
        free.map(|(word, _)| self.text.get(word.span.clone()).unwrap_or(&word.folded).to_owned())
            .collect()
    }

    /// Whether no country, sport, Games, event, day or year was named.
    pub fn names_nothing(&self) -> bool {
        self.countries.is_empty()
            && self.sport.is_none()
            && self.places.is_empty()
            && self.years.is_empty()
            && self.date.is_none()
            && self.event_words.is_empty()
    }

    /// The folded word at a place.
    pub fn folded(&self, place: usize) -> &str {
        self.words.get(place).map_or("", |word| word.folded.as_str())
    }
}
