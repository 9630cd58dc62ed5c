//! Updates as Telegram sends them, without their numbers, which the server gives.

use serde_json::{Value, json};

use super::rules::profile::member;

/// The bot that the server plays with.
pub const BOT_ID: i64 = 7_000_000_001;
pub const BOT_NAME: &str = "Podium_Test_bot";
/// The one group there is.
pub const GROUP: i64 = -1_001_234_567_890;

/// Somebody by this first name, who uses Telegram in Azerbaijani.
pub fn person(id: i64, name: &str) -> Value {
    json!({"id": id, "is_bot": false, "first_name": name, "language_code": "az"})
}

/// The chat of this id: with a person, or a supergroup if it is negative.
pub fn chat(id: i64) -> Value {
    if id > 0 {
        json!({"id": id, "type": "private", "first_name": "Aysel"})
    } else {
        json!({"id": id, "type": "supergroup", "title": "Friends of sport"})
    }
}

/// The bot as the sender of a message.
pub fn bot() -> Value {
    json!({"id": BOT_ID, "is_bot": true, "first_name": "Podium", "username": BOT_NAME})
}

/// A message to the bot alone, in the chat with this person.
pub fn private(person_id: i64, content: Value) -> Value {
    said(1000, person_id, person_id, content)
}

/// A text to the bot alone.
pub fn private_text(person_id: i64, text: &str) -> Value {
    private(person_id, json!({"text": text}))
}

/// A message of a member in the group.
pub fn group(message_id: i64, content: Value) -> Value {
    said(message_id, GROUP, 42, content)
}

/// A text of a member in the group.
pub fn group_text(message_id: i64, text: &str) -> Value {
    group(message_id, json!({"text": text}))
}

/// A message of a person in a chat, with other fields than the common ones, or instead of them.
pub fn said(message_id: i64, chat_id: i64, person_id: i64, content: Value) -> Value {
    json!({ "message": message(message_id, chat_id, person_id, content) })
}

/// A message that was changed after it was sent.
pub fn edited(message_id: i64, chat_id: i64, person_id: i64, content: Value) -> Value {
    let content = with(json!({"edit_date": 1_725_000_060}), content);
    json!({ "edited_message": message(message_id, chat_id, person_id, content) })
}

/// A message that mentions the bot in a chat it is not in.
pub fn guest(query: &str, chat_id: i64, person_id: i64, content: Value) -> Value {
    let content = with(json!({ "guest_query_id": query }), content);
    json!({ "guest_message": message(77, chat_id, person_id, content) })
}

fn message(id: i64, chat_id: i64, person_id: i64, content: Value) -> Value {
    let common = json!({
        "message_id": id, "date": 1_725_000_000, "chat": chat(chat_id), "from": person(person_id, "Aysel")
    });
    with(common, content)
}

/// The fields of a text in a language of the sender's Telegram.
pub fn in_language(person_id: i64, code: &str, text: &str) -> Value {
    json!({"text": text, "from": with(person(person_id, "Aysel"), json!({ "language_code": code }))})
}

/// The fields of a message in a topic.
pub fn in_topic(topic: i64) -> Value {
    json!({"message_thread_id": topic, "is_topic_message": true})
}

/// A group tells that it became a supergroup.
pub fn moved_to(group: i64, supergroup: i64) -> Value {
    let old = json!({"id": group, "type": "group", "title": "Friends of sport"});
    said(90, group, 42, json!({"chat": old, "migrate_to_chat_id": supergroup}))
}

/// A supergroup tells which group it was.
pub fn moved_from(group: i64, supergroup: i64) -> Value {
    said(1, supergroup, 42, json!({ "migrate_from_chat_id": group }))
}

/// A person shares a chat with the bot.
pub fn shared_chat(person_id: i64, request: i64, chat_id: i64) -> Value {
    private(
        person_id,
        json!({"chat_shared": {"request_id": request, "chat_id": chat_id}}),
    )
}

/// The bot's own place in a chat changes: `member`, `administrator`, `left`, `kicked`.
pub fn membership(chat_id: i64, person_id: i64, old: &str, new: &str) -> Value {
    let me = |status: &str| with(member(BOT_ID, status), json!({ "user": bot() }));
    json!({"my_chat_member": {
        "chat": chat(chat_id), "from": person(person_id, "Aysel"), "date": 1_725_000_000,
        "old_chat_member": me(old), "new_chat_member": me(new)
    }})
}

/// What a person types after the bot's name in the message field of some chat.
pub fn inline_query(id: &str, person_id: i64, query: &str, offset: &str, chat_type: &str) -> Value {
    json!({"inline_query": {
        "id": id, "from": person(person_id, "Aysel"), "query": query, "offset": offset, "chat_type": chat_type
    }})
}

/// The fields of a reply to one of the bot's own messages.
pub fn reply_to_bot() -> Value {
    json!({"reply_to_message": {
        "message_id": 500, "date": 1_725_000_000, "chat": chat(GROUP), "text": "an answer", "from": bot()
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
            "message_id": 600, "date": 1_725_000_000, "chat": chat(person_id), "text": "an answer", "from": bot()
        }),
    )
}

/// A pressed button under this message.
pub fn press_under(query: &str, person_id: i64, data: &str, message: Value) -> Value {
    json!({"callback_query": {
        "id": query, "from": person(person_id, "Aysel"), "chat_instance": "1", "data": data, "message": message
    }})
}

/// A pressed button under a message of the bot that it sent in this chat.
pub fn press_at(query: &str, person_id: i64, data: &str, chat_id: i64, message_id: i64) -> Value {
    let message = json!({
        "message_id": message_id, "date": 1_725_000_000, "chat": chat(chat_id), "text": "an answer", "from": bot()
    });
    press_under(query, person_id, data, message)
}

/// A pressed button under an inline message, in whatever chat.
pub fn press_inline(query: &str, person_id: i64, data: &str, inline_message_id: &str) -> Value {
    json!({"callback_query": {
        "id": query, "from": person(person_id, "Aysel"), "chat_instance": "1", "data": data,
        "inline_message_id": inline_message_id
    }})
}

/// A pressed button under a message of the group that is too old to be sent along.
pub fn press_old(query: &str, data: &str) -> Value {
    press_under(
        query,
        42,
        data,
        json!({"message_id": 600, "date": 0, "chat": chat(GROUP)}),
    )
}
