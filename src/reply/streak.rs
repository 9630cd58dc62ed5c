//! Wins at one Games after the other.

use crate::answer::{RankedItem, Run, StreakFacts};
use crate::language::message;

use super::doc::{Doc, List, Row};
use super::ranking::item;
use super::voice::Won;
use super::{View, reading};

/// Whose run is the longest, or was the earliest, from when to when; then others.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, facts: &StreakFacts) {
    let voice = view.voice;
    let filters = &view.answer.question.filters;
    let won = filters.medal.map_or(Won::Gold, Won::from);
    let Some(first) = facts.runs.first() else {
        let subject = Some(reading::subject(view)).filter(|subject| !subject.is_empty());
        let least = facts.least.unwrap_or(2);
        doc.line(voice.line(message::StreakNone { subject, won, least }));
        return;
    };
    let who = who(view, facts);
    let sport = reading::of_people(voice, filters).map(|sport| voice.within(&sport));
    let span = span(view, first);
    doc.line(match facts.least {
        Some(least) => voice.line(message::StreakFirst {
            who,
            won,
            least,
            sport,
            span,
        }),
        None => voice.line(message::StreakLongest {
            who,
            won,
            number: first.games.len(),
            sport,
            span,
        }),
    });
    let rest = facts.runs.get(1..).unwrap_or_default();
    if filters.athlete.is_some() || filters.country.is_some() || rest.is_empty() {
        return;
    }
    doc.gap();
    let rows = rest.iter().map(|run| {
        let person = match run.who {
            RankedItem::Athlete(person, _) => Some(person),
            _ => None,
        };
        let line = voice.line(message::StreakRun {
            who: item(view, &run.who),
            number: run.games.len(),
            span: self::span(view, run),
        });
        Row::from(line).of(person)
    });
    let most = view.most(2, 5, rest.len());
    doc.put(List::new(rows).first(most).of(facts.of - 1));
}

/// Who is first, with those who are level.
fn who(view: &View<'_>, facts: &StreakFacts) -> String {
    /// More than these are told by their number.
    const NAMED: usize = 3;
    let named = facts.runs.iter().take(facts.level.min(NAMED));
    let names: Vec<String> = named.map(|run| item(view, &run.who)).collect();
    match facts.level - names.len() {
        0 => view.voice.and(&names),
        more => view.voice.say(message::ScopeMore {
            names: names.join(", "),
            more,
        }),
    }
}

/// `Athens 2004 to Rio 2016 Olympics`.
fn span(view: &View<'_>, run: &Run) -> String {
    match (run.games.first(), run.games.last()) {
        (Some(&first), Some(&last)) => view.voice.say(message::StreakSpan {
            from: view.voice.short_games(view.catalog.games(first)),
            to: view.voice.games(last),
        }),
        _ => String::new(),
    }
}
