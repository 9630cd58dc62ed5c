//! Updates that are brought, over real HTTP.

use std::net::{SocketAddr, TcpListener};
use std::time::{Duration, Instant};

use podium::engine::Engine;
use podium::telegram::{Arrival, Settings};
use serde_json::{Value, json};

use super::support::fake::{Call, Fault, TOKEN, Telegram};
use super::support::program::{Bot, command};
use super::support::updates::private_text;
use super::{Inside, echo};

const URL: &str = "https://podium.example/hook";

/// An address that was free a moment ago.
pub(super) fn free_address() -> SocketAddr {
    TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap()
}

/// A client that asks no proxy.
pub(super) fn client() -> reqwest::Client {
    reqwest::Client::builder().no_proxy().build().unwrap()
}

/// What `/healthz` says at an address; `None` while nobody listens there.
pub(super) async fn health(address: SocketAddr) -> Option<u16> {
    let response = client().get(format!("http://{address}/healthz")).send().await.ok()?;
    Some(response.status().as_u16())
}

/// Waits until `/healthz` says this.
pub(super) async fn wait_health(address: SocketAddr, expected: Option<u16>) {
    for _ in 0..600 {
        if health(address).await == expected {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("waited in vain for {expected:?} at {address}");
}

/// The webhooks that were set.
fn webhooks(server: &Telegram) -> Vec<Call> {
    let mut calls = server.calls_of("setwebhook");
    calls.retain(|call| call.code == 200);
    calls
}

/// A bot inside the test to which updates are brought.
pub(super) struct Brought {
    pub(super) bot: Inside,
    pub(super) door: Door,
}

/// The way to bring updates to one bot.
#[derive(Clone)]
pub(super) struct Door {
    client: reqwest::Client,
    pub(super) address: SocketAddr,
    secret: String,
}

impl Brought {
    /// Starts a bot and waits until it is well.
    pub(super) async fn start(server: &Telegram, engine: impl Engine + 'static) -> Self {
        let before = webhooks(server).len();
        let address = free_address();
        let settings = Settings {
            token: TOKEN.into(),
            server: Some(server.url().to_owned()),
            arrival: Arrival::Webhook {
                url: URL.parse().unwrap(),
                listen: address,
            },
            monitor: None,
        };
        let bot = Inside::with(settings, engine);
        let door = Door::find(server, address, before).await;
        Self { bot, door }
    }
}

impl Door {
    /// The door that a bot told Telegram of in its call after the first `before`.
    async fn find(server: &Telegram, address: SocketAddr, before: usize) -> Self {
        let call = server
            .wait("a webhook", |server| webhooks(server).into_iter().nth(before))
            .await;
        Self {
            client: client(),
            address,
            secret: call.body["secret_token"].as_str().unwrap().to_owned(),
        }
    }

    /// Posts as anybody could; gives the status.
    async fn post(&self, path: &str, secret: Option<&str>, body: impl Into<String>) -> u16 {
        let mut request = self.client.post(format!("http://{}{path}", self.address));
        if let Some(secret) = secret {
            request = request.header("X-Telegram-Bot-Api-Secret-Token", secret);
        }
        request.body(body.into()).send().await.unwrap().status().as_u16()
    }

    /// Brings an update as Telegram does; gives the status.
    pub(super) async fn bring(&self, number: i64, update: Value) -> u16 {
        let mut update = update;
        update["update_id"] = json!(number);
        self.post("/hook", Some(&self.secret), update.to_string()).await
    }
}

#[tokio::test]
async fn telegram_is_told_where_to_bring_what() {
    let server = Telegram::start().await;
    for fault in [Fault::Server(502), Fault::TooMany(0), Fault::Drop] {
        server.fail("setwebhook", fault);
    }
    let brought = Brought::start(&server, echo).await;
    let call = server.calls_of("setwebhook").pop().unwrap();
    assert_eq!(call.body["url"], URL);
    let kinds = [
        "message",
        "edited_message",
        "callback_query",
        "inline_query",
        "guest_message",
        "my_chat_member",
    ];
    assert_eq!(call.body["allowed_updates"], json!(kinds));
    assert!(call.body["max_connections"].as_u64() > Some(0));
    assert!(brought.door.secret.len() >= 32 && !TOKEN.contains(&brought.door.secret));
    brought.bot.stop().await.unwrap();
    assert_eq!(server.calls_of("getupdates").len(), 0, "it does not poll");
    assert_eq!(server.calls_of("deletewebhook").len(), 0, "others may stand behind it");
}

#[tokio::test]
async fn only_telegram_is_listened_to() {
    let server = Telegram::start().await;
    let Brought { bot, door } = Brought::start(&server, echo).await;
    let mut update = private_text(42, "hello");
    update["update_id"] = json!(7);
    let (update, secret) = (update.to_string(), door.secret.clone());
    let large = format!("{}{}", " ".repeat(1024 * 1024), update);
    let mut nearly = secret.clone();
    nearly.pop();
    let cases = [
        ("/hook", None, update.as_str(), 401),
        ("/hook", Some(""), &update, 401),
        ("/hook", Some(TOKEN), &update, 401),
        ("/hook", Some(&nearly), &update, 401),
        ("/hook", None, "no json", 401),
        ("/", Some(&secret), &update, 404),
        ("/hook/", Some(&secret), &update, 404),
        ("/metrics", Some(&secret), &update, 404),
        ("/hook", Some(&secret), "no json", 400),
        ("/hook", Some(&secret), r#"{"message": {}}"#, 400),
        ("/hook", Some(&secret), "[7]", 400),
        ("/hook", Some(&secret), &large, 413),
        ("/hook", Some(&secret), &update, 200),
    ];
    for (path, secret, body, expected) in cases {
        let status = door.post(path, secret, body).await;
        let start: String = body.trim_start().chars().take(20).collect();
        assert_eq!(status, expected, "{path} {secret:?} {start}");
    }
    server.wait_sent(1).await;
    bot.stop().await.unwrap();
    assert_eq!(server.sent().len(), 1);
}

#[tokio::test]
async fn it_is_well_from_its_introduction_to_its_stop() {
    let server = Telegram::start().await;
    let Brought { bot, door } = Brought::start(&server, echo).await;
    bot.stop().await.unwrap();
    assert_eq!(health(door.address).await, None, "it is gone");

    for _ in 0..3 {
        server.fail("getme", Fault::Server(502));
    }
    let settings = Settings {
        token: TOKEN.into(),
        server: Some(server.url().to_owned()),
        arrival: Arrival::Webhook {
            url: URL.parse().unwrap(),
            listen: door.address,
        },
        monitor: None,
    };
    let bot = Inside::with(settings, echo);
    wait_health(door.address, Some(503)).await;
    assert_eq!(door.bring(1, private_text(42, "early")).await, 503);
    wait_health(door.address, Some(200)).await;

    server.fail_to(42, Fault::TooMany(2));
    assert_eq!(door.bring(2, private_text(42, "begun")).await, 200);
    server
        .wait("the refusal", |server| server.calls_of("sendmessage").pop())
        .await;
    let stopping = tokio::spawn(bot.stop());
    wait_health(door.address, Some(503)).await;
    assert_eq!(door.bring(3, private_text(42, "late")).await, 503);
    stopping.await.unwrap().unwrap();
    let texts: Vec<String> = server.sent().iter().map(|call| call.text().to_owned()).collect();
    assert_eq!(texts, ["<b>Private</b>: begun"]);
}

#[tokio::test]
async fn what_comes_twice_is_answered_once() {
    let server = Telegram::start().await;
    let Brought { bot, door } = Brought::start(&server, echo).await;
    let (one, two) = tokio::join!(
        door.bring(7, private_text(42, "hello")),
        door.bring(7, private_text(42, "hello"))
    );
    let three = door.bring(7, private_text(42, "hello")).await;
    let four = door.bring(8, private_text(42, "bye")).await;
    assert_eq!([one, two, three, four], [200; 4]);
    server.wait_sent(2).await;
    bot.stop().await.unwrap();
    let texts: Vec<String> = server.sent().iter().map(|call| call.text().to_owned()).collect();
    assert_eq!(texts, ["<b>Private</b>: hello", "<b>Private</b>: bye"]);
}

#[tokio::test]
async fn two_behind_one_address_answer_all_once() {
    let server = Telegram::start().await;
    let (left, right) = (Brought::start(&server, echo).await, Brought::start(&server, echo).await);
    assert_eq!(left.door.secret, right.door.secret, "they agree without being told");
    for number in 0..20 {
        let door = if number % 2 == 0 { &left.door } else { &right.door };
        let status = door
            .bring(number, private_text(100 + number, &format!("q{number}")))
            .await;
        assert_eq!(status, 200);
    }
    server.wait_sent(20).await;
    left.bot.stop().await.unwrap();
    assert_eq!(
        right.door.bring(20, private_text(120, "q20")).await,
        200,
        "the other goes on"
    );
    server.wait_sent(21).await;
    right.bot.stop().await.unwrap();
    let mut texts: Vec<String> = server.sent().iter().map(|call| call.text().to_owned()).collect();
    texts.sort();
    let mut expected: Vec<String> = (0..21).map(|n| format!("<b>Private</b>: q{n}")).collect();
    expected.sort();
    assert_eq!(texts, expected);
}

#[tokio::test]
async fn the_program_finishes_what_it_took_and_is_asked_for_its_health() {
    let server = Telegram::start().await;
    let (listen, metrics) = (free_address(), free_address());
    let health = || {
        let mut health = command();
        health.arg("health").env("PODIUM_METRICS", metrics.to_string());
        Bot::spawn(health).ended()
    };
    let (status, _) = health().await;
    assert_eq!(status.code(), Some(1), "nobody is there");
    let mut program = command();
    program
        .args(["bot", "--webhook", URL, "--listen", &listen.to_string()])
        .args(["--metrics", &metrics.to_string(), "--log-format", "json"])
        .env("TELOXIDE_TOKEN", TOKEN)
        .env("TELOXIDE_API_URL", server.url())
        .env("PODIUM_LOG", "trace");
    let bot = Bot::spawn(program);
    let door = Door::find(&server, listen, 0).await;
    let (status, log) = health().await;
    assert_eq!(status.code(), Some(0), "{log}");

    server.fail_to(42, Fault::TooMany(2));
    assert_eq!(door.bring(1, private_text(42, "/help classified")).await, 200);
    server
        .wait("the refusal", |server| server.calls_of("sendmessage").pop())
        .await;
    let stopped = Instant::now();
    let (status, log) = bot.stop().await;
    assert_eq!(status.code(), Some(0), "{log}");
    assert!(stopped.elapsed() < Duration::from_secs(10), "{:?}", stopped.elapsed());
    assert_eq!(server.sent().len(), 1, "what was taken is answered");

    let secret = TOKEN.split_once(':').unwrap().1;
    for word in [secret, door.secret.as_str(), "classified"] {
        assert!(!log.contains(word), "{word} is in the log");
    }
    let connected = log
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).expect(line))
        .find(|event| event["message"] == "connected")
        .expect("it tells that it is connected");
    assert_eq!(
        [&connected["level"], &connected["bot"]],
        [&json!("INFO"), &json!("Podium_Test_bot")]
    );
}

#[tokio::test]
async fn a_webhook_that_cannot_be_is_told() {
    let holder = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let taken = holder.local_addr().unwrap().to_string();
    let cases: [(&[&str], i32, &str); 6] = [
        (&["--webhook", URL], 2, "--listen"),
        (&["--listen", "127.0.0.1:8080"], 2, "--webhook"),
        (&["--webhook", URL, "--listen", "8080"], 2, "8080"),
        (
            &["--webhook", "http://podium.example/", "--listen", "127.0.0.1:8080"],
            2,
            "https://",
        ),
        (&["--metrics", "here"], 2, "here"),
        (&["--webhook", URL, "--listen", &taken], 1, "cannot listen"),
    ];
    for (args, code, word) in cases {
        let mut program = command();
        program.arg("bot").args(args).env("TELOXIDE_TOKEN", TOKEN);
        let (status, log) = Bot::spawn(program).ended().await;
        assert_eq!(status.code(), Some(code), "{args:?}: {log}");
        assert!(log.contains(word), "{args:?}: {log}");
    }
}
