//! What goes wrong, and what goes on.

use std::time::Duration;

use podium::chat::Request;
use podium::reply::Reply;
use podium::telegram::BotError;
use serde_json::json;

use super::support::fake::{Call, Fault, Telegram};
use super::support::updates::{GROUP, group_text, private_text};
use super::{Inside, echo};

/// The codes with which the messages to a chat were answered, in their order.
fn codes(server: &Telegram, chat: i64) -> Vec<u16> {
    server
        .calls_of("sendmessage")
        .iter()
        .filter(|call| call.chat() == chat)
        .map(|call| call.code)
        .collect()
}

#[tokio::test]
async fn too_many_requests_hold_up_their_chat_only_and_to_the_second() {
    let server = Telegram::start().await;
    server.fail_to(42, Fault::TooMany(2));
    let bot = Inside::start(&server, echo);
    server.push([private_text(42, "first"), private_text(42, "second")]);
    let refused = server
        .wait("the refusal", |server| server.calls_of("sendmessage").pop())
        .await;
    assert_eq!(refused.code, 429);
    server.push([private_text(43, "other")]);
    let sent = server.wait_sent(3).await;
    bot.stop().await.unwrap();
    let chats: Vec<i64> = sent.iter().map(Call::chat).collect();
    assert_eq!(chats, [43, 42, 42], "the other chat did not wait");
    assert_eq!(
        [sent[1].text(), sent[2].text()],
        ["<b>Private</b>: first", "<b>Private</b>: second"]
    );
    assert!(
        sent[1].at - refused.at >= Duration::from_secs(2),
        "not before the time it was told"
    );
}

#[tokio::test]
async fn retries_after_too_many_requests_are_bounded() {
    let server = Telegram::start().await;
    for _ in 0..4 {
        server.fail_to(42, Fault::TooMany(0));
    }
    let bot = Inside::start(&server, echo);
    server.push([private_text(42, "given up"), private_text(42, "answered")]);
    let sent = server.wait_sent(1).await;
    bot.stop().await.unwrap();
    assert_eq!(sent[0].text(), "<b>Private</b>: answered");
    assert_eq!(codes(&server, 42), [429, 429, 429, 429, 200]);
}

#[tokio::test]
async fn a_message_is_sent_again_after_a_server_error_or_a_broken_connection() {
    let server = Telegram::start().await;
    server.fail("sendmessage", Fault::Server(502));
    server.fail("sendmessage", Fault::Drop);
    let bot = Inside::start(&server, echo);
    server.push([private_text(42, "valiyeva")]);
    server.wait_sent(1).await;
    bot.stop().await.unwrap();
    assert_eq!(codes(&server, 42), [502, 0, 200]);
}

#[tokio::test]
async fn a_refused_message_ends_there() {
    let server = Telegram::start().await;
    server.fail_to(42, Fault::Refuse(403, "Forbidden: bot was blocked by the user"));
    let bot = Inside::start(&server, echo);
    server.push([private_text(42, "blocked"), private_text(42, "back again")]);
    server.wait_sent(1).await;
    bot.stop().await.unwrap();
    assert_eq!(codes(&server, 42), [403, 200]);
}

#[tokio::test]
async fn polling_outlives_every_fault() {
    let server = Telegram::start().await;
    for fault in [
        Fault::Server(500),
        Fault::Drop,
        Fault::TooMany(0),
        Fault::Refuse(409, "Conflict: can't use getUpdates method while webhook is active"),
        Fault::Refuse(400, "Bad Request: whatever"),
    ] {
        server.fail("getupdates", fault);
    }
    let bot = Inside::start(&server, echo);
    server.push([private_text(42, "valiyeva")]);
    server.wait_sent(1).await;
    bot.stop().await.unwrap();
    assert_eq!(
        server.calls_of("deletewebhook").len(),
        1,
        "a webhook is in the way of polling"
    );
}

#[tokio::test]
async fn a_bad_start_is_tried_again() {
    let server = Telegram::start().await;
    for fault in [Fault::Server(502), Fault::Drop, Fault::TooMany(0)] {
        server.fail("getme", fault);
    }
    server.fail("setmycommands", Fault::Server(500));
    let bot = Inside::start(&server, echo);
    server.push([private_text(42, "valiyeva")]);
    server.wait_sent(1).await;
    server
        .wait("the commands", |server| {
            server
                .calls_of("setmycommands")
                .iter()
                .any(|call| call.code == 200)
                .then_some(())
        })
        .await;
    bot.stop().await.unwrap();
}

#[tokio::test]
async fn a_token_that_is_taken_back_ends_the_bot() {
    let server = Telegram::start().await;
    server.fail("getupdates", Fault::Refuse(401, "Unauthorized"));
    let bot = Inside::start(&server, echo);
    server
        .wait("polling", |server| server.calls_of("getupdates").pop())
        .await;
    assert!(matches!(bot.run.await.unwrap(), Err(BotError::Token(_))));
}

#[tokio::test]
async fn a_panic_gets_an_apology_and_the_chat_goes_on() {
    let server = Telegram::start().await;
    let engine = |request: &Request| {
        if request.text == "bad" {
            panic!("on purpose")
        } else {
            echo(request)
        }
    };
    let bot = Inside::start(&server, engine);
    server.push([
        private_text(42, "bad"),
        private_text(42, "good"),
        private_text(43, "good"),
    ]);
    let sent = server.wait_sent(3).await;
    bot.stop().await.unwrap();
    let texts: Vec<&str> = sent.iter().filter(|call| call.chat() == 42).map(Call::text).collect();
    assert!(texts[0].contains("Üzr istəyirəm"), "{texts:?}");
    assert_eq!(texts[1], "<b>Private</b>: good");
}

#[tokio::test]
async fn broken_updates_are_passed_over() {
    let server = Telegram::start().await;
    let bot = Inside::start(&server, echo);
    let last = server.push([
        json!({"message": {"text": "no chat"}}),
        json!({"message": "not even an object"}),
        json!({"callback_query": {"id": 3}}),
        json!({"message": {"message_id": 1, "date": 1, "chat": {"id": 42, "type": "hologram"}, "text": "x"}}),
        private_text(42, "valiyeva"),
    ]);
    server.wait_sent(1).await;
    server.wait_confirmed(last).await;
    bot.stop().await.unwrap();
    assert_eq!(server.sent().len(), 1);
}

#[tokio::test]
async fn what_telegram_would_refuse_goes_out_without_markup() {
    let reply = |html: String, text: String| Reply {
        html,
        text,
        ..Reply::default()
    };
    let engine = move |request: &Request| match request.text.as_str() {
        "broken" => reply("<b>broken".to_owned(), "plain words".to_owned()),
        "long" => reply(format!("<b>{}</b>", "🥇".repeat(3000)), "🥇".repeat(3000)),
        _ => Reply::default(),
    };
    let server = Telegram::start().await;
    let bot = Inside::start(&server, engine);
    server.push([
        private_text(42, "broken"),
        private_text(42, "long"),
        private_text(42, "nothing"),
    ]);
    let sent = server.wait_sent(3).await;
    bot.stop().await.unwrap();
    assert_eq!(
        codes(&server, 42),
        [400, 200, 200, 200],
        "only the broken one had to be tried"
    );
    assert_eq!(sent[0].text(), "plain words");
    assert_eq!(
        sent[1].text().encode_utf16().count(),
        4095,
        "cut between two-unit characters, ellipsis included"
    );
    assert!(!sent[2].text().is_empty());
}

#[tokio::test]
async fn a_group_that_moved_is_followed() {
    let server = Telegram::start().await;
    server.fail_to(GROUP, Fault::Moved(-1_009_999));
    let bot = Inside::start(&server, echo);
    server.push([group_text(1, "/help")]);
    let sent = server.wait_sent(1).await;
    bot.stop().await.unwrap();
    assert_eq!(sent[0].chat(), -1_009_999);
}

#[tokio::test]
async fn a_flood_delays_nobody_else_and_is_told_once() {
    let server = Telegram::start().await;
    let bot = Inside::start(&server, echo);
    let flood = (0..60).map(|i| private_text(42, &format!("flood {i}")));
    server.push(flood.chain([private_text(43, "innocent")]));
    server
        .wait("the innocent", |server| {
            server.sent().iter().any(|call| call.chat() == 43).then_some(())
        })
        .await;
    let to_flooder = codes(&server, 42).len();
    assert!(
        to_flooder < 21,
        "the innocent one was answered before the flood was done"
    );
    bot.stop().await.unwrap();
    let sent = server.sent();
    let notices = sent
        .iter()
        .filter(|call| call.text().contains("cavab verə bilmirəm"))
        .count();
    let answers = sent
        .iter()
        .filter(|call| call.chat() == 42 && call.text().contains("flood"))
        .count();
    assert_eq!((notices, answers), (1, 20), "one notice, and bounded work");
}

#[tokio::test]
async fn what_was_begun_is_finished_before_the_end() {
    let server = Telegram::start().await;
    let (begun, is_begun) = std::sync::mpsc::channel();
    let (go_on, may_go_on) = std::sync::mpsc::channel::<()>();
    let may_go_on = std::sync::Mutex::new(may_go_on);
    let engine = move |request: &Request| {
        begun.send(()).unwrap();
        may_go_on.lock().unwrap().recv().unwrap();
        echo(request)
    };
    let bot = Inside::start(&server, engine);
    let last = server.push([private_text(42, "slow")]);
    tokio::task::spawn_blocking(move || is_begun.recv().unwrap())
        .await
        .unwrap();
    let _ = bot.stop.send(());
    go_on.send(()).unwrap();
    bot.run.await.unwrap().unwrap();
    assert_eq!(server.sent().len(), 1);
    assert!(server.confirmed() > last);
    let calls = server.calls();
    let sent_at = calls.iter().position(|call| call.method == "sendmessage").unwrap();
    assert_eq!(
        calls.last().unwrap().method,
        "getupdates",
        "the confirmation comes last"
    );
    assert!(sent_at < calls.len() - 1);
}

#[tokio::test]
async fn a_restart_repeats_nothing_and_loses_nothing() {
    let server = Telegram::start().await;
    let bot = Inside::start(&server, echo);
    server.push([private_text(42, "before")]);
    server.wait_sent(1).await;
    bot.stop().await.unwrap();
    server.push([private_text(42, "between")]);
    let bot = Inside::start(&server, echo);
    server.push([private_text(42, "after")]);
    server.wait_sent(3).await;
    bot.stop().await.unwrap();
    let texts: Vec<String> = server.sent().iter().map(|call| call.text().to_owned()).collect();
    assert_eq!(
        texts,
        ["before", "between", "after"].map(|text| format!("<b>Private</b>: {text}"))
    );
}
