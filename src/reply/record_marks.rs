//! World and Paralympic records.

use crate::answer::RecordFacts;
use crate::language::message;
use crate::records::{BirthDate, RecordKind, RecordMark, RecordMarkId};

use super::doc::{Doc, Line};
use super::voice::Voice;
use super::{View, reading};

/// One record with who set it, where and when, or a list of them; and of what date they are.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, facts: &RecordFacts) {
    let voice = view.voice;
    let kind = facts.kind;
    let marks: Vec<&RecordMark> = facts.marks.iter().map(|&id| view.catalog.record_mark(id)).collect();
    let one_event = marks.iter().all(|mark| mark.key == marks[0].key);
    match marks.as_slice() {
        [] => {
            let what = Some(reading::subject(view)).filter(|what| !what.is_empty());
            doc.line(voice.line(message::RecordNone { kind, what }));
        }
        [first, ..] if one_event => {
            doc.line(voice.line(message::RecordIs {
                mark: voice.mark(&first.mark),
                kind,
                event: voice.small(voice.record_event(first.id)),
                shared: marks.len() > 1,
            }));
            for mark in &marks {
                doc.line(Line::new().text(who_and_when(voice, mark)));
            }
        }
        many => {
            let number = many.len();
            doc.line(voice.line(message::RecordMany { number, kind }));
            let most = view.most(5, 30, many.len());
            let lines = many.iter().map(|mark| {
                let line = Line::new().text(format!("{} · ", voice.record_event(mark.id)));
                short(line, voice, mark)
            });
            doc.list(lines, most, many.len());
        }
    }
    if !facts.others.is_empty() {
        doc.gap();
        each(doc, voice, &facts.others);
    }
    if let Some(date) = as_of(voice, facts.marks.first().or(facts.others.first())) {
        doc.gap();
        doc.line(voice.line(message::RecordAsOfSport { date }));
    }
}

/// The records of an event in short, beside its podiums, and of what date they are.
pub(super) fn beside(doc: &mut Doc, voice: Voice<'_>, ids: &[RecordMarkId]) {
    let Some(date) = as_of(voice, ids.first()) else {
        return;
    };
    doc.gap();
    let marks: Vec<&RecordMark> = ids.iter().map(|&id| voice.catalog.record_mark(id)).collect();
    let is_best = |mark: &RecordMark| {
        marks
            .iter()
            .any(|world| world.kind == RecordKind::World && (&world.mark, &world.holder) == (&mark.mark, &mark.holder))
    };
    for mark in &marks {
        doc.line(if mark.kind == RecordKind::Paralympic && is_best(mark) {
            voice.line(message::RecordSame)
        } else {
            short(label(voice, mark.kind), voice, mark)
        });
    }
    doc.line(voice.line(message::RecordAsOf { date }));
}

/// A line each: `World record: 10.82 · Athanasios Ghavelas 🇬🇷 Greece · Tokyo, 2 September 2021`.
fn each(doc: &mut Doc, voice: Voice<'_>, ids: &[RecordMarkId]) {
    for mark in ids.iter().map(|&id| voice.catalog.record_mark(id)) {
        doc.line(
            label(voice, mark.kind)
                .bold(voice.mark(&mark.mark))
                .text(format!(" · {}", who_and_when(voice, mark))),
        );
    }
}

/// `World record: `.
fn label(voice: Voice<'_>, kind: RecordKind) -> Line {
    let kind = voice.sentence(message::ReadingRecord { kind });
    Line::new().text(format!("{kind}: "))
}

/// Adds `10.82 · Athanasios Ghavelas, Greece, 2021`.
fn short(line: Line, voice: Voice<'_>, mark: &RecordMark) -> Line {
    let country = voice.country_name(mark.country);
    let holder = match &mark.holder {
        Some(holder) => format!("{holder}, {country}"),
        None => country.to_owned(),
    };
    line.bold(voice.mark(&mark.mark))
        .text(format!(" · {holder}, {}", mark.date.year()))
}

/// `August 2026`, for the source of a record.
pub(super) fn as_of(voice: Voice<'_>, id: Option<&RecordMarkId>) -> Option<String> {
    let source = voice.catalog.source(voice.catalog.record_mark(*id?).source);
    Some(source_date(voice, &source.as_of))
}

/// `August 2026`, as a source spells it: `2026-08`.
pub(super) fn source_date(voice: Voice<'_>, as_of: &str) -> String {
    match as_of.parse::<BirthDate>() {
        Ok(date) => voice.partial_date(date).1,
        Err(_) => as_of.to_owned(),
    }
}

/// `Athanasios Ghavelas 🇬🇷 Greece · Tokyo, 2 September 2021 · wind +1.2`.
fn who_and_when(voice: Voice<'_>, mark: &RecordMark) -> String {
    let (_, when) = voice.partial_date(mark.date);
    let who = match &mark.holder {
        Some(holder) => voice.of_country(holder, mark.country),
        None => voice.country(mark.country),
    };
    let when = match mark.place_in(voice.language()) {
        Some(place) => format!("{place}, {when}"),
        None => when,
    };
    let mut parts = vec![who, when];
    parts.extend(mark.wind.as_ref().map(|wind| {
        let sign = if wind.starts_with('-') || wind == "0.0" {
            ""
        } else {
            "+"
        };
        let wind = format!("{sign}{}", voice.decimal(wind));
        voice.say(message::RecordWind { wind })
    }));
    parts.join(" · ")
}
