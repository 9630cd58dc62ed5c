//! World and Paralympic records, from the table in memory.

use crate::question::Filters;
use crate::records::{EventId, RecordKind, RecordMark, Records};

use super::RecordFacts;

/// The records of a kind that the filters let through, and, where all are of one event, those of the other kind.
pub(super) fn facts(records: &Records, filters: &Filters, kind: RecordKind) -> RecordFacts {
    let catalog = records.catalog();
    let fits = |mark: &&RecordMark| {
        (filters.record_marks.is_empty() || filters.record_marks.contains(&mark.id))
            && (filters.events.is_empty() || mark.event.is_some_and(|event| filters.events.contains(&event)))
            && filters.country.is_none_or(|country| country == mark.country)
            && filters.athlete.is_none_or(|athlete| Some(athlete) == mark.person)
            && filters.sex.is_none_or(|sex| sex == mark.sex)
    };
    let (asked, others): (Vec<&RecordMark>, Vec<&RecordMark>) = catalog
        .record_marks()
        .iter()
        .filter(fits)
        .partition(|mark| mark.kind == kind);
    let one_event = |marks: &[&RecordMark]| marks.iter().all(|mark| mark.key == marks[0].key);
    let others = match asked.first() {
        Some(first) if one_event(&asked) => others.into_iter().filter(|mark| mark.key == first.key).collect(),
        Some(_) => Vec::new(),
        None if one_event(&others) => others,
        None => Vec::new(),
    };
    let ids = |marks: Vec<&RecordMark>| marks.into_iter().map(|mark| mark.id).collect();
    RecordFacts {
        kind,
        marks: ids(asked),
        others: ids(others),
    }
}

/// The records of an event, the world records first.
pub(super) fn of_event(records: &Records, event: EventId) -> Vec<crate::records::RecordMarkId> {
    let marks = records.catalog().record_marks().iter();
    let mut marks: Vec<&RecordMark> = marks.filter(|mark| mark.event == Some(event)).collect();
    marks.sort_by_key(|mark| (mark.kind, mark.id));
    marks.into_iter().map(|mark| mark.id).collect()
}
