//! Messages: sent, edited, and rich.

use serde_json::Value;

use super::keyboard::{keyboard, keyboard_or_none};
use super::{chat_id, only};
use crate::support::{html, rich};

/// Checks `sendMessage`.
pub fn send(body: &Value, inline: bool) -> Result<(), String> {
    only(
        body,
        &[
            "chat_id",
            "message_thread_id",
            "text",
            "parse_mode",
            "link_preview_options",
            "disable_notification",
            "reply_parameters",
            "reply_markup",
        ],
    )?;
    chat_id(body)?;
    text(&body["text"], &body["parse_mode"])?;
    place(body)?;
    body.get("reply_markup")
        .map_or(Ok(()), |markup| keyboard(markup, inline))
}

/// Checks `sendRichMessage`.
pub fn send_rich(body: &Value, inline: bool) -> Result<(), String> {
    only(
        body,
        &[
            "chat_id",
            "message_thread_id",
            "rich_message",
            "disable_notification",
            "reply_parameters",
            "reply_markup",
        ],
    )?;
    chat_id(body)?;
    rich_message(&body["rich_message"])?;
    place(body)?;
    body.get("reply_markup")
        .map_or(Ok(()), |markup| keyboard(markup, inline))
}

/// Checks `editMessageText`, but for whether the message exists.
pub fn edit(body: &Value, inline: bool) -> Result<(), String> {
    only(
        body,
        &[
            "chat_id",
            "message_id",
            "inline_message_id",
            "text",
            "parse_mode",
            "rich_message",
            "link_preview_options",
            "reply_markup",
        ],
    )?;
    match (
        body.get("inline_message_id"),
        body.get("chat_id"),
        body.get("message_id"),
    ) {
        (Some(id), None, None) if id.is_string() => {}
        (None, Some(_), Some(id)) if id.is_i64() => {
            chat_id(body)?;
        }
        _ => return Err("message identifier is not specified".to_owned()),
    }
    match (body.get("text"), body.get("rich_message")) {
        (Some(written), None) => text(written, &body["parse_mode"])?,
        (None, Some(rich)) if body.get("parse_mode").is_none() => rich_message(rich)?,
        (None, None) => return Err("message text is empty".to_owned()),
        _ => return Err("either text or a rich message".to_owned()),
    }
    body.get("reply_markup")
        .map_or(Ok(()), |markup| keyboard_or_none(markup, inline))
}

/// Checks `sendChatAction`.
pub fn chat_action(body: &Value) -> Result<(), String> {
    only(body, &["chat_id", "message_thread_id", "action"])?;
    chat_id(body)?;
    match body["action"].as_str() {
        Some("typing" | "upload_photo" | "upload_document" | "find_location") => Ok(()),
        _ => Err("wrong parameter action in request".to_owned()),
    }
}

/// The limits of a text: what is shown may have 1 to 4096 UTF-16 units and 100 entities.
pub fn text(text: &Value, mode: &Value) -> Result<(), String> {
    let text = text.as_str().ok_or("message text is empty")?;
    let (shown, entities) = match mode {
        Value::Null => (text.to_owned(), 0),
        Value::String(mode) if mode == "HTML" => {
            let parsed = html::parse(text).map_err(|why| format!("can't parse entities: {why}"))?;
            (parsed.text, parsed.entities)
        }
        _ => return Err("unsupported parse_mode".to_owned()),
    };
    match shown.trim().encode_utf16().count() {
        0 => return Err("message text is empty".to_owned()),
        1..=4096 => {}
        _ => return Err("message is too long".to_owned()),
    }
    if entities > 100 {
        return Err("too many entities".to_owned());
    }
    Ok(())
}

/// A rich message is written in one way of two.
pub fn rich_message(message: &Value) -> Result<(), String> {
    only(message, &["html", "markdown", "is_rtl", "skip_entity_detection"])?;
    match (message["html"].as_str(), message["markdown"].as_str()) {
        (Some(html), None) => rich::check(html).map_err(|why| format!("can't parse rich message: {why}")),
        (None, Some(markdown)) => match markdown.trim().chars().count() {
            0 => Err("message text is empty".to_owned()),
            1..=rich::CHARACTERS => Ok(()),
            _ => Err("message is too long".to_owned()),
        },
        _ => Err("rich message must have exactly one of html and markdown".to_owned()),
    }
}

/// Where a message goes in its chat.
fn place(body: &Value) -> Result<(), String> {
    if let Some(parameters) = body.get("reply_parameters") {
        parameters["message_id"]
            .as_i64()
            .ok_or("message identifier is not specified")?;
    }
    if let Some(thread) = body.get("message_thread_id") {
        thread.as_i64().filter(|id| *id > 0).ok_or("message thread not found")?;
    }
    Ok(())
}

#[test]
fn messages_that_telegram_refuses_are_refused() {
    use serde_json::json;
    for body in [
        json!({"chat_id": 1, "text": "a < b"}),
        json!({"chat_id": 1, "text": "🥇".repeat(2048), "parse_mode": "HTML"}),
    ] {
        assert_eq!(send(&body, true), Ok(()), "{body}");
    }
    for body in [
        json!({"text": "a"}),
        json!({"chat_id": 1, "text": ""}),
        json!({"chat_id": 1, "text": "<b> </b>", "parse_mode": "HTML"}),
        json!({"chat_id": 1, "text": "a < b", "parse_mode": "HTML"}),
        json!({"chat_id": 1, "text": "a", "parse_mode": "Markdown"}),
        json!({"chat_id": 1, "text": "🥇".repeat(2049)}),
        json!({"chat_id": 1, "text": "<b>a</b>".repeat(101), "parse_mode": "HTML"}),
        json!({"chat_id": 1, "text": "a", "reply_markup": {"inline_keyboard": []}}),
        json!({"chat_id": 1, "text": "a", "thread": 3}),
    ] {
        assert!(send(&body, true).is_err(), "{body}");
    }
}

#[test]
fn edits_that_telegram_refuses_are_refused() {
    use serde_json::json;
    for body in [
        json!({"chat_id": 1, "message_id": 2, "text": "a"}),
        json!({"inline_message_id": "x", "rich_message": {"html": "<p>a</p>"}}),
        json!({"chat_id": 1, "message_id": 2, "text": "a", "reply_markup": {"inline_keyboard": []}}),
    ] {
        assert_eq!(edit(&body, true), Ok(()), "{body}");
    }
    for body in [
        json!({"chat_id": 1, "text": "a"}),
        json!({"chat_id": 1, "message_id": 2, "inline_message_id": "x", "text": "a"}),
        json!({"chat_id": 1, "message_id": 2}),
        json!({"chat_id": 1, "message_id": 2, "text": "a", "rich_message": {"html": "<p>a</p>"}}),
        json!({"chat_id": 1, "message_id": 2, "rich_message": {"html": "<p>a"}}),
        json!({"chat_id": 1, "message_id": 2, "rich_message": {"html": "<p>a</p>", "markdown": "a"}}),
        json!({"chat_id": 1, "message_id": 2, "rich_message": {}}),
    ] {
        assert!(edit(&body, true).is_err(), "{body}");
    }
}
