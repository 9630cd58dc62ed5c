//! All that words may mean, for a reader that decides later.

use std::ops::Range;

use super::phrases::Meaning;
use super::{Concept, Lexicon, spellings, tongue};
use crate::names::{Tongues, Word, endings};

/// How words were found to mean something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Found {
    /// As they are.
    Exact,
    /// Without their endings, or by their stems.
    Inflected,
    /// By correcting a slip.
    Corrected,
}

/// Words with one of the things that they may mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// Which of the words.
    pub words: Range<usize>,
    /// What they mean: of one sense, or several that hold together ("Paralympian" is an athlete, and of the Paralympic
    /// Games). Names are among them, likeliest first.
    pub concepts: Vec<Concept>,
    /// How that was found.
    pub found: Found,
    /// Whether the meaning is one of `senses.csv`.
    pub is_sense: bool,
    /// In which languages they mean that; none for names of all.
    pub tongues: Tongues,
}

/// Codes of countries have so many letters at most, and are typed in capitals where they stand beside other words.
const CODE: usize = 3;

impl Lexicon {
    /// Everything that runs of words may mean: overlapping, and each run with all its meanings, where [`Lexicon::link`]
    /// takes the longest and one. The languages are those that the text is likeliest in.
    ///
    /// Names are kept whatever their language. Meanings of other languages than that of the text are left out, and
    /// slips are corrected only in words that mean nothing as they are.
    pub fn mentions(&self, words: &[Word]) -> (Vec<Mention>, Tongues) {
        let links = self.link(words);
        let spoken = tongue::spoken(words, &links);
        let bases: Vec<Vec<(String, Tongues)>> = words.iter().map(|word| self.all_bases(word)).collect();
        let mut mentions = Vec::new();
        for range in self.runs(words.len()) {
            let run = &words[range.clone()];
            let folded: Vec<&str> = run.iter().map(|word| word.folded.as_str()).collect();
            let caps = run.iter().all(|word| word.caps);
            let shown = |meaning: &&Meaning| means(meaning, run, caps, words.len(), spoken);
            for (table, is_sense) in [(&self.senses, true), (&self.phrases, false)] {
                let exact: Vec<&Meaning> = table.find(&folded, caps).filter(shown).collect();
                let known = !exact.is_empty();
                gather(&mut mentions, &range, &exact, Found::Exact, is_sense);
                if known {
                    continue;
                }
                let stemmed: Vec<&Meaning> = table.find_stemmed(run).filter(shown).collect();
                if !stemmed.is_empty() && self.may_inflect(run, spoken) {
                    gather(&mut mentions, &range, &stemmed, Found::Inflected, is_sense);
                    continue;
                }
                if bases[range.clone()].iter().all(Vec::is_empty) || !self.may_inflect(run, spoken) {
                    continue;
                }
                let options: Vec<Vec<&str>> = range
                    .clone()
                    .map(|at| {
                        let whole = words[at].folded.as_str();
                        let bases = bases[at].iter().map(|(base, _)| base.as_str());
                        std::iter::once(whole).chain(bases).collect()
                    })
                    .collect();
                let found = spellings(&options).into_iter().find_map(|spelling| {
                    let found: Vec<&Meaning> = table.find(&spelling, caps).filter(shown).collect();
                    (!found.is_empty()).then_some(found)
                });
                gather(
                    &mut mentions,
                    &range,
                    &found.unwrap_or_default(),
                    Found::Inflected,
                    is_sense,
                );
            }
        }
        let corrected = links.into_iter().filter(|link| !link.exact);
        for link in corrected {
            let is_new = !mentions.iter().any(|mention| mention.words == link.words);
            if is_new {
                mentions.push(Mention {
                    words: link.words,
                    concepts: link.concepts,
                    found: Found::Corrected,
                    is_sense: false,
                    tongues: Tongues::NONE,
                });
            }
        }
        (mentions, spoken)
    }

    /// Whether words may be forms of others: somebody's name is none, unless the text is in a language with endings.
    fn may_inflect(&self, run: &[Word], spoken: Tongues) -> bool {
        use crate::records::Language;
        let hangs = spoken.has(Language::Azerbaijani) || spoken.has(Language::Turkish);
        let is_foreign = |word: &Word| !word.russian && word.ending.is_none() && !hangs;
        !run.iter().any(is_foreign) && (run.len() > 1 || hangs || !self.names.contains(&run[0].folded))
    }

    /// The words of the lexicon that a word may be with endings.
    fn all_bases(&self, word: &Word) -> Vec<(String, Tongues)> {
        if word.russian || word.ending.is_some() {
            return Vec::new();
        }
        let mut bases = endings::without(&word.folded);
        bases.retain(|(base, _)| self.spellings.knows(base) || self.sense_words.contains(base));
        bases
    }
}

/// Whether a meaning is one that a run of words may have in a text of some languages.
fn means(meaning: &Meaning, run: &[Word], caps: bool, all: usize, spoken: Tongues) -> bool {
    let is_name = !matches!(meaning.concept, Concept::Word(_) | Concept::Said(_));
    if is_name {
        let is_code = meaning.tongues.is_none() && run.len() == 1 && run[0].folded.len() <= CODE;
        let is_said = matches!(meaning.concept, Concept::Country(_));
        return !(is_said && is_code) || caps || all == 1;
    }
    // In their own letters Russian words are nothing else, and other words no Russian ones.
    let russian = Tongues::of(crate::records::Language::Russian);
    if run.iter().all(|word| word.russian) {
        return !meaning.tongues.and(russian).is_none();
    }
    if meaning.tongues == russian {
        return false;
    }
    spoken.is_none() || !meaning.tongues.and(spoken).is_none()
}

/// Adds what a run of words means: senses each by itself, the words of the grammar of one phrase together, with each of
/// the names of that phrase, or without one.
fn gather(mentions: &mut Vec<Mention>, range: &Range<usize>, meanings: &[&Meaning], found: Found, is_sense: bool) {
    let mut add = |concepts: Vec<Concept>, tongues: Tongues| {
        mentions.push(Mention {
            words: range.clone(),
            concepts,
            found,
            is_sense,
            tongues,
        });
    };
    if is_sense {
        for meaning in meanings {
            add(vec![meaning.concept.clone()], meaning.tongues);
        }
        return;
    }
    let (words, names): (Vec<&&Meaning>, Vec<&&Meaning>) = meanings
        .iter()
        .partition(|meaning| matches!(meaning.concept, Concept::Word(_)));
    let tongues = words.iter().fold(Tongues::NONE, |all, one| all.or(one.tongues));
    let said: Vec<Concept> = words.iter().map(|meaning| meaning.concept.clone()).collect();
    for name in &names {
        let together = if matches!(name.concept, Concept::Said(_)) {
            Vec::new()
        } else {
            said.clone()
        };
        add(
            std::iter::once(name.concept.clone()).chain(together).collect(),
            name.tongues,
        );
    }
    if !said.is_empty() && names.iter().all(|name| matches!(name.concept, Concept::Said(_))) {
        add(said, tongues);
    }
}
