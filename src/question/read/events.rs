//! Words of an event, and the events they fit.

use crate::names::{Class, EventFilter};
use crate::records::{EventId, GamesKind, Records, RecordsError};

use super::super::{Filters, Measure, Question, Term};
use super::Reader;
use super::draft::{Draft, Use};

/// Takes the words that name an event: a class, or words that stand in titles of events.
pub(super) fn read(reader: &Reader, records: &Records, draft: &mut Draft) {
    let folded: Vec<String> = draft.words.iter().map(|word| word.folded.clone()).collect();
    let mut taken: Vec<usize> = Vec::new();
    let mut place = 0;
    while place < folded.len() {
        let free = matches!(draft.uses[place], Use::Free | Use::Filler);
        if free && let Some((_, length)) = Class::at(&folded, place) {
            taken.extend(place..place + length);
            place += length;
        } else {
            if draft.uses[place] == Use::Free && reader.events.is_event_word(&folded[place]) {
                taken.push(place);
            }
            place += 1;
        }
    }
    if taken.is_empty() {
        return;
    }
    // Words that mean little elsewhere belong to the event beside which they stand: "team", "m", "kg".
    let joined: Vec<usize> = (0..folded.len())
        .filter(|&at| draft.uses[at] == Use::Filler && reader.events.is_event_word(&folded[at]))
        .filter(|&at| taken.contains(&(at + 1)) || (at > 0 && taken.contains(&(at - 1))))
        .collect();
    let mut with_joined: Vec<usize> = taken.iter().chain(&joined).copied().collect();
    with_joined.sort_unstable();
    with_joined.dedup();
    for places in [with_joined, taken] {
        draft.event_words = places.iter().map(|&at| folded[at].clone()).collect();
        if !find(
            reader,
            records,
            draft,
            &Filters {
                sport: draft.sport,
                ..Filters::default()
            },
        )
        .is_empty()
        {
            places.iter().for_each(|&at| draft.uses[at] = Use::Event);
            return;
        }
    }
    draft.event_words.clear();
}

/// The events that the draft's words fit, under the filters found so far.
pub(super) fn find(reader: &Reader, records: &Records, draft: &Draft, filters: &Filters) -> Vec<EventId> {
    if draft.event_words.is_empty() {
        return Vec::new();
    }
    let catalog = records.catalog();
    let kind = filters.kind.or_else(|| {
        let mut kinds = filters.games.iter().map(|&id| catalog.games(id).kind);
        let first = kinds.next()?;
        kinds.all(|kind| kind == first).then_some(first)
    });
    let words: Vec<&str> = draft.event_words.iter().map(String::as_str).collect();
    let filter = EventFilter {
        kind,
        sport: filters.sport,
        sex: draft.sex(),
        ..EventFilter::default()
    };
    // "100 m" is the event of that name before it is all whose names have it.
    let exact = reader.events.find_exact(&words, &filter);
    let named: Vec<EventId> = if exact.is_empty() {
        reader.events.find(&words, &filter)
    } else {
        exact
    };
    let whole = |id: &EventId| catalog.event(*id).class.is_none();
    let class_named = (0..words.len()).any(|at| Class::at(&words, at).is_some());
    if !class_named && named.iter().any(whole) {
        named.into_iter().filter(whole).collect()
    } else {
        named
    }
}

/// "Who won wheelchair rugby": in a sport of few events they are what was won, and their podiums are the answer.
pub(super) fn of_small_sport(records: &Records, draft: &Draft, question: &mut Question) -> Result<(), RecordsError> {
    /// More podiums than these are too many to be one answer.
    const FEW: usize = 4;
    let filters = &mut question.filters;
    let (Some(sport), true) = (filters.sport, draft.has(Term::Who) || draft.has(Term::Win)) else {
        return Ok(());
    };
    if filters.country.is_some() || filters.date.is_some() || !filters.events.is_empty() || draft.has(Term::HowMany) {
        return Ok(());
    }
    let catalog = records.catalog();
    let fits = |id: &EventId| {
        let event = catalog.event(*id);
        (event.sport == sport || catalog.sport(event.sport).parent == Some(sport))
            && filters.sex.is_none_or(|sex| sex == event.sex)
            && filters.kind.is_none_or(|kind| kind == event.kind)
    };
    let held = records.events_at(&filters.games)?;
    let events: Vec<EventId> = held.into_iter().filter(fits).collect();
    if (1..=FEW).contains(&events.len()) {
        filters.events = events;
        filters.sport = None;
        filters.sex = None;
        filters.medal = None;
        question.measure = Measure::Overview;
    }
    Ok(())
}

/// Leaves out the events that were not held at the question's Games, and the Games of a kind at which none of the question's events, or nothing of its sport, was held.
pub(super) fn keep_to_their_games(records: &Records, question: &mut Question) -> Result<(), RecordsError> {
    let catalog = records.catalog();
    let filters = &mut question.filters;
    if filters.events.len() > 1 && !filters.games.is_empty() {
        let held = records.events_at(&filters.games)?;
        if filters.events.iter().any(|event| held.binary_search(event).is_ok()) {
            filters.events.retain(|event| held.binary_search(event).is_ok());
        }
    }
    let has_kind = |kind: GamesKind| {
        if filters.events.is_empty() {
            filters.sport.is_none_or(|sport| catalog.has_sport(kind, sport))
        } else {
            filters.events.iter().any(|&id| catalog.event(id).kind == kind)
        }
    };
    let kept: Vec<_> = filters
        .games
        .iter()
        .copied()
        .filter(|&id| has_kind(catalog.games(id).kind))
        .collect();
    if !kept.is_empty() {
        filters.games = kept;
        let kinds: Vec<GamesKind> = filters.games.iter().map(|&id| catalog.games(id).kind).collect();
        filters.events.retain(|&id| kinds.contains(&catalog.event(id).kind));
    }
    Ok(())
}
