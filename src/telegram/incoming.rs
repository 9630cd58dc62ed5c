//! What Telegram sends, as far as it is used.
//!
//! Only the fields that matter are read, and read leniently: a message with a part that is newer than this program is
//! still a message. teloxide's own types refuse such a message or read it as an empty one.

use serde::Deserialize;
use serde_json::Value;
use teloxide::types::{CallbackQueryId, ChatId, MessageId, ThreadId, UserId};

/// One update, taken from its JSON.
#[derive(Debug)]
pub(super) enum Incoming {
    Message(Box<Message>),
    Press(Box<Press>),
    /// Anything else, and what is malformed.
    Other,
}

/// The number of an update, by which it is confirmed; `None` when the JSON has none.
pub(super) fn update_id(update: &Value) -> Option<i64> {
    update.get("update_id")?.as_i64()
}

impl Incoming {
    /// Reads an update. A known kind in an unreadable form is logged, without its content, and is `Other`.
    pub(super) fn read(update: &Value) -> Self {
        if let Some(json) = update.get("message") {
            match Message::deserialize(json) {
                Ok(mut message) => {
                    message.has_media = MEDIA.iter().any(|kind| json.get(kind).is_some());
                    return Self::Message(Box::new(message));
                }
                Err(error) => unreadable("message", &error),
            }
        } else if let Some(json) = update.get("callback_query") {
            match Press::deserialize(json) {
                Ok(press) => return Self::Press(Box::new(press)),
                Err(error) => unreadable("callback_query", &error),
            }
        }
        Self::Other
    }
}

/// Logs what could not be read. serde names the field; the category tells the rest without quoting a value.
fn unreadable(kind: &'static str, error: &serde_json::Error) {
    tracing::warn!(kind, category = ?error.classify(), "an update could not be read and is passed over");
}

/// The fields of a message that hold something a person sent on purpose, other than text.
const MEDIA: [&str; 16] = [
    "animation",
    "audio",
    "document",
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
pub(super) struct Message {
    #[serde(rename = "message_id")]
    pub(super) id: i32,
    pub(super) chat: Chat,
    pub(super) from: Option<User>,
    /// The chat in whose name it was sent: the group of an anonymous administrator, or a channel.
    pub(super) sender_chat: Option<SenderChat>,
    pub(super) via_bot: Option<User>,
    pub(super) text: Option<String>,
    /// The words under a picture or another medium.
    pub(super) caption: Option<String>,
    pub(super) reply_to_message: Option<Box<Replied>>,
    pub(super) message_thread_id: Option<i32>,
    #[serde(default)]
    pub(super) is_topic_message: bool,
    #[serde(default)]
    pub(super) is_automatic_forward: bool,
    /// The album it is part of.
    pub(super) media_group_id: Option<String>,
    /// Whether it holds a medium; filled in after reading.
    #[serde(skip)]
    pub(super) has_media: bool,
}

impl Message {
    /// The topic it was sent to. Replies outside topics have a thread too, in which nothing may be sent.
    pub(super) fn topic(&self) -> Option<ThreadId> {
        self.message_thread_id
            .filter(|_| self.is_topic_message)
            .map(|id| ThreadId(MessageId(id)))
    }
}

/// The chat in whose name a message was sent.
#[derive(Debug, Deserialize)]
pub(super) struct SenderChat {}

/// The message that another one replies to.
#[derive(Debug, Deserialize)]
pub(super) struct Replied {
    pub(super) from: Option<User>,
    /// Present in the message that opened a topic, to which every message of that topic counts as a reply.
    pub(super) forum_topic_created: Option<Value>,
}

#[derive(Debug, Deserialize)]
pub(super) struct User {
    pub(super) id: UserId,
    #[serde(default)]
    pub(super) is_bot: bool,
}

#[derive(Debug, Deserialize)]
pub(super) struct Chat {
    pub(super) id: ChatId,
    #[serde(rename = "type")]
    pub(super) kind: ChatKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum ChatKind {
    Private,
    Group,
    Supergroup,
    /// Channels, and whatever comes to be.
    #[serde(other)]
    Other,
}

/// A pressed button.
#[derive(Debug, Deserialize)]
pub(super) struct Press {
    pub(super) id: CallbackQueryId,
    pub(super) from: User,
    /// The message under which the button stands. An old one has lost all but its chat and number.
    pub(super) message: Option<Message>,
    pub(super) data: Option<String>,
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_message_with_parts_from_the_future_is_read() {
        let update = json!({"update_id": 5, "message": {
            "message_id": 7, "date": 1, "chat": {"id": 42, "type": "private", "first_name": "A", "new": {}},
            "from": {"id": 42, "is_bot": false, "first_name": "A"}, "text": "valiyeva",
            "entities": [{"type": "hologram", "offset": 0, "length": 3}], "hologram": {"depth": 3}}});
        assert_eq!(update_id(&update), Some(5));
        let Incoming::Message(message) = Incoming::read(&update) else {
            panic!("{update}")
        };
        assert_eq!(
            (message.id, message.text.as_deref(), message.has_media),
            (7, Some("valiyeva"), false)
        );
    }

    #[test]
    fn what_is_unknown_or_broken_is_other() {
        for update in [
            json!({"update_id": 1, "poll_answer": {"poll_id": "x"}}),
            json!({"update_id": 1, "message": {"text": "no chat"}}),
            json!({"update_id": 1, "callback_query": 3}),
            json!({"update_id": 1}),
            json!(null),
        ] {
            assert!(matches!(Incoming::read(&update), Incoming::Other), "{update}");
        }
    }

    #[test]
    fn an_old_message_under_a_button_still_has_its_chat() {
        let update = json!({"update_id": 1, "callback_query": {"id": "q", "from": {"id": 1, "is_bot": false,
            "first_name": "A"}, "chat_instance": "i", "data": "1:rio",
            "message": {"message_id": 3, "date": 0, "chat": {"id": -100, "type": "supergroup", "title": "T"}}}});
        let Incoming::Press(press) = Incoming::read(&update) else {
            panic!("{update}")
        };
        assert_eq!(press.message.map(|message| message.chat.id), Some(ChatId(-100)));
    }

    #[test]
    fn only_a_topic_message_has_a_topic() {
        let read = |extra: Value| {
            let mut json = json!({"message_id": 1, "date": 1, "chat": {"id": -1, "type": "supergroup", "title": "T"}});
            json.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
            Message::deserialize(json).unwrap().topic()
        };
        assert_eq!(
            read(json!({"message_thread_id": 9, "is_topic_message": true})),
            Some(ThreadId(MessageId(9)))
        );
        assert_eq!(read(json!({"message_thread_id": 9})), None);
        assert_eq!(read(json!({})), None);
    }
}
