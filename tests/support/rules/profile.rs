//! What is neither a message nor an answer to a query: commands, descriptions, the webhook, members.

use serde_json::{Value, json};

use super::{is_token, only};
use crate::support::updates::person;

/// The kinds of updates, as `allowed_updates` names them.
const KINDS: [&str; 8] = [
    "message",
    "edited_message",
    "channel_post",
    "callback_query",
    "inline_query",
    "chosen_inline_result",
    "my_chat_member",
    "guest_message",
];

/// Checks `answerCallbackQuery`, but for whether the query exists.
pub fn answer_callback_query(body: &Value) -> Result<(), String> {
    only(body, &["callback_query_id", "text", "show_alert", "cache_time"])?;
    match body
        .get("text")
        .map(|text| text.as_str().map(|text| text.encode_utf16().count()))
    {
        None | Some(Some(0..=200)) => Ok(()),
        _ => Err("MESSAGE_TOO_LONG".to_owned()),
    }
}

/// Checks `getUpdates`.
pub fn get_updates(body: &Value) -> Result<(), String> {
    only(body, &["offset", "limit", "timeout", "allowed_updates"])?;
    kinds(body)
}

fn kinds(body: &Value) -> Result<(), String> {
    let asked = body["allowed_updates"].as_array().into_iter().flatten();
    match asked.into_iter().find(|kind| !KINDS.iter().any(|known| *kind == known)) {
        Some(kind) => Err(format!("unexpected kind of update {kind}")),
        None => Ok(()),
    }
}

/// Checks `setMyCommands`.
pub fn set_my_commands(body: &Value) -> Result<(), String> {
    only(body, &["commands", "scope", "language_code"])?;
    language(body)?;
    body.get("scope").map_or(Ok(()), scope)?;
    let commands = body["commands"].as_array().ok_or("commands must be an array")?;
    if commands.len() > 100 {
        return Err("BOT_COMMANDS_TOO_MUCH".to_owned());
    }
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

/// To whom commands are shown.
fn scope(scope: &Value) -> Result<(), String> {
    let fields: &[&str] = match scope["type"].as_str() {
        Some("default" | "all_private_chats" | "all_group_chats" | "all_chat_administrators") => &["type"],
        Some("chat" | "chat_administrators") => &["type", "chat_id"],
        Some("chat_member") => &["type", "chat_id", "user_id"],
        _ => return Err("can't parse BotCommandScope: unsupported type".to_owned()),
    };
    only(scope, fields)?;
    match fields.iter().find(|field| scope.get(**field).is_none()) {
        Some(field) => Err(format!("can't parse BotCommandScope: no {field}")),
        None => Ok(()),
    }
}

/// A language by its two letters, or none.
fn language(body: &Value) -> Result<(), String> {
    let code = body.get("language_code").map(Value::as_str);
    let fits = |code: &str| code.is_empty() || code.len() == 2 && code.bytes().all(|b| b.is_ascii_lowercase());
    match code {
        None => Ok(()),
        Some(Some(code)) if fits(code) => Ok(()),
        _ => Err("invalid language code specified".to_owned()),
    }
}

/// Checks `setMyName` and the descriptions: a text of limited length.
pub fn short(body: &Value, field: &str, longest: usize) -> Result<(), String> {
    only(body, &[field, "language_code"])?;
    language(body)?;
    let text = body
        .get(field)
        .map(|text| text.as_str().map(|text| text.chars().count()));
    match text {
        None => Ok(()),
        Some(Some(length)) if length <= longest => Ok(()),
        _ => Err(format!("{field} is too long")),
    }
}

/// Checks `setWebhook`.
pub fn set_webhook(body: &Value) -> Result<(), String> {
    only(
        body,
        &[
            "url",
            "max_connections",
            "allowed_updates",
            "drop_pending_updates",
            "secret_token",
            "ip_address",
        ],
    )?;
    let url = body["url"].as_str().ok_or("bad webhook: no URL")?;
    // A server of one's own, as this one is, calls bots on its own machine without TLS too.
    let is_safe = ["https://", "http://127.0.0.1", "http://localhost"]
        .iter()
        .any(|start| url.starts_with(start));
    if !url.is_empty() && !is_safe {
        return Err("bad webhook: An HTTPS URL must be provided for webhook".to_owned());
    }
    if let Some(connections) = body.get("max_connections") {
        let fits = connections.as_u64().is_some_and(|n| (1..=100).contains(&n));
        fits.then_some(()).ok_or("bad webhook: wrong number of connections")?;
    }
    if let Some(token) = body.get("secret_token") {
        let fits = token.as_str().is_some_and(|token| is_token(token, 256));
        fits.then_some(()).ok_or("secret token contains unallowed characters")?;
    }
    kinds(body)
}

/// Somebody in a chat, as `getChatMember` and `my_chat_member` tell.
pub fn member(id: i64, status: &str) -> Value {
    let mut member = json!({"status": status, "user": person(id, "Aysel")});
    let rights: &[&str] = match status {
        "creator" => &["is_anonymous"],
        "administrator" => &[
            "can_be_edited",
            "is_anonymous",
            "can_manage_chat",
            "can_delete_messages",
            "can_manage_video_chats",
            "can_restrict_members",
            "can_promote_members",
            "can_change_info",
            "can_invite_users",
            "can_post_stories",
            "can_edit_stories",
            "can_delete_stories",
        ],
        "restricted" => &[
            "is_member",
            "can_send_messages",
            "can_send_audios",
            "can_send_documents",
            "can_send_photos",
            "can_send_videos",
            "can_send_video_notes",
            "can_send_voice_notes",
            "can_send_polls",
            "can_send_other_messages",
            "can_add_web_page_previews",
            "can_react_to_messages",
            "can_edit_tag",
            "can_change_info",
            "can_invite_users",
            "can_pin_messages",
            "can_manage_topics",
        ],
        _ => &[],
    };
    for right in rights {
        member[*right] = json!(false);
    }
    if matches!(status, "restricted" | "kicked") {
        member["until_date"] = json!(0);
    }
    member
}

#[test]
fn profiles_that_telegram_refuses_are_refused() {
    let commands = |more: Value| {
        let mut body = json!({"commands": [{"command": "games", "description": "All Games"}]});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        body
    };
    let hook = |more: Value| {
        let mut body = json!({"url": "https://example.org/hook"});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        body
    };
    type Check = fn(&Value) -> Result<(), String>;
    let cases: [(Check, Value, bool); 16] = [
        (set_my_commands, commands(json!({})), true),
        (set_my_commands, commands(json!({"language_code": "az"})), true),
        (
            set_my_commands,
            commands(json!({"scope": {"type": "all_group_chats"}})),
            true,
        ),
        (set_my_commands, commands(json!({"language_code": "aze"})), false),
        (
            set_my_commands,
            commands(json!({"scope": {"type": "everybody"}})),
            false,
        ),
        (set_my_commands, commands(json!({"scope": {"type": "chat"}})), false),
        (
            set_my_commands,
            json!({"commands": [{"command": "Games", "description": "x"}]}),
            false,
        ),
        (
            set_my_commands,
            json!({"commands": [{"command": "games", "description": ""}]}),
            false,
        ),
        (set_webhook, hook(json!({})), true),
        (set_webhook, json!({"url": "http://example.org"}), false),
        (set_webhook, hook(json!({"secret_token": "a b"})), false),
        (set_webhook, hook(json!({"max_connections": 101})), false),
        (set_webhook, hook(json!({"allowed_updates": ["messages"]})), false),
        (
            set_webhook,
            hook(json!({"allowed_updates": ["guest_message"], "secret_token": "a_B-9"})),
            true,
        ),
        (
            |body| short(body, "short_description", 120),
            json!({"short_description": "d".repeat(120)}),
            true,
        ),
        (
            |body| short(body, "short_description", 120),
            json!({"short_description": "d".repeat(121)}),
            false,
        ),
    ];
    for (check, body, fits) in cases {
        assert_eq!(check(&body).is_ok(), fits, "{body}");
    }
}
