//! The commands as Telegram shows them.

use std::time::Duration;

use serde::de::IgnoredAny;
use teloxide::payloads::SetMyCommands;
use teloxide::types::BotCommand;

use super::api::{Api, CallError};
use super::backoff::Backoff;

/// The commands offered when a slash is typed: name and what it does. `/start` is Telegram's own and is not offered.
pub(super) const COMMANDS: [(&str, &str); 7] = [
    ("athlete", "An athlete's medals and results"),
    ("standings", "The medal table of a Games"),
    ("country", "A country's medals"),
    ("event", "Who won an event"),
    ("games", "A Games: when, where, how many"),
    ("examples", "Questions to try, by topic"),
    ("help", "What I know and how to ask"),
];

const PATIENCE: Duration = Duration::from_secs(15);

/// Registers the commands. Goes on trying while Telegram cannot be reached; the bot works without it meanwhile.
pub(super) async fn register(api: Api) {
    let commands = SetMyCommands::new(COMMANDS.map(|(name, description)| BotCommand::new(name, description)));
    let mut backoff = Backoff::new(Duration::from_secs(1), Duration::from_secs(60));
    loop {
        match api.call::<_, IgnoredAny>(&commands, PATIENCE).await {
            Ok(_) => return tracing::debug!("commands registered"),
            Err(error @ (CallError::Refused { .. } | CallError::Moved(_) | CallError::Malformed(_))) => {
                return tracing::warn!(%error, "the commands could not be registered");
            }
            Err(error) => {
                tracing::warn!(%error, "registering the commands: trying again");
                let wait = match error {
                    CallError::RetryAfter(wait) => wait,
                    _ => backoff.next(),
                };
                tokio::time::sleep(wait).await;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn telegram_accepts_the_commands() {
        for (name, description) in COMMANDS {
            assert!((1..=32).contains(&name.len()), "{name}");
            assert!(
                name.bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_'),
                "{name}"
            );
            assert!((1..=256).contains(&description.encode_utf16().count()), "{name}");
        }
    }
}
