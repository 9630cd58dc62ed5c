//! Words of the lexicon with endings that it does not have.

use super::phrases::Meaning;
use super::{Concept, Lexicon, Link, is_free, is_ordinary, link, replace, spellings};
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
        for range in self.runs(words.len()) {
            if !range.clone().any(inflects) || !is_free(links, &range) {
                continue;
            }
            let run = &words[range.clone()];
            // Somebody's name is no word with another ending, but it may be one of several in a phrase.
            let is_name = range.len() == 1 && (self.names.contains(&run[0].folded) || is_ordinary(&run[0].folded));
            let found = if is_name {
                None
            } else {
                link(range.clone(), true, self.phrases.find_stemmed(run))
            };
            replace(links, found.or_else(|| self.without_endings(words, &bases, range)));
        }
    }

    fn without_endings(&self, words: &[Word], bases: &[Bases], range: std::ops::Range<usize>) -> Option<Link> {
        if bases[range.clone()].iter().all(Vec::is_empty) {
            return None;
        }
        let options: Vec<Vec<&str>> = range
            .clone()
            .map(|at| match bases[at].as_slice() {
                [] => vec![words[at].folded.as_str()],
                some => some.iter().map(|(base, _)| base.as_str()).collect(),
            })
            .collect();
        let caps = words[range.clone()].iter().all(|word| word.caps);
        spellings(&options).into_iter().find_map(|spelling| {
            // A word takes the endings of its own language, and a name those of any.
            let of_endings = range
                .clone()
                .zip(&spelling)
                .filter_map(|(at, taken)| bases[at].iter().find(|(base, _)| base == taken))
                .fold(None::<Tongues>, |all, (_, tongues)| {
                    Some(all.map_or(*tongues, |all| all.and(*tongues)))
                })
                .unwrap_or_default();
            let of_language =
                |meaning: &&Meaning| is_name(&meaning.concept) || !meaning.tongues.and(of_endings).is_none();
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

    /// The words of the lexicon that a word may be with endings. One that means something as it is has none, nor has
    /// somebody's name, nor a word of titles.
    fn bases(&self, words: &[Word], at: usize, links: &[Link]) -> Bases {
        let word = &words[at];
        let is_right = word.stem.is_some()
            || word.ending.is_some()
            || links.iter().any(|link| link.words.contains(&at))
            || is_ordinary(&word.folded)
            || self.titles.contains(&word.folded)
            || self.names.contains(&word.folded);
        if is_right {
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
