//! From an update to what is to be done about it.

mod message;
mod press;

use serde_json::Value;
use teloxide::types::{CallbackQueryId, MessageId, UserId};

use super::incoming::{ChatKind, Incoming, Member, Message, Query, User};
use super::me::Me;
use super::outgoing::{Asked, Place, Rights, Suggest, Target, Word};
use crate::chat::Asker;
use crate::chat_id::{ChatId, ChatIdError};
use crate::language::Language;
use crate::reply::Scene;
use message::{route_guest, route_message};
use press::route_press;

/// The most characters of a text that are read; Telegram's own limit for a message.
const MAX_CHARS: usize = 4096;

/// What an update asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Route {
    /// Nothing.
    Ignore,
    /// An answer to this.
    Ask(Asked),
    /// Another answer in the place of the one before, for the question was edited. It was first sent at this time, in
    /// seconds since 1970.
    AskAnew { asked: Asked, since: i64 },
    /// A word of our own, to somebody of this language.
    Say {
        place: Place,
        word: Word,
        language: Option<Language>,
    },
    /// A pressed button: its spinner is to be stopped, with a word when there is nothing to ask; then the question
    /// answered.
    Press {
        id: CallbackQueryId,
        by: UserId,
        language: Option<Language>,
        ask: Result<Asked, Word>,
    },
    /// Answers to choose from, for the beginning of a question.
    Suggest(Suggest),
    /// The bot is out of this chat: nothing more to it, and nothing of it is kept.
    Leave(ChatId),
    /// The chat has another number from now on.
    Move { from: ChatId, to: ChatId },
}

/// Decides about an update.
///
/// Private: every text and caption is a question, but for long forwarded ones; anything else that was sent on purpose gets
/// a kind word (an album none, for it would get one a picture). Groups: commands that name this bot, commands of ours that
/// name nobody, replies to the bot and mentions of it; silence to all else. Never: bots (an administrator or channel
/// speaking without a name also looks like one, and is heard), posts forwarded from a linked channel, what was sent
/// through a bot's inline mode, channels.
pub(super) fn route(update: &Value, me: &Me) -> Route {
    match Incoming::read(update) {
        Incoming::Message(message) => route_message(&message, me),
        Incoming::Edited(message) => match route_message(&message, me) {
            Route::Ask(asked) => Route::AskAnew {
                asked,
                since: message.date,
            },
            _ => Route::Ignore,
        },
        Incoming::Guest(message) => or_passed_over(route_guest(&message, me)),
        Incoming::Press(press) => route_press(*press),
        Incoming::Query(query) => or_passed_over(route_query(*query)),
        Incoming::Member(member) => route_member(&member),
        Incoming::Other => Route::Ignore,
    }
}

/// What was decided; nothing for somebody whose number nobody has.
fn or_passed_over(decided: Result<Route, ChatIdError>) -> Route {
    decided.unwrap_or_else(|error| {
        tracing::warn!(%error, "an update is passed over");
        Route::Ignore
    })
}

fn route_query(query: Query) -> Result<Route, ChatIdError> {
    Ok(Route::Suggest(Suggest {
        id: query.id,
        person: query.from.id,
        chat: own_chat(query.from.id)?,
        language: query.from.language(),
        text: query.query.trim().chars().take(MAX_CHARS).collect(),
        // What is no number never was an offset of ours.
        from: query.offset.parse().unwrap_or(0),
    }))
}

/// A group is greeted; a chat that is left, or a person who has blocked the bot, is forgotten.
fn route_member(member: &Member) -> Route {
    let chat = member.chat.id;
    if member.has_left() {
        return Route::Leave(chat);
    }
    let is_group = matches!(member.chat.kind, ChatKind::Group | ChatKind::Supergroup);
    if !member.has_joined() || !is_group || member.from.is_bot {
        return Route::Ignore;
    }
    Route::Ask(Asked {
        target: Target::New(Place {
            chat,
            topic: None,
            reply_to: None,
            scene: Scene::Group,
        }),
        asker: None,
        language: member.from.language(),
        chat,
        text: "/start".to_owned(),
        page: 0,
        form: None,
        rights: Rights::Refused,
        owner: None,
        message: None,
    })
}

/// What a message asks.
fn ask(message: &Message, speaker: Option<&User>, target: Target, text: String) -> Asked {
    Asked {
        message: Some((message.chat.id, MessageId(message.id))),
        ..ask_by(message, speaker, target, text)
    }
}

/// What somebody asks under or with a message.
///
/// The last question that it may lean on is the chat's in private, in a group that of who speaks. Who speaks there without
/// a name, for the group or a channel, shares the group's.
fn ask_by(message: &Message, speaker: Option<&User>, target: Target, text: String) -> Asked {
    let chat = message.chat.id;
    let person = speaker.filter(|person| message.chat.kind != ChatKind::Private && !person.is_bot);
    let rights = match person {
        _ if message.chat.kind == ChatKind::Private => Rights::Granted,
        Some(person) => Rights::OfAdministrators {
            chat,
            person: person.id,
        },
        // Only its administrators speak in the name of a group.
        None if message
            .sender_chat
            .as_ref()
            .is_some_and(|sender| sender.id == chat.get()) =>
        {
            Rights::Granted
        }
        None => Rights::Refused,
    };
    Asked {
        target,
        asker: Some(match person {
            Some(person) => Asker::person(chat, person.id.0),
            None => Asker::chat(chat),
        }),
        language: speaker.and_then(User::language),
        chat,
        text,
        page: 0,
        form: None,
        rights,
        owner: person.map(|person| person.id),
        message: None,
    }
}

/// The chat with one person alone, which has that person's number.
pub(super) fn own_chat(person: UserId) -> Result<ChatId, ChatIdError> {
    ChatId::try_from(person.0)
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
