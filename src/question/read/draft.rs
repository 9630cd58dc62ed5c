//! A question while it is being read: its words, what each has been used for, and what was found so far.

mod link;

use std::ops::Range;

use crate::names::Word;
use crate::records::{CountryId, EventSex, GamesId, GamesKind, Season, SportId};

use super::super::{Comparison, Day, Having, Term};
use super::Hint;

/// What a word was used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    /// Nothing yet.
    Free,
    /// A word that means nothing by itself, and that something may still be made of.
    Filler,
    /// A word of the grammar.
    Term,
    /// A country, sport, city or Games.
    Named,
    Number,
    Event,
    Person,
}

/// Something in the records that words name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Named {
    Country(CountryId),
    Sport(SportId),
    /// A place or Games, as the Games it may mean.
    Place(Vec<GamesId>),
}

/// A number that demands something of what is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    /// So many medals: the place of the number, how it compares, and of which colour.
    Medals(usize, Having),
    /// So many athletes of each country.
    People(Comparison, u16),
    /// An age in years.
    Age(Comparison, u8),
    /// A mark, in thousandths.
    Mark(Comparison, i64),
    /// So many Games in a row.
    Run(u16),
    /// Places in an event or a table.
    Places(u16, u16),
}

/// A question while it is being read.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    pub text: String,
    pub words: Vec<Word>,
    /// What each word says in English, folded, where it is a number, a unit or of an event's title: `metr` is `m`. Of
    /// several words that say something together the first says all of it, the others nothing.
    pub said: Vec<String>,
    pub uses: Vec<Use>,
    pub hint: Hint,
    /// The Games that the asker prefers to the latest.
    pub usual_games: Option<GamesId>,
    /// Words of the grammar with their places, in order.
    pub terms: Vec<(usize, Term)>,
    /// Where words of the grammar stand that only languages have in which they come behind what they are about.
    pub postposed: Vec<usize>,
    /// Where names stand that have an ending of a language in which it says what other languages say before the name:
    /// `cüdoda` is "in judo".
    pub hung: Vec<usize>,
    /// What is named, with the words that name it, in order.
    pub named: Vec<(Range<usize>, Named)>,
    /// Sports that share a name: the one taken, and the other.
    pub namesakes: Vec<(SportId, SportId)>,
    /// Single years, and spans from first to last.
    pub years: Vec<(i16, i16)>,
    pub date: Option<Day>,
    pub limit: Option<u16>,
    /// A day of the Games, counted from the first after the opening, and whether all days up to it are meant.
    pub day_of_games: Option<(i8, bool)>,
    /// The years of a birth, as a span.
    pub birth_years: Option<(i16, i16)>,
    /// Whether the day or the years are those of a birth.
    pub is_birthday: bool,
    /// The letter with which names begin.
    pub initial: Option<char>,
    /// Numbers that demand something, in order.
    pub amounts: Vec<Said>,
    /// The word with which the question begins; what stands before it only says what it is about.
    pub begins: usize,
    /// Words that name an event, folded.
    pub event_words: Vec<String>,
    /// Names that were misspelt: as typed, and as taken.
    pub corrected: Vec<(String, String)>,
}

impl Draft {
    pub fn new(text: &str, words: Vec<Word>, hint: Hint) -> Self {
        Self {
            text: text.to_owned(),
            uses: vec![Use::Free; words.len()],
            said: words.iter().map(|word| word.folded.clone()).collect(),
            words,
            hint,
            usual_games: None,
            terms: Vec::new(),
            postposed: Vec::new(),
            hung: Vec::new(),
            named: Vec::new(),
            namesakes: Vec::new(),
            years: Vec::new(),
            date: None,
            limit: None,
            day_of_games: None,
            birth_years: None,
            is_birthday: false,
            initial: None,
            amounts: Vec::new(),
            begins: 0,
            event_words: Vec::new(),
            corrected: Vec::new(),
        }
    }

    /// Whether a word of the grammar stands at a place that comes behind what it is about: "2008'den sonra", "beşdən çox".
    pub fn is_postposed(&self, place: usize) -> bool {
        self.postposed.contains(&place)
    }

    /// Whether a word may be English.
    pub fn says_english(&self, place: usize) -> bool {
        !self.is_postposed(place) && !self.words.get(place).is_some_and(|word| word.russian)
    }

    /// Whether a word ends as "from" and "than" do in Azerbaijani and Turkish: "5-dən", "madalyadan".
    pub fn is_from(&self, place: usize) -> bool {
        let Some(word) = self.words.get(place) else {
            return false;
        };
        match &word.ending {
            Some(ending) => ending.is_from(),
            None => ["dan", "den", "tan", "ten"]
                .iter()
                .any(|ending| word.folded.ends_with(ending)),
        }
    }

    /// Takes back what was made of some words.
    pub fn unlink(&mut self, places: &[usize]) {
        self.named
            .retain(|(range, _)| !places.iter().any(|at| range.contains(at)));
        self.terms.retain(|(at, _)| !places.contains(at));
        let is_event = |at: &usize| self.uses[*at] == Use::Event && !places.contains(at);
        self.event_words = (0..self.words.len())
            .filter(is_event)
            .flat_map(|at| self.says(at).split(' '))
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect();
    }

    /// Takes back what was made of the words of an event: they explain nothing.
    pub fn let_go_of_event(&mut self) {
        self.event_words.clear();
        for used in &mut self.uses {
            if *used == Use::Event {
                *used = Use::Free;
            }
        }
    }

    /// The countries named, each once, in order.
    pub fn countries(&self) -> Vec<CountryId> {
        let mut countries = Vec::new();
        for (_, named) in &self.named {
            if let Named::Country(country) = named
                && !countries.contains(country)
            {
                countries.push(*country);
            }
        }
        countries
    }

    /// Takes another sport for one.
    pub fn rename_sport(&mut self, from: SportId, to: SportId) {
        for (_, named) in &mut self.named {
            if *named == Named::Sport(from) {
                *named = Named::Sport(to);
            }
        }
    }

    /// Where the first country of the question itself is named.
    pub fn first_country(&self) -> Option<usize> {
        let countries = self
            .named
            .iter()
            .filter(|(_, named)| matches!(named, Named::Country(_)));
        countries.map(|(range, _)| range.start).find(|&at| at >= self.begins)
    }

    /// The sports named, each once, in order.
    pub fn sports(&self) -> Vec<SportId> {
        let mut sports = Vec::new();
        for (_, named) in &self.named {
            if let Named::Sport(sport) = named
                && !sports.contains(sport)
            {
                sports.push(*sport);
            }
        }
        sports
    }

    /// The places and Games named, each as the Games it may mean.
    pub fn places(&self) -> Vec<&[GamesId]> {
        self.named
            .iter()
            .filter_map(|(_, named)| {
                if let Named::Place(games) = named {
                    Some(games.as_slice())
                } else {
                    None
                }
            })
            .collect()
    }

    /// Forgets the countries named: they have told which of several people is meant.
    pub fn forget_countries(&mut self) {
        self.named.retain(|(_, named)| !matches!(named, Named::Country(_)));
    }

    /// What words of the grammar begin at a place.
    pub fn terms_at(&self, place: usize) -> impl Iterator<Item = Term> {
        self.terms
            .iter()
            .filter(move |(at, _)| *at == place)
            .map(|(_, term)| *term)
    }

    /// Whether a word of the grammar begins at a place.
    pub fn is_at(&self, place: usize, term: Term) -> bool {
        self.terms_at(place).any(|said| said == term)
    }

    /// The words of the grammar, in order.
    pub fn terms(&self) -> impl Iterator<Item = &Term> {
        self.terms.iter().map(|(_, term)| term)
    }

    /// Whether a word of the grammar was said.
    pub fn has(&self, term: Term) -> bool {
        self.terms().any(|&said| said == term)
    }

    /// Whether something was named that can be at every Games.
    pub fn has_unit_for_every(&self) -> bool {
        self.terms().any(|term| {
            matches!(
                term,
                Term::Sports | Term::Countries | Term::Athletes | Term::Events | Term::Who
            )
        })
    }

    /// The kind of Games that was named, if only one was.
    pub fn kind(&self) -> Option<GamesKind> {
        if self.has(Term::BothKinds) {
            return None;
        }
        only(
            self.terms()
                .filter_map(|term| if let Term::Kind(kind) = term { Some(*kind) } else { None }),
        )
    }

    /// Whether any kind of Games was named.
    pub fn names_kind(&self) -> bool {
        self.terms().any(|term| matches!(term, Term::Kind(_) | Term::BothKinds))
    }

    /// The season that was named, if only one was.
    pub fn season(&self) -> Option<Season> {
        only(self.terms().filter_map(|term| {
            if let Term::Season(season) = term {
                Some(*season)
            } else {
                None
            }
        }))
    }

    /// The sex that was named, if only one was.
    pub fn sex(&self) -> Option<EventSex> {
        only(
            self.terms()
                .filter_map(|term| if let Term::Sex(sex) = term { Some(*sex) } else { None }),
        )
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

    /// A word as it was typed.
    pub fn typed(&self, place: usize) -> &str {
        let word = self.words.get(place);
        word.and_then(|word| self.text.get(word.span.clone()))
            .unwrap_or_default()
    }

    /// Whether no country, sport, Games, event, day or year was named.
    pub fn names_nothing(&self) -> bool {
        self.named.is_empty() && self.years.is_empty() && self.date.is_none() && self.event_words.is_empty()
    }

    /// What the word at a place says in English, folded.
    pub fn says(&self, place: usize) -> &str {
        self.said.get(place).map_or("", String::as_str)
    }

    /// The folded word at a place.
    pub fn folded(&self, place: usize) -> &str {
        self.words.get(place).map_or("", |word| word.folded.as_str())
    }
}

/// The one value that all items have.
fn only<T: PartialEq>(mut items: impl Iterator<Item = T>) -> Option<T> {
    let first = items.next()?;
    items.all(|item| item == first).then_some(first)
}
