//! Telling Telegram what to show of the bot: commands by scope and language, and what it is.

mod menu;

pub(super) use menu::is_ours;

use std::time::Duration;

use serde::Serialize;
use serde::de::IgnoredAny;
use teloxide::payloads::{
    SetMyCommands, SetMyCommandsSetters, SetMyDescription, SetMyDescriptionSetters, SetMyShortDescription,
    SetMyShortDescriptionSetters,
};
use teloxide::requests::Payload;
use teloxide::types::{BotCommand, BotCommandScope};

use super::outgoing::{Api, Backoff, CallError};
use crate::language::Language;
use menu::Scope;

const PATIENCE: Duration = Duration::from_secs(15);

/// Registers all of it. Goes on trying while Telegram cannot be reached; the bot works without it meanwhile.
pub(super) async fn register(api: Api) {
    for &language in Language::ALL {
        for scope in Scope::ALL {
            set(&api, &commands(scope, language)).await;
        }
        let description = SetMyDescription::new()
            .description(menu::description(language))
            .language_code(menu::code(language));
        set(&api, &description).await;
        let short = SetMyShortDescription::new()
            .short_description(menu::short_description(language))
            .language_code(menu::code(language));
        set(&api, &short).await;
    }
    tracing::debug!("commands and descriptions registered");
}

fn commands(scope: Scope, language: Language) -> SetMyCommands {
    let commands = menu::commands(scope, language).map(|(name, does)| BotCommand::new(name, does));
    let scope = match scope {
        Scope::Everywhere => BotCommandScope::Default,
        Scope::Private => BotCommandScope::AllPrivateChats,
        Scope::Groups => BotCommandScope::AllGroupChats,
        Scope::Administrators => BotCommandScope::AllChatAdministrators,
    };
    SetMyCommands::new(commands)
        .scope(scope)
        .language_code(menu::code(language))
}

/// Makes one call until it is taken or refused.
async fn set<P: Payload + Serialize>(api: &Api, payload: &P) {
    let mut backoff = Backoff::new(Duration::from_secs(1), Duration::from_secs(60));
    loop {
        match api.call::<_, IgnoredAny>(payload, PATIENCE).await {
            Ok(_) => return,
            Err(error @ (CallError::Refused { .. } | CallError::Moved(_) | CallError::Malformed(_))) => {
                return tracing::warn!(method = P::NAME, %error, "the menus could not be registered");
            }
            Err(error) => {
                tracing::warn!(method = P::NAME, %error, "registering the menus: trying again");
                let wait = match error {
                    CallError::RetryAfter(wait) => wait,
                    _ => backoff.next(),
                };
                tokio::time::sleep(wait).await;
            }
        }
    }
}
