//! The Telegram front: an inbox, a lane for every chat, and sending within Telegram's limits.
//!
//! ```text
//! inbox (poll or webhook) ─► incoming ─► route ─► dispatch ─► lanes (one a chat) ─► serve ─► outgoing (post ─► send)
//! ```
//!
//! teloxide gives the methods' parameters and the types of what is sent; the loop is Podium's own, because a bot that
//! answers many chats must not stop at one that panics, floods or has to wait.

mod command;
mod dispatch;
mod health;
mod http;
mod inbox;
mod incoming;
mod lanes;
mod ledger;
mod me;
mod metrics;
mod monitor;
mod outgoing;
mod register;
mod route;
mod serve;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use secrecy::SecretString;
use serde::Deserialize;
use teloxide::payloads::GetMe;
use teloxide::types::UserId;

pub use http::ListenError;
pub use inbox::{Arrival, WebhookUrl, WebhookUrlError};
pub use ledger::Ledger;
pub use outgoing::ServerError;

use crate::engine::Engine;
use dispatch::dispatch;
use health::{Health, Phase};
use inbox::Inbox;
use lanes::Lanes;
use me::Me;
use metrics::Metrics;
use outgoing::{Api, Backoff, CallError};
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
    /// How updates come in.
    pub arrival: Arrival,
    /// Where to serve `/metrics` and `/healthz`; nowhere when `None`.
    pub monitor: Option<SocketAddr>,
}

/// Why the bot stopped, other than by being told to.
#[derive(Debug, thiserror::Error)]
pub enum BotError {
    /// There is no way to call a server.
    #[error(transparent)]
    Server(#[from] ServerError),
    /// An address to listen on is taken or not this machine's.
    #[error(transparent)]
    Listen(#[from] ListenError),
    /// Telegram does not know the token.
    #[error("Telegram refused the token ({0}): check TELOXIDE_TOKEN, and TELOXIDE_API_URL if it is set")]
    Token(String),
}

/// Runs the bot until `shutdown` is ready, then finishes what was begun and confirms it; what cannot be confirmed is
/// noted in the ledger.
///
/// Needs a Tokio runtime. Faults of the network, of Telegram, of a message or of the engine are logged and outlived;
/// only a token that is refused ends it.
pub async fn run(
    settings: Settings,
    engine: Arc<dyn Engine>,
    ledger: Arc<dyn Ledger>,
    shutdown: impl Future<Output = ()>,
) -> Result<(), BotError> {
    let (metrics, health) = (Metrics::new(), Health::starting());
    let api = Api::new(&settings.token, settings.server.as_deref(), metrics.clone())?;
    let done = blocking(&ledger, |ledger| ledger.done()).await;
    let mut inbox = Inbox::open(settings.arrival, &settings.token, api.clone(), health.clone(), done).await?;
    let monitor = match settings.monitor {
        Some(address) => Some(monitor::start(address, metrics.clone(), health.clone()).await?),
        None => None,
    };
    tokio::pin!(shutdown);
    let me = tokio::select! {
        biased;
        () = &mut shutdown => return Ok(()),
        me = introduce(&api) => me?,
    };
    let registration = tokio::spawn(register(api.clone()));
    let server = Arc::new(Server::new(api, engine, me.clone()));
    let mut lanes = Lanes::new(move |job| Arc::clone(&server).work(job), metrics.clone());
    health.set(Phase::Ready);
    let refused = loop {
        let next = async {
            lanes.room().await;
            inbox.next().await
        };
        let updates = tokio::select! {
            biased;
            () = &mut shutdown => break None,
            updates = next => updates,
        };
        match updates {
            Ok(updates) => {
                for update in &updates {
                    metrics.update(update);
                    dispatch(update, &me, &mut lanes);
                }
                inbox.taken();
            }
            Err(refused) => break Some(refused),
        }
    };
    health.set(Phase::Stopping);
    registration.abort();
    tracing::info!("stopping");
    let undone = lanes.drain(DRAIN).await;
    if let Some(refused) = refused {
        return Err(BotError::Token(refused.0));
    }
    if !undone.is_empty() {
        tracing::warn!(count = undone.len(), "not all could be finished in time");
    }
    let done = inbox.done(&undone);
    let closed = inbox.close(undone.first().copied()).await;
    if let Err(error) = &closed {
        tracing::warn!(%error, "the last updates could not be confirmed");
    }
    // Telegram only knows of a first update that is not done, and brings again all behind it.
    if closed.is_err() || !undone.is_empty() {
        blocking(&ledger, move |ledger| ledger.add_done(&done)).await;
    }
    if let Some(monitor) = monitor {
        monitor.close().await;
    }
    Ok(())
}

/// Looks into the ledger, on a thread where that may block. That it broke off is as if nothing were kept.
async fn blocking<T: Default + Send + 'static>(
    ledger: &Arc<dyn Ledger>,
    work: impl FnOnce(&dyn Ledger) -> T + Send + 'static,
) -> T {
    let ledger = Arc::clone(ledger);
    tokio::task::spawn_blocking(move || work(ledger.as_ref()))
        .await
        .unwrap_or_default()
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
