//! Getting a message to its chat.

use std::time::Duration;

use serde::de::IgnoredAny;
use teloxide::payloads::SendMessage;
use teloxide::types::ChatId;

use super::api::{Api, CallError};
use super::backoff::Backoff;

/// How long one try may take.
const PATIENCE: Duration = Duration::from_secs(15);
/// How often a message is tried again after 429, each time after the wait that Telegram asked for.
const RETRIES_TOLD_TO_WAIT: u32 = 3;
/// How often a message is tried again after a server or network error.
const RETRIES_ON_FAULT: u32 = 4;

/// Sends a message, waiting and trying again where that can help.
///
/// It holds up its caller, and with it only this chat, for as long as Telegram asks: a call after a 429 never comes
/// early, not even for the next message. After a fault on the way a message may arrive twice rather than not at all.
/// A group that became a supergroup is followed once.
pub(super) async fn send(api: &Api, mut message: SendMessage) -> Result<(), CallError> {
    let (mut told_to_wait, mut faults, mut moved) = (0, 0, false);
    let mut backoff = Backoff::new(Duration::from_millis(300), Duration::from_secs(3));
    loop {
        let error = match api.call::<_, IgnoredAny>(&message, PATIENCE).await {
            // An answer that could not be read still is one: the message was taken.
            Ok(_) | Err(CallError::Malformed(_)) => return Ok(()),
            Err(error) => error,
        };
        match error {
            CallError::RetryAfter(wait) => {
                told_to_wait += 1;
                tracing::info!(chat = ?message.chat_id, seconds = wait.as_secs(), told_to_wait, "told to wait");
                tokio::time::sleep(wait).await;
                if told_to_wait > RETRIES_TOLD_TO_WAIT {
                    return Err(error);
                }
            }
            CallError::Server(_) | CallError::Network(_) if faults < RETRIES_ON_FAULT => {
                faults += 1;
                tracing::info!(chat = ?message.chat_id, %error, faults, "sending again");
                tokio::time::sleep(backoff.next()).await;
            }
            CallError::Moved(to) if !moved => {
                moved = true;
                message.chat_id = ChatId(to).into();
                // Neither the message replied to nor the topic has the same number in the supergroup.
                message.reply_parameters = None;
                message.message_thread_id = None;
            }
            error => return Err(error),
        }
    }
}

/// Whether Telegram refused the text itself, so that the same in plain text may pass.
pub(super) fn is_about_markup(error: &CallError) -> bool {
    const SIGNS: [&str; 3] = ["can't parse entities", "message is too long", "message text is empty"];
    matches!(error, CallError::Refused { code: 400, description }
        if SIGNS.iter().any(|sign| description.to_ascii_lowercase().contains(sign)))
}

/// Whether Telegram refused because the bot has no say in the chat (any more), which is nobody's fault.
pub(super) fn is_unwelcome(error: &CallError) -> bool {
    matches!(error, CallError::Refused { code: 403, .. })
}
