//! The few words the front says by itself.

use crate::language::{self, Language, message};

/// A line that the front says by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::telegram) enum Word {
    /// To a sticker, a picture without words and the like, in a private chat.
    TextOnly,
    /// To a chat that asks faster than it can be answered.
    TooMany,
    /// On a button whose data is none of ours.
    DeadButton,
    /// On a button pressed while the chat has too many questions waiting.
    Busy,
    /// To a long text that was forwarded to a private chat.
    Forwarded,
    /// On a choice that someone else was asked.
    NotYours,
}

impl Word {
    /// The line in a language.
    pub(in crate::telegram) fn say(self, language: Language) -> String {
        let locale = language::of(language);
        match self {
            Self::TextOnly => locale.say(message::FrontTextOnly),
            Self::TooMany => locale.say(message::FrontTooMany),
            Self::DeadButton => locale.say(message::FrontDeadButton),
            Self::Busy => locale.say(message::FrontBusy),
            Self::Forwarded => locale.say(message::FrontForwarded),
            Self::NotYours => locale.say(message::FrontNotYours),
        }
    }
}

/// What stands on the button that carries a question into another chat.
pub(super) fn share(language: Language) -> String {
    language::of(language).say(message::FrontShare)
}

/// What stands on the button under a shared answer that leads to the bot.
pub(super) fn ask_me(language: Language) -> String {
    language::of(language).say(message::FrontAskMe)
}

/// What stands above a list of answers and opens the bot: `typed` when something was typed, `found` when answers fit.
pub(super) fn open(language: Language, typed: bool, found: bool) -> String {
    let locale = language::of(language);
    match (typed, found) {
        (false, _) => locale.say(message::FrontOpen),
        (true, true) => locale.say(message::FrontAskThis),
        (true, false) => locale.say(message::FrontNothingFits),
    }
}
