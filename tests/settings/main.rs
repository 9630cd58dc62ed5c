//! What a chat prefers: how it says so, and what becomes of its answers.

mod commands;
mod effect;
mod program;

use podium::chat::{Podium, Request};
use podium::language::Language;
use podium::reply::{Reply, Scene};

/// A private chat.
const CHAT: i64 = 42;
/// A group.
const GROUP: i64 = -7;

/// What is said to a text in a chat, by someone who may change its settings.
fn say(podium: &Podium, chat: i64, text: &str) -> Reply {
    podium.answer(&request(chat, text))
}

fn request(chat: i64, text: &str) -> Request {
    let scene = if chat < 0 { Scene::Group } else { Scene::Private };
    Request {
        chat: Some(chat),
        may_set: true,
        language: Some(Language::English),
        ..Request::new(text, scene)
    }
}
