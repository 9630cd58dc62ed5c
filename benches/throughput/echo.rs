//! A bare teloxide bot with default settings, which this program becomes when it is told to.

use std::convert::Infallible;

use teloxide::Bot;
use teloxide::dispatching::{Dispatcher, UpdateFilterExt};
use teloxide::requests::Requester;
use teloxide::types::{Message, Update};
use tokio::process::Command;

/// What tells it to.
pub const ARGUMENT: &str = "--be-the-echo";

/// The command that starts it, with the token and the server in the environment as for Podium.
pub fn command() -> Command {
    let this = std::env::current_exe().expect("a program that runs has a path");
    let mut command = Command::new(this);
    command
        .arg(ARGUMENT)
        .env("NO_PROXY", "127.0.0.1")
        .stderr(std::process::Stdio::piped())
        .kill_on_drop(true);
    command
}

/// Says the same line to everyone, until it is killed.
pub async fn run() {
    let bot = Bot::from_env();
    let answer = |bot: Bot, message: Message| async move {
        // A message that is not sent shows in the count.
        let _ = bot.send_message(message.chat.id, "I have read this.").await;
        Ok::<_, Infallible>(())
    };
    Dispatcher::builder(bot, Update::filter_message().endpoint(answer))
        .build()
        .dispatch()
        .await;
}
