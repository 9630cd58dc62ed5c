//! What Telegram demands of a method's parameters. A refusal is its description in the answer with code 400.

use serde_json::Value;

use super::html;

/// Checks `sendMessage`.
pub fn send_message(body: &Value) -> Result<(), String> {
    only(
        body,
        &[
            "chat_id",
            "message_thread_id",
            "text",
            "parse_mode",
            "link_preview_options",
            "reply_parameters",
            "reply_markup",
        ],
    )?;
    body["chat_id"].as_i64().ok_or("chat not found")?;
    let text = body["text"].as_str().ok_or("message text is empty")?;
    let (shown, entities) = match &body["parse_mode"] {
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
    if let Some(parameters) = body.get("reply_parameters") {
        parameters["message_id"]
            .as_i64()
            .ok_or("message identifier is not specified")?;
    }
    if let Some(thread) = body.get("message_thread_id") {
        thread.as_i64().filter(|id| *id > 0).ok_or("message thread not found")?;
    }
    match body.get("reply_markup") {
        None => Ok(()),
        Some(markup) => keyboard(markup),
    }
}

/// Checks an inline keyboard.
fn keyboard(markup: &Value) -> Result<(), String> {
    only(markup, &["inline_keyboard"])?;
    let rows = markup["inline_keyboard"]
        .as_array()
        .ok_or("object expected as reply markup")?;
    let mut count = 0;
    for row in rows {
        for button in row.as_array().ok_or("inline_keyboard must be an array of arrays")? {
            only(button, &["text", "callback_data"])?;
            count += 1;
            if button["text"].as_str().is_none_or(|text| text.trim().is_empty()) {
                return Err("can't parse inline keyboard button: text is empty".to_owned());
            }
            if !button["callback_data"]
                .as_str()
                .is_some_and(|data| (1..=64).contains(&data.len()))
            {
                return Err("BUTTON_DATA_INVALID".to_owned());
            }
        }
    }
    if (1..=100).contains(&count) {
        Ok(())
    } else {
        Err("wrong number of buttons".to_owned())
    }
}

/// Checks `answerCallbackQuery`, but for whether the query exists.
pub fn answer_callback_query(body: &Value) -> Result<(), String> {
    only(body, &["callback_query_id", "text", "show_alert"])?;
    match body
        .get("text")
        .map(|text| text.as_str().map(|text| text.encode_utf16().count()))
    {
        None | Some(Some(0..=200)) => Ok(()),
        _ => Err("MESSAGE_TOO_LONG".to_owned()),
    }
}

/// Checks `setMyCommands`.
pub fn set_my_commands(body: &Value) -> Result<(), String> {
    only(body, &["commands"])?;
    let commands = body["commands"].as_array().ok_or("commands must be an array")?;
    for command in commands {
        let name = command["command"].as_str().unwrap_or_default();
        let allowed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_';
        if !(1..=32).contains(&name.len()) || !name.bytes().all(allowed) {
            return Err("BOT_COMMAND_INVALID".to_owned());
        }
        let description = command["description"].as_str().unwrap_or_default();
        if !(1..=256).contains(&description.encode_utf16().count()) {
            return Err("BOT_COMMAND_DESCRIPTION_INVALID".to_owned());
        }
    }
    Ok(())
}

/// Telegram ignores fields it does not know; here they would be a mistake in spelling.
fn only(body: &Value, known: &[&str]) -> Result<(), String> {
    let fields = body.as_object().ok_or("object expected")?;
    match fields.keys().find(|key| !known.contains(&key.as_str())) {
        Some(key) => Err(format!("unexpected field {key:?}")),
        None => Ok(()),
    }
}

#[test]
fn messages_that_telegram_refuses_are_refused() {
    use serde_json::json;
    let button = |text: &str, data: &str| json!({"inline_keyboard": [[{"text": text, "callback_data": data}]]});
    assert_eq!(
        send_message(&json!({"chat_id": 1, "text": "a < b"})),
        Ok(()),
        "plain text needs no escapes"
    );
    assert_eq!(
        send_message(&json!({"chat_id": 1, "text": "a", "reply_markup": button("x", &"d".repeat(64))})),
        Ok(())
    );
    assert_eq!(
        send_message(&json!({"chat_id": 1, "text": "🥇".repeat(2048), "parse_mode": "HTML"})),
        Ok(())
    );
    let bad = [
        json!({"text": "a"}),
        json!({"chat_id": 1, "text": ""}),
        json!({"chat_id": 1, "text": "<b> </b>", "parse_mode": "HTML"}),
        json!({"chat_id": 1, "text": "a < b", "parse_mode": "HTML"}),
        json!({"chat_id": 1, "text": "a", "parse_mode": "Markdown"}),
        json!({"chat_id": 1, "text": "🥇".repeat(2049)}),
        json!({"chat_id": 1, "text": "<b>a</b>".repeat(101), "parse_mode": "HTML"}),
        json!({"chat_id": 1, "text": "a", "reply_markup": button("x", &"d".repeat(65))}),
        json!({"chat_id": 1, "text": "a", "reply_markup": button("x", "")}),
        json!({"chat_id": 1, "text": "a", "reply_markup": button("", "d")}),
        json!({"chat_id": 1, "text": "a", "reply_markup": {"inline_keyboard": []}}),
        json!({"chat_id": 1, "text": "a", "thread": 3}),
    ];
    for body in bad {
        assert!(send_message(&body).is_err(), "{body}");
    }
}
