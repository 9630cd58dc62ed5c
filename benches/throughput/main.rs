//! How many messages a second the built bot answers, beside a bare teloxide bot that says the same line to everyone.
//!
//! Both run as programs of their own against the same kind of server on the loopback interface, which here checks and
//! records nothing, one after the other and in turns. The promise: Podium answers at least 80 % as many, where people ask
//! what many ask; questions that nobody has asked before are measured beside it.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a measurement that cannot be made ends by it"
)]

mod echo;
#[allow(dead_code, reason = "only the mixed questions are asked here")]
#[path = "../questions/sets.rs"]
mod sets;
#[allow(dead_code, reason = "other benches use more of it")]
#[path = "../../tests/names/spoil.rs"]
mod spoil;
#[path = "../../tests/support/mod.rs"]
mod support;

use std::time::{Duration, Instant};

use podium::chat::Podium;
use tokio::process::Command;

use support::fake::{TOKEN, Telegram};
use support::program::{Bot, command};
use support::updates::private_text;

const MESSAGES: usize = 5000;
const CHATS: i64 = 1000;
const ROUNDS: usize = 3;
/// Messages of a chat that takes no part, to have the bot warm.
const WARM_UP: i64 = 5;

/// What a run came to.
#[derive(Clone, Copy)]
struct Run {
    per_second: f64,
    /// Processor time of the bot for each message, of all cores together.
    busy: Duration,
    /// Memory of the bot at the end, in bytes.
    resident: usize,
}

fn main() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    if std::env::args().any(|argument| argument == echo::ARGUMENT) {
        runtime.block_on(echo::run());
        return;
    }
    let podium = Podium::open().expect("the bundled records open");
    let popular = popular(&podium);
    let mixed = sets::mixed(&podium, MESSAGES);
    drop(podium);
    let (mut echoes, mut populars, mut mixeds) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        echoes.push(runtime.block_on(run("echo", echo::command(), &popular)));
        populars.push(runtime.block_on(run("popular", bot(), &popular)));
        mixeds.push(runtime.block_on(run("mixed", bot(), &mixed)));
    }
    let echo = median(echoes);
    println!("the median of {ROUNDS} rounds of {MESSAGES} messages from {CHATS} chats:");
    for (name, run) in [("echo", echo), ("popular", median(populars)), ("mixed", median(mixeds))] {
        println!(
            "{name:>8}: {:>6.0} messages/s, {:.2} of the echo, {:?} of processor time each, {} MB resident",
            run.per_second,
            run.per_second / echo.per_second,
            run.busy,
            run.resident / 1_000_000
        );
    }
}

/// The questions of the examples, as often as it takes.
fn popular(podium: &Podium) -> Vec<String> {
    let examples = podium.records().catalog().examples().iter();
    let alone: Vec<String> = examples
        .filter(|example| !example.leans)
        .map(|example| example.question.clone())
        .collect();
    alone.iter().cycle().take(MESSAGES).cloned().collect()
}

/// Podium as it is run.
fn bot() -> Command {
    let mut command = command();
    command.arg("bot");
    command
}

/// Has a bot answer all questions, which come at once.
async fn run(name: &str, mut command: Command, questions: &[String]) -> Run {
    let server = Telegram::start_light().await;
    command
        .env("TELOXIDE_TOKEN", TOKEN)
        .env("TELOXIDE_API_URL", server.url());
    let bot = Bot::spawn(command);
    let warm_up = 1_000_000;
    for chat in warm_up..warm_up + WARM_UP {
        let sent = server.sent_count();
        server.push([private_text(chat, "Lamiya Valiyeva")]);
        answered(&server, sent + 1).await;
    }

    let busy = bot.busy();
    let start = Instant::now();
    let sent = server.sent_count();
    server.push(
        questions
            .iter()
            .zip((1..=CHATS).cycle())
            .map(|(question, chat)| private_text(chat, question)),
    );
    answered(&server, sent + questions.len()).await;
    let elapsed = start.elapsed();
    let messages = u32::try_from(questions.len()).expect("few enough");
    let run = Run {
        per_second: f64::from(messages) / elapsed.as_secs_f64(),
        busy: bot.busy().saturating_sub(busy) / messages,
        resident: bot.resident().unwrap_or_default(),
    };
    println!("{name:>8}: {:>6.0} messages/s", run.per_second);
    bot.signal("KILL").await;
    bot.ended().await;
    run
}

async fn answered(server: &Telegram, count: usize) {
    server
        .wait("the answers", |server| (server.sent_count() >= count).then_some(()))
        .await;
}

/// The run in the middle by messages a second.
fn median(mut runs: Vec<Run>) -> Run {
    runs.sort_by(|a, b| a.per_second.total_cmp(&b.per_second));
    runs[runs.len() / 2]
}
