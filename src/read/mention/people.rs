//! People whom words name.
//!
//! Only exact names, with or without endings: whoever is a slip away from a name is for the reader to ask about, not
//! for a query to take. A word that means something else is no name by itself.

use crate::names::{Match, Tongues, Word, is_ordinary};
use crate::records::Language;

use super::super::Reader;
use super::super::lattice::Lattice;
use super::super::meaning::{Meaning, Named, Narrow, Slot};
use super::super::weights::{Feature, of};

/// The most names in a text, and words in a name: each name is searched among all people.
const NAMES: usize = 3;
const LONGEST: usize = 5;

/// The most ways to take the endings off a name that are tried.
const WAYS: usize = 4;

/// Adds the people whom runs of words may name that mean nothing else.
pub(super) fn read(reader: &Reader, lattice: &mut Lattice, text: &str, words: &[Word], spoken: Tongues) {
    let free = |at: usize| !lattice.is_known(at) && !lattice.is_idle(at);
    let mut runs: Vec<std::ops::Range<usize>> = Vec::new();
    for at in (0..words.len()).filter(|&at| free(at)) {
        match runs.last_mut() {
            Some(run) if run.end == at && !is_parted(text, words, at) => run.end = at + 1,
            _ => runs.push(at..at + 1),
        }
    }
    if runs.len() > NAMES || runs.iter().any(|run| run.len() > LONGEST) {
        return;
    }
    let has_capitals = text.chars().filter(|c| c.is_uppercase()).count() > 1;
    for run in runs {
        let typed = |at: usize| text.get(words[at].span.clone()).unwrap_or_default();
        let is_small = |at: usize| !typed(at).starts_with(char::is_uppercase);
        if run.clone().all(|at| is_ordinary(&words[at].folded)) || (has_capitals && run.clone().all(is_small)) {
            continue;
        }
        // "Brit Pettersen": a word beside it that means something else may be a part of the name.
        let is_name =
            |at: usize| at < words.len() && !is_small(at) && reader.people.is_name_word(&words[at].folded).is_some();
        let before = run
            .start
            .checked_sub(1)
            .filter(|&at| is_name(at) && !is_parted(text, words, run.start));
        let behind = Some(run.end).filter(|&at| is_name(at) && !is_parted(text, words, at));
        let wider = [before.map(|at| at..run.end), behind.map(|at| run.start..at + 1)];
        let wider = wider.into_iter().flatten().find_map(|wider| {
            let (found, is_inflected) = named(reader, &words[wider.clone()], spoken)?;
            Some((wider, found, is_inflected))
        });
        let alone = || named(reader, &words[run.clone()], spoken).map(|(found, is)| (run.clone(), found, is));
        let Some((run, found, is_inflected)) = wider.or_else(alone) else {
            continue;
        };
        let mut cost = if is_inflected { of(Feature::Inflected) } else { 0.0 };
        if run.len() == 1 {
            // A given name alone names nobody.
            if !found[0].family || words[run.start].folded.len() < 4 {
                continue;
            }
            cost += of(Feature::FamilyAlone);
        } else if found.len() > 1 {
            cost += of(Feature::Namesakes);
        }
        let narrow = Narrow::Is(vec![Named::Athlete(found[0].person)]);
        lattice.mean(run, Meaning::Slot(Slot::Narrow(narrow)), cost);
    }
}

/// Whether a sign stands between a word and the one before it.
fn is_parted(text: &str, words: &[Word], at: usize) -> bool {
    let before = at.checked_sub(1).map_or(0, |before| words[before].span.end);
    text.get(before..words[at].span.start)
        .is_some_and(|gap| gap.contains([',', ';', '(', ')', '/', ':', '?', '!', '.']))
}

/// Those who are called exactly so, the likeliest first, and whether endings were taken off for it.
fn named(reader: &Reader, words: &[Word], spoken: Tongues) -> Option<(Vec<Match>, bool)> {
    let folded: Vec<&str> = words.iter().map(|word| word.folded.as_str()).collect();
    let exactly = |folded: &[&str]| {
        // Only words that are somebody's are searched for, since slips cost time.
        if folded.iter().any(|word| reader.people.is_name_word(word).is_none()) {
            return None;
        }
        let mut found = reader.people.find(folded, 6);
        found.retain(|one| one.exact && one.covered == folded.len());
        (!found.is_empty()).then_some(found)
    };
    if let Some(found) = exactly(&folded) {
        return Some((found, false));
    }
    let ends = [Language::Azerbaijani, Language::Turkish, Language::Russian];
    if !ends.iter().any(|language| spoken.has(*language)) {
        return None;
    }
    let mut ways: Vec<Vec<String>> = vec![Vec::new()];
    for word in &folded {
        let mut options = reader.people.unended(word);
        options.truncate(2);
        options.push((*word).to_owned());
        ways = ways
            .iter()
            .flat_map(|before| {
                options
                    .iter()
                    .map(|option| [before.as_slice(), std::slice::from_ref(option)].concat())
            })
            .take(WAYS)
            .collect();
    }
    ways.iter().find_map(|way| {
        let way: Vec<&str> = way.iter().map(String::as_str).collect();
        exactly(&way).map(|found| (found, true))
    })
}
