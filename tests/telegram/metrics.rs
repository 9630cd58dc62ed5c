//! What monitoring reads of a bot at work.

use podium::chat::Request;
use podium::reply::Reply;
use podium::telegram::{Arrival, Settings};

use super::support::fake::{Fault, TOKEN, Telegram};
use super::support::updates::{press, private_text};
use super::webhook::{client, free_address, wait_health};
use super::{Inside, echo};

/// Breaks on one word.
fn fragile(request: &Request) -> Reply {
    assert!(request.text != "break", "on purpose");
    echo(request)
}

#[tokio::test]
async fn metrics_show_what_happened_and_name_nobody() {
    let server = Telegram::start().await;
    let address = free_address();
    let settings = Settings {
        token: TOKEN.into(),
        server: Some(server.url().to_owned()),
        arrival: Arrival::Polling,
        monitor: Some(address),
    };
    let bot = Inside::with(settings, fragile);
    wait_health(address, Some(200)).await;
    server.fail_to(424_242, Fault::TooMany(1));
    server.fail_to(434_343, Fault::Refuse(403, "Forbidden: bot was blocked by the user"));
    server.push([
        private_text(424_242, "classified"),
        private_text(434_343, "classified"),
        private_text(444_444, "break"),
        press("q1", 454_545, "no code at all"),
    ]);
    server
        .wait("all four", |server| {
            let done = server.sent().len() == 2 && server.calls_of("answercallbackquery").len() == 1;
            let refused = server.calls_of("sendmessage").iter().any(|call| call.code == 403);
            (done && refused).then_some(())
        })
        .await;
    let page = async || {
        let response = client().get(format!("http://{address}/metrics")).send().await.unwrap();
        assert_eq!(
            response.headers()["content-type"],
            "application/openmetrics-text; version=1.0.0; charset=utf-8"
        );
        response.text().await.unwrap()
    };
    // A job is over a moment after its message has arrived.
    let mut text = page().await;
    for _ in 0..100 {
        if text.contains("\npodium_jobs 0\n") {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        text = page().await;
    }
    for line in [
        "podium_inbox_up{kind=\"poll\"} 1",
        "podium_updates_total{kind=\"message\"} 3",
        "podium_updates_total{kind=\"callback_query\"} 1",
        "podium_answers_total{outcome=\"answer\"} 2",
        "podium_answers_total{outcome=\"apology\"} 1",
        "podium_answer_seconds_count 3",
        "podium_telegram_calls_total{method=\"GetMe\",result=\"ok\"} 1",
        "podium_telegram_calls_total{method=\"SendMessage\",result=\"ok\"} 2",
        "podium_telegram_calls_total{method=\"SendMessage\",result=\"429\"} 1",
        "podium_telegram_calls_total{method=\"SendMessage\",result=\"refused\"} 1",
        "podium_told_to_wait_seconds_total 1.0",
        "podium_jobs 0",
        "podium_job_seconds_count 4",
        "podium_lanes 4",
        "podium_jobs_dropped_total 0",
    ] {
        assert!(text.lines().any(|have| have == line), "{line} is not in\n{text}");
    }
    for word in [TOKEN, "classified", "424242", "434343", "Aysel", "Podium_Test_bot"] {
        assert!(!text.contains(word), "{word} is in\n{text}");
    }
    bot.stop().await.unwrap();
}
