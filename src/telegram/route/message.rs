//! What a message asks of the bot, if anything.

use super::{MAX_CHARS, Route, ask, own_chat, place};
use crate::chat_id::ChatIdError;
use crate::preferences::Form;
use crate::question::from_link;
use crate::reply::Scene;
use crate::telegram::command::{self, Addressed};
use crate::telegram::incoming::{Message, User};
use crate::telegram::me::Me;
use crate::telegram::outgoing::{Asked, Rights, Target, Word};
use crate::telegram::register::is_ours;

/// The most characters that a forwarded text may have to be taken for a question.
const MAX_FORWARDED: usize = 256;

pub(super) fn route_message(message: &Message, me: &Me) -> Route {
    if let Some(to) = message.migrate_to_chat_id {
        return Route::Move {
            from: message.chat.id,
            to,
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
                word: Word::TextOnly,
                language: message.from.as_ref().and_then(User::language),
            }
        } else {
            Route::Ignore
        };
    };
    if message.is_forwarded() && (!private || text.chars().count() > MAX_FORWARDED) {
        return if private && message.media_group_id.is_none() {
            Route::Say {
                place,
                word: Word::Forwarded,
                language: message.from.as_ref().and_then(User::language),
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
pub(super) fn route_guest(message: &Message, me: &Me) -> Result<Route, ChatIdError> {
    let (Some(query), Some(person)) = (&message.guest_query_id, &message.from) else {
        return Ok(Route::Ignore);
    };
    if person.is_bot {
        return Ok(Route::Ignore);
    }
    let text = match command::read(&words(message).unwrap_or_default(), &me.name) {
        Addressed::OtherBot => return Ok(Route::Ignore),
        Addressed::NamedCommand(text) | Addressed::OpenCommand { text, .. } => started(text),
        Addressed::Mention(text) | Addressed::Plain(text) => or_help(text),
    };
    Ok(Route::Ask(Asked {
        target: Target::Guest { query: query.clone() },
        asker: None,
        language: person.language(),
        chat: own_chat(person.id)?,
        text,
        page: 0,
        form: Some(Form::Short),
        rights: Rights::Refused,
        owner: Some(person.id),
        message: None,
    }))
}
