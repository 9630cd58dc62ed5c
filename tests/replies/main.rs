//! Replies as they are shown: within Telegram's limits, whatever is asked, and nothing lost between their pages.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails by it")]

#[path = "../support/html.rs"]
#[allow(dead_code, reason = "other tests use more of it")]
mod html;
mod languages;
mod pages;
#[path = "../support/rich/mod.rs"]
#[allow(dead_code, reason = "other tests use more of it")]
mod rich;
mod shown;
mod told;

use std::sync::LazyLock;

use podium::chat::{Podium, Request};
use podium::preferences::Form;
use podium::reply::{Reply, Scene};

static PODIUM: LazyLock<Podium> = LazyLock::new(|| Podium::open().expect("the bundled records open"));

/// A reply to a text in a private chat.
fn ask(text: &str, page: u16) -> Reply {
    ask_in(text, Scene::Private, None, page)
}

fn ask_in(text: &str, scene: Scene, form: Option<Form>, page: u16) -> Reply {
    PODIUM.answer(&Request {
        form,
        page,
        ..Request::new(text, scene)
    })
}
