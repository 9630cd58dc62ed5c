//! Births, ages, heights, weights and countries of people.

use crate::answer::{Portrait, TraitFacts};
use crate::question::{End, Measurable, Trait};
use crate::records::{Age, BirthDate};

use super::View;
use super::doc::{Doc, Line, List, Row};
use super::{athlete, wording};
use crate::reply::voice::Voice;

/// One sentence about one person; of several, a line each, and what is not known.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, facts: &TraitFacts) {
    match (facts.people.as_slice(), facts.known) {
        ([], _) if facts.is_empty() => doc.line(Line::new().text("The records name nobody who fits this question.")),
        ([], _) => {
            let who = view
                .voice
                .and(&facts.unknown.iter().take(6).cloned().collect::<Vec<_>>());
            let more = facts.unknown_of.saturating_sub(6);
            let more = if more > 0 {
                format!(" (and {more} more)")
            } else {
                String::new()
            };
            doc.line(
                Line::new()
                    .text(format!("The records do not hold the {} of ", noun(facts.what)))
                    .bold(who)
                    .text(more)
                    .text("."),
            );
        }
        ([one], 1) => {
            doc.line(sentence(view, facts.what, one));
            doc.line(Line::new().text(about(view, facts.what, one)));
        }
        (many, _) => several(doc, view, facts, many),
    }
    if !facts.people.is_empty() && facts.unknown_of > 0 {
        let number = wording::count(facts.unknown_of, "other person", "other people");
        doc.line(Line::new().text(format!("ℹ️ Not known of {number} who fit this question.")));
    }
}

fn several(doc: &mut Doc, view: &View<'_>, facts: &TraitFacts, many: &[Portrait]) {
    let number = wording::count(facts.known, "person", "people");
    let least = view.answer.question.end == End::Least;
    let order = match (facts.what, least) {
        (Trait::Born, _) | (Trait::Of(Measurable::Age), false) => ", the oldest first",
        (Trait::Of(Measurable::Age), true) => ", the youngest first",
        (Trait::Of(Measurable::Height), false) => ", the tallest first",
        (Trait::Of(Measurable::Height), true) => ", the shortest first",
        (Trait::Of(Measurable::Weight), false) => ", the heaviest first",
        (Trait::Of(Measurable::Weight), true) => ", the lightest first",
        (Trait::Country, _) => "",
    };
    doc.line(Line::new().bold(number).text(format!("{order}:")));
    let rows = many.iter().map(|one| {
        let country = match one.countries.last() {
            Some(&(id, ..)) if facts.what != Trait::Country => format!(", {}", view.voice.country_name(id)),
            _ => String::new(),
        };
        let line = Line::new()
            .text(format!("{}{country}: ", one.person.name))
            .bold(short(view, facts.what, one));
        Row::from(line).of([one.person.id])
    });
    doc.put(List::new(rows).first(view.most(6, 20, many.len())).of(facts.known));
    if facts.known == many.len() {
        doc.line(between(view.voice, facts.what, many));
    }
}

/// How far the oldest and the youngest are from each other.
fn between(voice: Voice<'_>, what: Trait, many: &[Portrait]) -> Line {
    if !matches!(what, Trait::Born | Trait::Of(Measurable::Age)) {
        return Line::new();
    }
    let days: Option<Vec<_>> = many
        .iter()
        .map(|one| match one.person.born {
            Some(BirthDate::Day(date)) => Some(date),
            _ => None,
        })
        .collect();
    let Some((first, last)) = days.and_then(|days| days.iter().min().copied().zip(days.iter().max().copied())) else {
        return Line::new();
    };
    let text = voice.lifetime(first, last);
    Line::new().text(format!("Between the oldest and the youngest: {text}."))
}

fn sentence(view: &View<'_>, what: Trait, one: &Portrait) -> Line {
    let name = Line::new().bold(&one.person.name);
    let value = value(view, what, one);
    match what {
        Trait::Born => name.text(" was born ").bold(value).text("."),
        Trait::Country => name.text(" competed for ").bold(value).text("."),
        Trait::Of(Measurable::Age) => name
            .text(" was ")
            .bold(value)
            .text(format!(" at the {}.", view.voice.games(one.games))),
        Trait::Of(Measurable::Height) => name.text(" is listed as ").bold(value).text(" tall."),
        Trait::Of(Measurable::Weight) => name.text(" is listed with a weight of ").bold(value).text("."),
    }
}

/// The trait of one person, by itself.
fn value(view: &View<'_>, what: Trait, one: &Portrait) -> String {
    match what {
        Trait::Born => one
            .person
            .born
            .map(|born| on_birth_date(view.voice, born))
            .unwrap_or_default(),
        Trait::Country => countries(view, one),
        Trait::Of(Measurable::Age) => match one.age {
            Some(Age::Years(years)) => format!("{years} years old"),
            Some(Age::Between(least, most)) => format!("{least} or {most} years old"),
            None => one
                .person
                .born
                .map(|born| format!("born {}", on_birth_date(view.voice, born)))
                .unwrap_or_default(),
        },
        Trait::Of(Measurable::Height) => one.person.height.map(|cm| format!("{cm} cm")).unwrap_or_default(),
        Trait::Of(Measurable::Weight) => one.person.weight.map(|kg| format!("{kg} kg")).unwrap_or_default(),
    }
}

/// The same behind a name and a colon.
fn short(view: &View<'_>, what: Trait, one: &Portrait) -> String {
    match (what, one.person.born) {
        (Trait::Born, Some(born)) => athlete::birth_date(view.voice, born),
        _ => value(view, what, one),
    }
}

/// What else one wants to know of one person.
fn about(view: &View<'_>, what: Trait, one: &Portrait) -> String {
    let born = one.person.born.map(|born| athlete::birth_date(view.voice, born));
    match (what, born) {
        (Trait::Country, Some(born)) => format!("Born {born}."),
        (Trait::Country, None) => String::new(),
        (Trait::Born, _) | (_, None) => countries(view, one),
        (_, Some(born)) => format!("{} · born {born}", countries(view, one)),
    }
}

/// `🇧🇾 Belarus (2008-2012) and 🇦🇿 Azerbaijan (2016)`.
fn countries(view: &View<'_>, one: &Portrait) -> String {
    let country = |&(id, from, to): &(_, i16, i16)| {
        let years = if from == to {
            from.to_string()
        } else {
            format!("{from}-{to}")
        };
        format!("{} ({years})", view.voice.country(id))
    };
    view.voice.and(&one.countries.iter().map(country).collect::<Vec<_>>())
}

fn on_birth_date(voice: Voice<'_>, born: BirthDate) -> String {
    match born {
        BirthDate::Day(_) => format!("on {}", athlete::birth_date(voice, born)),
        BirthDate::Year(_) | BirthDate::Month(..) => athlete::birth_date(voice, born),
    }
}

fn noun(what: Trait) -> &'static str {
    match what {
        Trait::Born | Trait::Of(Measurable::Age) => "birth date",
        Trait::Country => "country",
        Trait::Of(Measurable::Height) => "height",
        Trait::Of(Measurable::Weight) => "weight",
    }
}
