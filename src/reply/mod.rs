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
pub(crate) mod settings;
mod sizes;
mod streak;
mod table;
mod traits;
mod wording;

pub use decline::{choose, decline, fault};
pub use help::{examples, greeting, help, topics};

use crate::answer::{Answer, Facts, Note};
use crate::chat::{Form, Scene};
use crate::question::Doubts;
use crate::records::{Catalog, CountryId, GamesKind, Records};

use doc::{Doc, Line};

/// What the layout of a reply needs to know.
struct View<'a> {
    catalog: &'a Catalog,
    answer: &'a Answer,
    scene: Scene,
    /// The country whose line is marked in medal tables, because the chat wants it so.
    favourite: Option<CountryId>,
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

/// Puts an answer into words, with what speaks against how its question was read. The line of the `favourite` country is
/// marked in medal tables.
pub fn render(
    records: &Records,
    answer: &Answer,
    doubts: &Doubts,
    scene: Scene,
    favourite: Option<CountryId>,
) -> Reply {
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
        favourite,
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
        ..Reply::default()
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
    /// The same as rich HTML with native tables (Bot API 10.1), within its limits: 32,768 characters, 500 blocks, 20
    /// columns. `None` when nothing in it is a table.
    pub rich: Option<String>,
    /// What it is about, in a few words, with a flag or medal: how it is called in a list of answers.
    pub title: String,
    /// What it says, in one line without markup.
    pub summary: String,
    /// The question in words that ask the same again, at most 256 characters: what is carried into another chat.
    pub share: Option<String>,
    /// The text that asks the same again, whoever asks: what stands behind page buttons and links.
    pub code: Option<String>,
    /// Which page this is.
    pub pages: Pages,
    /// What can be asked next, most wanted first.
    pub buttons: Vec<Button>,
}

/// Which page of an answer is shown, and of how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pages {
    /// The page shown, from 0.
    pub at: u16,
    /// How many there are, at least one.
    pub of: u16,
}

impl Default for Pages {
    fn default() -> Self {
        Self { at: 0, of: 1 }
    }
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
    /// What becomes of the answer.
    pub act: Act,
}

impl Button {
    /// A button whose answer is a message of its own.
    pub fn open(label: impl Into<String>, ask: Ask) -> Self {
        Self {
            label: label.into(),
            ask,
            act: Act::Open,
        }
    }
}

/// What becomes of the answer to a pressed button.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Act {
    /// It is a message of its own.
    Open,
    /// It takes the place of the message under which the button stands.
    Turn,
    /// As [`Act::Turn`], but only for who asked the question: a choice between readings of it.
    Choose,
}

/// What a button asks, short enough for its data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    question: String,
    page: u16,
    form: Option<Form>,
}

impl Ask {
    /// The most bytes a question behind a button may have: Telegram's 64, less what tells what becomes of the answer.
    pub const MAX_BYTES: usize = 62;

    /// Takes a question that [`crate::chat::Podium`] understands; `None` when it is empty or too long for a button.
    pub fn new(question: impl Into<String>) -> Option<Self> {
        let question = question.into();
        (!question.is_empty() && question.len() <= Self::MAX_BYTES).then_some(Self {
            question,
            page: 0,
            form: None,
        })
    }

    /// The same, at a page of the answer, counted from 0.
    pub fn at(self, page: u16) -> Self {
        Self { page, ..self }
    }

    /// The same, in a form of the answer.
    pub fn in_form(self, form: Option<Form>) -> Self {
        Self { form, ..self }
    }

    /// The page of the answer, from 0.
    pub fn page(&self) -> u16 {
        self.page
    }

    /// The form of the answer; `None` leaves it to the chat.
    pub fn form(&self) -> Option<Form> {
        self.form
    }

    /// The question.
    pub fn as_str(&self) -> &str {
        &self.question
    }
}
