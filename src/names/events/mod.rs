//! Finding events by the words of their titles.

mod begun;
mod class;
mod title;

use std::collections::{HashMap, HashSet};

pub use class::Class;

use crate::records::{Catalog, Event, EventId, EventSex, GamesKind, SportId};

use crate::names::typos::Spellings;

use title::tokens;

/// What narrows a search over events. Empty fields narrow nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct EventFilter {
    /// Events of one kind of Games.
    pub kind: Option<GamesKind>,
    /// A sport with all its disciplines.
    pub sport: Option<SportId>,
    /// Events for one sex.
    pub sex: Option<EventSex>,
    /// A class the event must be for, alone or joined with others.
    pub class: Option<Class>,
}

/// All titles of all events, cut into words that can be asked for.
#[derive(Debug)]
pub struct EventIndex {
    entries: Vec<Entry>,
    /// The events whose title has a word, in the order of `entries`.
    by_word: HashMap<String, Vec<usize>>,
    /// The words that belong to an event wherever they stand.
    said: HashSet<String>,
    /// Disciplines of a sport, the sport among them.
    family: HashMap<SportId, HashSet<SportId>>,
    spellings: Spellings,
}

/// An event under one of its titles.
#[derive(Debug)]
struct Entry {
    id: EventId,
    kind: GamesKind,
    sport: SportId,
    sex: EventSex,
    class: Option<String>,
    /// The words of the title that tell the event from others of its sport, sex and class.
    words: HashSet<String>,
    /// The words of its class (`visually impaired`), which may be asked for but need not.
    class_words: HashSet<String>,
}

impl EventIndex {
    /// Reads the titles of all events in which medals that count were given. The titles of 1900 alone (`Le Championnat du
    /// Monde`, `Best photograph, 9 September`) have words that mean other things in nearly every question.
    pub fn load(catalog: &Catalog) -> Self {
        let mut index = Self::over(catalog.events().iter().filter(|event| event.counted));
        for sport in catalog.sports() {
            let family = index.family.entry(sport.id).or_default();
            family.insert(sport.id);
            family.extend(catalog.children(sport.id));
        }
        index
    }

    /// Reads the titles of some events, disciplines being sports by themselves.
    pub fn of(events: &[Event]) -> Self {
        Self::over(events)
    }

    fn over<'e>(events: impl IntoIterator<Item = &'e Event>) -> Self {
        let mut by_word: HashMap<String, Vec<usize>> = HashMap::new();
        let of_all_titles = |event: &'e Event| -> Vec<Entry> {
            let titles = std::iter::once(&event.title).chain(&event.also);
            titles.map(|title| Entry::of(event, title)).collect()
        };
        let entries: Vec<Entry> = events.into_iter().flat_map(of_all_titles).collect();
        for (at, entry) in entries.iter().enumerate() {
            for word in entry.words.union(&entry.class_words) {
                by_word.entry(word.clone()).or_default().push(at);
            }
        }
        // A class that is a letter or a number (`6`, `B`) is too little to be told from other words.
        let of_titles = entries.iter().flat_map(|entry| {
            let telling = entry
                .class_words
                .iter()
                .filter(|word| word.len() > 1 && word.bytes().all(|b| b.is_ascii_lowercase()));
            entry.words.iter().chain(telling)
        });
        let said: HashSet<String> = of_titles.cloned().collect();
        let spellings = Spellings::of(said.iter().map(String::as_str));
        Self {
            entries,
            by_word,
            said,
            family: HashMap::new(),
            spellings,
        }
    }

    /// The events that pass the filter and whose title has all the words, those with the fewest other words first, and of these
    /// the ones that are for the class alone.
    ///
    /// Words are folded; they may be written as people do (`100`, `metres`; `4x100`; `free`; `over 100 kg`), and a
    /// misspelled one stands for the word most like it. A class among them narrows as one in the filter does; words for
    /// a sex are left to the filter. Without a class or a word that could be one of a title, nothing is found.
    pub fn find(&self, words: &[&str], filter: &EventFilter) -> Vec<EventId> {
        self.ranked(words, filter).into_iter().map(|(_, id)| id).collect()
    }

    /// The same, each with how many other words its title has.
    pub fn find_with_more(&self, words: &[&str], filter: &EventFilter) -> Vec<(usize, EventId)> {
        self.ranked(words, filter)
    }

    /// The events that pass the filter and whose title has all the words and no others: `100 m` is not the hurdles.
    pub fn find_exact(&self, words: &[&str], filter: &EventFilter) -> Vec<EventId> {
        self.ranked(words, filter)
            .into_iter()
            .take_while(|(extra, _)| *extra == 0)
            .map(|(_, id)| id)
            .collect()
    }

    /// Whether a folded word, or number, is one of some event's title, or another way to write one. Neither words for a
    /// sex nor classes are.
    pub fn is_event_word(&self, word: &str) -> bool {
        tokens(&[word]).iter().any(|token| self.said.contains(token))
    }

    /// Whether a folded word is a misspelling of one that [`Self::is_event_word`] knows. A person or a country of
    /// exactly that spelling is likelier.
    pub fn is_near_event_word(&self, word: &str) -> bool {
        self.spellings.near(word).is_some_and(|near| !near.is_empty())
    }

    /// How many other words each title has, and the event. Those with the fewest come first, and of these the ones that
    /// are for the class alone.
    fn ranked(&self, words: &[&str], filter: &EventFilter) -> Vec<(usize, EventId)> {
        let (classes, words) = split_off_classes(words);
        let asked = self.corrected(tokens(&words));
        if asked.is_empty() && classes.is_empty() {
            return Vec::new();
        }
        let everything: Vec<usize>;
        let mut shortest: Option<&Vec<usize>> = None;
        for token in &asked {
            let Some(list) = self.by_word.get(token) else {
                return Vec::new();
            };
            shortest = shortest.filter(|best| best.len() <= list.len()).or(Some(list));
        }
        let shortest = match shortest {
            Some(list) => list,
            None => {
                everything = (0..self.entries.len()).collect();
                &everything
            }
        };
        let mut found: Vec<(usize, bool, EventId)> = shortest
            .iter()
            .map(|&at| &self.entries[at])
            .filter(|entry| {
                asked
                    .iter()
                    .all(|token| entry.words.contains(token) || entry.class_words.contains(token))
            })
            .filter(|entry| classes.iter().all(|class| entry.is_for(class)) && self.passes(entry, filter))
            .map(|entry| {
                (
                    entry.unasked(&asked),
                    !entry.is_of(classes.first().or(filter.class.as_ref())),
                    entry.id,
                )
            })
            .collect();
        found.sort_unstable();
        // An event with several titles is found by the one that fits best.
        let mut seen = HashSet::new();
        found.retain(|(_, _, id)| seen.insert(*id));
        found.into_iter().map(|(extra, _, id)| (extra, id)).collect()
    }

    /// The words, each that is misspelled being the one most like it.
    fn corrected(&self, mut asked: Vec<String>) -> Vec<String> {
        for token in &mut asked {
            if let Some(near) = self.spellings.near(token).and_then(|near| near.first().copied()) {
                *token = near.to_owned();
            }
        }
        asked
    }

    fn passes(&self, entry: &Entry, filter: &EventFilter) -> bool {
        let in_sport =
            |sport| entry.sport == sport || self.family.get(&sport).is_some_and(|f| f.contains(&entry.sport));
        filter.kind.is_none_or(|kind| entry.kind == kind)
            && filter.sport.is_none_or(in_sport)
            && filter.sex.is_none_or(|sex| entry.sex == sex)
            && filter.class.as_ref().is_none_or(|class| entry.is_for(class))
    }
}

impl Entry {
    fn of(event: &Event, title: &str) -> Self {
        let (words, class_words) = title::own_words(title, event.class.as_deref());
        Self {
            id: event.id,
            kind: event.kind,
            sport: event.sport,
            sex: event.sex,
            class: event.class.clone(),
            words: words.into_iter().collect(),
            class_words: class_words.into_iter().collect(),
        }
    }

    /// How many of the title's words were not asked for, those aside that people leave out: units, and `relay` where a
    /// number (`4x100`) says it.
    fn unasked(&self, asked: &[String]) -> usize {
        let says_relay = asked
            .iter()
            .any(|token| token.contains('x') && token.starts_with(|c: char| c.is_ascii_digit()));
        let left_out = |word: &str| matches!(word, "m" | "km" | "kg" | "tournament") || (word == "relay" && says_relay);
        self.words
            .iter()
            .filter(|word| !asked.contains(word) && !left_out(word))
            .count()
    }

    /// Whether the event is for one class alone.
    fn is_of(&self, class: Option<&Class>) -> bool {
        class.is_some_and(|class| self.class.as_deref().is_some_and(|event| event == class.as_str()))
    }

    fn is_for(&self, class: &Class) -> bool {
        self.class.as_ref().is_some_and(|event| class.is_in(event))
    }
}

/// Every folded word of the titles that [`EventIndex::load`] reads.
pub(super) fn title_words(catalog: &Catalog) -> HashSet<String> {
    let counted = catalog.events().iter().filter(|event| event.counted);
    counted
        .flat_map(|event| std::iter::once(&event.title).chain(&event.also))
        .flat_map(|title| crate::names::words(title))
        .map(|word| word.folded)
        .collect()
}

/// The classes among folded words, and the other words.
fn split_off_classes<'w>(words: &[&'w str]) -> (Vec<Class>, Vec<&'w str>) {
    let (mut classes, mut others) = (Vec::new(), Vec::new());
    let mut at = 0;
    while at < words.len() {
        if let Some((class, taken)) = Class::at(words, at) {
            classes.push(class);
            at += taken;
        } else {
            others.push(words[at]);
            at += 1;
        }
    }
    (classes, others)
}

#[cfg(test)]
mod tests;
