//! Wins at one Games after the other.

use crate::answer::{RankedItem, Run, StreakFacts};
use crate::chat::Scene;
use crate::question::MedalFilter;
use crate::records::Medal;

use super::View;
use super::doc::{Doc, Line};
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
        Some(least) => format!(" was the first with {} at {least} Games in a row", won(view)),
        None => format!(" won {} at ", won(view)),
    };
    let line = Line::new().bold(item(view, &first.who)).text(head);
    let line = match facts.least {
        Some(_) => line,
        None => line
            .bold(format!("{} Games in a row", first.games.len()))
            .text(String::new()),
    };
    let sport = reading::sport_and_event(view.catalog, &view.answer.question.filters);
    let sport = sport.map(|sport| format!(" ({sport})")).unwrap_or_default();
    doc.line(line.text(format!("{sport}: {}.", span(view, first))));
    let subject = view.answer.question.filters.athlete.is_some() || view.answer.question.filters.country.is_some();
    let rest = facts.runs.get(1..).unwrap_or_default();
    if subject || rest.is_empty() {
        return;
    }
    doc.gap();
    let lines = rest.iter().map(|run| {
        let who = match &run.who {
            RankedItem::Athlete(_, name) => name.clone(),
            other => item(view, other),
        };
        Line::new().text(format!("{who}: {} Games, {}", run.games.len(), span(view, run)))
    });
    let most = if view.scene == Scene::Group { 2 } else { 5 };
    doc.list(lines, most, facts.of - 1);
}

/// `Athens 2004 - Rio 2016 Olympics`.
fn span(view: &View<'_>, run: &Run) -> String {
    match (run.games.first(), run.games.last()) {
        (Some(&first), Some(&last)) => format!(
            "{} to {}",
            view.catalog.games(first).name,
            wording::games_of(view.catalog, last)
        ),
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
