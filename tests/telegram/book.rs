//! An engine of tables and pages, for what the front does with them.

use std::sync::{Arc, Mutex};

use podium::chat::{Request, Suggestions};
use podium::chat_id::ChatId;
use podium::engine::Engine;
use podium::language::Language;
use podium::reply::{Act, Ask, Button, Outcome, Pages, Reply};

/// Answers with three pages, tables for what begins with "table", and keeps what it was told.
#[derive(Clone, Default)]
pub struct Book {
    asked: Arc<Mutex<Vec<Request>>>,
    told: Arc<Mutex<Vec<String>>>,
}

impl Book {
    /// What was asked so far.
    pub fn asked(&self) -> Vec<Request> {
        self.asked.lock().unwrap().clone()
    }

    /// What was told of chats so far.
    pub fn told(&self) -> Vec<String> {
        self.told.lock().unwrap().clone()
    }

    fn tell(&self, what: String) {
        self.told.lock().unwrap().push(what);
    }
}

/// The answer to a text.
pub fn page(text: &str, at: u16) -> Reply {
    let html = format!("<b>{text}</b> page {}\n\n<i>reading of {text}</i>", at + 1);
    let button = |label: &str, ask: &str, act| Button {
        act,
        ..Button::open(label, Ask::new(ask).unwrap())
    };
    Reply {
        language: Language::English,
        outcome: Outcome::Answer,
        reading: format!("reading of {text}"),
        rich: text.starts_with("table").then(|| {
            format!(
                "<table><tr><td>{text}</td><td>{}</td></tr></table><p><i>reading of {text}</i></p>",
                at + 1
            )
        }),
        text: format!("{text} page {}", at + 1),
        title: format!("🏅 {text}"),
        summary: format!("about {text}"),
        share: Some(text.to_owned()),
        code: Some(text.to_owned()),
        pages: Pages { at, of: 3 },
        buttons: vec![
            button("Other side", "table of the other side", Act::Turn),
            button("Card", "card", Act::Open),
            button("This one", "this one", Act::Choose),
        ],
        html,
    }
}

impl Engine for Book {
    fn answer(&self, request: &Request) -> Reply {
        self.asked.lock().unwrap().push(request.clone());
        page(&request.text, request.page)
    }

    /// Seventy answers to everything but to "nothing".
    fn suggest(&self, request: &Request, from: usize, most: usize) -> Suggestions {
        self.asked.lock().unwrap().push(request.clone());
        let all = if request.text == "nothing" { 0 } else { 70 };
        let to = all.min(from + most);
        Suggestions {
            replies: (from..to)
                .map(|at| page(&format!("{} {at}", if at % 2 == 0 { "table" } else { "list" }), 0))
                .collect(),
            more: to < all,
            language: Language::English,
        }
    }

    fn forget(&self, chat: ChatId) {
        self.tell(format!("forget {chat}"));
    }

    fn moved(&self, from: ChatId, to: ChatId) {
        self.tell(format!("moved {from} to {to}"));
    }
}
