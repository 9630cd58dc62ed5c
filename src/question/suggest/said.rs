//! Events as other languages than English say them: `uzunluğa tul` begins the long jump, and in `100 metreyi kim kaz` what
//! is asked comes behind the title.

use std::collections::HashMap;

use crate::names::Concept;
use crate::records::EventId;

use super::super::Term;
use super::events::{MIN_LETTERS, Said, Titled, leads};
use super::{ReaderError, Run, Scene};

/// More phrases that begin alike are not looked for.
const MEANINGS: usize = 6;

/// Events of which the last words begin what a language calls them.
pub(super) fn begun(scene: &Scene<'_>) -> Result<Titled, ReaderError> {
    for run in &scene.runs {
        let titles = titles(scene, run);
        if titles.is_empty() || scene.begun.phrase_from(run.at).len() < MIN_LETTERS {
            continue;
        }
        let before = scene.begun.before().get(..run.at).unwrap_or_default();
        let Some(said) = Said::of(scene, before) else {
            continue;
        };
        let mut fewest: HashMap<EventId, usize> = HashMap::new();
        for english in titles {
            let words: Vec<&str> = said
                .words
                .iter()
                .map(String::as_str)
                .chain(english.split(' '))
                .collect();
            for (unasked, event) in scene.reader.events.find_with_more(&words, &said.filter) {
                let known = fewest.entry(event).or_insert(unasked);
                *known = unasked.min(*known);
            }
        }
        let found = fewest.into_iter().map(|(event, unasked)| (unasked, event));
        let leads = leads(scene, &said, found.collect())?;
        if !leads.is_empty() {
            return Ok(Titled {
                leads,
                words: said.of_titles(said.words.len() + scene.begun.len() - run.at),
                is_open: is_open(run, |concept| matches!(concept, Concept::Said(_))),
            });
        }
    }
    Ok(Titled::default())
}

/// Events that the words before the last ones name, where the last ones begin to ask who won.
pub(super) fn asked(scene: &Scene<'_>) -> Result<Titled, ReaderError> {
    let asks = |run: &&Run<'_>| run.is_certain() && run.completions.iter().any(|one| asks_who_won(one.concept));
    let Some(run) = scene.runs.iter().find(asks) else {
        return Ok(Titled::default());
    };
    let before = scene.begun.before().get(..run.at).unwrap_or_default();
    let Some(said) = Said::of(scene, before).filter(|said| !said.words.is_empty()) else {
        return Ok(Titled::default());
    };
    let words: Vec<&str> = said.words.iter().map(String::as_str).collect();
    let found = scene.reader.events.find_with_more(&words, &said.filter);
    Ok(Titled {
        leads: leads(scene, &said, found)?,
        words: said.of_titles(words.len()),
        is_open: is_open(run, asks_who_won),
    })
}

/// Whether no phrase of a kind is there to its end.
fn is_open(run: &Run<'_>, is_of_kind: fn(&Concept) -> bool) -> bool {
    let mut of_kind = run.completions.iter().filter(|one| is_of_kind(one.concept));
    !of_kind.any(|one| one.whole)
}

/// The titles in English that a run of words begins, the likeliest first.
fn titles<'s>(scene: &Scene<'_>, run: &Run<'s>) -> Vec<&'s str> {
    let language = scene.spoken();
    let mut meant: Vec<(usize, bool, usize, &str)> = Vec::new();
    for one in &run.completions {
        if let Concept::Said(english) = one.concept {
            meant.push((one.slips, one.written_in(language).is_none(), one.phrase.len(), english));
        }
    }
    meant.sort_unstable();
    let mut titles: Vec<&str> = Vec::new();
    for (.., english) in meant {
        if titles.len() < MEANINGS && !titles.contains(&english) {
            titles.push(english);
        }
    }
    titles
}

fn asks_who_won(concept: &Concept) -> bool {
    let Concept::Word(target) = concept else { return false };
    matches!(target.parse(), Ok(Term::Win | Term::Who | Term::Medallists))
}
