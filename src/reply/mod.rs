//! What is shown: an answer in words, for every front.
//!
//! [`render`] lays an [`Answer`] out as a document, one file for each kind of facts; the document is then written
//! as HTML and as plain text, within Telegram's limits by construction.

mod athlete;
mod buttons;
mod careers;
mod compare;
mod counts;
mod debut;
mod decline;
mod doc;
mod extremes;
mod games;
mod having;
mod help;
mod medals;
mod milestone;
mod notes;
mod nothing;
mod places;
mod podium;
mod ranking;
mod reading;
mod record_marks;
mod results;
mod scopes;
mod sizes;
mod streak;
mod table;
mod traits;
mod wording;

pub use decline::{choose, decline, fault};
pub use help::{examples, greeting, help, topics};

use crate::answer::{Answer, Facts, Note};
use crate::chat::Scene;
use crate::question::Doubts;
use crate::records::{Catalog, GamesKind, Records};

use doc::{Doc, Line};

/// What the layout of a reply needs to know.
struct View<'a> {
    catalog: &'a Catalog,
    answer: &'a Answer,
    scene: Scene,
    /// The name of the athlete that the question is about.
    athlete: Option<String>,
}

impl View<'_> {
    /// That a number of medals of one kind is not all, because the records do not name all its medallists.
    fn limited(&self, kind: GamesKind) -> &'static str {
        let some = |note: &Note| matches!(note, Note::UnnamedAtSome { kind: of } if *of == kind);
        if self.answer.notes.iter().any(some) {
            " (as far as the records go)"
        } else {
            ""
        }
    }
}

/// Puts an answer into words, with what speaks against how its question was read.
pub fn render(records: &Records, answer: &Answer, doubts: &Doubts, scene: Scene) -> Reply {
    let others = &doubts.others;
    let athlete = answer
        .question
        .filters
        .athlete
        .and_then(|id| records.person(id).ok())
        .map(|person| person.name);
    let view = View {
        catalog: records.catalog(),
        answer,
        scene,
        athlete,
    };
    let mut doc = Doc::default();
    match &answer.facts {
        Facts::Athlete(facts) => athlete::write(&mut doc, &view, facts),
        Facts::Medals(facts) => medals::write(&mut doc, &view, facts),
        Facts::Podiums(facts) => podium::write(&mut doc, &view, facts),
        Facts::Results(facts) => results::write(&mut doc, &view, facts),
        Facts::Finishers(facts) => results::write_finishers(&mut doc, &view, facts),
        Facts::Table(facts) => table::write(&mut doc, &view, facts),
        Facts::Compare(facts) => compare::write(&mut doc, &view, facts),
        Facts::Groups(groups) => counts::write(&mut doc, &view, groups),
        Facts::Sizes(sizes) => sizes::write(&mut doc, &view, sizes),
        Facts::Milestones(milestones) => milestone::write(&mut doc, &view, milestones),
        Facts::Ages(facts) => athlete::write_age(&mut doc, &view, facts),
        Facts::Traits(facts) => traits::write(&mut doc, &view, facts),
        Facts::Extremes(facts) => extremes::write(&mut doc, &view, facts),
        Facts::Rankings(rankings) => ranking::write(&mut doc, &view, rankings),
        Facts::Debuts(debuts) => debut::write(&mut doc, &view, debuts),
        Facts::Streaks(facts) => streak::write(&mut doc, &view, facts),
        Facts::Careers(careers) => careers::write(&mut doc, &view, careers),
        Facts::Records(facts) => record_marks::write(&mut doc, &view, facts),
        Facts::Games(facts) => games::write(&mut doc, &view, facts),
        Facts::GamesList(games) => games::write_list(&mut doc, &view, games),
    }
    notes::write(&mut doc, &view);
    let reading = reading::line(records, &answer.question);
    doc.gap();
    for aside in &doubts.left_out {
        doc.line(Line::new().italic(format!("I did not use “{aside}”.")));
    }
    for (typed, taken) in &doubts.corrected {
        doc.line(Line::new().italic(format!("I took “{typed}” for {taken}.")));
    }
    if !others.is_empty() {
        /// More than these are not told: nobody reads them.
        const TOLD: usize = 3;
        let labels: Vec<String> = others
            .iter()
            .take(TOLD)
            .map(|other| buttons::label(records, other))
            .collect();
        doc.line(Line::new().italic(format!("Also fits: {}", labels.join("; "))));
    }
    doc.line(Line::new().italic(&reading));
    // That nothing is known is no answer.
    let known = match &answer.facts {
        Facts::Extremes(facts) => !facts.rows.is_empty(),
        Facts::Traits(facts) => !facts.people.is_empty(),
        _ => true,
    };
    Reply {
        outcome: if known { Outcome::Answer } else { Outcome::Decline },
        reading,
        html: doc.html(),
        text: doc.plain(),
        buttons: buttons::of(records, others.iter().chain(&answer.next)),
    }
}

/// A reply, ready to be shown.
///
/// `html` uses only the tags of Telegram's HTML mode (`b`, `i`, `u`, `s`, `code`, `pre`, `a`, `blockquote`), fits in
/// 4,096 UTF-16 units after the tags are taken out and has at most 100 of them. `text` says the same without markup.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reply {
    /// How the question ended.
    pub outcome: Outcome,
    /// What the question was taken to mean, in one short line; empty when it was not understood.
    pub reading: String,
    /// The reply in Telegram's HTML.
    pub html: String,
    /// The reply without markup.
    pub text: String,
    /// What can be asked next, most wanted first.
    pub buttons: Vec<Button>,
}

/// How a question ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Outcome {
    /// It was answered.
    Answer,
    /// It could mean several things, and the reply asks which.
    Choices,
    /// It was not understood, or the records do not hold it.
    #[default]
    Decline,
}

impl Outcome {
    /// `answer`, `choices` or `decline`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Answer => "answer",
            Self::Choices => "choices",
            Self::Decline => "decline",
        }
    }
}

/// A question that can be asked by pressing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Button {
    /// What stands on it.
    pub label: String,
    /// What it asks.
    pub ask: Ask,
}

/// The text a button asks, short enough for a button's data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask(String);

impl Ask {
    /// The most bytes a question behind a button may have: Telegram's 64, less the two that mark its version.
    pub const MAX_BYTES: usize = 62;

    /// Takes a question that [`crate::chat::Podium`] understands; `None` when it is empty or too long for a button.
    pub fn new(question: impl Into<String>) -> Option<Self> {
        let question = question.into();
        (!question.is_empty() && question.len() <= Self::MAX_BYTES).then_some(Self(question))
    }

    /// The question.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
