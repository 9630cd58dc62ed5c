//! What can be asked next, as buttons.

use crate::answer::Answer;
use crate::chat::{Form, Scene};
use crate::question::{Doubts, Filters, Measure, MedalFilter, Question, Unit, encode};
use crate::records::{PersonId, RecordKind, Records};

use super::wording;
use super::{Act, Ask, Button, Shown};

/// How many questions a reply offers at most, beside what shows it otherwise.
const MOST: usize = 6;

/// What the buttons under an answer are made of.
pub(super) struct Under<'a> {
    pub answer: &'a Answer,
    pub doubts: &'a Doubts,
    pub shown: Shown,
    /// The code of the question.
    pub code: Option<&'a str>,
    /// Whether the full form shows more.
    pub leaves_out: bool,
    /// Those whom this page tells of.
    pub people: Vec<PersonId>,
}

/// More or less of the answer, the same seen otherwise, what else was meant, what can be asked next, and the people on
/// the page.
pub(super) fn under(records: &Records, under: &Under<'_>) -> Vec<Button> {
    let mut buttons: Vec<Button> = form(under).into_iter().collect();
    let people = under.people.iter().map(|&person| Question::about(person));
    // What was told first is of the first page; on later ones the people there are wanted.
    let next = under.answer.next.iter().filter(|_| under.shown.page == 0).cloned();
    let asked = under.answer.question.clone();
    let questions = under.doubts.others.iter().cloned().chain(next).chain(people);
    let mut seen = Vec::new();
    for question in questions.filter(|question| *question != asked) {
        if seen.len() == MOST {
            break;
        }
        if let Some(button) = button(records, &question)
            && !seen.contains(&button)
        {
            seen.push(button);
        }
    }
    buttons.extend(seen);
    buttons
}

/// The other form of the answer, where there is one.
fn form(under: &Under<'_>) -> Option<Button> {
    let Shown { scene, form, .. } = under.shown;
    let (label, other) = match under.shown.form() {
        _ if scene == Scene::Terminal => return None,
        Form::Short if under.leaves_out => ("More", Form::Full),
        Form::Full if form.is_some() || scene == Scene::Group => ("Less", Form::Short),
        Form::Short | Form::Full => return None,
    };
    let ask = Ask::new(under.code?)?.in_form(Some(other));
    Some(Button::turn(label, ask))
}

/// Buttons of a kind for questions, each once; a question that cannot be told in a button is left out.
pub(super) fn of<'q>(records: &Records, questions: impl IntoIterator<Item = &'q Question>, act: Act) -> Vec<Button> {
    let mut buttons: Vec<Button> = Vec::new();
    for button in questions.into_iter().filter_map(|question| button(records, question)) {
        let button = Button { act, ..button };
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
