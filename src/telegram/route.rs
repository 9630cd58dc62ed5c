//! From an update to what is to be done about it.

use serde_json::Value;
use teloxide::types::{CallbackQueryId, ChatId, MessageId, ThreadId, UserId};

use super::callback;
use super::command::{self, Addressed, BotName};
use super::incoming::{ChatKind, Incoming, Message, Press, User};
use super::register::COMMANDS;
use super::wording;
use crate::chat::{Asker, Scene};

/// Who the bot is in Telegram.
#[derive(Debug, Clone)]
pub(super) struct Me {
    pub(super) id: UserId,
    pub(super) name: BotName,
}

/// Where an answer goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) chat: ChatId,
    pub(super) topic: Option<ThreadId>,
    /// The message that the answer replies to; only in groups, where it would not be clear otherwise.
    pub(super) reply_to: Option<MessageId>,
    pub(super) scene: Scene,
}

/// What an update asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Route {
    /// Nothing.
    Ignore,
    /// An answer to this.
    Ask(Asked),
    /// A word of our own.
    Say { place: Place, line: &'static str },
    /// A pressed button: its spinner is to be stopped, with a word when `ask` is none; then the question answered.
    Press {
        id: CallbackQueryId,
        by: UserId,
        ask: Option<Asked>,
    },
}

/// A question that someone asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Asked {
    pub(super) place: Place,
    pub(super) asker: Asker,
    pub(super) text: String,
}

/// Decides about an update.
///
/// Private: every text and caption is a question; anything else that was sent on purpose gets a kind word (an album
/// none, for it would get one a picture). Groups: commands that name this bot, commands of ours that name nobody,
/// replies to the bot and mentions of it; silence to all else. Never: bots (an administrator or channel speaking
/// without a name also looks like one, and is heard), posts forwarded from a linked channel, what was sent through a
/// bot's inline mode, channels.
pub(super) fn route(update: &Value, me: &Me) -> Route {
    match Incoming::read(update) {
        Incoming::Message(message) => route_message(&message, me),
        Incoming::Press(press) => route_press(*press),
        Incoming::Other => Route::Ignore,
    }
}

fn route_message(message: &Message, me: &Me) -> Route {
    let from_bot = message.from.as_ref().is_none_or(|from| from.is_bot) && message.sender_chat.is_none();
    if from_bot || message.is_automatic_forward || message.via_bot.is_some() {
        return Route::Ignore;
    }
    let Some(place) = place(message) else {
        return Route::Ignore;
    };
    let Some(text) = message.text.as_deref().or(message.caption.as_deref()) else {
        let alone = message.media_group_id.is_none();
        return if place.scene == Scene::Private && message.has_media && alone {
            Route::Say {
                place,
                line: wording::TEXT_ONLY,
            }
        } else {
            Route::Ignore
        };
    };
    let addressed = command::read(text, &me.name);
    let question = if place.scene == Scene::Private {
        private(addressed)
    } else {
        group(addressed, replies_to(message, me))
    };
    match question {
        Some(text) => Route::Ask(Asked {
            asker: asker(message, message.from.as_ref()),
            place,
            text,
        }),
        None => Route::Ignore,
    }
}

/// What a private text asks; `None` when it is a command to another bot.
fn private(addressed: Addressed) -> Option<String> {
    match addressed {
        Addressed::NamedCommand(text) | Addressed::OpenCommand { text, .. } | Addressed::Plain(text) => Some(text),
        Addressed::Mention(text) => Some(or_help(text)),
        Addressed::OtherBot => None,
    }
}

/// What a text in a group asks of this bot; `None` when it is said to others.
fn group(addressed: Addressed, replies_to_us: bool) -> Option<String> {
    match addressed {
        Addressed::NamedCommand(text) => Some(text),
        Addressed::OpenCommand { name, text } => {
            let ours = name == "start" || COMMANDS.iter().any(|(command, _)| *command == name);
            ours.then_some(text)
        }
        Addressed::Mention(text) => Some(or_help(text)),
        Addressed::Plain(text) => replies_to_us.then_some(text),
        Addressed::OtherBot => None,
    }
}

/// A mention with nothing beside it is a call for help.
fn or_help(text: String) -> String {
    if text.is_empty() { "/help".to_owned() } else { text }
}

/// Whether a message replies to one of the bot's. In a topic that the bot opened every message looks like a reply to
/// the opening, which does not count.
fn replies_to(message: &Message, me: &Me) -> bool {
    message.reply_to_message.as_ref().is_some_and(|replied| {
        replied.forum_topic_created.is_none() && replied.from.as_ref().is_some_and(|from| from.id == me.id)
    })
}

fn route_press(press: Press) -> Route {
    let ask = press.data.as_deref().and_then(callback::decode).and_then(|ask| {
        let message = press.message.as_ref()?;
        Some(Asked {
            place: place(message)?,
            asker: asker(message, Some(&press.from)),
            text: ask.as_str().to_owned(),
        })
    });
    Route::Press {
        id: press.id,
        by: press.from.id,
        ask,
    }
}

/// Whose last question what someone says under or with a message may lean on: in private the chat's, in a group that of
/// who speaks. Who speaks there without a name, for the group or a channel, shares the group's.
fn asker(message: &Message, speaker: Option<&User>) -> Asker {
    let chat = message.chat.id.0;
    match speaker {
        Some(person) if message.chat.kind != ChatKind::Private && !person.is_bot => Asker::person(chat, person.id.0),
        _ => Asker::chat(chat),
    }
}

/// Where the answer to a message goes; `None` in a channel.
fn place(message: &Message) -> Option<Place> {
    let scene = match message.chat.kind {
        ChatKind::Private => Scene::Private,
        ChatKind::Group | ChatKind::Supergroup => Scene::Group,
        ChatKind::Other => return None,
    };
    let reply_to = (scene == Scene::Group).then_some(MessageId(message.id));
    Some(Place {
        chat: message.chat.id,
        topic: message.topic(),
        reply_to,
        scene,
    })
}
