//! One chat that floods, and the others beside it.

use std::time::{Duration, Instant};

use super::support::fake::{Call, TOKEN, Telegram};
use super::support::program::Bot;
use super::support::updates::private_text;

const FLOODER: i64 = 42;
/// The promise: one chat's flood delays another by less than this.
const LEAST: Duration = Duration::from_millis(250);

/// How long a question of this chat takes, from its update to the call that answers it.
async fn delay(server: &Telegram, chat: i64) -> Duration {
    let asked = Instant::now();
    server.push([private_text(chat, "standings paris 2024 paralympics")]);
    let answered = server
        .wait("an innocent answer", |server| {
            server.sent().into_iter().find(|call| call.chat() == chat)
        })
        .await;
    answered.at - asked
}

#[tokio::test]
async fn a_flood_delays_other_chats_by_less_than_a_quarter_of_a_second() {
    let server = Telegram::start().await;
    let bot = Bot::start_quiet(TOKEN, server.url());
    let mut alone = Vec::new();
    for chat in 101..=106 {
        alone.push(delay(&server, chat).await);
    }
    // The first one waits for the program's start.
    let alone = *alone[1..].iter().min().unwrap();

    let flood = tokio::spawn({
        let server = server.clone();
        async move {
            let mut beat = tokio::time::interval(Duration::from_millis(50));
            for _ in 0..100 {
                beat.tick().await;
                server.push((0..10).map(|_| private_text(FLOODER, "who won judo gold in tokyo 2020")));
            }
        }
    });
    let mut beside = Vec::new();
    for chat in 201..=210 {
        tokio::time::sleep(Duration::from_millis(400)).await;
        beside.push(delay(&server, chat).await);
    }
    flood.await.unwrap();
    assert!(
        beside.iter().all(|delay| *delay < alone + LEAST),
        "alone {alone:?}, beside the flood {beside:?}"
    );

    server
        .wait("the notice", |server| (notices(server).1 > 0).then_some(()))
        .await;
    let (status, log) = bot.stop().await;
    assert_eq!(status.code(), Some(0), "{log}");
    let (answers, notices) = notices(&server);
    assert_eq!(notices, 1, "the flooder is told once");
    assert!(answers < 40, "work for {answers} of 1000");
}

/// How many messages of the flooder's were answered, and how often it was told that they are too many: the same
/// question has the same answer, so a notice is what differs.
fn notices(server: &Telegram) -> (usize, usize) {
    let sent = server.sent();
    let texts: Vec<&str> = sent
        .iter()
        .filter(|call| call.chat() == FLOODER)
        .map(Call::text)
        .collect();
    let is_answer = |text: &&&str| **text == texts[0];
    let answers = texts.iter().filter(is_answer).count();
    (answers, texts.len() - answers)
}
