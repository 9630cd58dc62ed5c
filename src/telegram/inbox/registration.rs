//! Telling Telegram where to bring updates.

use std::time::Duration;

use serde::Serialize;
use serde::de::IgnoredAny;
use teloxide::requests::Payload;

use super::TokenRefused;
use super::address::WebhookUrl;
use super::secret::WebhookSecret;
use crate::telegram::incoming::KINDS;
use crate::telegram::metrics::Source;
use crate::telegram::outgoing::{Api, Backoff, CallError};

const PATIENCE: Duration = Duration::from_secs(10);
/// How many updates Telegram may bring at a time. Each is taken over within a moment, so few are enough.
pub(super) const MAX_CONNECTIONS: u8 = 40;

/// The call that sets a webhook. teloxide's own can carry a file, and knows fewer kinds of updates.
#[derive(Serialize)]
struct SetWebhook<'a> {
    url: &'a str,
    secret_token: &'a str,
    allowed_updates: [&'static str; KINDS.len()],
    max_connections: u8,
}

impl Payload for SetWebhook<'_> {
    type Output = bool;
    const NAME: &'static str = "SetWebhook";
}

/// Sets the webhook, for as long as it takes. Setting the same again changes nothing.
pub(super) async fn register(api: Api, url: WebhookUrl, secret: WebhookSecret) -> Result<(), TokenRefused> {
    let call = SetWebhook {
        url: url.as_str(),
        secret_token: secret.expose(),
        allowed_updates: KINDS,
        max_connections: MAX_CONNECTIONS,
    };
    let mut backoff = Backoff::new(Duration::from_millis(250), Duration::from_secs(30));
    loop {
        let wait = match api.call::<_, IgnoredAny>(&call, PATIENCE).await {
            Ok(_) => {
                tracing::info!(url = url.as_str(), "webhook set");
                api.metrics().inbox(Source::Webhook, true);
                return Ok(());
            }
            Err(CallError::Refused {
                code: code @ (401 | 404),
                description,
            }) => return Err(TokenRefused(format!("{code} {description}"))),
            Err(CallError::RetryAfter(wait)) => wait,
            Err(error) => {
                tracing::warn!(%error, "the webhook could not be set; trying again");
                backoff.next()
            }
        };
        api.metrics().inbox(Source::Webhook, false);
        tokio::time::sleep(wait).await;
    }
}
