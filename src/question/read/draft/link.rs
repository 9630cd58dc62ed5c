//! What the words of a question name and say, by the lexicon.

use crate::names::{Concept, Lexicon, Link, Tongues};
use crate::records::{Catalog, Language};

use super::{Draft, Named, Use};
use crate::question::{Comparison, Term};

/// What words of other languages may say that English asks nothing by: units, and words that stand beside numbers.
const LITTLE: &[&str] = &[
    "m",
    "km",
    "kg",
    "team",
    "years",
    "year",
    "old",
    "times",
    "minutes",
    "hours",
    "seconds",
    "class",
    "category",
    "to",
    "and",
    "from",
    "between",
    "number",
    "race",
    "was",
    "years old",
    "decade",
];

impl Draft {
    /// Links words to what the lexicon says they name.
    pub fn link(&mut self, lexicon: &Lexicon, catalog: &Catalog) {
        for link in lexicon.link(&self.words) {
            self.say(&link);
            self.take(link, catalog);
        }
        self.forgive_prepositions();
        self.choose_extremes();
    }

    /// Russian prepositions say something of time before a year: "с 2008 года", "до 2012", but "с медалью", "до 66 кг".
    fn forgive_prepositions(&mut self) {
        let is_year = |at: usize| {
            let word = self.folded(at);
            word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit())
        };
        let idle: Vec<usize> = (0..self.words.len())
            .filter(|&at| self.words[at].russian && matches!(self.folded(at), "s" | "so" | "do"))
            .filter(|&at| self.uses[at] == Use::Term && !is_year(at + 1))
            .collect();
        self.terms
            .retain(|(at, term)| !idle.contains(at) || !matches!(term, Term::Since | Term::Before));
        for at in idle {
            self.uses[at] = Use::Filler;
        }
    }

    /// "En az 5", "ən çoxu 3" compare before a number, and ask for the fewest and the most elsewhere.
    fn choose_extremes(&mut self) {
        let with_number: Vec<usize> = self
            .terms
            .iter()
            .filter(|(_, term)| matches!(term, Term::Compared(Comparison::AtLeast | Comparison::AtMost)))
            .map(|(at, _)| *at)
            .collect();
        for at in with_number {
            let extreme = |term: Term| matches!(term, Term::Fewest | Term::Most);
            if !self.terms_at(at).any(extreme) {
                continue;
            }
            let is_number = |at: usize| self.says(at).starts_with(|c: char| c.is_ascii_digit());
            let compares = (at + 1..=at + 2).any(is_number);
            self.terms
                .retain(|(said, term)| *said != at || extreme(*term) != compares);
        }
        self.more_than_all();
    }

    /// "Hansı ölkə daha çox medal qazanıb": more than all others, where nothing is named to have fewer.
    fn more_than_all(&mut self) {
        let asks = self.has(Term::Which) || self.has(Term::Who);
        if !asks || self.countries().len() > 1 || self.has(Term::Compare) || self.has(Term::Than) {
            return;
        }
        let is_number = |at: usize| self.says(at).starts_with(|c: char| c.is_ascii_digit());
        let most: Vec<(usize, Term)> = self
            .terms
            .iter()
            .filter(|(at, _)| self.is_postposed(*at))
            .filter(|(at, _)| !(at.saturating_sub(2)..=at + 2).any(|at| is_number(at) || self.is_from(at)))
            .filter_map(|(at, term)| match term {
                Term::Compared(Comparison::More) => Some((*at, Term::Most)),
                Term::Compared(Comparison::Fewer) => Some((*at, Term::Fewest)),
                _ => None,
            })
            .collect();
        for (at, extreme) in most {
            let of_amount = |term: Term| matches!(term, Term::Compared(_));
            for (said, term) in &mut self.terms {
                if *said == at && of_amount(*term) {
                    *term = extreme;
                }
            }
        }
    }

    /// Takes what the words of a link say in English.
    fn say(&mut self, link: &Link) {
        let said = link.concepts.iter().find_map(|concept| match concept {
            Concept::Said(words) => Some(words),
            _ => None,
        });
        if let Some(said) = said {
            for place in link.words.clone() {
                self.said[place].clear();
            }
            self.said[link.words.start].clone_from(said);
        }
    }

    /// Takes a link. Its words of the grammar hold together ("Paralympian" is an athlete, and of the Paralympic Games);
    /// of several names, the likeliest is meant.
    fn take(&mut self, link: Link, catalog: &Catalog) {
        let mut used = Use::Free;
        let names = link.concepts.iter().find_map(|concept| match concept {
            Concept::Country(country) => Some((Named::Country(*country), catalog.country(*country).name.clone())),
            Concept::Sport(sport) => Some((Named::Sport(*sport), catalog.sport(*sport).name.clone())),
            Concept::City(games) | Concept::Games(games) => {
                let city = games.first().map(|&id| catalog.games(id).city.clone());
                Some((Named::Place(games.clone()), city.unwrap_or_default()))
            }
            Concept::Word(_) | Concept::Said(_) => None,
        });
        if let Some((named, name)) = names {
            if !link.exact {
                let typed: Vec<&str> = link.words.clone().map(|at| self.folded(at)).collect();
                self.corrected.push((typed.join(" "), name));
            }
            let others = link.concepts.iter().filter_map(|concept| match (concept, &named) {
                (Concept::Sport(other), Named::Sport(taken)) if other != taken => Some((*taken, *other)),
                _ => None,
            });
            self.namesakes.extend(others);
            self.named.push((link.words.clone(), named));
            used = Use::Named;
            let of_ending = link.tongues.first().is_some_and(|tongues| is_postposing(*tongues));
            self.hung.extend(of_ending.then_some(link.words.start));
        }
        // The tables are checked by a test: every target is a term. A word may be a name and a word of the grammar
        // ("swimmers" are athletes, and of swimming).
        let said_in = link.concepts.iter().zip(&link.tongues);
        let said_in = said_in.filter(|(concept, _)| matches!(concept, Concept::Word(_)));
        let said_in = said_in.fold(Tongues::NONE, |all, (_, tongues)| all.or(*tongues));
        if is_postposing(said_in) {
            self.postposed.push(link.words.start);
        }
        let terms = link.concepts.iter().filter_map(|concept| {
            if let Concept::Word(word) = concept {
                word.parse().ok()
            } else {
                None
            }
        });
        // Folded `beş`, five, is `bəs`, "and", which only begins a question.
        let begins = link.words.start == 0 && !self.typed(0).contains(['ş', 'Ş']);
        let is_five = !begins && link.concepts.iter().any(|concept| matches!(concept, Concept::Said(_)));
        for term in terms.filter(|term| !is_five || *term != Term::Follow) {
            if term != Term::Filler {
                self.terms.push((link.words.start, term));
            }
            if used != Use::Named {
                used = if term == Term::Filler { Use::Filler } else { Use::Term };
            }
        }
        let is_little = link
            .concepts
            .iter()
            .any(|concept| matches!(concept, Concept::Said(said) if LITTLE.contains(&said.as_str())));
        if used == Use::Free && is_little {
            used = Use::Filler;
        }
        // Words that say something together with the first say nothing by themselves.
        let says = link.concepts.iter().any(|concept| matches!(concept, Concept::Said(_)));
        for place in link.words {
            self.uses[place] = used;
            if says && self.said[place].is_empty() {
                self.uses[place] = Use::Filler;
            }
        }
    }
}

/// Whether words are of languages alone that put behind a word what others put before it.
fn is_postposing(tongues: Tongues) -> bool {
    let elsewhere = [Language::English, Language::Russian];
    !tongues.is_none() && !elsewhere.iter().any(|language| tongues.has(*language))
}
