//! Updates as Telegram sends them, without their numbers, which the server gives.

use serde_json::{Value, json};

/// The bot that the server plays with.
pub const BOT_ID: i64 = 7_000_000_001;
pub const BOT_NAME: &str = "Podium_Test_bot";
/// The one group there is.
pub const GROUP: i64 = -1_001_234_567_890;

fn person(id: i64) -> Value {
    json!({"id": id, "is_bot": false, "first_name": "Aysel", "language_code": "az"})
}

fn private_chat(id: i64) -> Value {
    json!({"id": id, "type": "private", "first_name": "Aysel"})
}

fn group_chat() -> Value {
    json!({"id": GROUP, "type": "supergroup", "title": "Friends of sport"})
}

/// A message to the bot alone, in the chat with this person.
pub fn private(person_id: i64, content: Value) -> Value {
    message(1000, private_chat(person_id), person(person_id), content)
}

/// A text to the bot alone.
pub fn private_text(person_id: i64, text: &str) -> Value {
    private(person_id, json!({"text": text}))
}

/// A message of a member in the group.
pub fn group(message_id: i64, content: Value) -> Value {
    message(message_id, group_chat(), person(42), content)
}

/// A text of a member in the group.
pub fn group_text(message_id: i64, text: &str) -> Value {
    group(message_id, json!({"text": text}))
}

/// A message with other fields than the common ones, or instead of them.
fn message(id: i64, chat: Value, from: Value, content: Value) -> Value {
    let mut message = json!({"message_id": id, "date": 1_725_000_000, "chat": chat, "from": from});
    merge(&mut message, content);
    json!({ "message": message })
}

/// The fields of a reply to one of the bot's own messages.
pub fn reply_to_bot() -> Value {
    json!({"reply_to_message": {
        "message_id": 500, "date": 1_725_000_000, "chat": group_chat(), "text": "an answer",
        "from": {"id": BOT_ID, "is_bot": true, "first_name": "Podium", "username": BOT_NAME}
    }})
}

/// The same fields and more.
pub fn with(mut content: Value, more: Value) -> Value {
    merge(&mut content, more);
    content
}

fn merge(into: &mut Value, from: Value) {
    if let (Value::Object(into), Value::Object(from)) = (into, from) {
        into.extend(from);
    }
}

/// A pressed button under a message of the bot in a private chat.
pub fn press(query: &str, person_id: i64, data: &str) -> Value {
    press_under(
        query,
        person_id,
        data,
        json!({
            "message_id": 600, "date": 1_725_000_000, "chat": private_chat(person_id), "text": "an answer",
            "from": {"id": BOT_ID, "is_bot": true, "first_name": "Podium", "username": BOT_NAME}
        }),
    )
}

/// A pressed button under this message.
pub fn press_under(query: &str, person_id: i64, data: &str, message: Value) -> Value {
    json!({"callback_query": {
        "id": query, "from": person(person_id), "chat_instance": "1", "data": data, "message": message
    }})
}

/// A pressed button under a message of the group that is too old to be sent along.
pub fn press_old(query: &str, data: &str) -> Value {
    press_under(
        query,
        42,
        data,
        json!({"message_id": 600, "date": 0, "chat": group_chat()}),
    )
}
