//! What is asked, and where the answer goes.

use teloxide::types::{MessageId, ThreadId, UserId};

use super::content::Kind;
use crate::chat::Asker;
use crate::chat_id::ChatId;
use crate::language::Language;
use crate::preferences::Form;
use crate::reply::Scene;

/// A place in a chat for a new message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::telegram) struct Place {
    pub(in crate::telegram) chat: ChatId,
    pub(in crate::telegram) topic: Option<ThreadId>,
    /// The message that the answer replies to; only in groups, where it would not be clear otherwise.
    pub(in crate::telegram) reply_to: Option<MessageId>,
    pub(in crate::telegram) scene: Scene,
}

/// Where an answer goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::telegram) enum Target {
    /// Into a message of its own.
    New(Place),
    /// Into a message of the bot's that is there already; into a new one at the place when that is gone.
    Message { place: Place, id: MessageId, kind: Kind },
    /// Into a message that was sent through inline or guest mode, to a chat that is not known.
    Inline { id: String, kind: Kind },
    /// To the caller of a bot that is no member of the chat.
    Guest { query: String },
}

impl Target {
    /// Where it is shown, which decides how long it may be.
    pub(in crate::telegram) fn scene(&self) -> Scene {
        match self {
            Self::New(place) | Self::Message { place, .. } => place.scene,
            Self::Inline { .. } | Self::Guest { .. } => Scene::Group,
        }
    }

    /// Whether the message was or will be sent through inline or guest mode.
    pub(in crate::telegram) fn is_inline(&self) -> bool {
        matches!(self, Self::Inline { .. } | Self::Guest { .. })
    }
}

/// Whether who asks may change the settings of the chat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::telegram) enum Rights {
    /// The chat is their own, or they speak in its name.
    Granted,
    /// If they are an administrator, which Telegram knows.
    OfAdministrators { chat: ChatId, person: UserId },
    /// Not here.
    Refused,
}

/// A question that someone asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::telegram) struct Asked {
    pub(in crate::telegram) target: Target,
    /// Whose last question it may lean on.
    pub(in crate::telegram) asker: Option<Asker>,
    /// The language of who asks, as Telegram tells it.
    pub(in crate::telegram) language: Option<Language>,
    /// The chat whose settings hold.
    pub(in crate::telegram) chat: ChatId,
    pub(in crate::telegram) text: String,
    pub(in crate::telegram) page: u16,
    pub(in crate::telegram) form: Option<Form>,
    pub(in crate::telegram) rights: Rights,
    /// Who asks, where others see the answer too.
    pub(in crate::telegram) owner: Option<UserId>,
    /// The message that holds the question, which may be edited.
    pub(in crate::telegram) message: Option<(ChatId, MessageId)>,
}

/// The beginning of a question, typed behind the bot's name in some chat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::telegram) struct Suggest {
    pub(in crate::telegram) id: String,
    pub(in crate::telegram) person: UserId,
    /// The person's own chat, whose settings hold.
    pub(in crate::telegram) chat: ChatId,
    pub(in crate::telegram) language: Option<Language>,
    pub(in crate::telegram) text: String,
    /// How many answers were given before.
    pub(in crate::telegram) from: usize,
}
