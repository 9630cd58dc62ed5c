//! Doing what an update asks for.

use std::sync::Arc;
use std::time::{Duration, Instant};

use serde::de::IgnoredAny;
use teloxide::payloads::{AnswerCallbackQuery, AnswerCallbackQuerySetters};
use teloxide::types::{CallbackQueryId, ChatId, UserId};
use tokio::sync::Semaphore;

use super::api::{Api, CallError};
use super::lanes::LaneKey;
use super::message;
use super::pace::Pace;
use super::route::Place;
use super::send::{is_about_markup, is_unwelcome, send};
use crate::chat::{Asker, Request};
use crate::engine::{self, Engine};
use crate::reply::Reply;

/// Something to do for a chat.
#[derive(Debug)]
pub(super) enum Job {
    /// Answer a question of someone.
    Answer { place: Place, asker: Asker, text: String },
    /// Say a fixed line.
    Say { place: Place, line: &'static str },
    /// Stop the spinner of a pressed button, with a word to who pressed it if there is one.
    Toast {
        id: CallbackQueryId,
        word: Option<&'static str>,
    },
}

/// Whose turn a job waits for. Presses are acknowledged apart from the chat, so that a button does not spin while its
/// chat has to wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Key {
    Chat(ChatId),
    Presses(UserId),
}

impl LaneKey for Key {
    fn pace(&self) -> Pace {
        match self {
            Self::Chat(chat) if chat.is_user() => Pace::private(),
            Self::Chat(_) => Pace::group(),
            Self::Presses(_) => Pace::free(),
        }
    }
}

/// How long acknowledging a press may take. Telegram gives it up soon, so it is not tried again.
const PRESS_PATIENCE: Duration = Duration::from_secs(5);

/// The engine and the way back to Telegram.
pub(super) struct Server {
    api: Api,
    engine: Arc<dyn Engine>,
    /// As many answers at a time as there are cores, for they are pure work.
    cores: Semaphore,
}

impl Server {
    pub(super) fn new(api: Api, engine: Arc<dyn Engine>) -> Self {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        Self {
            api,
            engine,
            cores: Semaphore::new(cores),
        }
    }

    /// Does a job. What goes wrong is logged; there is nobody else to tell.
    pub(super) async fn work(self: Arc<Self>, job: Job) {
        match job {
            Job::Answer { place, asker, text } => {
                let reply = self.answer(Request::new(text, place.scene).by(asker)).await;
                self.deliver(&reply, &place).await;
            }
            Job::Say { place, line } => {
                let reply = Reply {
                    text: line.to_owned(),
                    html: line.to_owned(),
                    ..Reply::default()
                };
                self.deliver(&reply, &place).await;
            }
            Job::Toast { id, word } => self.toast(id, word).await,
        }
    }

    /// Has the engine answer on a thread where it may block.
    async fn answer(&self, request: Request) -> Reply {
        // The semaphore is never closed; without a permit the answer would just run beside others.
        let _core = self.cores.acquire().await.ok();
        let engine = Arc::clone(&self.engine);
        let start = Instant::now();
        let reply = tokio::task::spawn_blocking(move || engine::answer(engine.as_ref(), &request))
            .await
            .unwrap_or_else(|_| engine::apology());
        self.api.metrics().answered(&reply, start.elapsed());
        tracing::debug!(
            outcome = reply.outcome.as_str(),
            elapsed_us = start.elapsed().as_micros(),
            "answered"
        );
        reply
    }

    /// Sends a reply; in plain text if Telegram does not like its markup.
    async fn deliver(&self, reply: &Reply, place: &Place) {
        let mut sent = send(&self.api, message::html(reply, place)).await;
        if let Err(error) = &sent
            && is_about_markup(error)
        {
            tracing::error!(%error, "a reply's markup was refused; it goes out without");
            sent = send(&self.api, message::plain(reply, place)).await;
        }
        match sent {
            Ok(()) => {}
            Err(error) if is_unwelcome(&error) => tracing::info!(chat = place.chat.0, %error, "not sent"),
            Err(error) => tracing::warn!(chat = place.chat.0, %error, "not sent"),
        }
    }

    async fn toast(&self, id: CallbackQueryId, word: Option<&'static str>) {
        let mut answer = AnswerCallbackQuery::new(id);
        if let Some(word) = word {
            answer = answer.text(word);
        }
        match self.api.call::<_, IgnoredAny>(&answer, PRESS_PATIENCE).await {
            Ok(_) => {}
            // Too old to be acknowledged.
            Err(error @ CallError::Refused { .. }) => tracing::debug!(%error, "a press was not acknowledged"),
            Err(error) => tracing::info!(%error, "a press was not acknowledged"),
        }
    }
}
