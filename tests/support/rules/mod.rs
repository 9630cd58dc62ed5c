//! What Telegram demands of a method's parameters. A refusal is its description in the answer with code 400.

pub mod inline;
pub mod keyboard;
pub mod message;
pub mod profile;

use serde_json::Value;

/// Telegram ignores fields it does not know; here they would be a mistake in spelling.
fn only(body: &Value, known: &[&str]) -> Result<(), String> {
    let fields = body.as_object().ok_or("object expected")?;
    match fields.keys().find(|key| !known.contains(&key.as_str())) {
        Some(key) => Err(format!("unexpected field {key:?}")),
        None => Ok(()),
    }
}

/// The chat a call is about.
pub fn chat_id(body: &Value) -> Result<i64, String> {
    body["chat_id"].as_i64().ok_or_else(|| "chat not found".to_owned())
}

/// Whether a word is a start parameter or a secret token: of letters, digits, `_` and `-`.
fn is_token(word: &str, longest: usize) -> bool {
    let allowed = |b: u8| b.is_ascii_alphanumeric() || b == b'_' || b == b'-';
    (1..=longest).contains(&word.len()) && word.bytes().all(allowed)
}
