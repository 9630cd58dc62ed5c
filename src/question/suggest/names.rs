//! What the completions of a phrase name, each once, the likeliest first.

use std::cmp::Reverse;
use std::collections::HashMap;

use crate::names::fold::fold;
use crate::names::{Completion, Concept};
use crate::records::{Catalog, CountryId, CountryKind, GamesId, GamesStatus, Language, SportId};

use super::super::Term;
use super::{Run, Scene, mix};

/// A shorter name is a code, and many codes are words.
const MIN_WHOLE: usize = 4;

/// How what was typed fits a name, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// It is the name.
    Whole,
    /// It is the beginning of the name.
    Begun,
    /// It is the beginning of something longer that is said for the name: `ParalympicsGB`.
    Alias,
    /// There is a slip in it.
    Slip,
}

/// Something that phrases name, by the best of those that do.
#[derive(Debug, Clone, Copy)]
pub(super) struct Named<T> {
    pub id: T,
    fit: Fit,
}

/// What completions name.
#[derive(Debug, Default)]
pub(super) struct Names<'p> {
    pub countries: Vec<Named<CountryId>>,
    pub sports: Vec<Named<SportId>>,
    pub games: Vec<Named<GamesId>>,
    /// Of each word of the grammar, its shortest phrase, rather in the language of the words.
    pub words: Vec<&'p str>,
}

impl<T> Named<T> {
    /// How strongly a group is wanted that it leads.
    pub fn pull(&self, base: u32) -> u32 {
        match self.fit {
            Fit::Whole => base + mix::WHOLE,
            Fit::Begun => base,
            Fit::Alias | Fit::Slip => base.saturating_sub(mix::UNLIKE),
        }
    }
}

impl<'p> Names<'p> {
    /// Sorts out what completions of a phrase name.
    pub fn of(scene: &Scene<'_>, run: &Run<'p>) -> Self {
        let catalog = scene.records.catalog();
        let language = scene.spoken();
        let begun = scene.begun.phrase_from(run.at);
        let mut names = Self::default();
        let mut words: HashMap<&str, (bool, usize, &str)> = HashMap::new();
        for one in &run.completions {
            let fit = fit(catalog, &begun, one);
            match one.concept {
                Concept::Country(id) => add(&mut names.countries, *id, fit),
                Concept::Sport(id) => add(&mut names.sports, *id, fit),
                Concept::City(games) | Concept::Games(games) => {
                    games.iter().for_each(|&id| add(&mut names.games, id, fit));
                }
                Concept::Word(target) => {
                    let written = one.written_in(language);
                    let this = (written.is_none(), one.phrase.len(), written.unwrap_or(one.written()));
                    let best = words.entry(target).or_insert(this);
                    *best = this.min(*best);
                }
                Concept::Said(_) => {}
            }
        }
        let mut words: Vec<(bool, usize, &str)> = words.into_values().collect();
        // Russian letters are of no other language.
        words.retain(|(is_foreign, ..)| !(*is_foreign && scene.begun.is_russian()));
        words.sort_unstable();
        names.words = words.into_iter().map(|(_, _, written)| written).collect();
        names.rank(scene);
        names
    }

    /// What fits best first, of these the countries with the most medals, the sports with the most events, the latest Games
    /// that are over.
    fn rank(&mut self, scene: &Scene<'_>) {
        let catalog = scene.records.catalog();
        let weights = &scene.suggester.weights;
        self.countries
            .sort_by_key(|one| (one.fit, Reverse(weights.medals(one.id)), one.id));
        let events = |sport| catalog.events().iter().filter(|event| event.sport == sport).count();
        self.sports
            .sort_by_cached_key(|one| (one.fit, Reverse(events(one.id)), one.id));
        self.games.sort_by_key(|one| {
            let games = catalog.games(one.id);
            let is_over = games.status == GamesStatus::Held;
            (one.fit > Fit::Begun, !is_over, Reverse(games.year), one.id)
        });
    }
}

/// Adds a name, or makes it better known.
fn add<T: PartialEq>(names: &mut Vec<Named<T>>, id: T, fit: Fit) {
    match names.iter_mut().find(|known| known.id == id) {
        Some(known) => known.fit = known.fit.min(fit),
        None => names.push(Named { id, fit }),
    }
}

fn fit(catalog: &Catalog, begun: &str, one: &Completion<'_>) -> Fit {
    /// Who means a name with so many times the letters types on.
    const LONGER: usize = 4;
    let words = |text: &str| text.split(' ').count();
    let is_name = !is_of_para_sport(begun, one) && !is_of_no_nation(catalog, one.concept);
    let is_long = words(one.phrase) > words(begun) || one.phrase.len() > LONGER * begun.len();
    if one.slips > 0 {
        Fit::Slip
    } else if one.whole && one.phrase.len() >= MIN_WHOLE {
        Fit::Whole
    } else if !is_name || is_long && !is_called(catalog, one.concept, begun) {
        Fit::Alias
    } else {
        Fit::Begun
    }
}

/// Whether it is the beginning of what is put before the name of any sport: `par` of `paraswimming`.
fn is_of_para_sport(begun: &str, one: &Completion<'_>) -> bool {
    matches!(one.concept, Concept::Sport(_)) && "para".starts_with(begun)
}

/// Whether it names a team of no nation, which is often called Olympic.
fn is_of_no_nation(catalog: &Catalog, concept: &Concept) -> bool {
    let Concept::Country(id) = concept else { return false };
    !matches!(catalog.country(*id).kind, CountryKind::Nation | CountryKind::Former)
}

/// Whether the name of a country or a sport begins so in any language; that of anything else is its phrase.
fn is_called(catalog: &Catalog, concept: &Concept, begun: &str) -> bool {
    let begins = |name: &str| fold(name).starts_with(begun);
    let mut languages = Language::ALL.iter();
    match concept {
        Concept::Country(id) => languages.any(|&language| begins(catalog.country(*id).name_in(language))),
        Concept::Sport(id) => languages.any(|&language| begins(catalog.sport(*id).name_in(language))),
        _ => true,
    }
}

/// Whether what a phrase means adds something to a question.
pub(super) fn adds(concept: &Concept) -> bool {
    let Concept::Word(target) = concept else { return true };
    !matches!(
        target.parse(),
        Err(_) | Ok(Term::Filler | Term::Outside(_) | Term::Help | Term::Pronoun | Term::Follow | Term::Compete)
    )
}
