//! Messages.

use crate::chat_id::ChatId;
use crate::language::Language;
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;
use teloxide::types::{MessageId, ThreadId, UserId};

/// The fields of a message that hold something a person sent on purpose, other than text.
const MEDIA: [&str; 18] = [
    "animation",
    "audio",
    "document",
    "live_photo",
    "checklist",
    "paid_media",
    "photo",
    "sticker",
    "story",
    "video",
    "video_note",
    "voice",
    "contact",
    "dice",
    "game",
    "poll",
    "venue",
    "location",
];

/// A message in a chat.
#[derive(Debug, Deserialize)]
pub(in crate::telegram) struct Message {
    #[serde(rename = "message_id")]
    pub(in crate::telegram) id: i32,
    /// When it was sent, in seconds since 1970; 0 of one that has become inaccessible.
    #[serde(default)]
    pub(in crate::telegram) date: i64,
    pub(in crate::telegram) chat: Chat,
    pub(in crate::telegram) from: Option<User>,
    /// The chat in whose name it was sent: the group of an anonymous administrator, or a channel.
    pub(in crate::telegram) sender_chat: Option<SenderChat>,
    pub(in crate::telegram) via_bot: Option<User>,
    pub(in crate::telegram) text: Option<String>,
    /// The words under a picture or another medium.
    pub(in crate::telegram) caption: Option<String>,
    pub(in crate::telegram) reply_to_message: Option<Box<Replied>>,
    pub(in crate::telegram) message_thread_id: Option<i32>,
    #[serde(default)]
    pub(in crate::telegram) is_topic_message: bool,
    #[serde(default)]
    pub(in crate::telegram) is_automatic_forward: bool,
    /// Where it was forwarded from.
    forward_origin: Option<IgnoredAny>,
    /// The album it is part of.
    pub(in crate::telegram) media_group_id: Option<String>,
    /// By what it is answered when the bot is no member of the chat.
    pub(in crate::telegram) guest_query_id: Option<String>,
    /// The supergroup that this group has become.
    pub(in crate::telegram) migrate_to_chat_id: Option<ChatId>,
    /// Whether it holds a medium.
    #[serde(skip)]
    pub(in crate::telegram) has_media: bool,
}

impl Message {
    /// Reads a message from its JSON.
    pub(super) fn read(json: &Value) -> Result<Self, serde_json::Error> {
        let mut message = Self::deserialize(json)?;
        message.has_media = MEDIA.iter().any(|kind| json.get(kind).is_some());
        Ok(message)
    }

    /// The topic it was sent to. Replies outside topics have a thread too, in which nothing may be sent.
    pub(in crate::telegram) fn topic(&self) -> Option<ThreadId> {
        self.message_thread_id
            .filter(|_| self.is_topic_message)
            .map(|id| ThreadId(MessageId(id)))
    }

    /// Whether it was first said by someone else or somewhere else.
    pub(in crate::telegram) fn is_forwarded(&self) -> bool {
        self.forward_origin.is_some()
    }
}

/// The chat in whose name a message was sent.
#[derive(Debug, Deserialize)]
pub(in crate::telegram) struct SenderChat {
    /// Only compared, so that a message is read whatever number stands here.
    pub(in crate::telegram) id: i64,
}

/// The message that another one replies to.
#[derive(Debug, Deserialize)]
pub(in crate::telegram) struct Replied {
    pub(in crate::telegram) from: Option<User>,
    /// Present in the message that opened a topic, to which every message of that topic counts as a reply.
    pub(in crate::telegram) forum_topic_created: Option<IgnoredAny>,
}

/// Somebody, a person or a bot.
#[derive(Debug, Deserialize)]
pub(in crate::telegram) struct User {
    pub(in crate::telegram) id: UserId,
    #[serde(default)]
    pub(in crate::telegram) is_bot: bool,
    #[serde(default)]
    language_code: Option<String>,
}

impl User {
    /// The language that the person's Telegram is set to, an IETF tag (`az`, `pt-br`); `None` when it is none of ours.
    pub(in crate::telegram) fn language(&self) -> Option<Language> {
        let tag = self.language_code.as_deref()?;
        let language = tag.split(['-', '_']).next()?;
        Language::from_word(&language.to_ascii_lowercase())
    }
}

#[derive(Debug, Deserialize)]
pub(in crate::telegram) struct Chat {
    pub(in crate::telegram) id: ChatId,
    #[serde(rename = "type")]
    pub(in crate::telegram) kind: ChatKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(in crate::telegram) enum ChatKind {
    Private,
    Group,
    Supergroup,
    /// Channels, and whatever comes to be.
    #[serde(other)]
    Other,
}
