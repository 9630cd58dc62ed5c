//! What the server knows: the queue of updates, what its messages say, and who may be written to.

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::{Mutex, MutexGuard};

use serde_json::{Value, json};
use tokio::sync::watch;

use super::{Abilities, Call, Fault, Temper};

pub struct Planned {
    /// In lower case; `send` for all methods that send a message.
    pub method: &'static str,
    pub chat: Option<i64>,
    pub fault: Fault,
}

/// Where a message stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Address {
    Chat(i64, i64),
    /// In whatever chat, known to the bot only by this identifier.
    Inline(String),
}

/// What a message says.
#[derive(Debug, Clone, PartialEq)]
pub enum Says {
    Text {
        text: Value,
        mode: Value,
    },
    Rich(Value),
    /// The server did not see it being sent.
    Unseen,
}

/// All of a message that an edit may change.
#[derive(Debug, Clone, PartialEq)]
pub struct Content {
    pub says: Says,
    pub markup: Value,
}

impl Content {
    /// The content of a call that sends or edits a message.
    pub fn of(body: &Value) -> Self {
        let says = match body.get("rich_message") {
            Some(rich) => Says::Rich(rich.clone()),
            None => Says::Text {
                text: body["text"].clone(),
                mode: body["parse_mode"].clone(),
            },
        };
        // An edit takes a keyboard away by leaving it out or by an empty one.
        let mut markup = body["reply_markup"].clone();
        if markup["inline_keyboard"] == json!([]) {
            markup = Value::Null;
        }
        Self { says, markup }
    }

    /// The content of a message that a result of an inline query becomes.
    pub fn of_result(result: &Value) -> Self {
        let mut body = result["input_message_content"].clone();
        if let Some(text) = body.get("message_text") {
            body["text"] = text.clone();
        }
        body["reply_markup"] = result["reply_markup"].clone();
        Self::of(&body)
    }

    /// Its text or rich message, and its keyboard.
    pub fn shown(&self) -> (Value, Value) {
        let says = match &self.says {
            Says::Text { text, .. } => text.clone(),
            Says::Rich(rich) => rich.clone(),
            Says::Unseen => Value::Null,
        };
        (says, self.markup.clone())
    }
}

pub struct Inner {
    pub abilities: Abilities,
    pub next_update: i64,
    pub next_message: i64,
    pub pending: VecDeque<Value>,
    /// Updates that come once more.
    pub again: Vec<Value>,
    /// The highest offset that was asked for: all updates before it are confirmed.
    pub confirmed: i64,
    /// Counts getUpdates calls, of which only the newest is served.
    pub polls: u64,
    /// The identifiers of presses, inline and guest queries that wait for their answer.
    pub queries: HashSet<String>,
    pub messages: HashMap<Address, Content>,
    pub members: HashMap<(i64, i64), &'static str>,
    /// The chats the bot may not write to, and what it is told when it does.
    pub closed: HashMap<i64, &'static str>,
    /// Groups that became supergroups.
    pub moved: HashMap<i64, i64>,
    /// The last `setWebhook`.
    pub webhook: Option<Value>,
    pub planned: Vec<Planned>,
    pub calls: Vec<Call>,
    pub sent: usize,
    pub violations: Vec<String>,
}

impl Default for Inner {
    fn default() -> Self {
        Self {
            abilities: Abilities::default(),
            next_update: 1000,
            next_message: 5000,
            pending: VecDeque::new(),
            again: Vec::new(),
            confirmed: 0,
            polls: 0,
            queries: HashSet::new(),
            messages: HashMap::new(),
            members: HashMap::new(),
            closed: HashMap::new(),
            moved: HashMap::new(),
            webhook: None,
            planned: Vec::new(),
            calls: Vec::new(),
            sent: 0,
            violations: Vec::new(),
        }
    }
}

impl Inner {
    /// Puts an update in the queue, and notes what it says of the world.
    pub fn enqueue(&mut self, mut update: Value) {
        update["update_id"] = json!(self.next_update);
        self.next_update += 1;
        for id in [
            &update["callback_query"]["id"],
            &update["inline_query"]["id"],
            &update["guest_message"]["guest_query_id"],
        ] {
            self.queries.extend(id.as_str().map(str::to_owned));
        }
        self.note_pressed(&update["callback_query"]);
        if let Some((from, to)) = moved(&update["message"]) {
            self.moved.insert(from, to);
        }
        let member = &update["my_chat_member"];
        if let Some(chat) = member["chat"]["id"].as_i64() {
            let refusal = match member["new_chat_member"]["status"].as_str() {
                Some("kicked") if chat > 0 => Some("Forbidden: bot was blocked by the user"),
                Some("kicked") => Some("Forbidden: bot was kicked from the supergroup chat"),
                Some("left") => Some("Forbidden: bot is not a member of the supergroup chat"),
                _ => None,
            };
            match refusal {
                Some(refusal) => self.closed.insert(chat, refusal),
                None => self.closed.remove(&chat),
            };
        }
        self.pending.push_back(update);
    }

    /// The message whose button is pressed exists, even if the server did not see it being sent, unless it is told
    /// to be inaccessible.
    fn note_pressed(&mut self, press: &Value) {
        if let Some(id) = press["inline_message_id"].as_str() {
            self.messages.entry(Address::Inline(id.to_owned())).or_insert(Content {
                says: Says::Unseen,
                markup: Value::Null,
            });
        }
        let message = &press["message"];
        let place = message["chat"]["id"].as_i64().zip(message["message_id"].as_i64());
        if let Some((chat, id)) = place.filter(|_| message["date"] != 0) {
            self.messages
                .entry(Address::Chat(chat, id))
                .or_insert_with(|| Content::of(message));
        }
    }

    /// Sends a result of an inline or guest query, and gives the identifier of the message.
    pub fn send_inline(&mut self, result: &Value) -> String {
        self.next_message += 1;
        let id = format!("inline-{}", self.next_message);
        self.messages
            .insert(Address::Inline(id.clone()), Content::of_result(result));
        id
    }
}

/// From which group to which supergroup a service message tells to have moved.
fn moved(message: &Value) -> Option<(i64, i64)> {
    let chat = message["chat"]["id"].as_i64()?;
    let to = message["migrate_to_chat_id"].as_i64().map(|to| (chat, to));
    to.or_else(|| Some((message["migrate_from_chat_id"].as_i64()?, chat)))
}

/// Whether a method sends a message.
pub fn sends(method: &str) -> bool {
    matches!(method, "sendmessage" | "sendrichmessage")
}

pub struct Shared {
    pub temper: Temper,
    pub inner: Mutex<Inner>,
    pub changed: watch::Sender<u64>,
}

impl Shared {
    pub fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap()
    }

    pub fn bump(&self) {
        self.changed.send_modify(|version| *version += 1);
    }

    /// The fault planned for a call, if there is one.
    pub fn fault(&self, method: &str, body: &Value) -> Option<Fault> {
        let mut inner = self.lock();
        let fits = |planned: &Planned| {
            (planned.method == method || planned.method == "send" && sends(method))
                && planned.chat.is_none_or(|chat| body["chat_id"].as_i64() == Some(chat))
        };
        let at = inner.planned.iter().position(fits)?;
        Some(inner.planned.remove(at).fault)
    }

    /// Counts a message and forgets it.
    pub fn count(&self, method: &str) {
        if sends(method) {
            self.lock().sent += 1;
            self.bump();
        }
    }

    pub fn record(&self, call: Call) {
        {
            let mut inner = self.lock();
            inner.sent += usize::from(call.code == 200 && sends(&call.method));
            if self.temper != Temper::Light {
                inner.calls.push(call);
            }
        }
        self.bump();
    }
}
