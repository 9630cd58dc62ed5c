//! What is seen of the bot's calls, and what is done to them.

use std::time::Instant;

use serde_json::Value;

use crate::support::{html, rich};

/// A call that was made.
#[derive(Debug, Clone)]
pub struct Call {
    /// In lower case.
    pub method: String,
    pub body: Value,
    pub at: Instant,
    /// The code it was answered with; 0 for a dropped connection.
    pub code: u16,
    /// What it was answered with, if it succeeded.
    pub result: Value,
}

impl Call {
    /// What a message says: its text, or the HTML of a rich one.
    pub fn text(&self) -> &str {
        let text = self.body["text"].as_str();
        text.or(self.body["rich_message"]["html"].as_str()).unwrap_or_default()
    }

    /// What of it is seen: without markup and references, which must be well formed.
    pub fn shown(&self) -> String {
        if self.body.get("rich_message").is_some() {
            return rich::parse(self.text()).expect("rich HTML").text;
        }
        match self.body.get("parse_mode") {
            Some(_) => html::parse(self.text()).expect("HTML").text,
            None => self.text().to_owned(),
        }
    }

    pub fn chat(&self) -> i64 {
        self.body["chat_id"].as_i64().unwrap_or_default()
    }

    /// The number of the message that was sent.
    pub fn message(&self) -> i64 {
        self.result["message_id"].as_i64().unwrap_or_default()
    }

    /// The buttons of its keyboard, one after another.
    pub fn buttons(&self) -> Vec<&Value> {
        let rows = self.body["reply_markup"]["inline_keyboard"].as_array();
        rows.into_iter()
            .flatten()
            .filter_map(Value::as_array)
            .flatten()
            .collect()
    }
}

/// A way to fail.
#[derive(Debug, Clone, Copy)]
pub enum Fault {
    /// 429, with so many seconds to wait.
    TooMany(u64),
    /// A server error with this code.
    Server(u16),
    /// The connection breaks without an answer.
    Drop,
    /// No answer, for longer than anybody waits. Such a call is not recorded when the bot gives it up.
    Hang,
    /// A refusal with this code and description.
    Refuse(u16, &'static str),
    /// The group became a supergroup with this id.
    Moved(i64),
}

/// What the bot was allowed to do when it was made, as `getMe` tells.
#[derive(Debug, Clone, Copy)]
pub struct Abilities {
    pub inline: bool,
    pub guest: bool,
    pub all_messages: bool,
}

impl Default for Abilities {
    fn default() -> Self {
        Self {
            inline: true,
            guest: true,
            all_messages: false,
        }
    }
}
