//! Methods of the Bot API that teloxide does not know, or not with all that is needed here.
//!
//! Names and fields are those of Bot API 10.1.

use serde::Serialize;
use serde::de::IgnoredAny;
use serde_json::Value;
use teloxide::requests::Payload;
use teloxide::types::{
    InlineKeyboardMarkup, LinkPreviewOptions, MessageId, ParseMode, ReplyParameters, ThreadId, UserId,
};

use super::content::{Content, InputRichMessage};
use crate::chat_id::ChatId;

/// Gives a struct the name of its method.
macro_rules! method {
    ($type:ty, $name:literal) => {
        impl Payload for $type {
            type Output = Value;
            const NAME: &'static str = $name;
        }
    };
}

/// Something that goes to a chat, which may move while it waits.
pub(super) trait ToChat: Payload + Serialize {
    /// The chat.
    fn chat(&self) -> ChatId;
    /// Goes to another chat instead, where neither messages nor topics have the numbers they had.
    fn redirect(&mut self, chat: ChatId);
}

/// Where a new message goes.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Destination {
    pub(super) chat_id: ChatId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) message_thread_id: Option<ThreadId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) reply_parameters: Option<ReplyParameters>,
}

impl Destination {
    fn redirect(&mut self, chat: ChatId) {
        *self = Self {
            chat_id: chat,
            message_thread_id: None,
            reply_parameters: None,
        };
    }
}

/// What a text message holds.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Text {
    #[serde(rename = "text")]
    words: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    parse_mode: Option<ParseMode>,
    link_preview_options: LinkPreviewOptions,
}

impl Text {
    fn new(words: String, parse_mode: Option<ParseMode>) -> Self {
        Self {
            words,
            parse_mode,
            link_preview_options: no_preview(),
        }
    }
}

/// Links in answers lead to the bot itself, which needs no preview.
pub(super) fn no_preview() -> LinkPreviewOptions {
    LinkPreviewOptions {
        is_disabled: true,
        url: None,
        prefer_small_media: false,
        prefer_large_media: false,
        show_above_text: false,
    }
}

/// The body of a message, as the methods take it.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
pub(super) enum Body {
    Text(Text),
    Rich { rich_message: InputRichMessage },
}

impl From<Content> for Body {
    fn from(content: Content) -> Self {
        match content {
            Content::Html(html) => Self::Text(Text::new(html, Some(ParseMode::Html))),
            Content::Plain(words) => Self::Text(Text::new(words, None)),
            Content::Rich(rich_message) => Self::Rich { rich_message },
        }
    }
}

/// `sendMessage`.
#[derive(Debug, Clone, Serialize)]
pub(super) struct SendText {
    #[serde(flatten)]
    pub(super) to: Destination,
    #[serde(flatten)]
    pub(super) body: Body,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) reply_markup: Option<InlineKeyboardMarkup>,
}

method!(SendText, "SendMessage");

/// `sendRichMessage`.
#[derive(Debug, Clone, Serialize)]
#[serde(transparent)]
pub(super) struct SendRich(pub(super) SendText);

method!(SendRich, "SendRichMessage");

impl ToChat for SendText {
    fn chat(&self) -> ChatId {
        self.to.chat_id
    }

    fn redirect(&mut self, chat: ChatId) {
        self.to.redirect(chat);
    }
}

impl ToChat for SendRich {
    fn chat(&self) -> ChatId {
        self.0.chat()
    }

    fn redirect(&mut self, chat: ChatId) {
        self.0.redirect(chat);
    }
}

/// Which message is edited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub(super) enum Edited {
    InChat {
        chat_id: ChatId,
        /// Written as `message_id`.
        #[serde(flatten)]
        id: MessageId,
    },
    /// One that was sent through inline or guest mode.
    Inline { inline_message_id: String },
}

/// `editMessageText`.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Edit {
    #[serde(flatten)]
    pub(super) message: Edited,
    #[serde(flatten)]
    pub(super) body: Body,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) reply_markup: Option<InlineKeyboardMarkup>,
}

method!(Edit, "EditMessageText");

/// An answer that can be sent from a list: `InlineQueryResultArticle`.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Article {
    #[serde(rename = "type")]
    pub(super) kind: &'static str,
    /// 1 to 64 bytes, other than those of its neighbours.
    pub(super) id: String,
    pub(super) title: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) description: String,
    pub(super) input_message_content: InlineBody,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) reply_markup: Option<InlineKeyboardMarkup>,
}

/// The body of a message sent from a list.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
pub(super) enum InlineBody {
    Text {
        message_text: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        parse_mode: Option<ParseMode>,
        link_preview_options: LinkPreviewOptions,
    },
    Rich {
        rich_message: InputRichMessage,
    },
}

impl From<Content> for InlineBody {
    fn from(content: Content) -> Self {
        let text = |message_text, parse_mode| Self::Text {
            message_text,
            parse_mode,
            link_preview_options: no_preview(),
        };
        match content {
            Content::Html(html) => text(html, Some(ParseMode::Html)),
            Content::Plain(words) => text(words, None),
            Content::Rich(rich_message) => Self::Rich { rich_message },
        }
    }
}

/// `answerInlineQuery`.
#[derive(Debug, Clone, Serialize)]
pub(super) struct AnswerInline {
    pub(super) inline_query_id: String,
    pub(super) results: Vec<Article>,
    /// In seconds.
    pub(super) cache_time: u32,
    pub(super) is_personal: bool,
    /// What comes with the next query for more; empty at the end.
    pub(super) next_offset: String,
    pub(super) button: StartButton,
}

method!(AnswerInline, "AnswerInlineQuery");

/// The button above the results, which opens the bot.
#[derive(Debug, Clone, Serialize)]
pub(super) struct StartButton {
    pub(super) text: String,
    pub(super) start_parameter: String,
}

/// `answerGuestQuery`.
#[derive(Debug, Clone, Serialize)]
pub(super) struct AnswerGuest {
    pub(super) guest_query_id: String,
    pub(super) result: Article,
}

method!(AnswerGuest, "AnswerGuestQuery");

/// `getChatMember`.
#[derive(Debug, Clone, Serialize)]
pub(in crate::telegram) struct GetMember {
    pub(in crate::telegram) chat_id: ChatId,
    pub(in crate::telegram) user_id: UserId,
}

method!(GetMember, "GetChatMember");

/// For results that nobody reads.
pub(in crate::telegram) type Ignored = IgnoredAny;

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::reply::Reply;
    use crate::telegram::outgoing::content::Kind;

    #[test]
    fn messages_are_written_as_telegram_reads_them() {
        let reply = Reply {
            html: "<b>a</b>".to_owned(),
            rich: Some("<p>a</p>".to_owned()),
            ..Reply::default()
        };
        let to = Destination {
            chat_id: ChatId::new(-100).unwrap(),
            message_thread_id: Some(ThreadId(MessageId(9))),
            reply_parameters: Some(ReplyParameters::new(MessageId(7)).allow_sending_without_reply()),
        };
        let mut message = SendText {
            to,
            body: Content::of(&reply, Kind::Html, None).into(),
            reply_markup: None,
        };
        assert_eq!(
            serde_json::to_value(&message).unwrap(),
            json!({"chat_id": -100, "message_thread_id": 9, "text": "<b>a</b>", "parse_mode": "HTML",
                "link_preview_options": {"is_disabled": true},
                "reply_parameters": {"message_id": 7, "allow_sending_without_reply": true}})
        );
        message.body = Content::of(&reply, Kind::Rich, None).into();
        message.redirect(ChatId::new(-200).unwrap());
        assert_eq!(
            serde_json::to_value(SendRich(message)).unwrap(),
            json!({"chat_id": -200, "rich_message": {"html": "<p>a</p>", "skip_entity_detection": true}})
        );
        let edit = Edit {
            message: Edited::Inline {
                inline_message_id: "m".to_owned(),
            },
            body: Content::of(&reply, Kind::Html, None).into(),
            reply_markup: None,
        };
        assert_eq!(
            serde_json::to_value(edit).unwrap(),
            json!({"inline_message_id": "m", "text": "<b>a</b>", "parse_mode": "HTML",
                "link_preview_options": {"is_disabled": true}})
        );
        let in_chat = Edited::InChat {
            chat_id: ChatId::new(42).unwrap(),
            id: MessageId(7),
        };
        assert_eq!(
            serde_json::to_value(in_chat).unwrap(),
            json!({"chat_id": 42, "message_id": 7})
        );
    }
}
