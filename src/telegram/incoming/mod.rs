//! What Telegram sends, as far as it is used.
//!
//! Only the fields that matter are read, and read leniently: a message with a part that is newer than this program is
//! still a message. teloxide's own types refuse such a message or read it as an empty one.

mod message;

pub(super) use message::{Chat, ChatKind, Message, User};

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use teloxide::types::CallbackQueryId;

/// The kinds of updates that are asked for, as Telegram names them: those that [`Incoming::read`] understands.
pub(super) const KINDS: [&str; 6] = [
    "message",
    "edited_message",
    "callback_query",
    "inline_query",
    "guest_message",
    "my_chat_member",
];

/// One update, taken from its JSON.
#[derive(Debug)]
pub(super) enum Incoming {
    Message(Box<Message>),
    /// A message that was sent before, as it reads now.
    Edited(Box<Message>),
    /// A message that calls the bot into a chat where it is no member.
    Guest(Box<Message>),
    Press(Box<Press>),
    Query(Box<Query>),
    Member(Box<Member>),
    /// Anything else, and what is malformed.
    Other,
}

/// The number of an update, by which it is confirmed; `None` when the JSON has none.
pub(super) fn update_id(update: &Value) -> Option<i64> {
    update.get("update_id")?.as_i64()
}

/// The kind of an update; `other` for what is not understood.
pub(super) fn kind(update: &Value) -> &'static str {
    KINDS
        .into_iter()
        .find(|kind| update.get(kind).is_some())
        .unwrap_or("other")
}

impl Incoming {
    /// Reads an update. A known kind in an unreadable form is logged, without its content, and is `Other`.
    pub(super) fn read(update: &Value) -> Self {
        let kind = kind(update);
        let read = match kind {
            "message" => message(update, kind).map(Self::Message),
            "edited_message" => message(update, kind).map(Self::Edited),
            "guest_message" => message(update, kind).map(Self::Guest),
            "callback_query" => part(update, kind).map(Self::Press),
            "inline_query" => part(update, kind).map(Self::Query),
            "my_chat_member" => part(update, kind).map(Self::Member),
            _ => return Self::Other,
        };
        read.unwrap_or_else(|error| {
            // serde names the field; the category tells the rest without quoting a value.
            tracing::warn!(kind, category = ?error.classify(), "an update could not be read and is passed over");
            Self::Other
        })
    }
}

fn message(update: &Value, kind: &str) -> Result<Box<Message>, serde_json::Error> {
    Message::read(&update[kind]).map(Box::new)
}

fn part<T: DeserializeOwned>(update: &Value, kind: &str) -> Result<Box<T>, serde_json::Error> {
    T::deserialize(&update[kind]).map(Box::new)
}

/// A pressed button.
#[derive(Debug, Deserialize)]
pub(super) struct Press {
    pub(super) id: CallbackQueryId,
    pub(super) from: User,
    /// The message under which the button stands. An old one has lost all but its chat and number.
    pub(super) message: Option<Message>,
    /// The message under which it stands, if it was sent through inline mode, to a chat that is not known.
    pub(super) inline_message_id: Option<String>,
    pub(super) data: Option<String>,
}

/// The beginning of a question, typed behind the bot's name in some chat.
#[derive(Debug, Deserialize)]
pub(super) struct Query {
    pub(super) id: String,
    pub(super) from: User,
    pub(super) query: String,
    /// Which of the results are wanted: empty for the first, then what was given with the ones before.
    #[serde(default)]
    pub(super) offset: String,
}

/// What the bot itself may do in a chat has changed.
#[derive(Debug, Deserialize)]
pub(super) struct Member {
    pub(super) chat: Chat,
    pub(super) from: User,
    old_chat_member: Standing,
    new_chat_member: Standing,
}

#[derive(Debug, Deserialize)]
struct Standing {
    status: Status,
    #[serde(default)]
    is_member: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Status {
    Creator,
    Administrator,
    Member,
    Restricted,
    Left,
    Kicked,
    #[serde(other)]
    Unknown,
}

impl Standing {
    fn is_in(&self) -> bool {
        match self.status {
            Status::Creator | Status::Administrator | Status::Member => true,
            Status::Restricted => self.is_member,
            Status::Left | Status::Kicked | Status::Unknown => false,
        }
    }
}

impl Member {
    /// Whether the bot has just come into the chat.
    pub(super) fn has_joined(&self) -> bool {
        !self.old_chat_member.is_in() && self.new_chat_member.is_in()
    }

    /// Whether the bot is out of the chat now, or blocked by the person.
    pub(super) fn has_left(&self) -> bool {
        matches!(self.new_chat_member.status, Status::Left | Status::Kicked)
    }
}

#[cfg(test)]
mod tests;
