//! More than can be done at once, from many chats.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

use podium::chat::Request;
use podium::engine::Engine;
use podium::reply::Reply;

use super::support::fake::{Call, Telegram};
use super::support::updates::private_text;
use super::webhook::{Brought, health};
use super::{Inside, echo};

/// An engine that answers nothing until it is let go.
#[derive(Clone, Default)]
struct Gate(Arc<(Mutex<bool>, Condvar)>);

impl Gate {
    fn open(&self) {
        *self.0.0.lock().unwrap() = true;
        self.0.1.notify_all();
    }

    fn engine(&self) -> impl Engine + 'static {
        let gate = self.clone();
        move |request: &Request| -> Reply {
            let open = gate.0.0.lock().unwrap();
            drop(gate.0.1.wait_while(open, |open| !*open).unwrap());
            echo(request)
        }
    }
}

/// Waits for so many messages, looking now and then, for there are thousands.
async fn wait_many(server: &Telegram, count: usize) -> Vec<Call> {
    let end = Instant::now() + Duration::from_secs(120);
    while Instant::now() < end {
        tokio::time::sleep(Duration::from_millis(500)).await;
        let sent = server.sent();
        if sent.len() >= count {
            return sent;
        }
    }
    panic!("{} of {count} messages were sent", server.sent().len());
}

/// The chats in their order.
fn chats(sent: &[Call]) -> Vec<i64> {
    let mut chats: Vec<i64> = sent.iter().map(Call::chat).collect();
    chats.sort_unstable();
    chats
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_flood_from_many_chats_is_sent_away_and_what_was_taken_is_answered() {
    let server = Telegram::start().await;
    let gate = Gate::default();
    let Brought { bot, door } = Brought::start(&server, gate.engine()).await;
    let full = Arc::new(AtomicBool::new(false));
    let bringing: Vec<_> = (0..40)
        .map(|lane| {
            let (door, full) = (door.clone(), Arc::clone(&full));
            tokio::spawn(async move {
                let mut taken = Vec::new();
                for number in (lane..6000).step_by(40) {
                    if full.load(Ordering::Relaxed) {
                        break;
                    }
                    match door.bring(number, private_text(1000 + number, "q")).await {
                        200 => taken.push(1000 + number),
                        503 => full.store(true, Ordering::Relaxed),
                        status => panic!("{status}"),
                    }
                }
                taken
            })
        })
        .collect();
    let mut taken = Vec::new();
    for lane in bringing {
        taken.extend(lane.await.unwrap());
    }
    taken.sort_unstable();
    assert!(full.load(Ordering::Relaxed), "all were taken");
    assert!((4096..4096 + 100).contains(&taken.len()), "{} were taken", taken.len());
    assert_eq!(health(door.address).await, Some(200), "busy is not unwell");
    gate.open();
    assert_eq!(chats(&wait_many(&server, taken.len()).await), taken);
    assert_eq!(
        door.bring(9000, private_text(9000, "q")).await,
        200,
        "there is room again"
    );
    bot.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn while_there_is_no_room_polling_leaves_updates_with_telegram() {
    let server = Telegram::start().await;
    let gate = Gate::default();
    let bot = Inside::start(&server, gate.engine());
    let last = server.push((0..5000).map(|chat| private_text(1000 + chat, "q")));
    let first = last - 4999;
    let mut before = -1;
    while server.confirmed() != before {
        before = server.confirmed();
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
    let fetched = server.confirmed() - first;
    assert!((3996..=4096).contains(&fetched), "{fetched}");
    gate.open();
    let sent = wait_many(&server, 5000).await;
    assert_eq!(chats(&sent), (1000..6000).collect::<Vec<i64>>());
    bot.stop().await.unwrap();
    assert_eq!(server.confirmed(), last + 1);
}
