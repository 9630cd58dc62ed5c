//! The built program as a bot, with its own engine.

use serde_json::json;

use super::support::fake::{Call, Fault, TOKEN, Telegram};
use super::support::program::{Bot, command};
use super::support::updates::{group_text, private_text};

#[tokio::test]
async fn it_registers_answers_and_stops_in_order() {
    let server = Telegram::start().await;
    let bot = Bot::start(TOKEN, server.url());
    // Four scopes in four languages, and both descriptions in each.
    let commands = server.wait_calls("setmycommands", 16).await;
    let names = |call: &Call| -> Vec<String> {
        let commands = call.body["commands"].as_array().unwrap().iter();
        commands
            .map(|command| command["command"].as_str().unwrap().to_owned())
            .collect()
    };
    let all = [
        "athlete",
        "standings",
        "country",
        "event",
        "games",
        "examples",
        "help",
        "settings",
        "forget",
    ];
    for call in &commands {
        let of_group = call.body["scope"]["type"] == "all_group_chats";
        assert_eq!(call.code, 200, "{:?}", call.body);
        assert_eq!(names(call), if of_group { &all[..7] } else { &all }, "{:?}", call.body);
    }
    server.wait_calls("setmydescription", 4).await;
    let short = server.wait_calls("setmyshortdescription", 4).await;
    let languages: Vec<&str> = short
        .iter()
        .map(|call| call.body["language_code"].as_str().unwrap())
        .collect();
    assert_eq!(languages, ["", "az", "ru", "tr"]);

    let last = server.push([private_text(42, "/help"), group_text(7, "/help")]);
    let sent = server.wait_sent(2).await;
    assert!(sent.iter().all(|call| call.body["parse_mode"] == "HTML"), "{sent:#?}");
    let (status, log) = bot.stop().await;
    assert_eq!(status.code(), Some(0), "{log}");
    assert!(server.confirmed() > last);
    let refused: Vec<_> = server
        .calls()
        .into_iter()
        .filter(|call| call.code != 200 && call.code != 409)
        .collect();
    assert!(refused.is_empty(), "{refused:#?}");
}

#[tokio::test]
async fn hostile_texts_are_answered_within_the_rules() {
    let server = Telegram::start().await;
    let bot = Bot::start(TOKEN, server.url());
    let long = "я".repeat(4096);
    let texts = [
        "<b>&",
        "</b></i>&lt;",
        "/athlete <a href='x'>y</a> & co",
        "'; DROP TABLE athletes; --",
        "🥇🥈🥉",
        &long,
    ];
    server.push(texts.iter().map(|text| private_text(42, text)));
    let sent = server.wait_sent(texts.len()).await;
    let is_marked_up = |call: &Call| call.method == "sendrichmessage" || call.body["parse_mode"] == "HTML";
    assert!(sent.iter().all(is_marked_up), "{sent:#?}");
    let (status, log) = bot.stop().await;
    assert_eq!(status.code(), Some(0));
    assert!(
        server.calls_of("sendmessage").iter().all(|call| call.code == 200),
        "nothing was refused"
    );
    assert!(!log.contains("DROP TABLE"), "messages are not logged");
}

#[tokio::test]
async fn the_token_is_in_no_log_even_at_the_finest_level() {
    let server = Telegram::start().await;
    for fault in [Fault::Drop, Fault::Server(500)] {
        server.fail("getme", fault);
        server.fail("getupdates", fault);
        server.fail("sendmessage", fault);
    }
    let bot = Bot::start(TOKEN, server.url());
    server.push([private_text(42, "/help")]);
    server.wait_sent(1).await;
    let (status, log) = bot.stop().await;
    assert_eq!(status.code(), Some(0), "{log}");
    let secret = TOKEN.split_once(':').unwrap().1;
    assert!(log.contains("Telegram cannot be reached"), "faults are logged: {log}");
    assert!(!log.contains(secret), "{log}");
}

#[tokio::test]
async fn a_wrong_token_is_told_and_ends_it() {
    let server = Telegram::start().await;
    let (status, log) = Bot::start("123:wrong-token", server.url()).ended().await;
    assert_eq!(status.code(), Some(1));
    assert!(
        log.contains("refused the token") && log.contains("TELOXIDE_TOKEN"),
        "{log}"
    );
    assert!(!log.contains("wrong-token"), "{log}");
}

#[tokio::test]
async fn a_signal_ends_it_even_before_telegram_was_reached() {
    let server = Telegram::start().await;
    for _ in 0..100 {
        server.fail("getme", Fault::Server(502));
    }
    for signal in ["TERM", "INT"] {
        let before = server.calls_of("getme").len();
        let bot = Bot::start(TOKEN, server.url());
        server
            .wait("a try", |server| {
                (server.calls_of("getme").len() > before).then_some(())
            })
            .await;
        bot.signal(signal).await;
        let (status, log) = bot.ended().await;
        assert_eq!(status.code(), Some(0), "{log}");
    }
}

#[tokio::test]
async fn a_chat_that_has_to_wait_does_not_hold_up_the_end() {
    let server = Telegram::start().await;
    server.fail_to(42, Fault::TooMany(3600));
    let bot = Bot::start(TOKEN, server.url());
    server.push([private_text(42, "/help")]);
    server
        .wait("the refusal", |server| server.calls_of("sendmessage").pop())
        .await;
    let (status, log) = bot.stop().await;
    assert_eq!(status.code(), Some(0), "{log}");
    assert!(log.contains("not all could be finished"), "{log}");
}

#[tokio::test]
async fn the_token_may_come_from_a_file_and_then_podium_alone_is_the_bot() {
    let server = Telegram::start().await;
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), format!("{TOKEN}\n")).unwrap();
    let mut by_flag = command();
    by_flag.arg("bot").arg("--token-file").arg(file.path());
    let mut by_variable = command();
    by_variable.env("TELOXIDE_TOKEN_FILE", file.path());
    for mut command in [by_flag, by_variable] {
        let before = server.calls_of("getme").len();
        command.env("TELOXIDE_API_URL", server.url());
        let bot = Bot::spawn(command);
        server
            .wait("polling", |server| {
                (server.calls_of("getme").len() > before).then_some(())
            })
            .await;
        let (status, log) = bot.stop().await;
        assert_eq!(status.code(), Some(0), "{log}");
    }
    assert!(server.calls().iter().all(|call| call.code != 401));
}

#[tokio::test]
async fn it_asks_for_the_updates_it_understands() {
    let server = Telegram::start().await;
    let bot = Bot::start(TOKEN, server.url());
    let poll = server.wait("polling", |server| {
        server.push([private_text(42, "/help")]);
        server.calls_of("getupdates").pop()
    });
    let poll = poll.await;
    assert_eq!(
        poll.body["allowed_updates"],
        json!([
            "message",
            "edited_message",
            "callback_query",
            "inline_query",
            "guest_message",
            "my_chat_member"
        ])
    );
    assert!(poll.body["timeout"].as_u64() >= Some(10), "long polling: {}", poll.body);
    bot.stop().await;
}

#[tokio::test]
async fn without_a_token_or_with_a_senseless_server_it_says_so() {
    let (status, log) = Bot::spawn({
        let mut bot = command();
        bot.arg("bot");
        bot
    })
    .ended()
    .await;
    assert_eq!(status.code(), Some(2));
    assert!(log.contains("TELOXIDE_TOKEN"), "{log}");
    let (status, log) = Bot::start(TOKEN, "no address").ended().await;
    assert_eq!(status.code(), Some(1));
    assert!(log.contains("address"), "{log}");
}

#[tokio::test]
async fn a_call_that_nobody_answers_is_given_up_and_made_again() {
    let server = Telegram::start().await;
    server.fail_to(42, Fault::Hang);
    let bot = Bot::start(TOKEN, server.url());
    server.push([private_text(42, "Lamiya Valiyeva"), private_text(43, "Lamiya Valiyeva")]);
    let sent = server.wait_sent(2).await;
    let (status, log) = bot.stop().await;
    assert_eq!(status.code(), Some(0), "{log}");
    let chats: Vec<i64> = sent.iter().map(Call::chat).collect();
    assert_eq!(chats, [43, 42], "the other chat did not wait");
    assert!(
        sent[1].at - sent[0].at >= std::time::Duration::from_secs(10),
        "it was waited for before it was given up"
    );
}
