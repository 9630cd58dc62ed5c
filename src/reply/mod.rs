//! What is shown: an answer in words, for every front.

/// A reply, ready to be shown.
///
/// `html` uses only the tags of Telegram's HTML mode (`b`, `i`, `u`, `s`, `code`, `pre`, `a`, `blockquote`), fits in
/// 4,096 UTF-16 units after the tags are taken out and has at most 100 of them. `text` says the same without markup.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reply {
    pub outcome: Outcome,
    /// What the question was taken to mean, in one short line; empty when it was not understood.
    pub reading: String,
    pub html: String,
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
    pub label: String,
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
