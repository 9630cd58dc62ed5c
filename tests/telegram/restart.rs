//! Stopped in the middle of work, and started again on the same queue.

use super::support::fake::{Fault, TOKEN, Telegram};
use super::support::program::Bot;
use super::support::updates::private_text;

/// How many messages were sent to a chat.
fn sent_to(server: &Telegram, chat: i64) -> usize {
    server.sent().iter().filter(|call| call.chat() == chat).count()
}

/// Waits until a message to a chat was tried.
async fn tried(server: &Telegram, chat: i64) {
    server
        .wait("a try", |server| {
            server.tries().iter().any(|call| call.chat() == chat).then_some(())
        })
        .await;
}

/// Long polling confirms what it was given when it asks for more, so what still waits at the end is gone; but it takes
/// nothing else with it.
#[tokio::test]
async fn a_chat_that_has_to_wait_too_long_costs_no_other_its_answer() {
    let server = Telegram::start().await;
    server.fail_to(42, Fault::TooMany(3600));
    let bot = Bot::start_quiet(TOKEN, server.url());
    server.push([private_text(41, "Lamiya Valiyeva"), private_text(42, "Michael Phelps")]);
    tried(&server, 42).await;
    let last = server.push([private_text(43, "Usain Bolt")]);
    server.wait_confirmed(last).await;
    let (status, log) = bot.stop().await;
    assert_eq!(status.code(), Some(0), "{log}");
    assert!(
        log.contains("not all could be finished"),
        "what is given up is told: {log}"
    );

    server.push([private_text(44, "Simone Biles"), private_text(42, "Michael Phelps")]);
    let bot = Bot::start_quiet(TOKEN, server.url());
    server.wait_sent(4).await;
    let (status, log) = bot.stop().await;
    assert_eq!(status.code(), Some(0), "{log}");
    let counts = [41, 42, 43, 44].map(|chat| sent_to(&server, chat));
    assert_eq!(
        counts, [1; 4],
        "nothing is repeated, and the chat that waited is served again"
    );
}

#[tokio::test]
async fn a_short_wait_is_waited_out_before_the_end() {
    let server = Telegram::start().await;
    server.fail_to(42, Fault::TooMany(1));
    let bot = Bot::start_quiet(TOKEN, server.url());
    let chats = [41, 42, 43];
    let last = server.push(chats.map(|chat| private_text(chat, "Lamiya Valiyeva")));
    tried(&server, 42).await;
    let (status, log) = bot.stop().await;
    assert_eq!((status.code(), log.as_str()), (Some(0), ""));
    assert!(server.confirmed() > last);

    let bot = Bot::start_quiet(TOKEN, server.url());
    server.push([private_text(44, "Usain Bolt")]);
    server.wait_sent(4).await;
    bot.stop().await;
    let counts = [41, 42, 43, 44].map(|chat| sent_to(&server, chat));
    assert_eq!(counts, [1; 4], "nothing is lost and nothing repeated");
}

/// What was given out last with an update that could not be finished cannot be confirmed, for Telegram only knows a first
/// one that is not done; so the program notes what it did.
#[tokio::test]
async fn what_was_done_beside_something_unfinished_is_not_repeated() {
    let server = Telegram::start().await;
    let folder = tempfile::tempdir().unwrap();
    let state = folder.path().join("state.sqlite3");
    let bot = Bot::start_with_state(TOKEN, server.url(), &state);
    let first = server.push([private_text(40, "Lamiya Valiyeva")]);
    server.wait_confirmed(first).await;
    // A call for updates is open now. The next ones, which would confirm what that one gives, do not arrive.
    for _ in 0..3 {
        server.fail("getupdates", Fault::Server(502));
    }
    server.fail_to(42, Fault::TooMany(3600));
    server.push([41, 42, 43].map(|chat| private_text(chat, "Lamiya Valiyeva")));
    tried(&server, 42).await;
    server.wait_sent(3).await;
    let (status, log) = bot.stop().await;
    assert_eq!(status.code(), Some(0), "{log}");

    server.push([private_text(44, "Usain Bolt")]);
    let bot = Bot::start_with_state(TOKEN, server.url(), &state);
    server.wait_sent(5).await;
    let (status, log) = bot.stop().await;
    assert_eq!(status.code(), Some(0), "{log}");
    let counts = [40, 41, 42, 43, 44].map(|chat| sent_to(&server, chat));
    assert_eq!(counts, [1; 5], "the one that waited is answered, and no other again");
}
