//! Births, ages, heights, weights and countries of people.

use crate::answer::{Portrait, TraitFacts};
use crate::language::{message, words};
use crate::question::{Measurable, Trait};
use crate::records::{Age, BirthDate};

use super::View;
use super::athlete;
use super::doc::{Doc, Line, List, Row};
use super::voice::Voice;

/// What is told of people.
#[derive(Debug, Clone, Copy)]
enum Told {
    Birth,
    Age,
    Height,
    Weight,
    Country,
}

words! {
    Told { Birth = "birth", Age = "age", Height = "height", Weight = "weight", Country = "country" }
}

impl From<Trait> for Told {
    fn from(what: Trait) -> Self {
        match what {
            Trait::Born => Self::Birth,
            Trait::Of(Measurable::Age) => Self::Age,
            Trait::Of(Measurable::Height) => Self::Height,
            Trait::Of(Measurable::Weight) => Self::Weight,
            Trait::Country => Self::Country,
        }
    }
}

/// One sentence about one person; of several, a line each, and what is not known.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, facts: &TraitFacts) {
    /// More than these of whom nothing is known are told by their number.
    const NAMED: usize = 6;
    let voice = view.voice;
    match (facts.people.as_slice(), facts.known) {
        ([], _) if facts.is_empty() => doc.line(voice.line(message::TraitNobody)),
        ([], _) => {
            let names: Vec<&String> = facts.unknown.iter().take(NAMED).collect();
            doc.line(voice.line(message::TraitUnknown {
                // An age follows from a birth date.
                what: match Told::from(facts.what) {
                    Told::Age => Told::Birth,
                    other => other,
                },
                names: voice.and(&names),
                more: facts.unknown_of.saturating_sub(NAMED),
            }));
        }
        ([one], 1) => {
            doc.line(sentence(view, facts.what, one));
            doc.line(Line::new().text(about(view, facts.what, one)));
        }
        (many, _) => several(doc, view, facts, many),
    }
    if !facts.people.is_empty() && facts.unknown_of > 0 {
        let number = facts.unknown_of;
        doc.line(voice.line(message::TraitUnknownOthers { number }));
    }
}

fn several(doc: &mut Doc, view: &View<'_>, facts: &TraitFacts, many: &[Portrait]) {
    let voice = view.voice;
    doc.line(voice.line(message::TraitSeveral {
        number: facts.known,
        what: Told::from(facts.what),
        end: view.answer.question.end,
    }));
    let rows = many.iter().map(|one| {
        let country = match one.countries.last() {
            Some(&(id, ..)) if facts.what != Trait::Country => format!(", {}", voice.country_name(id)),
            _ => String::new(),
        };
        let line = Line::new()
            .text(format!("{}{country}: ", one.person.name))
            .bold(value(voice, facts.what, one));
        Row::from(line).of([one.person.id])
    });
    doc.put(List::new(rows).first(view.most(6, 20, many.len())).of(facts.known));
    if facts.known == many.len() {
        doc.line(between(voice, facts.what, many));
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
    let lifetime = voice.lifetime(first, last);
    voice.line(message::TraitBetween { lifetime })
}

fn sentence(view: &View<'_>, what: Trait, one: &Portrait) -> Line {
    let voice = view.voice;
    let (name, sex) = (&one.person.name, one.person.sex);
    match (what, one.person.born) {
        (Trait::Born, Some(born)) => {
            let (known, date) = voice.partial_date(born);
            voice.line(message::TraitBorn { name, sex, known, date })
        }
        // Nobody is told whose birth is not known.
        (Trait::Born, None) => Line::new().bold(name),
        (Trait::Country, _) => voice.line(message::TraitCountry {
            name,
            sex,
            countries: countries(voice, one),
        }),
        (Trait::Of(Measurable::Age), _) => voice.line(message::AgeAt {
            name,
            sex,
            age: value(voice, what, one),
            games: voice.at_games(one.games),
        }),
        (Trait::Of(Measurable::Height), _) => voice.line(message::TraitHeight {
            name,
            value: value(voice, what, one),
        }),
        (Trait::Of(Measurable::Weight), _) => voice.line(message::TraitWeight {
            name,
            value: value(voice, what, one),
        }),
    }
}

/// The trait of one person, by itself: behind a name and a colon.
fn value(voice: Voice<'_>, what: Trait, one: &Portrait) -> String {
    let person = &one.person;
    let value = match what {
        Trait::Born => person.born.map(|born| {
            let (known, date) = voice.partial_date(born);
            voice.say(message::BirthAlone { known, date })
        }),
        Trait::Country => Some(countries(voice, one)),
        Trait::Of(Measurable::Age) => match one.age {
            Some(Age::Years(years)) => Some(athlete::age(voice, years, years)),
            Some(Age::Between(least, most)) => Some(athlete::age(voice, least, most)),
            None => athlete::born(voice, person),
        },
        Trait::Of(Measurable::Height) => person.height.map(|cm| voice.centimetres(&cm.to_string())),
        Trait::Of(Measurable::Weight) => person.weight.map(|kg| voice.kilograms(&voice.decimal(&kg.to_string()))),
    };
    value.unwrap_or_default()
}

/// What else one wants to know of one person.
fn about(view: &View<'_>, what: Trait, one: &Portrait) -> String {
    let voice = view.voice;
    match (what, one.person.born) {
        (Trait::Country, Some(born)) => athlete::birth_sentence(voice, &one.person, born),
        (Trait::Country, None) => String::new(),
        (Trait::Born, _) | (_, None) => countries(voice, one),
        (_, Some(_)) => {
            let born = athlete::born(voice, &one.person).unwrap_or_default();
            format!("{} · {born}", countries(voice, one))
        }
    }
}

/// `🇧🇾 Belarus (2008-2012) and 🇦🇿 Azerbaijan (2016)`.
fn countries(voice: Voice<'_>, one: &Portrait) -> String {
    let country = |&(id, from, to): &(_, i16, i16)| {
        let years = if from == to {
            from.to_string()
        } else {
            format!("{from}-{to}")
        };
        format!("{} ({years})", voice.country(id))
    };
    voice.and(&one.countries.iter().map(country).collect::<Vec<_>>())
}
