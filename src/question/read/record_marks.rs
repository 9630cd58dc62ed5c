//! Questions for world and Paralympic records.

use crate::names::{Class, EventFilter, EventIndex};
use crate::records::{Catalog, Event, EventId, EventUnit, GamesKind, RecordKind, RecordMarkId, Records};

use super::super::{Filters, Measure, Question, Term, Topic};
use super::draft::Draft;
use super::{Doubts, Reader, ReaderError, Reading, Unread, people};

/// The titles that records are of, found as those of events are; the ids are those of the records.
pub(super) fn index(catalog: &Catalog) -> EventIndex {
    let marks = catalog.record_marks().iter().filter_map(|mark| {
        let sport = mark.key.split('/').next()?.trim_start_matches("para-");
        Some(Event {
            id: EventId(mark.id.0),
            key: mark.key.clone(),
            kind: GamesKind::Paralympic,
            sport: catalog.sport_by_key(sport)?.id,
            title: mark.title.clone(),
            sex: mark.sex,
            class: mark.class.clone(),
            unit: EventUnit::Individual,
            also: Vec::new(),
            counted: true,
            titles: mark.titles.clone(),
        })
    });
    EventIndex::of(&marks.collect::<Vec<_>>())
}

/// Which record is asked for, if one is.
pub(super) fn asked(draft: &Draft) -> Option<RecordKind> {
    draft.terms().find_map(|term| match term {
        Term::Record(kind) => Some(*kind),
        _ => None,
    })
}

/// Reads the question for a record: of the events that the words name, of someone, or of a country.
///
/// Only records of para athletics are held. What is not surely one of them is told so: "the world record in the 100 m"
/// is that of the Olympic event, and no record is told of a Games or a year.
pub(super) fn settle(
    reader: &Reader,
    records: &Records,
    kind: RecordKind,
    draft: Draft,
    people: people::Found,
) -> Result<Reading, ReaderError> {
    let outside = Ok(Reading::Unread(Unread::Outside(Topic::WorldRecords)));
    if !draft.unknown().is_empty() || !draft.places().is_empty() || !draft.years.is_empty() || draft.date.is_some() {
        return outside;
    }
    let (countries, sports) = (draft.countries(), draft.sports());
    let words: Vec<&str> = draft.event_words.iter().map(String::as_str).collect();
    if countries.len() > 1 || sports.len() > 1 || (words.is_empty() && countries.is_empty() && people.is_none()) {
        return outside;
    }
    let catalog = records.catalog();
    let mut question = Question {
        measure: Measure::Record(kind),
        filters: Filters {
            country: countries.first().copied(),
            sex: draft.sex(),
            sport: sports.first().copied(),
            ..Filters::default()
        },
        ..Question::default()
    };
    if let Some(sport) = question.filters.sport
        && !catalog.record_marks().iter().any(|mark| {
            let of = mark.key.split('/').next().unwrap_or_default();
            of.trim_start_matches("para-") == catalog.sport(sport).key
        })
    {
        return outside;
    }
    if !words.is_empty() {
        let filter = EventFilter {
            sport: question.filters.sport,
            sex: question.filters.sex,
            ..EventFilter::default()
        };
        let paralympic = kind == RecordKind::Paralympic
            || draft.kind() == Some(GamesKind::Paralympic)
            || (0..words.len()).any(|at| Class::at(&words, at).is_some());
        let olympic = EventFilter {
            kind: Some(GamesKind::Olympic),
            ..filter.clone()
        };
        let about_nobody = people.is_none() && countries.is_empty();
        if about_nobody && !paralympic && !reader.events.find_exact(&words, &olympic).is_empty() {
            return outside;
        }
        let exact = reader.record_marks.find_exact(&words, &filter);
        let found = if exact.is_empty() {
            reader.record_marks.find(&words, &filter)
        } else {
            exact
        };
        if found.is_empty() {
            return outside;
        }
        question.filters.record_marks = found.into_iter().map(|id| RecordMarkId(id.0)).collect();
        question.filters.record_marks.sort_unstable();
        question.filters.sport = None;
        question.filters.sex = None;
    }
    let doubts = Doubts {
        corrected: draft.corrected,
        ..Doubts::default()
    };
    Ok(people.settle(question, doubts))
}
