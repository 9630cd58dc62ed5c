//! What comes in from a front.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::chat_id::ChatId;
use crate::language::Language;
use crate::preferences::Form;
use crate::reply::Scene;

/// One message to Podium, free of where it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// What was typed: a question in words, or a command with a leading slash (`/standings paris 2024`), any case,
    /// the bot's own name behind the command already taken off.
    pub text: String,
    /// Where it was said.
    pub scene: Scene,
    /// Who asks, so that a question may lean on the asker's last one; `None` makes it stand alone.
    pub asker: Option<Asker>,
    /// The day on which it is asked.
    pub today: Date,
    /// The language of who asks, as far as it is known without the words.
    pub language: Option<Language>,
    /// Which page of the answer is wanted, from 0.
    pub page: u16,
    /// How much of the answer is wanted; `None` leaves it to the scene and the chat's settings.
    pub form: Option<Form>,
    /// The chat whose settings hold; the person's own chat for what is asked through inline mode.
    pub chat: Option<ChatId>,
    /// Whether who asks may change the settings of that chat.
    pub may_set: bool,
}

impl Request {
    /// A text asked today, which the clock tells in universal time, and that stands alone.
    pub fn new(text: impl Into<String>, scene: Scene) -> Self {
        Self {
            text: text.into(),
            scene,
            asker: None,
            today: Timestamp::now().to_zoned(TimeZone::UTC).date(),
            language: None,
            page: 0,
            form: None,
            chat: None,
            may_set: false,
        }
    }

    /// The same, asked by someone whose last question it may lean on.
    pub fn by(self, asker: Asker) -> Self {
        Self {
            asker: Some(asker),
            ..self
        }
    }
}

/// Who asks: a chat, or one of those who talk in it. Only good for telling askers apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Asker {
    chat: Option<ChatId>,
    person: Option<u64>,
}

impl Asker {
    /// The only one there is, where there are no chats: at a terminal.
    pub const ALONE: Self = Self {
        chat: None,
        person: None,
    };

    /// A chat in which one person talks, or several who are not told apart.
    pub const fn chat(chat: ChatId) -> Self {
        Self {
            chat: Some(chat),
            person: None,
        }
    }

    /// One of those who talk in a chat.
    pub const fn person(chat: ChatId, person: u64) -> Self {
        Self {
            chat: Some(chat),
            person: Some(person),
        }
    }

    /// Whether it is that chat, or someone in it.
    pub(super) fn is_in(&self, chat: ChatId) -> bool {
        self.chat == Some(chat)
    }
}
