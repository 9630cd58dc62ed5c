//! Words of the lexicon with endings that it does not have.

use super::phrases::Meaning;
use super::{Concept, Lexicon, Link, is_free, is_ordinary, link, replace, spellings, tongue};
use crate::names::{Tongues, Word, endings};

/// What a word may be without its endings, with whose endings these are.
type Bases = Vec<(String, Tongues)>;

impl Lexicon {
    /// Takes words without their endings where that makes a phrase: Russian ones by their stems, Azerbaijani and Turkish
    /// ones by what is left before the endings.
    pub(super) fn inflected(&self, words: &[Word], links: &mut Vec<Link>) {
        let bases: Vec<Bases> = (0..words.len()).map(|at| self.bases(words, at, links)).collect();
        let inflects = |at: usize| !bases[at].is_empty() || words[at].stem.is_some();
        if !(0..words.len()).any(inflects) {
            return;
        }
        let spoken = tongue::spoken(words, links);
        let linked: Vec<bool> = (0..words.len())
            .map(|at| links.iter().any(|link| link.words.contains(&at)))
            .collect();
        for range in self.runs(words.len()) {
            // Words that all mean something as they are have no other endings: "кто выиграл" is not "кто выиграет".
            let is_new = range.clone().any(|at| !linked[at] && inflects(at));
            if !is_new || !is_free(links, &range) {
                continue;
            }
            let run = &words[range.clone()];
            // Somebody's name is no word with an ending, unless other words are of a language that has these endings
            // ("Sidneydə neçə medal"), but it may be one of several in a phrase.
            let of_language = || {
                bases[range.start]
                    .iter()
                    .any(|(_, tongues)| !tongues.and(spoken).is_none())
            };
            if range.len() == 1 && self.is_right(&run[0].folded) && !of_language() {
                continue;
            }
            let stemmed = link(range.clone(), true, self.phrases.find_stemmed(run));
            replace(links, stemmed.or_else(|| self.without_endings(words, &bases, range)));
        }
    }

    fn without_endings(&self, words: &[Word], bases: &[Bases], range: std::ops::Range<usize>) -> Option<Link> {
        if bases[range.clone()].iter().all(Vec::is_empty) {
            return None;
        }
        let options: Vec<Vec<&str>> = range
            .clone()
            .map(|at| {
                let whole = Some(words[at].folded.as_str());
                let whole = whole.filter(|word| bases[at].is_empty() || self.spellings.knows(word));
                let bases = bases[at].iter().map(|(base, _)| base.as_str());
                whole.into_iter().chain(bases).collect()
            })
            .collect();
        let caps = words[range.clone()].iter().all(|word| word.caps);
        spellings(&options).into_iter().find_map(|spelling| {
            // A word takes the endings of its own language, and a name those of any; an everyday word is no name with an
            // ending: `belki`, perhaps, is no code of Belgium.
            let is_everyday = range.len() == 1 && is_ordinary(&words[range.start].folded);
            let of_endings = range
                .clone()
                .zip(&spelling)
                .filter_map(|(at, taken)| bases[at].iter().find(|(base, _)| base == taken))
                .map(|(_, tongues)| *tongues)
                .reduce(Tongues::and)?;
            let of_language = |meaning: &&Meaning| {
                (is_name(&meaning.concept) && !is_everyday) || !meaning.tongues.and(of_endings).is_none()
            };
            let mut found = link(
                range.clone(),
                true,
                self.phrases.find(&spelling, caps).filter(of_language),
            )?;
            for tongues in &mut found.tongues {
                let shared = tongues.and(of_endings);
                *tongues = if shared.is_none() { of_endings } else { shared };
            }
            Some(found)
        })
    }

    /// The words of the lexicon that a word may be with endings. One that means something as it is has none.
    fn bases(&self, words: &[Word], at: usize, links: &[Link]) -> Bases {
        let word = &words[at];
        if word.russian || word.ending.is_some() || links.iter().any(|link| link.words.contains(&at)) {
            return Vec::new();
        }
        let mut bases = endings::without(&word.folded);
        bases.retain(|(base, _)| self.spellings.knows(base));
        bases
    }
}

fn is_name(concept: &Concept) -> bool {
    !matches!(concept, Concept::Word(_) | Concept::Said(_))
}
