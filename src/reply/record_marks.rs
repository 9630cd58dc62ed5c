//! World and Paralympic records.

use crate::answer::RecordFacts;
use crate::records::{BirthDate, Catalog, RecordKind, RecordMark, RecordMarkId};

use super::View;
use super::doc::{Doc, Line};
use super::voice::Voice;
use super::{reading, wording};

/// One record with who set it, where and when, or a list of them; and of what date they are.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, facts: &RecordFacts) {
    let catalog = view.catalog;
    let marks: Vec<&RecordMark> = facts.marks.iter().map(|&id| catalog.record_mark(id)).collect();
    let one_event = marks.iter().all(|mark| mark.key == marks[0].key);
    match marks.as_slice() {
        [] => {
            let what = reading::subject(view);
            let of = if what.is_empty() {
                String::new()
            } else {
                format!(" for {what}")
            };
            doc.line(Line::new().text(format!("No {} of para athletics is held{of}.", word(facts.kind))));
        }
        [first, ..] if one_event => {
            doc.line(Line::new().bold(&first.mark).text(format!(
                " is the {} in the {}{}.",
                word(facts.kind),
                small(&first.title),
                if marks.len() > 1 { ", shared" } else { "" }
            )));
            for mark in &marks {
                doc.line(Line::new().text(who_and_when(view.voice, mark)));
            }
        }
        many => {
            let noun = format!("{}s", word(facts.kind));
            let count = wording::count(many.len(), word(facts.kind), &noun);
            doc.line(Line::new().bold(format!("{count} of para athletics")));
            let most = view.most(5, 30, many.len());
            let lines = many.iter().map(|mark| {
                Line::new()
                    .text(format!("{} · ", mark.title))
                    .bold(&mark.mark)
                    .text(format!(" · {}, {}", holder(view.voice, mark), mark.date.year()))
            });
            doc.list(lines, most, many.len());
        }
    }
    if !facts.others.is_empty() {
        doc.gap();
        each(doc, view.voice, &facts.others);
    }
    if let Some(date) = as_of(view.voice, facts.marks.first().or(facts.others.first())) {
        doc.gap();
        doc.line(Line::new().text(format!("Records of para athletics as of {date}.")));
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
        let word = match mark.kind {
            RecordKind::World => "World record",
            RecordKind::Paralympic if is_best(mark) => "Paralympic record: the same",
            RecordKind::Paralympic => "Paralympic record",
        };
        let line = Line::new().text(word);
        doc.line(if mark.kind == RecordKind::Paralympic && is_best(mark) {
            line
        } else {
            line.text(": ")
                .bold(&mark.mark)
                .text(format!(" · {}, {}", holder(voice, mark), mark.date.year()))
        });
    }
    doc.line(Line::new().text(format!("Records as of {date}.")));
}

/// A line each: `World record: 10.82 · Athanasios Ghavelas 🇬🇷 Greece · Tokyo, 2 September 2021`.
fn each(doc: &mut Doc, voice: Voice<'_>, ids: &[RecordMarkId]) {
    for mark in ids.iter().map(|&id| voice.catalog.record_mark(id)) {
        let word = match mark.kind {
            RecordKind::World => "World record",
            RecordKind::Paralympic => "Paralympic record",
        };
        doc.line(
            Line::new()
                .text(format!("{word}: "))
                .bold(&mark.mark)
                .text(format!(" · {}", who_and_when(voice, mark))),
        );
    }
}

/// `August 2026`, for the source of a record.
pub(super) fn as_of(voice: Voice<'_>, id: Option<&RecordMarkId>) -> Option<String> {
    let source = voice.catalog.source(voice.catalog.record_mark(*id?).source);
    Some(match source.as_of.parse::<BirthDate>() {
        Ok(BirthDate::Month(year, month)) => format!("{} {year}", wording::month(month)),
        Ok(BirthDate::Day(date)) => voice.long_date(date),
        Ok(BirthDate::Year(_)) | Err(_) => source.as_of.clone(),
    })
}

fn word(kind: RecordKind) -> &'static str {
    match kind {
        RecordKind::World => "world record",
        RecordKind::Paralympic => "Paralympic record",
    }
}

fn who_and_when(voice: Voice<'_>, mark: &RecordMark) -> String {
    let when = match mark.date {
        BirthDate::Day(date) => voice.long_date(date),
        BirthDate::Month(year, month) => format!("{} {year}", wording::month(month)),
        BirthDate::Year(year) => year.to_string(),
    };
    let country = voice.country(mark.country);
    let who = match &mark.holder {
        Some(holder) => format!("{holder} {country}"),
        None => country,
    };
    let place = mark
        .place
        .as_ref()
        .map(|place| format!("{place}, "))
        .unwrap_or_default();
    let wind = mark
        .wind
        .as_ref()
        .map(|wind| {
            let sign = if wind.starts_with('-') || wind == "0.0" {
                ""
            } else {
                "+"
            };
            format!(" · wind {sign}{wind}")
        })
        .unwrap_or_default();
    format!("{who} · {place}{when}{wind}")
}

fn holder(voice: Voice<'_>, mark: &RecordMark) -> String {
    let country = voice.country_name(mark.country);
    match &mark.holder {
        Some(holder) => format!("{holder}, {country}"),
        None => country.to_owned(),
    }
}

/// A title within a sentence: `men's 100 m T11`.
fn small(title: &str) -> String {
    let mut letters = title.chars();
    letters
        .next()
        .map(|first| first.to_lowercase().chain(letters).collect())
        .unwrap_or_default()
}
