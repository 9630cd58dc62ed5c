//! Wins at one Games after the other.

use crate::answer::{RankedItem, Run, StreakFacts};
use crate::question::MedalFilter;
use crate::records::Medal;

use super::View;
use super::doc::{Doc, Line, List, Row};
use super::ranking::item;
use super::{reading, wording};

/// Whose run is the longest, or was the earliest, from when to when; then others.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, facts: &StreakFacts) {
    let Some(first) = facts.runs.first() else {
        let subject = reading::subject(view);
        let whose = if subject.is_empty() {
            String::new()
        } else {
            format!(" of {subject}")
        };
        let least = facts.least.unwrap_or(2);
        doc.line(Line::new().text(format!(
            "The records hold no run{whose} of {} at {least} or more Games one after the other.",
            won(view)
        )));
        return;
    };
    let head = match facts.least {
        Some(least) => format!(" first won {} at {least} Games in a row", won(view)),
        None => format!(" won {} at ", won(view)),
    };
    let line = Line::new().bold(who(view, facts)).text(head);
    let line = match facts.least {
        Some(_) => line,
        None => line.bold(format!("{} Games in a row", first.games.len())),
    };
    let sport = reading::of_people(view.voice, &view.answer.question.filters);
    let sport = sport.map(|sport| format!(" ({sport})")).unwrap_or_default();
    doc.line(line.text(format!("{sport}: {}.", span(view, first))));
    let subject = view.answer.question.filters.athlete.is_some() || view.answer.question.filters.country.is_some();
    let rest = facts.runs.get(1..).unwrap_or_default();
    if subject || rest.is_empty() {
        return;
    }
    doc.gap();
    let rows = rest.iter().map(|run| {
        let person = match run.who {
            RankedItem::Athlete(person, _) => Some(person),
            _ => None,
        };
        let who = item(view, &run.who);
        let text = format!("{who}: {} Games, {}", run.games.len(), span(view, run));
        Row::from(Line::new().text(text)).of(person)
    });
    let most = view.most(2, 5, rest.len());
    doc.put(List::new(rows).first(most).of(facts.of - 1));
}

/// Who is first, with those who are level.
fn who(view: &View<'_>, facts: &StreakFacts) -> String {
    /// More than these are told by their number.
    const NAMED: usize = 3;
    let named = facts.runs.iter().take(facts.level.min(NAMED));
    let mut names: Vec<String> = named.map(|run| item(view, &run.who)).collect();
    let more = facts.level - names.len();
    if more > 0 {
        names.push(format!("{more} more"));
    }
    view.voice.and(&names)
}

/// `Athens 2004 to Rio 2016 Olympics`.
fn span(view: &View<'_>, run: &Run) -> String {
    match (run.games.first(), run.games.last()) {
        (Some(&first), Some(&last)) => format!("{} to {}", view.catalog.games(first).name, view.voice.games(last)),
        _ => String::new(),
    }
}

fn won(view: &View<'_>) -> &'static str {
    match view.answer.question.filters.medal {
        Some(MedalFilter::Any) => "medals",
        Some(MedalFilter::Only(Medal::Silver)) => "silver",
        Some(MedalFilter::Only(Medal::Bronze)) => "bronze",
        Some(MedalFilter::Only(Medal::Gold)) | None => "gold",
    }
}
