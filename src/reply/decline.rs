//! When there is no answer: which of several is meant, what is not held, and what is close.

use crate::question::{Hint, Question, Topic, Unread};
use crate::records::Records;

use super::doc::{Doc, Line};
use super::{Act, Ask, Button, Outcome, Reply, buttons, help};

/// How many people of one name are offered; when there are as many, there may be more.
const OFFERED: usize = 8;

/// Asks which of several questions is meant.
pub fn choose(records: &Records, options: &[Question]) -> Reply {
    let people = options.iter().all(|option| option.filters.athlete.is_some());
    let count = options.len();
    let head = match (people, count) {
        (true, 1) => Line::new().text("Is this who you mean?"),
        (true, OFFERED..) => Line::new()
            .bold("Many athletes fit.")
            .text(" The best known; add a name, country or sport for others:"),
        (true, _) => Line::new().bold(format!("{count} athletes fit.")).text(" Which one?"),
        (false, _) => Line::new().bold("Which do you mean?"),
    };
    choices(records, head, options)
}

/// Options under a head, in the text and as buttons.
fn choices(records: &Records, head: Line, options: &[Question]) -> Reply {
    let mut doc = Doc::default();
    doc.line(head);
    let lines = options
        .iter()
        .map(|option| Line::new().text(format!("• {}", buttons::label(records, option))));
    doc.list(lines, 10, options.len());
    reply(Outcome::Choices, &doc, buttons::of(records, options, Act::Choose))
}

/// Says why a text was not answered, and what is close to it.
pub fn decline(records: &Records, unread: &Unread) -> Reply {
    let mut doc = Doc::default();
    let mut offered = Vec::new();
    match unread {
        Unread::Help => return help::help(records.catalog()),
        Unread::TooMany(options) => {
            let head = Line::new().text("I tell one country and one sport at a time. Which one?");
            return choices(records, head, options);
        }
        Unread::Empty => doc.line(Line::new().text("Ask me about an athlete, a country, an event or a Games.")),
        Unread::Outside(Topic::WorldRecords) => offered = records_held(records, &mut doc),
        Unread::Outside(topic) => {
            doc.line(Line::new().text(format!("I don't hold {}.", held_not(*topic))));
            doc.line(Line::new().text(
                "I know results: athletes, medals, standings, events and days of the Olympic and Paralympic Games.",
            ));
        }
        Unread::Unknown { words, closest } => {
            let words: Vec<String> = words
                .iter()
                .take(6)
                .map(|word| format!("“{}”", shortened(word)))
                .collect();
            doc.line(
                Line::new()
                    .text("I found nothing that fits ")
                    .bold(super::wording::and(&words))
                    .text("."),
            );
            match closest {
                Some(question) => {
                    let close = super::reading::line(records, question);
                    doc.line(Line::new().text("Without it I can tell: ").italic(close));
                    offered = buttons::of(records, [question.as_ref()], Act::Open);
                }
                None => doc.line(Line::new().text(PEOPLE)),
            }
        }
        Unread::NoSuchGames { words } => {
            doc.line(Line::new().text("I know of no such Games: ").bold(words).text("."));
            doc.line(Line::new().text("/games lists all that I know."));
        }
        Unread::Incomplete(hint) => doc.line(Line::new().text(needed(*hint))),
    }
    if offered.is_empty() {
        let examples = help::firsts(records.catalog(), 2);
        let mut line = Line::new().text("Try: ");
        for (number, example) in examples.iter().enumerate() {
            let between = if number == 0 { "" } else { " or " };
            line = line.text(between).italic(&example.question);
        }
        doc.gap();
        doc.line(line);
        offered = examples.into_iter().filter_map(help::ask).collect();
    }
    reply(Outcome::Decline, &doc, offered)
}

/// Says which world records are held, with one to try.
fn records_held(records: &Records, doc: &mut Doc) -> Vec<Button> {
    const EXAMPLE: &str = "World record men's long jump T13";
    let catalog = records.catalog();
    let first = catalog.record_marks().first().map(|mark| mark.id);
    let date = super::record_marks::as_of(catalog, first.as_ref());
    let date = date.map(|date| format!(", as of {date}")).unwrap_or_default();
    doc.line(Line::new().text(format!(
        "Of records I hold the world and Paralympic records of para athletics{date}, and no others."
    )));
    doc.line(Line::new().text("Ask for one by its event and class: ").italic(EXAMPLE));
    let button = Ask::new(EXAMPLE).map(|ask| Button::open(EXAMPLE, ask));
    button.into_iter().collect()
}

/// Whom the records know, for whoever looks for someone else.
const PEOPLE: &str = "I know all who competed at the Olympic Games since 1896, the medallists of the Paralympic Games \
     since 1960, and all who took part in the Paralympic Games of Tokyo 2020 and Paris 2024.";

/// Says that something went wrong here, not with the question.
pub fn fault() -> Reply {
    let mut doc = Doc::default();
    doc.line(
        Line::new().text("Sorry, something went wrong here, not with your question. Please try again in a while."),
    );
    reply(Outcome::Decline, &doc, Vec::new())
}

fn reply(outcome: Outcome, doc: &Doc, buttons: Vec<Button>) -> Reply {
    Reply {
        outcome,
        reading: String::new(),
        html: doc.page(0).html(),
        text: doc.page(0).plain(),
        buttons,
        ..Reply::default()
    }
}

fn held_not(topic: Topic) -> &'static str {
    match topic {
        Topic::FlagBearers => "flag bearers",
        Topic::WorldRecords => "such records, only results",
        Topic::Biography => "lives of athletes beside their results",
        Topic::Predictions => "predictions, only what has happened",
        Topic::Opinions => "reasons or opinions, only results",
        Topic::Tickets => "anything around the Games, only results",
        Topic::OtherCompetitions => "other competitions than the Olympic and Paralympic Games",
        Topic::Ceremonies => "ceremonies, boycotts or doping cases",
    }
}

fn needed(hint: Hint) -> &'static str {
    match hint {
        Hint::Athlete => "Write a name behind it: /athlete Lamiya Valiyeva",
        Hint::Country => "Write a country behind it: /country Azerbaijan",
        Hint::Event => "Write an event behind it: /event men's long jump T13",
        Hint::None | Hint::Standings | Hint::Games => "Ask me about an athlete, a country, an event or a Games.",
    }
}

/// A word short enough to be shown again.
pub(super) fn shortened(word: &str) -> String {
    const SHOWN: usize = 40;
    if word.chars().count() <= SHOWN {
        return word.to_owned();
    }
    word.chars().take(SHOWN).chain(['…']).collect()
}
