//! What can be asked next, as buttons.

use crate::question::{Filters, Measure, MedalFilter, Question, Unit, encode};
use crate::records::{RecordKind, Records};

use super::wording;
use super::{Ask, Button};

/// How many buttons a reply has at most.
const MOST: usize = 6;

/// Buttons for questions, each once; one that is too long for a button, or cannot be told in one, is left out.
pub(super) fn of<'q>(records: &Records, questions: impl IntoIterator<Item = &'q Question>) -> Vec<Button> {
    let mut buttons: Vec<Button> = Vec::new();
    for button in questions.into_iter().filter_map(|question| button(records, question)) {
        if buttons.len() < MOST && !buttons.contains(&button) {
            buttons.push(button);
        }
    }
    buttons
}

fn button(records: &Records, question: &Question) -> Option<Button> {
    let code = encode(question, records)
        .inspect_err(|error| tracing::error!(error = error as &dyn std::error::Error, "a button could not be made"))
        .ok()??;
    Some(Button::open(label(records, question), Ask::new(code)?))
}

/// `Lamiya Valiyeva`, `Paris 2024 Paralympics: medal table`, `Azerbaijan: medallists`.
pub(super) fn label(records: &Records, question: &Question) -> String {
    let catalog = records.catalog();
    let filters = &question.filters;
    let mut parts = Vec::new();
    if let Some(person) = filters.athlete.and_then(|athlete| records.person(athlete).ok()) {
        parts.push(person_label(records, &person, question));
    } else if let Some(country) = filters.country {
        parts.push(wording::country(catalog, country));
    }
    match filters.events.as_slice() {
        [one] => parts.push(catalog.event(*one).title.clone()),
        [_, ..] => parts.extend(super::reading::sport_and_event(catalog, filters)),
        [] => parts.extend(filters.sport.map(|sport| catalog.sport(sport).name.clone())),
    }
    parts.extend(scope(catalog, filters, filters.athlete.is_some()));
    let top = question.limit.map(|limit| format!("medal table, top {limit}"));
    let what = match question.measure {
        Measure::Table => Some(top.as_deref().unwrap_or("medal table")),
        Measure::Record(RecordKind::World) => Some("world record"),
        Measure::Record(RecordKind::Paralympic) => Some("Paralympic record"),
        Measure::List(Unit::Medals) => Some("medals"),
        Measure::List(Unit::Athletes) if filters.medal.is_some() => Some("medallists"),
        Measure::List(Unit::Athletes) => Some("athletes"),
        Measure::List(Unit::Days) => Some("days"),
        Measure::List(Unit::Sports) => Some("sports"),
        _ => None,
    };
    let medal = match filters.medal {
        Some(MedalFilter::Only(medal)) => Some(wording::medal_word(medal).to_owned()),
        _ => None,
    };
    parts.extend(medal);
    parts.extend(what.map(str::to_owned));
    parts.join(" · ")
}

/// A name with what tells it from others of that name.
fn person_label(records: &Records, person: &crate::records::PersonRow, question: &Question) -> String {
    if question.measure != Measure::Overview {
        return person.name.clone();
    }
    match records.person_total(person.id) {
        Ok(Some(total)) => {
            let catalog = records.catalog();
            format!(
                "{} · {} · {}",
                person.name,
                catalog.country(total.country).code,
                catalog.sport(total.sport).name
            )
        }
        _ => person.name.clone(),
    }
}

fn scope(catalog: &crate::records::Catalog, filters: &Filters, athlete: bool) -> Option<String> {
    match filters.games.as_slice() {
        [one] => Some(wording::games_of(catalog, *one)),
        [] if athlete => None,
        [] => filters.kind.map(|kind| wording::kind_word(kind).to_owned()),
        _ => None,
    }
}
