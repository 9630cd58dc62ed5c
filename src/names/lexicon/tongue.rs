//! Which language a text is in, by its letters and by whose words it has; and what words mean in it.

use super::{Concept, Lexicon, Link};
use crate::names::{Tongues, Word, words};
use crate::records::Language;

/// What a word that one language alone has is worth; those that share a word share its worth.
const WHOLE: u32 = 12;

/// A word of so few letters that another language has is rather something else: `on` is ten in Azerbaijani and Turkish.
const SHORT: usize = 3;

/// How much speaks for each language.
#[derive(Debug, Default)]
struct Points([u32; Language::ALL.len()]);

impl Lexicon {
    /// Which language a text is in; nothing where it has only names, or speaks for two alike.
    pub fn language_of(&self, text: &str) -> Option<Language> {
        let words = words(text);
        let mut points = Points::of(&words, &self.link(&words));
        for letter in text.chars() {
            match letter {
                'ə' | 'Ə' => points.add(Tongues::of(Language::Azerbaijani), 2 * WHOLE),
                'ı' | 'İ' | 'ş' | 'Ş' | 'ğ' | 'Ğ' => points.add(both(), 1),
                _ => {}
            }
        }
        points.likeliest().or_else(|| {
            // Turkish has neither letter, but in names from elsewhere.
            let has_letter = text.contains(['q', 'Q', 'x', 'X']);
            let tied = points.likeliest_of(both()).is_none() && points.outweighs(both());
            (tied && has_letter).then_some(Language::Azerbaijani)
        })
    }
}

/// The languages for which most speaks: more than one where they are alike.
pub(super) fn spoken(words: &[Word], links: &[Link]) -> Tongues {
    let points = Points::of(words, links);
    let best = points.0.iter().max().copied().filter(|best| *best > 0);
    let of_best = Language::ALL
        .iter()
        .filter(|one| Some(points.0[**one as usize]) == best);
    of_best.fold(Tongues::NONE, |all, one| all.or(Tongues::of(*one)))
}

fn both() -> Tongues {
    Tongues::of(Language::Azerbaijani).or(Tongues::of(Language::Turkish))
}

impl Points {
    fn of(words: &[Word], links: &[Link]) -> Self {
        let mut points = Self::default();
        for word in words {
            if word.russian {
                points.add(Tongues::of(Language::Russian), WHOLE);
            }
            if let Some(ending) = &word.ending {
                points.add(ending.tongues, WHOLE);
            }
        }
        for link in links {
            let (mut said, mut named) = (Tongues::NONE, Tongues::NONE);
            for (concept, tongues) in link.concepts.iter().zip(&link.tongues) {
                if is_name(concept) {
                    named = named.or(*tongues);
                } else {
                    said = said.or(*tongues);
                }
            }
            // Names of English are on everybody's lips.
            let named = if named.has(Language::English) {
                Tongues::NONE
            } else {
                named
            };
            points.add(if said.is_none() { named } else { said }, WHOLE);
        }
        points
    }

    fn add(&mut self, tongues: Tongues, worth: u32) {
        for &language in Language::ALL {
            if tongues.has(language) {
                self.0[language as usize] += (worth / tongues.count()).max(1);
            }
        }
    }

    fn likeliest(&self) -> Option<Language> {
        let all = Language::ALL
            .iter()
            .fold(Tongues::NONE, |all, one| all.or(Tongues::of(*one)));
        self.likeliest_of(all)
    }

    /// The one of some languages for which most speaks, if one is.
    fn likeliest_of(&self, tongues: Tongues) -> Option<Language> {
        let of = |language: Language| self.0[language as usize];
        let among = || Language::ALL.iter().copied().filter(|one| tongues.has(*one));
        let best = among().map(of).max().filter(|best| *best > 0)?;
        let mut of_best = among().filter(|one| of(*one) == best);
        match (of_best.next(), of_best.next()) {
            (Some(language), None) => Some(language),
            _ => None,
        }
    }

    /// Whether more speaks for each of some languages than for any other.
    fn outweighs(&self, tongues: Tongues) -> bool {
        let of = |inside: bool| {
            let some = Language::ALL.iter().filter(move |one| tongues.has(**one) == inside);
            some.map(|one| self.0[*one as usize])
        };
        of(true).min() > of(false).max()
    }
}

/// Leaves of each link the meanings that its words have in their alphabet and, where they have some, in the language of
/// the text.
///
/// `is_name_of_somebody` tells words of people's names: in Latin letters these are no Russian words (`Marta` is no month).
pub(super) fn settle(words: &[Word], links: &mut Vec<Link>, is_name_of_somebody: impl Fn(&str) -> bool) {
    let language = Points::of(words, links).likeliest();
    for link in links.iter_mut() {
        let run = &words[link.words.clone()];
        if run.iter().all(|word| word.russian) {
            // "Есть" is no Estonia, whose code it folds to.
            let russian = |tongues: Tongues| tongues.has(Language::Russian);
            if link.tongues.iter().copied().any(russian) {
                retain(link, |_, tongues| russian(tongues));
            }
            continue;
        }
        if let Some(language) = language {
            prefer(link, language);
        }
        let is_short = matches!(run, [word] if word.folded.len() <= SHORT || is_name_of_somebody(&word.folded));
        let is_foreign = |concept: &Concept, tongues: Tongues| match language {
            _ if is_name(concept) || tongues.is_none() => false,
            // In their own letters these words would be Russian.
            _ if tongues == Tongues::of(Language::Russian) => true,
            Some(Language::English) => !tongues.has(Language::English) && run[0].folded.len() <= SHORT,
            _ => false,
        };
        if is_short {
            retain(link, |concept, tongues| !is_foreign(concept, tongues));
        }
    }
    links.retain(|link| !link.concepts.is_empty());
}

/// Leaves the meanings in a language, and names, where a word has some.
fn prefer(link: &mut Link, language: Language) {
    let is_of = |concept: &Concept, tongues: Tongues| !is_name(concept) && tongues.has(language);
    let mut meanings = link.concepts.iter().zip(&link.tongues);
    if meanings.any(|(concept, tongues)| is_of(concept, *tongues)) {
        // A word of another language than English is no code of a country: "çok" is much, not the Cook Islands.
        let is_code = |tongues: Tongues| tongues.is_none() && language != Language::English;
        retain(link, |concept, tongues| {
            (is_name(concept) && !is_code(tongues)) || is_of(concept, tongues)
        });
    }
}

fn retain(link: &mut Link, keep: impl Fn(&Concept, Tongues) -> bool) {
    let kept: Vec<bool> = link
        .concepts
        .iter()
        .zip(&link.tongues)
        .map(|(concept, tongues)| keep(concept, *tongues))
        .collect();
    let mut of_concepts = kept.iter();
    link.concepts.retain(|_| *of_concepts.next().unwrap_or(&true));
    let mut of_tongues = kept.iter();
    link.tongues.retain(|_| *of_tongues.next().unwrap_or(&true));
}

fn is_name(concept: &Concept) -> bool {
    !matches!(concept, Concept::Word(_) | Concept::Said(_))
}
