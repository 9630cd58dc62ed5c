//! Several events in a code: a few by their short forms, many by the words of their keys.
//!
//! `*long-jump-t13` are all events with these words in their keys, `!relay-hurdles` behind it all but those with one of
//! these; `+` instead of `*` takes only events that were held for medals that count, and the beginning of the keys may stand before:
//! `athletics*marathon`. Events that the sport and the kind of the question rule out are never among them.

use crate::question::Filters;
use crate::records::{Catalog, Event, EventId};

/// The most events and words that a code names; one with more is forged.
const MAX_NAMED: usize = 8;
/// The most words that keep events out.
const MAX_KEPT_OUT: usize = 3;

/// Writes several events in whichever way is shorter; `None` when no words name just them.
pub(super) fn several(catalog: &Catalog, filters: &Filters, events: &[EventId]) -> Option<String> {
    let by_words = by_words(catalog, filters, events);
    let by_keys = (events.len() <= MAX_NAMED).then(|| {
        let keys: Vec<String> = events
            .iter()
            .map(|&id| super::event_key(&catalog.event(id).key, super::Keys::Short))
            .collect();
        keys.join(",")
    });
    // An old code may name what its words say otherwise; what comes back must be these, in this order.
    [by_words, by_keys]
        .into_iter()
        .flatten()
        .filter(|value| of(catalog, filters, value).as_deref() == Some(events))
        .min_by_key(String::len)
}

/// The events that a value names, in the order of their ids when words name them; `None` when it names none, unless
/// there is no value.
pub(super) fn of(catalog: &Catalog, filters: &Filters, value: &str) -> Option<Vec<EventId>> {
    if value.is_empty() {
        return Some(Vec::new());
    }
    if let Some(named) = Named::read(value) {
        let events: Vec<EventId> = named.events(catalog, filters).map(|event| event.id).collect();
        return (!events.is_empty()).then_some(events);
    }
    let mut events: Vec<EventId> = Vec::new();
    for key in value.split(',').take(MAX_NAMED + 1) {
        let event = catalog.event_by_key(key)?.id;
        (!events.contains(&event)).then(|| events.push(event))?;
    }
    (events.len() <= MAX_NAMED).then_some(events)
}

/// Words that name events.
struct Named<'v> {
    /// The beginning of their keys; empty for any.
    under: &'v str,
    counted: bool,
    with: Vec<&'v str>,
    without: Vec<&'v str>,
}

impl<'v> Named<'v> {
    fn read(value: &'v str) -> Option<Self> {
        let at = value.find(['*', '+'])?;
        let (under, rest) = value.split_at(at);
        let (sign, words) = rest.split_at(1);
        let (with, without) = words.split_once('!').unwrap_or((words, ""));
        let split = |words: &'v str| -> Vec<&'v str> { words.split('-').filter(|word| !word.is_empty()).collect() };
        Some(Self {
            under,
            counted: sign == "+",
            with: split(with),
            without: split(without),
        })
    }

    fn write(&self) -> String {
        let sign = if self.counted { '+' } else { '*' };
        let without = if self.without.is_empty() { "" } else { "!" };
        let (with, kept_out) = (self.with.join("-"), self.without.join("-"));
        format!("{}{sign}{with}{without}{kept_out}", self.under)
    }

    fn events<'c>(&self, catalog: &'c Catalog, filters: &Filters) -> impl Iterator<Item = &'c Event> {
        catalog.events().iter().filter(move |event| {
            let (under, _) = parts(event);
            (self.under.is_empty() || self.under == under)
                && (event.counted || !self.counted)
                && may_be(catalog, filters, event)
                && self.with.iter().all(|word| has(event, word))
                && !self.without.iter().any(|word| has(event, word))
        })
    }
}

/// Whether an event is of the sport and the kind of Games of a question.
fn may_be(catalog: &Catalog, filters: &Filters, event: &Event) -> bool {
    let of_sport = |sport| event.sport == sport || catalog.sport(event.sport).parent == Some(sport);
    filters.kind.is_none_or(|kind| event.kind == kind) && filters.sport.is_none_or(of_sport)
}

/// The beginning and the words of a key: `para-athletics` and `mens-100-m-t11`.
fn parts(event: &Event) -> (&str, &str) {
    event.key.split_once('/').unwrap_or(("", &event.key))
}

fn words(event: &Event) -> impl Iterator<Item = &str> {
    parts(event).1.split('-')
}

fn has(event: &Event, word: &str) -> bool {
    words(event).any(|other| other == word)
}

/// The fewest words that name just these events, as far as one looks.
fn by_words(catalog: &Catalog, filters: &Filters, events: &[EventId]) -> Option<String> {
    let events: Vec<&Event> = events.iter().map(|&id| catalog.event(id)).collect();
    let (first, rest) = events.split_first()?;
    let mut with: Vec<&str> = Vec::new();
    for word in words(first) {
        if !word.is_empty() && !with.contains(&word) && rest.iter().all(|event| has(event, word)) {
            with.push(word);
        }
    }
    let (beginning, _) = parts(first);
    let one_beginning = rest.iter().all(|event| parts(event).0 == beginning);
    let unders = [Some(""), one_beginning.then_some(beginning)];
    let all_counted = events.iter().all(|event| event.counted);
    let mut found: Option<String> = None;
    for under in unders.into_iter().flatten() {
        for counted in [false, true].into_iter().filter(|&counted| all_counted || !counted) {
            let mut named = Named {
                under,
                counted,
                with: with.clone(),
                without: Vec::new(),
            };
            if !keep_out(&mut named, catalog, filters, &events) {
                continue;
            }
            // Words that keep nothing out need not be said.
            for word in &with {
                let all = named.with.clone();
                named.with.retain(|other| other != word);
                if named.events(catalog, filters).count() != events.len() {
                    named.with = all;
                }
            }
            let value = named.write();
            if found.as_ref().is_none_or(|other| value.len() < other.len()) {
                found = Some(value);
            }
        }
    }
    found
}

/// Adds words that keep out the events that are named and not wanted; whether none is left.
fn keep_out<'c>(named: &mut Named<'c>, catalog: &'c Catalog, filters: &Filters, wanted: &[&'c Event]) -> bool {
    loop {
        let others: Vec<&'c Event> = named
            .events(catalog, filters)
            .filter(|event| wanted.iter().all(|one| one.id != event.id))
            .collect();
        if others.is_empty() {
            return true;
        }
        if named.without.len() == MAX_KEPT_OUT {
            return false;
        }
        let candidates = others
            .iter()
            .flat_map(|event| words(event))
            .filter(|word| !word.is_empty() && wanted.iter().all(|event| !has(event, word)));
        let best = candidates.max_by_key(|word| others.iter().filter(|event| has(event, word)).count());
        match best {
            Some(word) => named.without.push(word),
            None => return false,
        }
    }
}
