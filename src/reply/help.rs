//! What Podium says of itself, and the examples of what can be asked.

use crate::language::message;
use crate::records::Example;

use super::doc::{Doc, Line};
use super::title::{self, cut};
use super::voice::Voice;
use super::{Ask, Button, Outcome, Reply, summary};

/// The first words to someone new.
pub fn greeting(voice: Voice<'_>) -> Reply {
    let mut doc = Doc::new(voice.language());
    doc.line(voice.line(message::GreetingWho));
    doc.line(voice.line(message::GreetingHow));
    let examples = firsts(voice, 4);
    doc.list(
        examples.iter().map(|one| Line::new().text("• ").italic(&one.question)),
        examples.len(),
        examples.len(),
    );
    doc.gap();
    doc.line(voice.line(message::GreetingMore));
    let buttons = examples.iter().filter_map(|one| ask(one)).collect();
    reply(voice, Outcome::Answer, "/start", &doc, buttons)
}

/// What can be asked, and what is held.
pub fn help(voice: Voice<'_>) -> Reply {
    let mut doc = Doc::new(voice.language());
    doc.line(Line::new().bold(voice.say(message::HelpAsk)));
    let examples = firsts(voice, usize::MAX);
    let topics = by_topic(voice);
    let then = voice.say(message::ExampleThen);
    let lines = topics.iter().filter_map(|(_, examples)| {
        let line = Line::new().text("• ").italic(&examples.first()?.question);
        Some(match examples.get(1).filter(|next| next.leans) {
            Some(next) => line.text(format!(", {then} ")).italic(&next.question),
            None => line,
        })
    });
    doc.list(lines, topics.len(), topics.len());
    doc.line(voice.line(message::HelpExamples));
    doc.gap();
    doc.line(Line::new().bold(voice.say(message::HelpCommands)));
    let commands = [
        ("/athlete", voice.say(message::HelpAthlete)),
        ("/standings", voice.say(message::HelpStandings)),
        ("/country", voice.say(message::HelpCountry)),
        ("/event", voice.say(message::HelpEvent)),
        ("/games", voice.say(message::HelpGames)),
        ("/examples", voice.say(message::HelpTopic)),
        ("/settings", voice.say(message::HelpSettings)),
        ("/forget", voice.say(message::HelpForget)),
    ];
    let number = commands.len();
    let lines = commands.map(|(command, what)| Line::new().text(format!("{command} {what}")));
    doc.list(lines, number, number);
    doc.gap();
    doc.line(Line::new().bold(voice.say(message::HelpHeld)));
    doc.line(voice.line(message::HelpHeldWhat));
    let more = button(&voice.say(message::MoreExamples), "/examples");
    let buttons = examples.iter().take(4).filter_map(|one| ask(one)).chain(more);
    reply(voice, Outcome::Answer, "/help", &doc, buttons.collect())
}

/// The topics of the examples; `unknown` are the words of one that there is not.
pub fn topics(voice: Voice<'_>, unknown: Option<&str>) -> Reply {
    let mut doc = Doc::new(voice.language());
    let outcome = match unknown {
        None => Outcome::Answer,
        Some(words) => {
            doc.line(voice.line(message::NoExamples { words }));
            Outcome::Decline
        }
    };
    doc.line(Line::new().bold(voice.say(message::ExamplesByTopic)));
    let topics = by_topic(voice);
    let lines = topics
        .iter()
        .map(|(topic, examples)| Line::new().text(format!("• {topic} ({})", examples.len())));
    doc.list(lines, topics.len(), topics.len());
    doc.gap();
    doc.line(voice.line(message::ExamplesHow));
    let buttons = topics
        .iter()
        .filter_map(|(topic, _)| button(topic, &format!("/examples {topic}")));
    reply(voice, outcome, "/examples", &doc, buttons.collect())
}

/// All examples of a topic.
pub fn examples(voice: Voice<'_>, topic: &str) -> Reply {
    let mut doc = Doc::new(voice.language());
    doc.line(voice.line(message::ExamplesOf { topic }));
    let all = voice.catalog.examples_in(voice.language());
    let of_topic: Vec<&Example> = all.iter().filter(|one| one.topic == topic).collect();
    let then = format!("   {} ", voice.say(message::ExampleThen));
    let lines = of_topic.iter().map(|one| {
        let before = if one.leans { then.as_str() } else { "• " };
        let shows = format!(" · {}", one.shows);
        Line::new().text(before).italic(&one.question).text(shows)
    });
    doc.list(lines, of_topic.len(), of_topic.len());
    doc.gap();
    doc.line(voice.line(message::ExamplesAll));
    let buttons = of_topic.iter().filter_map(|one| ask(one));
    let command = format!("/examples {topic}");
    reply(voice, Outcome::Answer, &command, &doc, buttons.collect())
}

/// The first example of each topic, of so many topics at most.
pub(super) fn firsts(voice: Voice<'_>, most: usize) -> Vec<&Example> {
    let topics = by_topic(voice).into_iter().take(most);
    topics.filter_map(|(_, examples)| examples.first()).collect()
}

/// An example as a button; none for one that leans on another.
pub(super) fn ask(example: &Example) -> Option<Button> {
    let stands = !example.leans;
    stands.then(|| button(&example.question, &example.question)).flatten()
}

/// The examples of each topic, in their order.
fn by_topic(voice: Voice<'_>) -> Vec<(&str, &[Example])> {
    let catalog = voice.catalog;
    catalog
        .examples_in(voice.language())
        .chunk_by(|one, next| one.topic == next.topic)
        .filter_map(|examples| Some((examples.first()?.topic.as_str(), examples)))
        .collect()
}

fn button(label: &str, ask: &str) -> Option<Button> {
    Some(Button::open(label, Ask::new(ask)?))
}

fn reply(voice: Voice<'_>, outcome: Outcome, command: &str, doc: &Doc, buttons: Vec<Button>) -> Reply {
    let command = (outcome == Outcome::Answer).then(|| command.to_owned());
    let mut lines = doc.lines();
    let title = lines.next().map(|line| cut(&line, title::MAX)).unwrap_or_default();
    let summary = lines.next().map(|line| cut(&line, summary::MAX)).unwrap_or_default();
    Reply {
        share: command.clone(),
        code: command,
        title,
        summary,
        buttons,
        ..Reply::of(voice.language(), outcome, doc)
    }
}
