//! Events whose title is being typed: some of its words are there, and the last has only begun.

use std::collections::HashMap;

use super::title::tokens;
use super::{Entry, EventFilter, EventIndex, split_off_classes};
use crate::records::EventId;

impl EventIndex {
    /// The events that pass the filter, whose title has all of some folded words, and another, or a class, that begins as
    /// the last one typed does. Each with twice how many of its title's words were not typed; those with the fewest first, then
    /// in order of their ids. A word that has only begun counts as half of one that was not typed.
    ///
    /// A last word that titles do not say (`men`, `race`) is taken as typed to its end, beside another word.
    pub fn begun(&self, words: &[&str], last: &str, filter: &EventFilter) -> Vec<(usize, EventId)> {
        let (classes, words) = split_off_classes(words);
        let asked = self.corrected(tokens(&words));
        let last_said = tokens(&[last]);
        if asked.is_empty() && classes.is_empty() && last_said.is_empty() || last.is_empty() {
            return Vec::new();
        }
        let mut fewest: HashMap<EventId, usize> = HashMap::new();
        for entry in &self.entries {
            let fits = asked.iter().all(|token| entry.has(token))
                && classes.iter().all(|class| entry.is_for(class))
                && (last_said.is_empty() || entry.begins(last) || last_said.iter().all(|token| entry.has(token)));
            if fits && self.passes(entry, filter) {
                let unasked = entry.unasked_but(&asked, last);
                let known = fewest.entry(entry.id).or_insert(unasked);
                *known = unasked.min(*known);
            }
        }
        let mut found: Vec<(usize, EventId)> = fewest.into_iter().map(|(id, unasked)| (unasked, id)).collect();
        found.sort_unstable();
        found
    }
}

impl Entry {
    fn has(&self, token: &str) -> bool {
        self.words.contains(token) || self.class_words.contains(token)
    }

    /// Whether a word of the title, or the class, begins so.
    fn begins(&self, last: &str) -> bool {
        let words = self.words.iter().chain(&self.class_words);
        let class = self.class.as_deref().and_then(|class| class.get(..last.len()));
        words.into_iter().any(|word| word.starts_with(last))
            || class.is_some_and(|class| class.eq_ignore_ascii_case(last))
    }

    /// Twice how many of the title's words were not asked for; a word that has begun counts once.
    fn unasked_but(&self, asked: &[String], last: &str) -> usize {
        let mut asked = asked.to_vec();
        asked.extend(tokens(&[last]));
        asked.extend(self.words.iter().find(|word| word.starts_with(last)).cloned());
        2 * self.unasked(&asked) + usize::from(!self.words.contains(last))
    }
}
