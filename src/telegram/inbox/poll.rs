//! Fetching updates by long polling.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use serde::Serialize;
use serde::de::IgnoredAny;
use serde_json::Value;
use teloxide::payloads::DeleteWebhook;
use teloxide::requests::Payload;

use super::TokenRefused;
use super::known::Known;
use crate::telegram::incoming::{KINDS, update_id};
use crate::telegram::metrics::Source;
use crate::telegram::outgoing::{Api, Backoff, CallError};

/// How long Telegram holds a call open while nothing happens.
const HOLD: Duration = Duration::from_secs(30);
/// How much longer than that an answer may take.
const GRACE: Duration = Duration::from_secs(10);
/// The longest wait between two tries while Telegram cannot be reached.
const MAX_BACKOFF: Duration = Duration::from_secs(5);
/// A server that does not hold calls open is not asked more often than this.
const MIN_INTERVAL: Duration = Duration::from_millis(100);
/// How long confirming the last updates may take at the end.
const LAST_PATIENCE: Duration = Duration::from_millis(1500);

/// The call for updates. teloxide's own knows fewer kinds of them.
#[derive(Serialize)]
struct GetUpdates {
    #[serde(skip_serializing_if = "Option::is_none")]
    offset: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    limit: Option<u8>,
    /// In seconds.
    timeout: u64,
    allowed_updates: [&'static str; KINDS.len()],
}

impl Payload for GetUpdates {
    type Output = Vec<Value>;
    const NAME: &'static str = "GetUpdates";
}

/// The stream of updates.
pub(in crate::telegram) struct Poll {
    api: Api,
    /// The first update not seen yet. Asking for it confirms all before it.
    offset: Option<i64>,
    /// The updates given out last, which are not confirmed yet.
    last: Vec<i64>,
    known: Known,
    backoff: Backoff,
}

impl Poll {
    pub(super) fn new(api: Api, known: Known) -> Self {
        Self {
            api,
            offset: None,
            last: Vec::new(),
            known,
            backoff: Backoff::new(Duration::from_millis(250), MAX_BACKOFF),
        }
    }

    /// See [`super::Inbox::next`]. Updates count as confirmed with the next call of this.
    pub(super) async fn next(&mut self) -> Result<Vec<Value>, TokenRefused> {
        loop {
            let asked = Instant::now();
            match self.fetch(HOLD, HOLD + GRACE).await {
                Ok(updates) => {
                    self.backoff.reset();
                    self.api.metrics().inbox(Source::Poll, true);
                    if updates.is_empty() {
                        tokio::time::sleep(MIN_INTERVAL.saturating_sub(asked.elapsed())).await;
                        continue;
                    }
                    self.last = updates.iter().filter_map(update_id).collect();
                    if let Some(last) = self.last.iter().max() {
                        self.offset = Some(last + 1);
                        let new = self.admit(updates);
                        if new.is_empty() {
                            continue;
                        }
                        return Ok(new);
                    }
                    tracing::error!(count = updates.len(), "updates without numbers");
                    tokio::time::sleep(self.backoff.next()).await;
                }
                Err(error) => self.recover(error).await?,
            }
        }
    }

    /// The updates that come for the first time.
    fn admit(&mut self, updates: Vec<Value>) -> Vec<Value> {
        let is_new = |update: &Value| {
            let is_new = update_id(update).is_none_or(|number| self.known.is_new(number));
            if !is_new {
                self.api.metrics().repeated();
            }
            is_new
        };
        updates.into_iter().filter(is_new).collect()
    }

    /// Of the updates given out last, which may come again, those that are done.
    pub(super) fn done(&self, undone: &BTreeSet<i64>) -> Vec<u32> {
        let done = self.last.iter().filter(|&number| !undone.contains(number));
        done.filter_map(|&number| u32::try_from(number).ok()).collect()
    }

    /// Tells Telegram which updates are done: all that were given out, or those before `undone`.
    pub(super) async fn confirm(&self, undone: Option<i64>) -> Result<(), CallError> {
        let Some(offset) = undone.or(self.offset) else {
            return Ok(());
        };
        let call = GetUpdates {
            limit: Some(1),
            ..get_updates(Duration::ZERO, Some(offset))
        };
        self.api.call::<_, IgnoredAny>(&call, LAST_PATIENCE).await.map(|_| ())
    }

    async fn fetch(&self, hold: Duration, patience: Duration) -> Result<Vec<Value>, CallError> {
        self.api.call(&get_updates(hold, self.offset), patience).await
    }

    /// Does what can be done about a failed call, then waits.
    async fn recover(&mut self, error: CallError) -> Result<(), TokenRefused> {
        self.api.metrics().inbox(Source::Poll, false);
        let wait = match &error {
            CallError::Refused { code: 401, description } => return Err(TokenRefused(description.clone())),
            CallError::Refused { code: 409, description } if description.contains("webhook") => {
                tracing::warn!("a webhook is set for this bot; removing it to poll");
                let removed = self
                    .api
                    .call::<_, IgnoredAny>(&DeleteWebhook::new(), LAST_PATIENCE)
                    .await;
                if let Err(error) = removed {
                    tracing::warn!(%error, "the webhook could not be removed");
                }
                self.backoff.next()
            }
            CallError::Refused { code: 409, .. } => {
                tracing::warn!("another program is polling for this bot; only one can");
                MAX_BACKOFF
            }
            CallError::RetryAfter(told) => {
                tracing::warn!(seconds = told.as_secs(), "told to wait with polling");
                *told
            }
            CallError::Refused { .. } | CallError::Moved(_) | CallError::Malformed(_) => {
                tracing::error!(%error, "polling failed");
                self.backoff.next()
            }
            CallError::Server(_) | CallError::Network(_) => {
                tracing::warn!(%error, "polling failed");
                self.backoff.next()
            }
        };
        tokio::time::sleep(wait).await;
        Ok(())
    }
}

fn get_updates(hold: Duration, offset: Option<i64>) -> GetUpdates {
    GetUpdates {
        offset,
        limit: None,
        timeout: hold.as_secs(),
        allowed_updates: KINDS,
    }
}
