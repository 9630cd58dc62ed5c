//! From an update to what is to be done about it.

use serde_json::Value;
use teloxide::types::{CallbackQueryId, ChatId, MessageId, UserId};

use super::callback::{self, Pressed};
use super::command::{self, Addressed};
use super::incoming::{ChatKind, Incoming, Member, Message, Press, Query, User};
use super::me::Me;
use super::register::is_ours;
use super::target::{Asked, Place, Rights, Target};
use super::wording;
use crate::chat::{Asker, Scene};
use crate::question::from_link;
use crate::reply::Act;

/// The most characters of a text that are read; Telegram's own limit for a message.
const MAX_CHARS: usize = 4096;

/// The most characters that a forwarded text may have to be taken for a question.
const MAX_FORWARDED: usize = 256;

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
    /// A word of our own.
    Say { place: Place, line: &'static str },
    /// A pressed button: its spinner is to be stopped, with a word when there is nothing to ask; then the question
    /// answered.
    Press {
        id: CallbackQueryId,
        by: UserId,
        ask: Result<Asked, &'static str>,
    },
    /// Answers to choose from, for the beginning of a question.
    Suggest(Suggest),
    /// The bot is out of this chat: nothing more to it, and nothing of it is kept.
    Leave(ChatId),
    /// The chat has another number from now on.
    Move { from: ChatId, to: ChatId },
}

/// The beginning of a question, typed behind the bot's name in some chat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Suggest {
    pub(super) id: String,
    pub(super) person: UserId,
    pub(super) text: String,
    /// How many answers were given before.
    pub(super) from: usize,
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
        Incoming::Guest(message) => route_guest(&message, me),
        Incoming::Press(press) => route_press(*press),
        Incoming::Query(query) => route_query(*query),
        Incoming::Member(member) => route_member(&member),
        Incoming::Other => Route::Ignore,
    }
}

fn route_message(message: &Message, me: &Me) -> Route {
    if let Some(to) = message.migrate_to_chat_id {
        return Route::Move {
            from: message.chat.id,
            to: ChatId(to),
        };
    }
    let from_bot = message.from.as_ref().is_none_or(|from| from.is_bot) && message.sender_chat.is_none();
    if from_bot || message.is_automatic_forward || message.via_bot.is_some() {
        return Route::Ignore;
    }
    let Some(place) = place(message) else {
        return Route::Ignore;
    };
    let private = place.scene == Scene::Private;
    let Some(text) = words(message) else {
        let alone = message.media_group_id.is_none();
        return if private && message.has_media && alone {
            Route::Say {
                place,
                line: wording::TEXT_ONLY,
            }
        } else {
            Route::Ignore
        };
    };
    if message.is_forwarded() && (!private || text.chars().count() > MAX_FORWARDED) {
        return if private && message.media_group_id.is_none() {
            Route::Say {
                place,
                line: wording::FORWARDED,
            }
        } else {
            Route::Ignore
        };
    }
    let addressed = command::read(&text, &me.name);
    let question = if private {
        alone_with(addressed)
    } else {
        among_others(addressed, replies_to(message, me))
    };
    match question {
        Some(text) => Route::Ask(ask(message, message.from.as_ref(), Target::New(place), started(text))),
        None => Route::Ignore,
    }
}

/// What a message says, as far as it is read.
fn words(message: &Message) -> Option<String> {
    let text = message.text.as_deref().or(message.caption.as_deref())?;
    Some(text.chars().take(MAX_CHARS).collect())
}

/// What a private text asks; `None` when it is a command to another bot.
fn alone_with(addressed: Addressed) -> Option<String> {
    match addressed {
        Addressed::NamedCommand(text) | Addressed::OpenCommand { text, .. } | Addressed::Plain(text) => Some(text),
        Addressed::Mention(text) => Some(or_help(text)),
        Addressed::OtherBot => None,
    }
}

/// What a text in a group asks of this bot; `None` when it is said to others.
fn among_others(addressed: Addressed, replies_to_us: bool) -> Option<String> {
    match addressed {
        Addressed::NamedCommand(text) => Some(text),
        Addressed::OpenCommand { name, text } => (name == "start" || is_ours(&name)).then_some(text),
        Addressed::Mention(text) => Some(or_help(text)),
        Addressed::Plain(text) => replies_to_us.then_some(text),
        Addressed::OtherBot => None,
    }
}

/// A mention with nothing beside it is a call for help.
fn or_help(text: String) -> String {
    if text.is_empty() { "/help".to_owned() } else { text }
}

/// What a link asks with which the bot was started: `/start` and what the link carries, or a greeting.
fn started(text: String) -> String {
    let Some(carried) = text.strip_prefix("/start ") else {
        return text;
    };
    from_link(carried.trim()).unwrap_or_else(|| "/start".to_owned())
}

/// Whether a message replies to one of the bot's. In a topic that the bot opened every message looks like a reply to
/// the opening, which does not count.
fn replies_to(message: &Message, me: &Me) -> bool {
    message.reply_to_message.as_ref().is_some_and(|replied| {
        replied.forum_topic_created.is_none() && replied.from.as_ref().is_some_and(|from| from.id == me.id)
    })
}

/// A call into a chat where the bot is no member: whatever the message says beside the bot's name.
fn route_guest(message: &Message, me: &Me) -> Route {
    let (Some(query), Some(person)) = (&message.guest_query_id, &message.from) else {
        return Route::Ignore;
    };
    if person.is_bot {
        return Route::Ignore;
    }
    let text = match command::read(&words(message).unwrap_or_default(), &me.name) {
        Addressed::OtherBot => return Route::Ignore,
        Addressed::NamedCommand(text) | Addressed::OpenCommand { text, .. } => started(text),
        Addressed::Mention(text) | Addressed::Plain(text) => or_help(text),
    };
    Route::Ask(Asked {
        target: Target::Guest { query: query.clone() },
        asker: None,
        chat: own_chat(person.id),
        text,
        page: 0,
        form: None,
        rights: Rights::Refused,
        owner: Some(person.id),
        message: None,
    })
}

fn route_press(press: Press) -> Route {
    let by = press.from.id;
    Route::Press {
        ask: pressed(&press),
        id: press.id,
        by,
    }
}

/// What a press asks, or the word for who pressed a button that no longer works or is not theirs.
fn pressed(press: &Press) -> Result<Asked, &'static str> {
    let data = press.data.as_deref().and_then(callback::decode);
    let Pressed { ask, act, kind, owner } = data.ok_or(wording::DEAD_BUTTON)?;
    if act == Act::Choose && owner.is_some_and(|owner| owner != press.from.id) {
        return Err(wording::NOT_YOURS);
    }
    let text = ask.as_str().to_owned();
    let (page, form) = (ask.page(), ask.form());
    if let Some(id) = &press.inline_message_id {
        return Ok(Asked {
            target: Target::Inline { id: id.clone(), kind },
            asker: None,
            chat: own_chat(press.from.id),
            text,
            page,
            form,
            rights: Rights::Refused,
            owner: Some(press.from.id),
            message: None,
        });
    }
    let message = press.message.as_ref().ok_or(wording::DEAD_BUTTON)?;
    let place = place(message).ok_or(wording::DEAD_BUTTON)?;
    let target = match act {
        Act::Open => Target::New(place),
        Act::Turn | Act::Choose => Target::Message {
            place,
            id: MessageId(message.id),
            kind,
        },
    };
    Ok(Asked {
        page,
        form,
        message: None,
        ..ask_by(message, Some(&press.from), target, text)
    })
}

fn route_query(query: Query) -> Route {
    Route::Suggest(Suggest {
        id: query.id,
        person: query.from.id,
        text: query.query.trim().chars().take(MAX_CHARS).collect(),
        // What is no number never was an offset of ours.
        from: query.offset.parse().unwrap_or(0),
    })
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
        chat: chat.0,
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
        None if message.sender_chat.as_ref().is_some_and(|sender| sender.id == chat) => Rights::Granted,
        None => Rights::Refused,
    };
    Asked {
        target,
        asker: Some(match person {
            Some(person) => Asker::person(chat.0, person.id.0),
            None => Asker::chat(chat.0),
        }),
        chat: chat.0,
        text,
        page: 0,
        form: None,
        rights,
        owner: person.map(|person| person.id),
        message: None,
    }
}

/// The chat with one person alone, which has that person's number.
fn own_chat(person: UserId) -> i64 {
    ChatId::from(person).0
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
