//! Words of an event, and the events they fit.

mod words;

use crate::names::{Class, EventFilter};
use crate::records::{EventId, EventSex, GamesKind, Records, RecordsError};

use super::super::{Filters, Hint, Measure, MedalFilter, Question, Term};
use super::Reader;
use super::draft::{Draft, Said};
use super::people::Found;
pub(super) use words::read;

/// How people write the unit.
const KILOMETRES: [&str; 5] = ["km", "kilometer", "kilometre", "kilometers", "kilometres"];

/// "3 km" as "3000 m", which the event may be called.
fn in_metres(words: &[&str]) -> Option<Vec<String>> {
    let at = words.iter().position(|word| KILOMETRES.contains(word))?;
    let number: u32 = words.get(at.checked_sub(1)?)?.parse().ok()?;
    let mut words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
    words[at - 1] = number.checked_mul(1000)?.to_string();
    "m".clone_into(&mut words[at]);
    Some(words)
}

/// Events that words fit.
#[derive(Debug, Default)]
pub(super) struct Fitting {
    pub events: Vec<EventId>,
    /// Events of the same words with a class, left out for those without one.
    pub classed: Vec<EventId>,
}

/// The events that the draft's words fit, under the filters found so far: of these the ones held at the question's
/// Games, and the ones that the athlete was in. Unless someone's events are asked about, those without a class come
/// before those with one.
pub(super) fn find(
    reader: &Reader,
    records: &Records,
    draft: &Draft,
    filters: &Filters,
    people: &Found,
) -> Result<Fitting, RecordsError> {
    if draft.event_words.is_empty() {
        return Ok(Fitting::default());
    }
    let catalog = records.catalog();
    let mut kinds: Vec<GamesKind> = filters.games.iter().map(|&id| catalog.games(id).kind).collect();
    kinds.dedup();
    let kind = filters
        .kind
        .or(if let [one] = kinds.as_slice() { Some(*one) } else { None });
    let words: Vec<&str> = draft.event_words.iter().map(String::as_str).collect();
    let filter = EventFilter {
        kind,
        sport: filters.sport,
        sex: draft.sex(),
        ..EventFilter::default()
    };
    // "100 m" is the event of that name before it is all whose names have it.
    let fitting = |words: &[&str]| {
        let exact = reader.events.find_exact(words, &filter);
        if exact.is_empty() {
            reader.events.find(words, &filter)
        } else {
            exact
        }
    };
    let mut events = fitting(&words);
    let in_metres = in_metres(&words);
    if let (true, Some(in_metres)) = (events.is_empty(), &in_metres) {
        let words: Vec<&str> = in_metres.iter().map(String::as_str).collect();
        events = fitting(&words);
    }
    if !filters.games.is_empty() {
        let held = records.events_at(&filters.games)?;
        keep_some(&mut events, |event| held.binary_search(event).is_ok());
    }
    if let Some(athlete) = people.sure() {
        let entered = records.events_of(athlete)?;
        keep_some(&mut events, |event| entered.binary_search(event).is_ok());
    }
    let about_someone = !people.is_none() || filters.country.is_some();
    let class_named = (0..words.len()).any(|at| Class::at(&words, at).is_some());
    let has_class = |id: &EventId| catalog.event(*id).class.is_some();
    if class_named || about_someone || events.iter().all(has_class) {
        return Ok(Fitting {
            events,
            classed: Vec::new(),
        });
    }
    let (classed, events) = events.into_iter().partition(has_class);
    Ok(Fitting { events, classed })
}

/// Whether the words are about places or marks in an event, which a sport without an event named has only when it is the
/// sport's only one.
pub(super) fn speaks_of_results(draft: &Draft) -> bool {
    let said = |term: &Term| {
        matches!(
            term,
            Term::Place(_)
                | Term::LastPlace
                | Term::Score
                | Term::BestMark
                | Term::WorstMark
                | Term::Behind
                | Term::Ahead
                | Term::Better
                | Term::Finish
                | Term::Ended(_)
        )
    };
    draft.terms().any(said)
        || draft
            .amounts
            .iter()
            .any(|said| matches!(said, Said::Mark(..) | Said::Places(..)))
}

/// Takes the only event that a sport had at the named Games, for one sex where that is named, for the event meant.
pub(super) fn only_one(records: &Records, filters: &mut Filters, sex: Option<EventSex>) -> Result<(), RecordsError> {
    let Some(sport) = filters.sport.filter(|_| !filters.games.is_empty()) else {
        return Ok(());
    };
    let catalog = records.catalog();
    let fits = |id: &EventId| {
        let event = catalog.event(*id);
        (event.sport == sport || catalog.sport(event.sport).parent == Some(sport))
            && sex.is_none_or(|sex| sex == event.sex)
            && filters.kind.is_none_or(|kind| kind == event.kind)
    };
    let held: Vec<EventId> = records.events_at(&filters.games)?.into_iter().filter(fits).collect();
    if let [_] = held.as_slice() {
        filters.events = held;
    }
    Ok(())
}

/// "Who won wheelchair rugby": in a sport of few events they are what was won, and their podiums are the answer. So is
/// the podium of a sport's only event at a Games ("football 1936").
pub(super) fn of_small_sport(records: &Records, draft: &Draft, question: &mut Question) -> Result<(), RecordsError> {
    /// More podiums than these are too many to be one answer.
    const FEW: usize = 4;
    let filters = &mut question.filters;
    let who_won = draft.has(Term::Who) || draft.has(Term::Win);
    let table = draft.has(Term::Table) || draft.has(Term::Medals) || draft.hint == Hint::Standings;
    let bare = matches!(question.measure, Measure::Overview | Measure::Table) && !table && !filters.games.is_empty();
    let Some(sport) = filters.sport.filter(|_| who_won || bare) else {
        return Ok(());
    };
    let few = if who_won { FEW } else { filters.games.len() };
    let otherwise = [
        Term::HowMany,
        Term::Most,
        Term::Countries,
        Term::First,
        Term::Last,
        Term::Top,
    ];
    if filters.country.is_some()
        || filters.date.is_some()
        || !filters.events.is_empty()
        || otherwise.into_iter().any(|term| draft.has(term))
    {
        return Ok(());
    }
    let catalog = records.catalog();
    let fits = |id: &EventId| {
        let event = catalog.event(*id);
        (event.sport == sport || catalog.sport(event.sport).parent == Some(sport))
            && filters.sex.is_none_or(|sex| sex == event.sex)
            && filters.kind.is_none_or(|kind| kind == event.kind)
    };
    let events: Vec<EventId> = records.events_at(&filters.games)?.into_iter().filter(fits).collect();
    if (1..=few).contains(&events.len()) {
        filters.events = events;
        filters.sport = None;
        filters.sex = None;
        // A colour says whose name comes first.
        filters.medal = filters.medal.filter(|medal| *medal != MedalFilter::Any);
        question.measure = Measure::Overview;
    }
    Ok(())
}

/// Leaves out the Games at which none of the question's events, or nothing of its sport, was held.
pub(super) fn keep_to_their_games(records: &Records, filters: &mut Filters) -> Result<(), RecordsError> {
    let catalog = records.catalog();
    if let (Some(sport), true) = (filters.sport, filters.events.is_empty()) {
        let held = records.games_with(sport)?;
        keep_some(&mut filters.games, |id| held.contains(id));
        keep_some(&mut filters.games, |id| {
            catalog.has_sport(catalog.games(*id).kind, sport)
        });
    }
    if !filters.events.is_empty() {
        let kinds: Vec<GamesKind> = filters.events.iter().map(|&id| catalog.event(id).kind).collect();
        keep_some(&mut filters.games, |id| kinds.contains(&catalog.games(*id).kind));
        if filters.games.len() > 1 {
            let mut holding = Vec::new();
            for &id in &filters.games {
                let held = records.events_at(&[id])?;
                if filters.events.iter().any(|event| held.binary_search(event).is_ok()) {
                    holding.push(id);
                }
            }
            keep_some(&mut filters.games, |id| holding.contains(id));
        }
        let kinds: Vec<GamesKind> = filters.games.iter().map(|&id| catalog.games(id).kind).collect();
        keep_some(&mut filters.events, |id| kinds.contains(&catalog.event(*id).kind));
    }
    Ok(())
}

/// Keeps what fits, or everything when nothing does.
pub(super) fn keep_some<T>(items: &mut Vec<T>, fits: impl Fn(&T) -> bool) {
    if items.iter().any(&fits) {
        items.retain(fits);
    }
}
