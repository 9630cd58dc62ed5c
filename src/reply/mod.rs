//! What is shown: an answer in words, for every front.
//!
//! [`render`] lays an answer out as a document, one file for each kind of facts; a page of it is then written as HTML,
//! as plain text and as rich HTML, within Telegram's limits by construction.

mod athlete;
mod buttons;
mod careers;
mod columns;
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
mod render;
mod results;
mod scopes;
pub(crate) mod settings;
mod shape;
mod shown;
mod sizes;
mod streak;
mod summary;
mod table;
mod title;
mod traits;
mod voice;

pub use decline::{choose, decline, fault};
pub use help::{examples, greeting, help, topics};
pub use render::render;
pub use shown::{Scene, Shown};
pub use voice::Voice;

use render::View;

use crate::language::Language;
use crate::preferences::Form;

/// A reply, ready to be shown.
///
/// `html` uses only the tags of Telegram's HTML mode (`b`, `i`, `u`, `s`, `code`, `pre`, `a`, `blockquote`), fits in
/// 4,096 UTF-16 units after the tags are taken out and has at most 100 of them. `text` says the same without markup.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reply {
    /// In which language it is.
    pub language: Language,
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

impl Reply {
    /// What a page of a document shows, with nothing around it.
    fn page(language: Language, outcome: Outcome, page: &doc::Page<'_>) -> Self {
        Self {
            language,
            outcome,
            html: page.html(),
            text: page.plain(),
            rich: page.rich(),
            pages: Pages {
                at: page.at,
                of: page.of,
            },
            ..Self::default()
        }
    }

    /// What a document that is no answer shows: its first page.
    fn of(language: Language, outcome: Outcome, doc: &doc::Doc) -> Self {
        Self {
            pages: Pages::default(),
            rich: None,
            ..Self::page(language, outcome, &doc.page(0))
        }
    }
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

    /// A button whose answer takes the place of the message under which it stands.
    pub fn turn(label: impl Into<String>, ask: Ask) -> Self {
        Self {
            act: Act::Turn,
            ..Self::open(label, ask)
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

    /// Takes a question, in words or as a code, or a command; `None` when it is empty or too long for a button.
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
