//! Where updates come from.

mod address;
mod known;
mod poll;
mod registration;
mod secret;
mod webhook;

use std::collections::BTreeSet;
use std::net::SocketAddr;

use secrecy::SecretString;
use serde_json::Value;

pub use address::{WebhookUrl, WebhookUrlError};

use super::health::Health;
use super::http::ListenError;
use super::outgoing::{Api, CallError};
use known::Known;
use poll::Poll;
use webhook::Webhook;

/// How updates are to come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arrival {
    /// The bot fetches them, by long polling. Only one program can do so for a bot.
    Polling,
    /// Telegram brings them. Several programs may stand behind the same address.
    Webhook {
        /// The address that Telegram calls.
        url: WebhookUrl,
        /// Where to listen for these calls, which a proxy brings.
        listen: SocketAddr,
    },
}

/// The token is not valid (any more).
#[derive(Debug, thiserror::Error)]
#[error("Telegram does not accept the token any more: {0}")]
pub(super) struct TokenRefused(pub(super) String);

/// The stream of updates, from either side.
pub(super) enum Inbox {
    Poll(Poll),
    Webhook(Webhook),
}

impl Inbox {
    /// An inbox that takes updates from the first [`Inbox::next`] on, but for those that are done already. A webhook listens from now on, and sends Telegram
    /// away until the bot is ready.
    pub(super) async fn open(
        arrival: Arrival,
        token: &SecretString,
        api: Api,
        health: Health,
        done: Vec<u32>,
    ) -> Result<Self, ListenError> {
        let known = Known::new(done);
        Ok(match arrival {
            Arrival::Polling => Self::Poll(Poll::new(api, known)),
            Arrival::Webhook { url, listen } => {
                Self::Webhook(Webhook::open(url, listen, token, api, health, known).await?)
            }
        })
    }

    /// Waits for the next updates, at least one, in their order. The caller says [`Inbox::taken`] once it has taken
    /// them over. Faults are logged and tried again for ever. Dropping the future loses nothing.
    pub(super) async fn next(&mut self) -> Result<Vec<Value>, TokenRefused> {
        match self {
            Self::Poll(poll) => poll.next().await,
            Self::Webhook(webhook) => webhook.next().await,
        }
    }

    /// Notes that the updates given out were taken over.
    pub(super) fn taken(&mut self) {
        match self {
            // The next call for updates says so.
            Self::Poll(_) => {}
            Self::Webhook(webhook) => webhook.taken(),
        }
    }

    /// Of the updates that come again unless [`Inbox::close`] confirms them, those that are done.
    ///
    /// What came through a webhook was acknowledged when it was taken over.
    pub(super) fn done(&self, undone: &BTreeSet<i64>) -> Vec<u32> {
        match self {
            Self::Poll(poll) => poll.done(undone),
            Self::Webhook(_) => Vec::new(),
        }
    }

    /// Ends it, and tells Telegram which updates are done: all that were given out, or those before `undone`.
    ///
    /// What came through a webhook was acknowledged when it was taken over, so there is nothing to say of it.
    pub(super) async fn close(self, undone: Option<i64>) -> Result<(), CallError> {
        match self {
            Self::Poll(poll) => poll.confirm(undone).await,
            Self::Webhook(webhook) => {
                webhook.close().await;
                Ok(())
            }
        }
    }
}
