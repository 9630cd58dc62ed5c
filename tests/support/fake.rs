//! A Bot API server on the loopback interface, over real HTTP.
//!
//! It is strict: what Telegram would refuse it refuses, and what no bot should send it refuses too. It keeps updates
//! until they are confirmed, as Telegram does, records every call, and fails on demand.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::any;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::watch;

use super::rules;
use super::updates::{BOT_ID, BOT_NAME};

/// Nothing in a test takes so long; it only keeps a broken one from hanging.
const GIVE_UP: Duration = Duration::from_secs(60);

/// The token the server accepts.
pub const TOKEN: &str = "7000000001:AAF-secret_token_that_nobody_may_see";

/// A call that was made.
#[derive(Debug, Clone)]
pub struct Call {
    /// In lower case.
    pub method: String,
    pub body: Value,
    pub at: Instant,
    /// The code it was answered with; 0 for a dropped connection.
    pub code: u16,
}

impl Call {
    pub fn text(&self) -> &str {
        self.body["text"].as_str().unwrap_or_default()
    }

    pub fn chat(&self) -> i64 {
        self.body["chat_id"].as_i64().unwrap_or_default()
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
    /// A refusal with this code and description.
    Refuse(u16, &'static str),
    /// The group became a supergroup with this id.
    Moved(i64),
}

struct Planned {
    method: &'static str,
    chat: Option<i64>,
    fault: Fault,
}

#[derive(Default)]
struct Inner {
    next_update: i64,
    next_message: i64,
    pending: VecDeque<Value>,
    /// The highest offset that was asked for: all updates before it are confirmed.
    confirmed: i64,
    /// Counts getUpdates calls, of which only the newest is served.
    polls: u64,
    queries: Vec<String>,
    planned: Vec<Planned>,
    calls: Vec<Call>,
}

struct Shared {
    inner: Mutex<Inner>,
    changed: watch::Sender<u64>,
}

/// A running server. It ends with the runtime of its test.
#[derive(Clone)]
pub struct Telegram {
    shared: Arc<Shared>,
    url: String,
}

impl Telegram {
    /// Starts a server on a free port.
    pub async fn start() -> Self {
        let inner = Inner {
            next_update: 1000,
            next_message: 5000,
            ..Inner::default()
        };
        let shared = Arc::new(Shared {
            inner: Mutex::new(inner),
            changed: watch::Sender::new(0),
        });
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let app = Router::new()
            .route("/{bot}/{method}", any(handle))
            .with_state(Arc::clone(&shared));
        tokio::spawn(async move { axum::serve(listener, app).await });
        Self { shared, url }
    }

    pub fn url(&self) -> &str {
        &self.url
    }

    /// Puts updates in the queue, all at once, and gives the number of the last.
    pub fn push(&self, updates: impl IntoIterator<Item = Value>) -> i64 {
        let last = {
            let mut inner = self.lock();
            for mut update in updates {
                update["update_id"] = json!(inner.next_update);
                if let Some(id) = update["callback_query"]["id"].as_str() {
                    let id = id.to_owned();
                    inner.queries.push(id);
                }
                inner.next_update += 1;
                inner.pending.push_back(update);
            }
            inner.next_update - 1
        };
        self.shared.bump();
        last
    }

    /// Makes the next call of a method fail. Faults of one method come in the order they were planned.
    pub fn fail(&self, method: &'static str, fault: Fault) {
        self.lock().planned.push(Planned {
            method,
            chat: None,
            fault,
        });
    }

    /// Makes the next message to a chat fail.
    pub fn fail_to(&self, chat: i64, fault: Fault) {
        self.lock().planned.push(Planned {
            method: "sendmessage",
            chat: Some(chat),
            fault,
        });
    }

    /// All calls so far.
    pub fn calls(&self) -> Vec<Call> {
        self.lock().calls.clone()
    }

    /// The calls of a method so far, its name in lower case.
    pub fn calls_of(&self, method: &str) -> Vec<Call> {
        self.calls().into_iter().filter(|call| call.method == method).collect()
    }

    /// The messages that were sent successfully so far.
    pub fn sent(&self) -> Vec<Call> {
        self.calls_of("sendmessage")
            .into_iter()
            .filter(|call| call.code == 200)
            .collect()
    }

    /// The updates before this one are confirmed.
    pub fn confirmed(&self) -> i64 {
        self.lock().confirmed
    }

    /// Waits until something holds, checking at every call.
    pub async fn wait<T>(&self, what: &str, mut holds: impl FnMut(&Self) -> Option<T>) -> T {
        let mut changed = self.shared.changed.subscribe();
        let waiting = async {
            loop {
                changed.mark_unchanged();
                if let Some(found) = holds(self) {
                    return found;
                }
                changed.changed().await.unwrap();
            }
        };
        match tokio::time::timeout(GIVE_UP, waiting).await {
            Ok(found) => found,
            Err(_) => panic!("waited in vain for {what}; calls: {:#?}", self.calls()),
        }
    }

    /// Waits for this many messages that were sent successfully, and gives them.
    pub async fn wait_sent(&self, count: usize) -> Vec<Call> {
        self.wait(&format!("{count} messages"), |server| {
            Some(server.sent()).filter(|sent| sent.len() >= count)
        })
        .await
    }

    /// Waits until an update was confirmed.
    pub async fn wait_confirmed(&self, update: i64) {
        self.wait("a confirmation", |server| (server.confirmed() > update).then_some(()))
            .await;
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.shared.inner.lock().unwrap()
    }
}

impl Shared {
    fn bump(&self) {
        self.changed.send_modify(|version| *version += 1);
    }

    /// The fault planned for a call, if there is one.
    fn fault(&self, method: &str, body: &Value) -> Option<Fault> {
        let mut inner = self.inner.lock().unwrap();
        let fits = |planned: &Planned| {
            planned.method == method && planned.chat.is_none_or(|chat| body["chat_id"].as_i64() == Some(chat))
        };
        let at = inner.planned.iter().position(fits)?;
        Some(inner.planned.remove(at).fault)
    }

    fn record(&self, method: &str, body: &Value, at: Instant, code: u16) {
        self.inner.lock().unwrap().calls.push(Call {
            method: method.to_owned(),
            body: body.clone(),
            at,
            code,
        });
        self.bump();
    }
}

async fn handle(
    State(shared): State<Arc<Shared>>,
    Path((bot, method)): Path<(String, String)>,
    bytes: Bytes,
) -> Response {
    let at = Instant::now();
    let method = method.to_ascii_lowercase();
    let body: Value = if bytes.is_empty() {
        json!({})
    } else {
        serde_json::from_slice(&bytes).unwrap_or_default()
    };
    if bot.strip_prefix("bot") != Some(TOKEN) {
        shared.record(&method, &body, at, 401);
        return refusal(401, "Unauthorized", &Value::Null);
    }
    let outcome = match shared.fault(&method, &body) {
        Some(Fault::Drop) => {
            shared.record(&method, &body, at, 0);
            // Ends the task of this connection without the noise of a panic.
            std::panic::resume_unwind(Box::new("dropped on demand"));
        }
        Some(Fault::TooMany(seconds)) => Err((
            429,
            format!("Too Many Requests: retry after {seconds}"),
            json!({"retry_after": seconds}),
        )),
        Some(Fault::Server(code)) => Err((code, "Internal Server Error".to_owned(), Value::Null)),
        Some(Fault::Moved(to)) => {
            let why = "Bad Request: group chat was upgraded to a supergroup chat";
            Err((400, why.to_owned(), json!({"migrate_to_chat_id": to})))
        }
        Some(Fault::Refuse(code, why)) => Err((code, why.to_owned(), Value::Null)),
        None => serve(&shared, &method, &body).await,
    };
    let code = outcome.as_ref().err().map_or(200, |(code, _, _)| *code);
    shared.record(&method, &body, at, code);
    match outcome {
        Ok(result) => axum::Json(json!({"ok": true, "result": result})).into_response(),
        Err((code, why, parameters)) => refusal(code, &why, &parameters),
    }
}

fn refusal(code: u16, description: &str, parameters: &Value) -> Response {
    let mut body = json!({"ok": false, "error_code": code, "description": description});
    if !parameters.is_null() {
        body["parameters"] = parameters.clone();
    }
    (StatusCode::from_u16(code).unwrap(), axum::Json(body)).into_response()
}

type Outcome = Result<Value, (u16, String, Value)>;

fn bad(why: String) -> (u16, String, Value) {
    (400, format!("Bad Request: {why}"), Value::Null)
}

async fn serve(shared: &Shared, method: &str, body: &Value) -> Outcome {
    match method {
        "getme" => Ok(json!({
            "id": BOT_ID, "is_bot": true, "first_name": "Podium", "username": BOT_NAME, "can_join_groups": true,
            "can_read_all_group_messages": false, "supports_inline_queries": false
        })),
        "getupdates" => get_updates(shared, body).await,
        "sendmessage" => {
            rules::send_message(body).map_err(bad)?;
            let mut inner = shared.inner.lock().unwrap();
            inner.next_message += 1;
            Ok(json!({
                "message_id": inner.next_message, "date": 1_725_000_000,
                "chat": {"id": body["chat_id"], "type": "private", "first_name": "Aysel"}, "text": body["text"]
            }))
        }
        "answercallbackquery" => {
            rules::answer_callback_query(body).map_err(bad)?;
            let mut inner = shared.inner.lock().unwrap();
            let id = body["callback_query_id"].as_str().unwrap_or_default();
            let at = inner.queries.iter().position(|query| query == id);
            let at = at.ok_or_else(|| bad("query is too old or query ID is invalid".to_owned()))?;
            inner.queries.remove(at);
            Ok(json!(true))
        }
        "setmycommands" => rules::set_my_commands(body).map(|()| json!(true)).map_err(bad),
        "setwebhook" | "deletewebhook" => Ok(json!(true)),
        _ => Err((404, "Not Found".to_owned(), Value::Null)),
    }
}

/// Long polling: forgets what is confirmed, then waits for an update of a kind that is asked for.
async fn get_updates(shared: &Shared, body: &Value) -> Outcome {
    let hold = Duration::from_secs(body["timeout"].as_u64().unwrap_or(0));
    let limit = usize::try_from(body["limit"].as_u64().unwrap_or(100)).unwrap();
    let allowed: Vec<&str> = body["allowed_updates"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let mut changed = shared.changed.subscribe();
    let mine = {
        let mut inner = shared.inner.lock().unwrap();
        if let Some(offset) = body["offset"].as_i64() {
            inner.confirmed = inner.confirmed.max(offset);
            inner
                .pending
                .retain(|update| update["update_id"].as_i64() >= Some(offset));
        }
        inner.polls += 1;
        inner.polls
    };
    shared.bump();
    let deadline = tokio::time::Instant::now() + hold;
    loop {
        changed.mark_unchanged();
        {
            let inner = shared.inner.lock().unwrap();
            if inner.polls != mine {
                return Err((
                    409,
                    "Conflict: terminated by other getUpdates request".to_owned(),
                    Value::Null,
                ));
            }
            let wanted = |update: &&Value| allowed.iter().any(|kind| update.get(kind).is_some());
            let updates: Vec<Value> = inner.pending.iter().filter(wanted).take(limit).cloned().collect();
            if !updates.is_empty() {
                return Ok(json!(updates));
            }
        }
        tokio::select! {
            () = tokio::time::sleep_until(deadline) => return Ok(json!([])),
            _ = changed.changed() => {}
        }
    }
}
