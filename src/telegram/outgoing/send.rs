//! Getting a message to its chat.

use std::time::Duration;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use teloxide::requests::Payload;
use teloxide::types::MessageId;

use super::api::{Api, CallError};
use super::backoff::Backoff;
use super::methods::{Edit, Ignored, ToChat};
use crate::chat_id::ChatId;

/// How long one try may take.
const PATIENCE: Duration = Duration::from_secs(15);
/// How often a call is made again after 429, each time after the wait that Telegram asked for.
const RETRIES_TOLD_TO_WAIT: u32 = 3;
/// How often a call is made again after a server or network error.
const RETRIES_ON_FAULT: u32 = 4;

/// A message that was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sent {
    /// Its number; `None` when Telegram's answer could not be read.
    pub(super) id: Option<MessageId>,
    /// The supergroup that the chat has become.
    pub(super) moved_to: Option<ChatId>,
}

/// Sends a message, waiting and trying again where that can help.
///
/// It holds up its caller, and with it only this chat, for as long as Telegram asks: a call after a 429 never comes
/// early, not even for the next message. After a fault on the way a message may arrive twice rather than not at all.
/// A group that became a supergroup is followed once.
pub(super) async fn send(api: &Api, mut message: impl ToChat) -> Result<Sent, CallError> {
    #[derive(Deserialize)]
    struct Message {
        message_id: i32,
    }
    let mut moved_to = None;
    loop {
        match patiently::<_, Message>(api, &message).await {
            Ok(sent) => {
                let id = sent.map(|sent| MessageId(sent.message_id));
                return Ok(Sent { id, moved_to });
            }
            Err(CallError::Moved(to)) if moved_to.is_none() => {
                tracing::info!(chat = %message.chat(), %to, "a group has moved");
                moved_to = Some(to);
                message.redirect(to);
            }
            Err(error) => return Err(error),
        }
    }
}

/// Edits a message, as [`send`] sends one. That it has all this already is as good.
pub(super) async fn edit(api: &Api, edit: &Edit) -> Result<(), CallError> {
    match patiently::<_, Ignored>(api, edit).await {
        Ok(_) => Ok(()),
        Err(error) if is(&error, &["message is not modified"]) => Ok(()),
        Err(error) => Err(error),
    }
}

/// Makes a call until it is taken or refused, or has failed too often. An answer that could not be read still is one.
pub(super) async fn patiently<P, R>(api: &Api, payload: &P) -> Result<Option<R>, CallError>
where
    P: Payload + Serialize,
    R: DeserializeOwned,
{
    let (mut told_to_wait, mut faults) = (0, 0);
    let mut backoff = Backoff::new(Duration::from_millis(300), Duration::from_secs(3));
    loop {
        let error = match api.call(payload, PATIENCE).await {
            Ok(result) => return Ok(Some(result)),
            Err(CallError::Malformed(_)) => return Ok(None),
            Err(error) => error,
        };
        match error {
            CallError::RetryAfter(wait) => {
                told_to_wait += 1;
                tracing::info!(method = P::NAME, seconds = wait.as_secs(), told_to_wait, "told to wait");
                tokio::time::sleep(wait).await;
                if told_to_wait > RETRIES_TOLD_TO_WAIT {
                    return Err(error);
                }
            }
            CallError::Server(_) | CallError::Network(_) if faults < RETRIES_ON_FAULT => {
                faults += 1;
                tracing::info!(method = P::NAME, %error, faults, "calling again");
                tokio::time::sleep(backoff.next()).await;
            }
            error => return Err(error),
        }
    }
}

/// Whether Telegram refused what stands in a message, so that the same in another form may pass.
pub(super) fn is_about_content(error: &CallError) -> bool {
    is(
        error,
        &[
            "can't parse",
            "message is too long",
            "message text is empty",
            "too many",
            "rich",
            "unsupported",
            "content type",
        ],
    )
}

/// Whether Telegram does not know the method, for its server is older than the method.
pub(super) fn is_unknown_method(error: &CallError) -> bool {
    matches!(error, CallError::Refused { code: 404, .. })
}

/// Whether a message that was to be edited is no longer there, or no longer to be edited.
pub(super) fn is_gone(error: &CallError) -> bool {
    is(
        error,
        &[
            "message to edit not found",
            "message can't be edited",
            "message_id_invalid",
        ],
    )
}

/// Whether Telegram refused because the bot has no say in the chat (any more), which is nobody's fault.
pub(in crate::telegram) fn is_unwelcome(error: &CallError) -> bool {
    matches!(error, CallError::Refused { code: 403, .. })
}

fn is(error: &CallError, signs: &[&str]) -> bool {
    matches!(error, CallError::Refused { code: 400, description }
        if signs.iter().any(|sign| description.to_ascii_lowercase().contains(sign)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refusals_are_told_apart() {
        let refused = |code, description: &str| CallError::Refused {
            code,
            description: description.to_owned(),
        };
        let content = refused(400, "Bad Request: can't parse entities: Unsupported start tag");
        assert!(is_about_content(&content) && !is_gone(&content));
        assert!(is_about_content(&refused(400, "Bad Request: RICH_MESSAGE_INVALID")));
        let gone = refused(400, "Bad Request: message to edit not found");
        assert!(is_gone(&gone) && !is_about_content(&gone));
        assert!(is_unknown_method(&refused(404, "Not Found")));
        assert!(is_unwelcome(&refused(403, "Forbidden: bot was blocked by the user")));
        for error in [
            refused(403, "rich"),
            CallError::Server(500),
            CallError::Moved(ChatId::new(1).unwrap()),
        ] {
            assert!(!is_about_content(&error) && !is_gone(&error), "{error}");
        }
    }
}
