//! What a chat prefers: how it says so, and what becomes of its answers.

mod commands;
mod effect;
mod program;

use podium::chat::{Podium, Request};
use podium::chat_id::ChatId;
use podium::language::Language;
use podium::reply::{Reply, Scene};

/// A private chat.
const CHAT: ChatId = ChatId::new(42).unwrap();
/// A group.
const GROUP: ChatId = ChatId::new(-7).unwrap();

/// What is said to a text in a chat, by someone who may change its settings.
fn say(podium: &Podium, chat: ChatId, text: &str) -> Reply {
    podium.answer(&request(chat, text))
}

fn request(chat: ChatId, text: &str) -> Request {
    let scene = if chat.is_with_one() {
        Scene::Private
    } else {
        Scene::Group
    };
    Request {
        chat: Some(chat),
        may_set: true,
        language: Some(Language::English),
        ..Request::new(text, scene)
    }
}
