//! What half-typed questions are completed to, at the door that inline mode asks.

mod languages;
mod paging;
mod typed;

use std::sync::LazyLock;

use jiff::civil::date;
use podium::chat::{Podium, Request, Suggestions};
use podium::records::Language;
use podium::reply::Scene;

static PODIUM: LazyLock<Podium> = LazyLock::new(|| Podium::open().expect("the bundled records open"));

/// A text as an English-speaking person types it on a day after the winter Games of 2026.
fn request(text: &str) -> Request {
    Request {
        today: date(2026, 11, 25),
        language: Some(Language::English),
        ..Request::new(text, Scene::Private)
    }
}

fn suggest(text: &str, from: usize, most: usize) -> Suggestions {
    PODIUM.suggest(&request(text), from, most)
}
