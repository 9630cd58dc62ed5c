//! What Podium says of itself, and the examples of what can be asked.

use crate::records::{Catalog, Example};

use super::doc::{Doc, Line};
use super::title::{self, cut};
use super::{Ask, Button, Outcome, Reply, summary};

/// The first words to someone new.
pub fn greeting(catalog: &Catalog) -> Reply {
    let mut doc = Doc::default();
    doc.line(
        Line::new()
            .bold("Podium")
            .text(" answers questions on Olympic and Paralympic results."),
    );
    doc.line(Line::new().text("Write an athlete, a country, an event or a Games, in any spelling:"));
    let examples = firsts(catalog, 4);
    doc.list(
        examples.iter().map(|one| Line::new().text("• ").italic(&one.question)),
        examples.len(),
        examples.len(),
    );
    doc.gap();
    doc.line(Line::new().text("/help shows more."));
    reply(
        Outcome::Answer,
        "help",
        "/start",
        &doc,
        examples.iter().filter_map(|one| ask(one)).collect(),
    )
}

/// What can be asked, and what is held.
pub fn help(catalog: &Catalog) -> Reply {
    let mut doc = Doc::default();
    doc.line(Line::new().bold("What you can ask"));
    let examples = firsts(catalog, usize::MAX);
    let topics = by_topic(catalog);
    let lines = topics.iter().filter_map(|(_, examples)| {
        let line = Line::new().text("• ").italic(&examples.first()?.question);
        Some(match examples.get(1).filter(|next| next.leans) {
            Some(next) => line.text(", then ").italic(&next.question),
            None => line,
        })
    });
    doc.list(lines, topics.len(), topics.len());
    doc.line(Line::new().text("/examples shows more of each."));
    doc.gap();
    doc.line(Line::new().bold("Commands"));
    let commands = [
        ("/athlete", "name: medals, places and Games of a person"),
        ("/standings", "Games: the medal table"),
        ("/country", "country, with a Games or a sport if you like"),
        ("/event", "event: who won it"),
        ("/games", "Games: host, dates, numbers"),
        ("/examples", "topic: what can be asked of it"),
    ];
    doc.list(
        commands.map(|(command, what)| Line::new().text(format!("{command} {what}"))),
        commands.len(),
        commands.len(),
    );
    doc.gap();
    doc.line(Line::new().bold("What I hold"));
    doc.line(Line::new().text(
        "Every Olympic Games since 1896: medal tables, all who competed and how they placed. \
         Every Paralympic Games since 1960: medal tables and medallists. Current records of para athletics. \
         I say so where I hold only a part.",
    ));
    let more = button("More examples", "/examples");
    let buttons = examples.iter().take(4).filter_map(|one| ask(one)).chain(more);
    reply(Outcome::Answer, "help", "/help", &doc, buttons.collect())
}

/// The topics of the examples; `unknown` are the words of one that there is not.
pub fn topics(catalog: &Catalog, unknown: Option<&str>) -> Reply {
    let mut doc = Doc::default();
    let outcome = match unknown {
        None => Outcome::Answer,
        Some(words) => {
            doc.line(Line::new().text("I have no examples of ").bold(words).text("."));
            Outcome::Decline
        }
    };
    doc.line(Line::new().bold("Examples, by topic"));
    let topics = by_topic(catalog);
    let lines = topics
        .iter()
        .map(|(topic, examples)| Line::new().text(format!("• {topic} ({})", examples.len())));
    doc.list(lines, topics.len(), topics.len());
    doc.gap();
    doc.line(Line::new().text("Press one, or write it behind /examples."));
    let buttons = topics
        .iter()
        .filter_map(|(topic, _)| button(topic, &format!("/examples {topic}")));
    reply(outcome, "examples", "/examples", &doc, buttons.collect())
}

/// All examples of a topic.
pub fn examples(catalog: &Catalog, topic: &str) -> Reply {
    let mut doc = Doc::default();
    doc.line(Line::new().bold(topic).text(": what you can ask"));
    let of_topic: Vec<&Example> = catalog.examples().iter().filter(|one| one.topic == topic).collect();
    let lines = of_topic.iter().map(|one| {
        let before = if one.leans { "   then " } else { "• " };
        let shows = format!(" · {}", one.shows);
        Line::new().text(before).italic(&one.question).text(shows)
    });
    doc.list(lines, of_topic.len(), of_topic.len());
    doc.gap();
    doc.line(Line::new().text("/examples lists all topics."));
    let buttons = of_topic.iter().filter_map(|one| ask(one));
    let command = format!("/examples {topic}");
    reply(Outcome::Answer, "examples", &command, &doc, buttons.collect())
}

/// The first example of each topic, of so many topics at most.
pub(super) fn firsts(catalog: &Catalog, most: usize) -> Vec<&Example> {
    let topics = by_topic(catalog).into_iter().take(most);
    topics.filter_map(|(_, examples)| examples.first()).collect()
}

/// An example as a button; none for one that leans on another.
pub(super) fn ask(example: &Example) -> Option<Button> {
    let stands = !example.leans;
    stands.then(|| button(&example.question, &example.question)).flatten()
}

/// The examples of each topic, in their order.
fn by_topic(catalog: &Catalog) -> Vec<(&str, &[Example])> {
    catalog
        .examples()
        .chunk_by(|one, next| one.topic == next.topic)
        .filter_map(|examples| Some((examples.first()?.topic.as_str(), examples)))
        .collect()
}

fn button(label: &str, ask: &str) -> Option<Button> {
    Some(Button::open(label, Ask::new(ask)?))
}

fn reply(outcome: Outcome, reading: &str, command: &str, doc: &Doc, buttons: Vec<Button>) -> Reply {
    let command = (outcome == Outcome::Answer).then(|| command.to_owned());
    let mut lines = doc.lines();
    Reply {
        outcome,
        title: lines.next().map(|line| cut(&line, title::MAX)).unwrap_or_default(),
        summary: lines.next().map(|line| cut(&line, summary::MAX)).unwrap_or_default(),
        share: command.clone(),
        code: command,
        reading: reading.to_owned(),
        html: doc.page(0).html(),
        text: doc.page(0).plain(),
        buttons,
        ..Reply::default()
    }
}
