//! The Telegram front: long polling, a lane for every chat, and sending within Telegram's limits.
//!
//! ```text
//! poll ─► route ─► lanes (one a chat) ─► serve ─► post ─► send
//! ```
//!
//! teloxide gives the methods' parameters and the types of what is sent; the loop is Podium's own, because a bot that
//! answers many chats must not stop at one that panics, floods or has to wait.

mod api;
mod backoff;
mod book;
mod callback;
mod command;
mod content;
mod dispatch;
mod incoming;
mod keyboard;
mod lanes;
mod limits;
mod listed;
mod me;
mod message;
mod methods;
mod pace;
mod poll;
mod post;
mod register;
mod route;
mod send;
mod serve;
mod target;
mod wording;

use std::sync::Arc;
use std::time::Duration;

use secrecy::SecretString;
use serde::Deserialize;
use teloxide::payloads::GetMe;
use teloxide::types::UserId;

pub use api::ServerError;

use crate::engine::Engine;
use api::{Api, CallError};
use backoff::Backoff;
use dispatch::dispatch;
use lanes::Lanes;
use me::Me;
use poll::Poll;
use register::register;
use serve::Server;

/// How long what was begun may take to finish after the signal to stop. Together with confirming the last updates it
/// stays within the ten seconds that service managers give.
const DRAIN: Duration = Duration::from_secs(7);

/// Which bot to be, and where.
#[derive(Debug)]
pub struct Settings {
    /// The bot's token.
    pub token: SecretString,
    /// The address of the Bot API server, e.g. `http://127.0.0.1:8081`; Telegram's own when `None`.
    pub server: Option<String>,
}

/// Why the bot stopped, other than by being told to.
#[derive(Debug, thiserror::Error)]
pub enum BotError {
    /// There is no way to call a server.
    #[error(transparent)]
    Server(#[from] ServerError),
    /// Telegram does not know the token.
    #[error("Telegram refused the token ({0}): check TELOXIDE_TOKEN, and TELOXIDE_API_URL if it is set")]
    Token(String),
}

/// Runs the bot until `shutdown` is ready, then finishes what was begun and confirms it.
///
/// Needs a Tokio runtime. Faults of the network, of Telegram, of a message or of the engine are logged and outlived;
/// only a token that is refused ends it.
pub async fn run(
    settings: Settings,
    engine: Arc<dyn Engine>,
    shutdown: impl Future<Output = ()>,
) -> Result<(), BotError> {
    let api = Api::new(&settings.token, settings.server.as_deref())?;
    tokio::pin!(shutdown);
    let me = tokio::select! {
        biased;
        () = &mut shutdown => return Ok(()),
        me = introduce(&api) => me?,
    };
    let registration = tokio::spawn(register(api.clone()));
    let server = Arc::new(Server::new(api.clone(), engine, me.clone()));
    let mut lanes = Lanes::new(move |job| Arc::clone(&server).work(job));
    let mut poll = Poll::new(api);
    let refused = loop {
        let updates = tokio::select! {
            biased;
            () = &mut shutdown => break None,
            updates = poll.next() => updates,
        };
        match updates {
            Ok(updates) => updates.iter().for_each(|update| dispatch(update, &me, &mut lanes)),
            Err(refused) => break Some(refused),
        }
    };
    registration.abort();
    tracing::info!("stopping");
    let undone = lanes.drain(DRAIN).await;
    if let Some(refused) = refused {
        return Err(BotError::Token(refused.0));
    }
    if !undone.is_empty() {
        tracing::warn!(count = undone.len(), "not all could be finished in time");
    }
    if let Err(error) = poll.confirm(undone.first().copied()).await {
        tracing::warn!(%error, "the last updates could not be confirmed");
    }
    Ok(())
}

/// Asks Telegram who the bot is, for as long as it takes to get an answer.
async fn introduce(api: &Api) -> Result<Me, BotError> {
    #[derive(Deserialize)]
    struct User {
        id: UserId,
        username: String,
        #[serde(default)]
        supports_inline_queries: bool,
    }
    let mut backoff = Backoff::new(Duration::from_millis(250), Duration::from_secs(5));
    loop {
        match api.call::<_, User>(&GetMe::new(), Duration::from_secs(10)).await {
            Ok(user) => {
                let is_inline = user.supports_inline_queries;
                tracing::info!(bot = user.username, is_inline, "connected");
                return Ok(Me::new(user.id, user.username, is_inline));
            }
            Err(CallError::Refused {
                code: code @ (401 | 404),
                description,
            }) => {
                return Err(BotError::Token(format!("{code} {description}")));
            }
            Err(error) => {
                tracing::warn!(%error, "Telegram cannot be reached; trying again");
                let wait = match error {
                    CallError::RetryAfter(wait) => wait,
                    _ => backoff.next(),
                };
                tokio::time::sleep(wait).await;
            }
        }
    }
}
