//! Many chats at once.

use std::collections::HashMap;

use super::support::fake::{TOKEN, Telegram};
use super::support::program::Bot;
use super::support::updates::private_text;

const CHATS: usize = 1000;

/// What may be held in memory at most: 100 MB are promised, and a program that was not optimised is larger itself.
const MOST_MEMORY: usize = if cfg!(debug_assertions) {
    160_000_000
} else {
    100_000_000
};

/// Names as people write them, known to be in the records.
const NAMES: [&str; 16] = [
    "Lamiya Valiyeva",
    "Michael Phelps",
    "usain bolt",
    "Nadia Comăneci",
    "Orkhan Aslanov",
    "Ragnhild Myklebust",
    "Trischa Zorn",
    "Simone Biles",
    "larisa latynina",
    "Ole Einar Bjørndalen",
    "Oksana Masters",
    "Teddy Riner",
    "Paavo Nurmi",
    "valiyeva",
    "Zeynalov",
    "Usian Bolt",
];

/// The questions of the examples that stand by themselves, and names.
fn questions() -> Vec<String> {
    let examples = concat!(env!("CARGO_MANIFEST_DIR"), "/data/lexicon/en/examples.csv");
    let mut table = csv::Reader::from_path(examples).unwrap();
    let examples = table
        .records()
        .map(|line| line.unwrap())
        .filter(|line| line[2].is_empty());
    examples
        .map(|line| line[1].to_owned())
        .chain(NAMES.map(str::to_owned))
        .collect()
}

#[tokio::test]
async fn a_thousand_chats_are_answered_each_once_and_all_alike() {
    let questions = questions();
    assert!(questions.len() > 60, "{}", questions.len());
    let server = Telegram::start().await;
    let bot = Bot::start_quiet(TOKEN, server.url());
    let asked = |chat: i64| &questions[usize::try_from(chat).unwrap() % questions.len()];
    let chats = 1..=i64::try_from(CHATS).unwrap();
    let last = server.push(chats.map(|chat| private_text(chat, asked(chat))));
    server.wait_sent(CHATS).await;
    server.wait_confirmed(last).await;
    let resident = bot.resident();
    let (status, log) = bot.stop().await;
    assert_eq!((status.code(), log.as_str()), (Some(0), ""));

    let calls = server.tries();
    let sent = server.sent();
    assert_eq!(
        (calls.len(), sent.len()),
        (CHATS, CHATS),
        "all at the first try, none twice"
    );
    let mut answers: HashMap<&str, &str> = HashMap::new();
    let mut counts: HashMap<i64, usize> = HashMap::new();
    for call in &sent {
        *counts.entry(call.chat()).or_default() += 1;
        let answer = *answers.entry(asked(call.chat())).or_insert(call.text());
        assert_eq!(call.text(), answer, "{}", asked(call.chat()));
    }
    assert_eq!(counts.len(), CHATS, "one answer for every chat");
    if let Some(resident) = resident {
        assert!(resident < MOST_MEMORY, "{} MB resident", resident / 1_000_000);
    }
}
