//! The Telegram front against a Bot API server of our own, over real HTTP.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails by it")]

mod book;
mod buttons;
mod conversation;
mod crowd;
mod faults;
mod flood;
mod groups;
mod hostile;
mod languages;
mod many;
mod metrics;
mod program;
mod restart;
mod running;
mod server;
mod sharing;
#[path = "../support/mod.rs"]
mod support;
mod webhook;

use std::sync::Arc;

use podium::chat::Request;
use podium::engine::Engine;
use podium::reply::{Ask, Button, Outcome, Reply};
use podium::state::Store;
use podium::telegram::{Arrival, BotError, Settings};
use support::fake::{TOKEN, Telegram};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

/// A bot inside the test, with an engine of the test's choice.
struct Inside {
    stop: oneshot::Sender<()>,
    run: JoinHandle<Result<(), BotError>>,
}

impl Inside {
    fn start(server: &Telegram, engine: impl Engine + 'static) -> Self {
        let settings = Settings {
            token: TOKEN.into(),
            server: Some(server.url().to_owned()),
            arrival: Arrival::Polling,
            monitor: None,
        };
        Self::with(settings, engine)
    }

    fn with(settings: Settings, engine: impl Engine + 'static) -> Self {
        let (stop, stopped) = oneshot::channel();
        let shutdown = async move {
            let _ = stopped.await;
        };
        let ledger = Arc::new(Store::in_memory().unwrap());
        let run = tokio::spawn(podium::telegram::run(settings, Arc::new(engine), ledger, shutdown));
        Self { stop, run }
    }

    /// Stops it and waits for its end.
    async fn stop(self) -> Result<(), BotError> {
        let _ = self.stop.send(());
        self.run.await.unwrap()
    }
}

/// Says back what was asked, with markup, and offers two more questions.
fn echo(request: &Request) -> Reply {
    let escaped = request
        .text
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;");
    let button = |label: &str, ask: &str| Button::open(label, Ask::new(ask).unwrap());
    Reply {
        outcome: Outcome::Answer,
        reading: String::new(),
        html: format!("<b>{:?}</b>: {escaped}", request.scene),
        text: format!("{:?}: {}", request.scene, request.text),
        buttons: vec![button("Rio", "rio 2016"), button("Tokyo", "tokyo 2020")],
        ..Reply::default()
    }
}
