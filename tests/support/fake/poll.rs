//! Long polling.

use std::time::Duration;

use serde_json::{Value, json};

use super::http::Outcome;
use super::state::Shared;

fn conflict(why: &str) -> Outcome {
    Err((409, format!("Conflict: {why}"), Value::Null))
}

/// Forgets what is confirmed, then waits for an update of a kind that is asked for.
pub async fn get_updates(shared: &Shared, body: &Value) -> Outcome {
    let hold = Duration::from_secs(body["timeout"].as_u64().unwrap_or(0));
    let limit = usize::try_from(body["limit"].as_u64().unwrap_or(100)).unwrap().min(100);
    let allowed: Option<Vec<&str>> = body["allowed_updates"]
        .as_array()
        .map(|kinds| kinds.iter().filter_map(Value::as_str).collect());
    let mut changed = shared.changed.subscribe();
    let mine = {
        let mut inner = shared.lock();
        if inner.webhook.is_some() {
            return conflict(
                "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
            );
        }
        if let Some(offset) = body["offset"].as_i64() {
            inner.confirmed = inner.confirmed.max(offset);
            let old = |update: &Value| update["update_id"].as_i64() < Some(offset);
            while inner.pending.front().is_some_and(old) {
                inner.pending.pop_front();
            }
        }
        inner.polls += 1;
        inner.polls
    };
    shared.bump();
    let deadline = tokio::time::Instant::now() + hold;
    loop {
        changed.mark_unchanged();
        {
            let mut inner = shared.lock();
            if inner.polls != mine {
                return conflict(
                    "terminated by other getUpdates request; make sure that only one bot instance is running",
                );
            }
            // Without a list, all kinds but those that Telegram sends only when asked to; none of them is used here.
            let wanted = |update: &Value| {
                allowed
                    .as_ref()
                    .is_none_or(|allowed| allowed.iter().any(|kind| update.get(kind).is_some()))
            };
            let mut updates = std::mem::take(&mut inner.again);
            updates.extend(
                inner
                    .pending
                    .iter()
                    .filter(|update| wanted(update))
                    .take(limit)
                    .cloned(),
            );
            updates.truncate(limit);
            if !updates.is_empty() {
                return Ok(json!(updates));
            }
        }
        tokio::select! {
            () = tokio::time::sleep_until(deadline) => return Ok(json!([])),
            _ = changed.changed() => {}
        }
    }
}
