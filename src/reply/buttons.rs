//! What can be asked next, as buttons.

use crate::answer::{Answer, Turn, unheeded};
use crate::language::message;
use crate::preferences::Form;
use crate::question::{Doubts, Filters, Measure, Order, Question, Unit, encode};
use crate::records::{GamesKind, PersonId, PersonRow, Records};

use super::voice::Voice;
use super::{Act, Ask, Button, Scene, Shown, reading, shape};

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
pub(super) fn under(records: &Records, voice: Voice<'_>, under: &Under<'_>) -> Vec<Button> {
    let mut buttons: Vec<Button> = form(voice, under).into_iter().collect();
    let turned = |(turn, question): &(Turn, Question)| {
        let ask = Ask::new(code(records, question)?)?.in_form(under.shown.form);
        Some(Button::turn(turn_label(voice, *turn), ask))
    };
    buttons.extend(under.answer.turns.iter().filter_map(turned));
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
        if let Some(button) = button(records, voice, &question)
            && !seen.contains(&button)
        {
            seen.push(button);
        }
    }
    buttons.extend(seen);
    buttons
}

/// The other form of the answer, where there is one.
fn form(voice: Voice<'_>, under: &Under<'_>) -> Option<Button> {
    let Shown { scene, form, .. } = under.shown;
    let (label, other) = match under.shown.form() {
        _ if scene == Scene::Terminal => return None,
        Form::Short if under.leaves_out => (voice.say(message::ButtonMore), Form::Full),
        Form::Full if form.is_some() || under.shown.usual() == Form::Short => {
            (voice.say(message::ButtonLess), Form::Short)
        }
        Form::Short | Form::Full => return None,
    };
    let ask = Ask::new(under.code?)?.in_form(Some(other));
    Some(Button::turn(label, ask))
}

/// Buttons of a kind for questions, each once; a question that cannot be told in a button is left out.
pub(super) fn of<'q>(
    records: &Records,
    voice: Voice<'_>,
    questions: impl IntoIterator<Item = &'q Question>,
    act: Act,
) -> Vec<Button> {
    let mut buttons: Vec<Button> = Vec::new();
    for button in questions
        .into_iter()
        .filter_map(|question| button(records, voice, question))
    {
        let button = Button { act, ..button };
        if buttons.len() < MOST && !buttons.contains(&button) {
            buttons.push(button);
        }
    }
    buttons
}

/// Whether a question would be answered with all that is in it: none other is offered, nor where the records fail, which
/// is logged.
pub(super) fn is_answered(records: &Records, question: &Question) -> bool {
    unheeded(records, question)
        .inspect_err(|error| tracing::error!(error = error as &dyn std::error::Error, "a button could not be judged"))
        .is_ok_and(|slots| slots.is_empty())
}

fn button(records: &Records, voice: Voice<'_>, question: &Question) -> Option<Button> {
    if !is_answered(records, question) {
        return None;
    }
    let code = code(records, question)?;
    Some(Button::open(label(records, voice, question), Ask::new(code)?))
}

/// The code of a question; `None` for one that has none, and where the records fail, which is logged.
pub(super) fn code(records: &Records, question: &Question) -> Option<String> {
    encode(question, records)
        .inspect_err(|error| tracing::error!(error = error as &dyn std::error::Error, "a code could not be made"))
        .ok()
        .flatten()
}

fn turn_label(voice: Voice<'_>, turn: Turn) -> String {
    match turn {
        Turn::ByGold => voice.say(message::ButtonByGold),
        Turn::ByTotal => voice.say(message::ButtonByTotal),
        Turn::Olympic => voice.kind(GamesKind::Olympic),
        Turn::Paralympic => voice.kind(GamesKind::Paralympic),
        Turn::AllGames => voice.say(message::ButtonAllGames),
        Turn::Games(games) => voice.games(games),
    }
}

/// `Lamiya Valiyeva`, `Paris 2024 Paralympics: medal table`, `Azerbaijan: medallists`.
pub(super) fn label(records: &Records, voice: Voice<'_>, question: &Question) -> String {
    if let Some(query) = &question.query {
        return shape::title(records, voice, query);
    }
    let filters = &question.filters;
    let mut parts = Vec::new();
    if let Some(person) = filters.athlete.and_then(|athlete| records.person(athlete).ok()) {
        parts.push(person_label(records, voice, &person, question));
    } else if let Some(country) = filters.country {
        parts.push(voice.country(country));
    }
    match filters.events.as_slice() {
        [one] => parts.push(voice.event(*one).to_owned()),
        [_, ..] => parts.extend(reading::sport_and_event(voice, filters)),
        [] => parts.extend(filters.sport.map(|sport| voice.sport(sport).to_owned())),
    }
    parts.extend(scope(voice, filters, filters.athlete.is_some()));
    parts.extend(reading::colour(voice, filters));
    parts.extend(match (question.measure, question.limit) {
        (Measure::Table, Some(number)) => Some(voice.say(message::ButtonTableTop { number })),
        (Measure::List(Unit::Athletes), _) if filters.medal.is_some() => Some(voice.say(message::TitleMedallists)),
        (Measure::List(unit @ (Unit::Medals | Unit::Athletes | Unit::Days | Unit::Sports)), _) => {
            Some(voice.say(message::ReadingList { unit }))
        }
        (Measure::Table, None) => Some(voice.say(message::ReadingTable {
            order: Some(Order::Golds),
        })),
        (Measure::Record(kind), _) => Some(voice.say(message::ReadingRecord { kind })),
        _ => None,
    });
    if parts.is_empty() {
        // Both Games of a city, with nothing else asked of them.
        return reading::line(records, voice, question);
    }
    parts.join(" · ")
}

/// A name with what tells it from others of that name.
fn person_label(records: &Records, voice: Voice<'_>, person: &PersonRow, question: &Question) -> String {
    let total = match question.measure {
        Measure::Overview => records.person_total(person.id).ok().flatten(),
        _ => None,
    };
    total.map_or_else(
        || person.name.clone(),
        |total| {
            let code = voice.catalog.country(total.country).code;
            format!("{} · {code} · {}", person.name, voice.sport(total.sport))
        },
    )
}

fn scope(voice: Voice<'_>, filters: &Filters, athlete: bool) -> Option<String> {
    match filters.games.as_slice() {
        [one] => Some(voice.games(*one)),
        [] if athlete => None,
        [] => filters.kind.map(|kind| voice.kind(kind)),
        _ => None,
    }
}
