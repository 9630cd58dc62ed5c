//! Fetching updates by long polling.

use std::time::{Duration, Instant};

use serde::de::IgnoredAny;
use serde_json::Value;
use teloxide::payloads::{DeleteWebhook, GetUpdates, GetUpdatesSetters};
use teloxide::types::AllowedUpdate;

use super::api::{Api, CallError};
use super::backoff::Backoff;
use super::incoming::update_id;

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

/// The token is not valid (any more).
#[derive(Debug, thiserror::Error)]
#[error("Telegram does not accept the token any more: {0}")]
pub(super) struct TokenRefused(pub(super) String);

/// The stream of updates.
pub(super) struct Poll {
    api: Api,
    /// The first update not seen yet. Asking for it confirms all before it.
    offset: Option<i64>,
    backoff: Backoff,
}

impl Poll {
    pub(super) fn new(api: Api) -> Self {
        Self {
            api,
            offset: None,
            backoff: Backoff::new(Duration::from_millis(250), MAX_BACKOFF),
        }
    }

    /// Waits for the next updates, at least one, in their order.
    ///
    /// They count as confirmed with the next call of this, so the caller must have taken them over by then. Faults are
    /// logged and tried again for ever. Dropping the future loses nothing.
    pub(super) async fn next(&mut self) -> Result<Vec<Value>, TokenRefused> {
        loop {
            let asked = Instant::now();
            match self.fetch(HOLD, HOLD + GRACE).await {
                Ok(updates) => {
                    self.backoff.reset();
                    if updates.is_empty() {
                        tokio::time::sleep(MIN_INTERVAL.saturating_sub(asked.elapsed())).await;
                        continue;
                    }
                    if let Some(last) = updates.iter().filter_map(update_id).max() {
                        self.offset = Some(last + 1);
                        return Ok(updates);
                    }
                    tracing::error!(count = updates.len(), "updates without numbers");
                    tokio::time::sleep(self.backoff.next()).await;
                }
                Err(error) => self.recover(error).await?,
            }
        }
    }

    /// Tells Telegram which updates are done: all that were given out, or those before `undone`.
    pub(super) async fn confirm(&self, undone: Option<i64>) -> Result<(), CallError> {
        let Some(offset) = undone.or(self.offset) else {
            return Ok(());
        };
        let call = get_updates(Duration::ZERO, Some(offset)).limit(1);
        self.api.call::<_, IgnoredAny>(&call, LAST_PATIENCE).await.map(|_| ())
    }

    async fn fetch(&self, hold: Duration, patience: Duration) -> Result<Vec<Value>, CallError> {
        self.api.call(&get_updates(hold, self.offset), patience).await
    }

    /// Does what can be done about a failed call, then waits.
    async fn recover(&mut self, error: CallError) -> Result<(), TokenRefused> {
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
    let call = GetUpdates::new()
        .timeout(u32::try_from(hold.as_secs()).unwrap_or(u32::MAX))
        .allowed_updates([AllowedUpdate::Message, AllowedUpdate::CallbackQuery]);
    // Telegram's numbers fit in 32 bits.
    match offset.and_then(|offset| i32::try_from(offset).ok()) {
        Some(offset) => call.offset(offset),
        None => call,
    }
}
