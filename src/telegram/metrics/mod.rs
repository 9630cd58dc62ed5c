//! What the bot counts about itself.
//!
//! Labels are words of the program's own, never a chat, a text or anything else that comes from outside: what is
//! counted names nobody and stays as short as it is at the start.

mod counts;

use std::sync::Arc;
use std::time::Duration;

use prometheus_client::encoding::text::encode;
use serde_json::Value;

use super::incoming::kind;
use crate::engine;
use crate::reply::{Outcome, Reply};
use counts::{Answered, Called, Coded, Counts, Kind, Within};

/// How updates come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    Poll,
    Webhook,
}

/// What panicked and was caught.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// Understanding an update.
    Route,
    /// Doing what it asked for.
    Job,
}

/// How a call to the Bot API ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ended {
    /// It got its result.
    Taken,
    /// 429, and how long to wait.
    ToldToWait(Duration),
    /// Any other refusal.
    Refused,
    /// A fault of the server.
    Server,
    /// There was no answer.
    Network,
    /// The answer was none of the Bot API's.
    Malformed,
}

/// All counts of one bot. Clones count into the same.
#[derive(Debug, Clone)]
pub(super) struct Metrics(Arc<Counts>);

impl Metrics {
    /// Everything at zero.
    pub(super) fn new() -> Self {
        Self(Arc::new(Counts::new()))
    }

    /// An update was taken over.
    pub(super) fn update(&self, update: &Value) {
        let kind = kind(update);
        self.0.updates.get_or_create(&Kind { kind }).inc();
    }

    /// An update came that had been taken over before.
    pub(super) fn repeated(&self) {
        self.0.repeated.inc();
    }

    /// Whether updates can come in, as the last try showed.
    pub(super) fn inbox(&self, source: Source, up: bool) {
        let kind = match source {
            Source::Poll => "poll",
            Source::Webhook => "webhook",
        };
        self.0.inbox_up.get_or_create(&Kind { kind }).set(i64::from(up));
    }

    /// A request to the webhook was answered with this status.
    pub(super) fn delivered(&self, code: u16) {
        self.0.webhook.get_or_create(&Coded { code }).inc();
    }

    /// A job was queued.
    pub(super) fn job_queued(&self) {
        self.0.jobs.inc();
    }

    /// A job is over, so long after it was queued.
    pub(super) fn job_over(&self, after: Duration) {
        self.0.jobs.dec();
        self.0.job_seconds.observe(after.as_secs_f64());
    }

    /// A job found its lane full.
    pub(super) fn job_dropped(&self) {
        self.0.dropped.inc();
    }

    /// A lane was opened for a chat.
    pub(super) fn lane_opened(&self) {
        self.0.lanes.inc();
    }

    /// A lane was closed.
    pub(super) fn lane_closed(&self) {
        self.0.lanes.dec();
    }

    /// A panic was caught.
    pub(super) fn panicked(&self, part: Part) {
        let part = match part {
            Part::Route => "route",
            Part::Job => "job",
        };
        self.0.panics.get_or_create(&Within { part }).inc();
    }

    /// The engine answered, in this time.
    pub(super) fn answered(&self, reply: &Reply, within: Duration) {
        // An apology is a decline by its outcome, but a fault of ours.
        let outcome = match reply.outcome {
            Outcome::Decline if *reply == engine::apology(reply.language) => "apology",
            outcome => outcome.as_str(),
        };
        self.0.answers.get_or_create(&Answered { outcome }).inc();
        self.0.answer_seconds.observe(within.as_secs_f64());
    }

    /// The engine listed answers to what somebody types, in this time.
    pub(super) fn suggested(&self, within: Duration) {
        self.0.suggest_seconds.observe(within.as_secs_f64());
    }

    /// A call to the Bot API came to its end.
    pub(super) fn called(&self, method: &'static str, ended: Ended) {
        let result = match ended {
            Ended::Taken => "ok",
            Ended::ToldToWait(wait) => {
                self.0.told_to_wait.inc_by(wait.as_secs_f64());
                "429"
            }
            Ended::Refused => "refused",
            Ended::Server => "server",
            Ended::Network => "network",
            Ended::Malformed => "malformed",
        };
        self.0.calls.get_or_create(&Called { method, result }).inc();
    }

    /// Everything in the OpenMetrics text format.
    pub(super) fn text(&self) -> String {
        let mut text = String::new();
        // Writing into a string does not fail; if it did, a page cut short would show it.
        let _ = encode(&mut text, &self.0.registry);
        text
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::language::Language;

    #[test]
    fn what_happened_can_be_read() {
        let metrics = Metrics::new();
        metrics.update(&json!({"update_id": 1, "message": {"text": "secret"}}));
        metrics.update(&json!({"update_id": 2, "something_new": {}}));
        metrics.repeated();
        metrics.inbox(Source::Webhook, true);
        metrics.delivered(503);
        metrics.job_queued();
        metrics.job_queued();
        metrics.job_over(Duration::from_millis(30));
        metrics.panicked(Part::Route);
        metrics.answered(&Reply::default(), Duration::from_micros(700));
        metrics.answered(&engine::apology(Language::English), Duration::from_micros(700));
        metrics.suggested(Duration::from_millis(2));
        metrics.called("GetMe", Ended::Taken);
        metrics.called("SendMessage", Ended::ToldToWait(Duration::from_secs(3)));
        let text = metrics.text();
        for line in [
            "podium_build_info{version=\"0.1.0\"} 1",
            "podium_updates_total{kind=\"message\"} 1",
            "podium_updates_total{kind=\"other\"} 1",
            "podium_updates_repeated_total 1",
            "podium_inbox_up{kind=\"webhook\"} 1",
            "podium_webhook_requests_total{code=\"503\"} 1",
            "podium_jobs 1",
            "podium_job_seconds_bucket{le=\"0.05\"} 1",
            "podium_job_seconds_bucket{le=\"0.025\"} 0",
            "podium_panics_total{part=\"route\"} 1",
            "podium_answers_total{outcome=\"decline\"} 1",
            "podium_answers_total{outcome=\"apology\"} 1",
            "podium_answer_seconds_count 2",
            "podium_suggest_seconds_bucket{le=\"0.0025\"} 1",
            "podium_telegram_calls_total{method=\"GetMe\",result=\"ok\"} 1",
            "podium_telegram_calls_total{method=\"SendMessage\",result=\"429\"} 1",
            "podium_told_to_wait_seconds_total 3.0",
        ] {
            assert!(text.lines().any(|have| have == line), "{line} is not in\n{text}");
        }
        assert!(text.ends_with("# EOF\n") && !text.contains("secret"));
    }
}
