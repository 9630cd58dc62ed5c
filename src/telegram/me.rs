//! Who the bot is in Telegram, and the links that lead to it.

use teloxide::types::UserId;

use super::command::BotName;
use crate::question::to_link;

/// Who the bot is in Telegram.
#[derive(Debug, Clone)]
pub(super) struct Me {
    pub(super) id: UserId,
    pub(super) name: BotName,
    /// Whether it may be asked from any chat through inline mode; set with BotFather.
    pub(super) is_inline: bool,
}

impl Me {
    /// A bot by its number, its name without the `@`, and whether inline mode is on.
    pub(super) fn new(id: UserId, name: impl Into<String>, is_inline: bool) -> Self {
        Self {
            id,
            name: BotName::new(name),
            is_inline,
        }
    }

    /// The link that asks the bot a question; `None` for one that does not fit in a link.
    pub(super) fn link(&self, question: &str) -> Option<String> {
        let start = to_link(question)?;
        Some(format!("https://t.me/{}?start={start}", self.name.as_str()))
    }

    /// The page on which Telegram lets one choose a chat for a link of this bot.
    pub(super) fn sharing(&self, link: &str) -> String {
        let link = link
            .replace(':', "%3A")
            .replace('/', "%2F")
            .replace('?', "%3F")
            .replace('=', "%3D");
        format!("https://t.me/share/url?url={link}")
    }
}
