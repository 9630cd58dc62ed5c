//! A Bot API server on the loopback interface, over real HTTP.
//!
//! It is strict: what Telegram would refuse it refuses, and what no bot should send it refuses too. It keeps updates
//! until they are confirmed, as Telegram does, remembers what its messages say, records every call, and fails on
//! demand. A call that the reference of the Bot API does not allow fails the test at its end.

mod call;
mod http;
mod poll;
mod serve;
mod state;

use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::any;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::watch;

pub use call::{Abilities, Call, Fault};
use state::{Address, Content, Inner, Planned, Shared};

/// Nothing in a test takes so long; it only keeps a broken one from hanging.
const GIVE_UP: Duration = Duration::from_secs(180);

/// The token the server accepts.
pub const TOKEN: &str = "7000000001:AAF-secret_token_that_nobody_may_see";

/// How much a server does beside answering.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Temper {
    Strict,
    /// From before rich messages and guests.
    Old,
    /// Checks, records and remembers nothing: for measuring a bot, not the server.
    Light,
}

/// A running server. It ends with the runtime of its test.
#[derive(Clone)]
pub struct Telegram {
    shared: Arc<Shared>,
    url: String,
    _verdict: Arc<Verdict>,
}

/// Fails the test, once the last handle of its server is gone, if the reference was violated.
struct Verdict(Arc<Shared>);

impl Drop for Verdict {
    fn drop(&mut self) {
        if std::thread::panicking() {
            return;
        }
        let violations = self.0.lock().violations.clone();
        assert!(violations.is_empty(), "against the Bot API: {violations:#?}");
    }
}

impl Telegram {
    /// Starts a server on a free port.
    pub async fn start() -> Self {
        Self::with(Temper::Strict).await
    }

    /// Starts a server that knows neither rich messages nor guests.
    pub async fn start_old() -> Self {
        Self::with(Temper::Old).await
    }

    /// Starts a server that checks and records nothing but counts the messages.
    pub async fn start_light() -> Self {
        Self::with(Temper::Light).await
    }

    async fn with(temper: Temper) -> Self {
        let shared = Arc::new(Shared {
            temper,
            inner: Mutex::new(Inner::default()),
            changed: watch::Sender::new(0),
        });
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let app = Router::new()
            .route("/{bot}/{method}", any(http::handle))
            .layer(DefaultBodyLimit::disable())
            .with_state(Arc::clone(&shared));
        tokio::spawn(async move { axum::serve(listener, app).await });
        let verdict = Arc::new(Verdict(Arc::clone(&shared)));
        Self {
            shared,
            url,
            _verdict: verdict,
        }
    }

    pub fn url(&self) -> &str {
        &self.url
    }

    /// Sets what `getMe` tells.
    pub fn allow(&self, abilities: Abilities) {
        self.lock().abilities = abilities;
    }

    /// Puts updates in the queue, all at once, and gives the number of the last.
    pub fn push(&self, updates: impl IntoIterator<Item = Value>) -> i64 {
        let last = {
            let mut inner = self.lock();
            for update in updates {
                inner.enqueue(update);
            }
            inner.next_update - 1
        };
        self.shared.bump();
        last
    }

    /// Delivers updates with numbers of their own, each once and ahead of the queue, though they were confirmed long
    /// ago: what Telegram never does but a bot must outlive.
    pub fn push_again(&self, updates: impl IntoIterator<Item = (i64, Value)>) {
        for (number, mut update) in updates {
            update["update_id"] = json!(number);
            self.lock().again.push(update);
        }
        self.shared.bump();
    }

    /// Makes the next call of a method fail. Faults of one method come in the order they were planned.
    pub fn fail(&self, method: &'static str, fault: Fault) {
        self.plan(method, None, fault);
    }

    /// Makes the next message to a chat fail, rich or not.
    pub fn fail_to(&self, chat: i64, fault: Fault) {
        self.plan("send", Some(chat), fault);
    }

    fn plan(&self, method: &'static str, chat: Option<i64>, fault: Fault) {
        self.lock().planned.push(Planned { method, chat, fault });
    }

    /// Sets what somebody is in a chat: `creator`, `administrator`, `member`, `restricted`, `left` or `kicked`.
    /// Everybody else is a member.
    pub fn set_member(&self, chat: i64, person: i64, status: &'static str) {
        self.lock().members.insert((chat, person), status);
    }

    /// Deletes a message of the bot, as an administrator would.
    pub fn delete(&self, chat: i64, message: i64) {
        self.lock().messages.remove(&Address::Chat(chat, message));
    }

    /// Picks a result of an answered inline query, as a person would, and gives the identifier of the message that
    /// is sent so.
    pub fn choose(&self, query: &str, result: &str) -> String {
        let answers = self.calls_of("answerinlinequery");
        let answer = answers
            .iter()
            .find(|call| call.code == 200 && call.body["inline_query_id"] == query)
            .expect("an answer to the query");
        let results = answer.body["results"].as_array().into_iter().flatten();
        let chosen = results.into_iter().find(|it| it["id"] == result).expect("the result");
        self.lock().send_inline(chosen)
    }

    /// What a message of the bot says now: its text or rich message, and its keyboard.
    pub fn shown(&self, chat: i64, message: i64) -> Option<(Value, Value)> {
        self.shown_at(&Address::Chat(chat, message))
    }

    /// The same of an inline message.
    pub fn shown_inline(&self, id: &str) -> Option<(Value, Value)> {
        self.shown_at(&Address::Inline(id.to_owned()))
    }

    fn shown_at(&self, address: &Address) -> Option<(Value, Value)> {
        let inner = self.lock();
        inner.messages.get(address).map(Content::shown)
    }

    /// All calls so far.
    pub fn calls(&self) -> Vec<Call> {
        self.lock().calls.clone()
    }

    /// The calls of a method so far, its name in lower case.
    pub fn calls_of(&self, method: &str) -> Vec<Call> {
        self.calls_that(|call| call.method == method)
    }

    /// The calls so far that were to send a message, rich ones among them, whatever became of them.
    pub fn tries(&self) -> Vec<Call> {
        self.calls_that(|call| state::sends(&call.method))
    }

    /// The messages that were sent successfully so far, rich ones among them.
    pub fn sent(&self) -> Vec<Call> {
        self.calls_that(|call| state::sends(&call.method) && call.code == 200)
    }

    fn calls_that(&self, holds: impl Fn(&Call) -> bool) -> Vec<Call> {
        self.lock().calls.iter().filter(|call| holds(call)).cloned().collect()
    }

    /// How many messages were sent successfully so far.
    pub fn sent_count(&self) -> usize {
        self.lock().sent
    }

    /// The calls so far that the reference of the Bot API does not allow, which are forgiven now.
    pub fn take_violations(&self) -> Vec<String> {
        std::mem::take(&mut self.lock().violations)
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
            Err(_) => {
                let calls = self.calls();
                let last = &calls[calls.len().saturating_sub(20)..];
                panic!(
                    "waited in vain for {what}; the last of {} calls: {last:#?}",
                    calls.len()
                )
            }
        }
    }

    /// Waits for this many calls of a method, and gives them.
    pub async fn wait_calls(&self, method: &str, count: usize) -> Vec<Call> {
        self.wait(&format!("{count} calls of {method}"), |server| {
            Some(server.calls_of(method)).filter(|calls| calls.len() >= count)
        })
        .await
    }

    /// Waits for this many messages that were sent successfully, and gives them.
    pub async fn wait_sent(&self, count: usize) -> Vec<Call> {
        self.wait(&format!("{count} messages"), |server| {
            (server.sent_count() >= count).then(|| server.sent())
        })
        .await
    }

    /// Waits until an update was confirmed.
    pub async fn wait_confirmed(&self, update: i64) {
        self.wait("a confirmation", |server| (server.confirmed() > update).then_some(()))
            .await;
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.shared.lock()
    }
}
