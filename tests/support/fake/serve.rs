//! What each method does.

use serde_json::{Value, json};

use super::http::Outcome;
use super::state::{Address, Content, Inner, Says, Shared, sends};
use super::{Temper, poll};
use crate::support::updates::{bot, chat, with};
use crate::support::{rich, rules};

const DATE: i64 = 1_725_000_000;

fn bad(why: impl Into<String>) -> (u16, String, Value) {
    (400, format!("Bad Request: {}", why.into()), Value::Null)
}

/// The refusal of a call about a group that became a supergroup.
pub fn moved(to: i64) -> (u16, String, Value) {
    let (code, why, _) = bad("group chat was upgraded to a supergroup chat");
    (code, why, json!({"migrate_to_chat_id": to}))
}

fn too_old() -> (u16, String, Value) {
    bad("query is too old and response timeout expired or query ID is invalid")
}

/// Answers a call.
pub async fn serve(shared: &Shared, method: &str, body: &Value) -> Outcome {
    if method == "getupdates" {
        rules::profile::get_updates(body).map_err(bad)?;
        return poll::get_updates(shared, body).await;
    }
    let is_old = shared.temper == Temper::Old;
    if is_old && matches!(method, "sendrichmessage" | "answerguestquery") {
        return Err((404, "Not Found".to_owned(), Value::Null));
    }
    let mut inner = shared.lock();
    let inline = inner.abilities.inline;
    let done = Ok(json!(true));
    match method {
        "getme" => Ok(me(&inner, is_old)),
        "sendmessage" => {
            rules::message::send(body, inline).map_err(bad)?;
            send(&mut inner, body)
        }
        "sendrichmessage" => {
            rules::message::send_rich(body, inline).map_err(bad)?;
            send(&mut inner, body)
        }
        "sendchataction" => {
            rules::message::chat_action(body).map_err(bad)?;
            may_write(&inner, body)?;
            done
        }
        "editmessagetext" => {
            if is_old && body.get("rich_message").is_some() {
                return Err(bad("message text is empty"));
            }
            rules::message::edit(body, inline).map_err(bad)?;
            edit(&mut inner, body)
        }
        "answercallbackquery" => {
            rules::profile::answer_callback_query(body).map_err(bad)?;
            answered(&mut inner, &body["callback_query_id"])?;
            done
        }
        "answerinlinequery" => {
            rules::inline::answer(body, is_old).map_err(bad)?;
            answered(&mut inner, &body["inline_query_id"])?;
            done
        }
        "answerguestquery" => {
            rules::inline::answer_guest(body, inline).map_err(bad)?;
            answered(&mut inner, &body["guest_query_id"])?;
            Ok(json!({"inline_message_id": inner.send_inline(&body["result"])}))
        }
        "getchatmember" => get_chat_member(&inner, body),
        "getchatadministrators" => get_chat_administrators(&inner, body),
        "leavechat" => {
            let chat = rules::chat_id(body).map_err(bad)?;
            may_write(&inner, body)?;
            let gone = "Forbidden: bot is not a member of the supergroup chat";
            inner.closed.insert(chat, gone);
            done
        }
        "setmycommands" => rules::profile::set_my_commands(body).map_err(bad).and(done),
        "setmyname" => rules::profile::short(body, "name", 64).map_err(bad).and(done),
        "setmydescription" => rules::profile::short(body, "description", 512).map_err(bad).and(done),
        "setmyshortdescription" => rules::profile::short(body, "short_description", 120)
            .map_err(bad)
            .and(done),
        "setwebhook" => {
            rules::profile::set_webhook(body).map_err(bad)?;
            let is_set = body["url"].as_str().is_some_and(|url| !url.is_empty());
            inner.webhook = is_set.then(|| body.clone());
            drop_pending(&mut inner, body);
            done
        }
        "deletewebhook" => {
            inner.webhook = None;
            drop_pending(&mut inner, body);
            done
        }
        "getwebhookinfo" => Ok(webhook_info(&inner)),
        _ => Err((404, "Not Found".to_owned(), Value::Null)),
    }
}

/// The answer that lets a bot go on, whatever it asked.
pub fn light(method: &str) -> Value {
    match method {
        "getme" => me(&Inner::default(), false),
        _ if sends(method) => json!({"message_id": 1, "date": DATE, "chat": chat(1), "text": "sent"}),
        _ => json!(true),
    }
}

fn me(inner: &Inner, is_old: bool) -> Value {
    let abilities = inner.abilities;
    let mut me = with(
        bot(),
        json!({
            "can_join_groups": true, "can_read_all_group_messages": abilities.all_messages,
            "supports_inline_queries": abilities.inline, "can_connect_to_business": false, "has_main_web_app": false
        }),
    );
    if !is_old {
        me["supports_guest_queries"] = json!(abilities.guest);
    }
    me
}

/// Whether the chat is still there and lets the bot write.
fn may_write(inner: &Inner, body: &Value) -> Result<i64, (u16, String, Value)> {
    let chat = rules::chat_id(body).map_err(bad)?;
    if let Some(to) = inner.moved.get(&chat) {
        return Err(moved(*to));
    }
    match inner.closed.get(&chat) {
        Some(why) => Err((403, (*why).to_owned(), Value::Null)),
        None => Ok(chat),
    }
}

fn send(inner: &mut Inner, body: &Value) -> Outcome {
    let chat = may_write(inner, body)?;
    inner.next_message += 1;
    let id = inner.next_message;
    let content = Content::of(body);
    let message = message(chat, id, &content);
    inner.messages.insert(Address::Chat(chat, id), content);
    Ok(message)
}

fn edit(inner: &mut Inner, body: &Value) -> Outcome {
    let address = match body["inline_message_id"].as_str() {
        Some(id) => Address::Inline(id.to_owned()),
        None => {
            let chat = may_write(inner, body)?;
            Address::Chat(chat, body["message_id"].as_i64().unwrap_or_default())
        }
    };
    let missing = || bad("message to edit not found");
    let old = inner.messages.get(&address).ok_or_else(missing)?;
    let new = Content::of(body);
    if *old == new {
        return Err(bad(
            "message is not modified: specified new message content and reply markup are exactly the same as a current \
             content and reply markup of the message",
        ));
    }
    if let (Says::Text { .. }, Says::Rich(_)) | (Says::Rich(_), Says::Text { .. }) = (&old.says, &new.says) {
        return Err(bad("the kind of a message can't be changed"));
    }
    let result = match &address {
        Address::Inline(_) => json!(true),
        Address::Chat(chat, id) => with_edit_date(message(*chat, *id, &new)),
    };
    inner.messages.insert(address, new);
    Ok(result)
}

fn with_edit_date(mut message: Value) -> Value {
    message["edit_date"] = json!(DATE + 60);
    message
}

/// A message of the bot as Telegram gives it back.
fn message(chat_id: i64, id: i64, content: &Content) -> Value {
    let mut message = json!({"message_id": id, "date": DATE, "chat": chat(chat_id), "from": bot()});
    match &content.says {
        Says::Text { text, .. } => message["text"] = text.clone(),
        Says::Rich(rich) => {
            let html = rich["html"].as_str().or(rich["markdown"].as_str()).unwrap_or_default();
            let text = rich::parse(html).map_or_else(|_| html.to_owned(), |parsed| parsed.text);
            message["rich_message"] = json!({"blocks": [{"type": "paragraph", "text": text}]});
        }
        Says::Unseen => {}
    }
    if !content.markup.is_null() {
        message["reply_markup"] = content.markup.clone();
    }
    message
}

/// Takes a query from those that wait for an answer: each is answered once.
fn answered(inner: &mut Inner, id: &Value) -> Result<(), (u16, String, Value)> {
    let id = id.as_str().unwrap_or_default();
    inner.queries.remove(id).then_some(()).ok_or_else(too_old)
}

fn get_chat_member(inner: &Inner, body: &Value) -> Outcome {
    let chat = may_write(inner, body)?;
    let id = body["user_id"]
        .as_i64()
        .ok_or_else(|| bad("invalid user_id specified"))?;
    let status = inner.members.get(&(chat, id)).copied().unwrap_or("member");
    Ok(rules::profile::member(id, status))
}

fn get_chat_administrators(inner: &Inner, body: &Value) -> Outcome {
    let chat = may_write(inner, body)?;
    if chat > 0 {
        return Err(bad("there are no administrators in the private chat"));
    }
    let mut members: Vec<_> = inner.members.iter().collect();
    members.sort();
    let administrators: Vec<Value> = members
        .into_iter()
        .filter(|((place, _), status)| *place == chat && matches!(**status, "creator" | "administrator"))
        .map(|((_, id), status)| rules::profile::member(*id, status))
        .collect();
    Ok(json!(administrators))
}

fn drop_pending(inner: &mut Inner, body: &Value) {
    if body["drop_pending_updates"] == true {
        inner.pending.clear();
    }
}

fn webhook_info(inner: &Inner) -> Value {
    let set = inner.webhook.clone().unwrap_or_default();
    let mut info = json!({
        "url": set["url"].as_str().unwrap_or_default(), "has_custom_certificate": false,
        "pending_update_count": inner.pending.len()
    });
    for field in ["max_connections", "allowed_updates", "ip_address"] {
        if let Some(value) = set.get(field) {
            info[field] = value.clone();
        }
    }
    info
}
