//! What Podium says of itself.

use super::doc::{Doc, Line};
use super::{Ask, Button, Outcome, Reply};

/// Questions that show what can be asked; each is tried by a test.
pub const EXAMPLES: [&str; 8] = [
    "Lamiya Valiyeva",
    "standings paris 2024 paralympics",
    "azerbaijan judo paralympics",
    "who won the men's long jump T13 in Paris",
    "medals of Azerbaijan on 3 September 2024",
    "when did Azerbaijan win its first Paralympic medal in taekwondo?",
    "how many athletes from Azerbaijan competed at the Paris 2024 Paralympics?",
    "all-time medal table of the winter Olympics",
];

/// The first words to someone new.
pub fn greeting() -> Reply {
    let mut doc = Doc::default();
    doc.line(
        Line::new()
            .bold("Podium")
            .text(" answers questions on Olympic and Paralympic results."),
    );
    doc.line(Line::new().text("Write an athlete, a country, an event or a Games, in any spelling:"));
    examples(&mut doc, 4);
    doc.gap();
    doc.line(Line::new().text("/help shows more."));
    reply(&doc, 3)
}

/// What can be asked, and what is held.
pub fn help() -> Reply {
    let mut doc = Doc::default();
    doc.line(Line::new().bold("What you can ask"));
    examples(&mut doc, EXAMPLES.len());
    doc.gap();
    doc.line(Line::new().bold("Commands"));
    let commands = [
        ("/athlete", "name: medals, places and Games of a person"),
        ("/standings", "Games: the medal table"),
        ("/country", "country, with a Games or a sport if you like"),
        ("/event", "event: who won it"),
        ("/games", "Games: host, dates, numbers"),
    ];
    doc.list(
        commands.map(|(command, what)| Line::new().text(format!("{command} {what}"))),
        9,
        commands.len(),
    );
    doc.gap();
    doc.line(Line::new().bold("What I hold"));
    doc.line(Line::new().text(
        "Every Olympic Games since 1896: medal tables, all who competed and how they placed. \
         Every Paralympic Games since 1960: medal tables and medallists. Current records of para athletics. \
         I say so where I hold only a part.",
    ));
    reply(&doc, 4)
}

fn examples(doc: &mut Doc, count: usize) {
    doc.list(
        EXAMPLES[..count]
            .iter()
            .map(|example| Line::new().text("• ").italic(example)),
        count,
        count,
    );
}

fn reply(doc: &Doc, buttons: usize) -> Reply {
    let button = |example: &&str| {
        Some(Button {
            label: (*example).to_owned(),
            ask: Ask::new(*example)?,
        })
    };
    Reply {
        outcome: Outcome::Answer,
        reading: "help".to_owned(),
        html: doc.html(),
        text: doc.plain(),
        buttons: EXAMPLES.iter().take(buttons).filter_map(button).collect(),
    }
}
