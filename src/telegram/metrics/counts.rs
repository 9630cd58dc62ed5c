//! The counts themselves: names, labels and meanings.

use std::sync::atomic::AtomicU64;

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::metrics::info::Info;
use prometheus_client::registry::{Registry, Unit};

/// Seconds that answering takes: from a quarter of a millisecond to ten seconds.
const ANSWER_SECONDS: [f64; 14] = [
    0.000_25, 0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0,
];
/// Seconds that a job takes with its waits: for its turn, for the pace of its chat, for Telegram.
const JOB_SECONDS: [f64; 12] = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0, 30.0, 120.0];

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct Kind {
    pub(super) kind: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct Answered {
    pub(super) outcome: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct Called {
    pub(super) method: &'static str,
    pub(super) result: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct Coded {
    pub(super) code: u16,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct Within {
    pub(super) part: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Version {
    version: &'static str,
}

/// Every count, and the registry that knows them all by name.
#[derive(Debug)]
pub(super) struct Counts {
    pub(super) registry: Registry,
    pub(super) updates: Family<Kind, Counter>,
    pub(super) repeated: Counter,
    pub(super) inbox_up: Family<Kind, Gauge>,
    pub(super) webhook: Family<Coded, Counter>,
    pub(super) jobs: Gauge,
    pub(super) lanes: Gauge,
    pub(super) job_seconds: Histogram,
    pub(super) dropped: Counter,
    pub(super) panics: Family<Within, Counter>,
    pub(super) answers: Family<Answered, Counter>,
    pub(super) answer_seconds: Histogram,
    pub(super) suggest_seconds: Histogram,
    pub(super) calls: Family<Called, Counter>,
    pub(super) told_to_wait: Counter<f64, AtomicU64>,
}

impl Counts {
    /// Everything at zero, and registered.
    pub(super) fn new() -> Self {
        let mut counts = Self {
            registry: Registry::with_prefix("podium"),
            updates: Family::default(),
            repeated: Counter::default(),
            inbox_up: Family::default(),
            webhook: Family::default(),
            jobs: Gauge::default(),
            lanes: Gauge::default(),
            job_seconds: Histogram::new(JOB_SECONDS),
            dropped: Counter::default(),
            panics: Family::default(),
            answers: Family::default(),
            answer_seconds: Histogram::new(ANSWER_SECONDS),
            suggest_seconds: Histogram::new(ANSWER_SECONDS),
            calls: Family::default(),
            told_to_wait: Counter::default(),
        };
        counts.register();
        counts
    }

    /// Gives every count its name and meaning.
    fn register(&mut self) {
        let registry = &mut self.registry;
        let version = Version {
            version: env!("CARGO_PKG_VERSION"),
        };
        registry.register("build", "Which program this is", Info::new(version));
        registry.register("updates", "Updates taken over, by kind", self.updates.clone());
        registry.register(
            "updates_repeated",
            "Updates that came again and were passed over",
            self.repeated.clone(),
        );
        registry.register(
            "inbox_up",
            "Whether updates can come in (1), as the last try showed",
            self.inbox_up.clone(),
        );
        registry.register(
            "webhook_requests",
            "Requests to the webhook, by the status they were answered with",
            self.webhook.clone(),
        );
        registry.register("jobs", "Jobs that wait or run", self.jobs.clone());
        registry.register("lanes", "Chats with a lane of their own", self.lanes.clone());
        registry.register_with_unit(
            "job",
            "Time from queueing a job to its end, waits and sending included",
            Unit::Seconds,
            self.job_seconds.clone(),
        );
        registry.register(
            "jobs_dropped",
            "Jobs that found the lane of their chat full",
            self.dropped.clone(),
        );
        registry.register("panics", "Panics that were caught, by where", self.panics.clone());
        registry.register("answers", "Answers made, by outcome", self.answers.clone());
        registry.register_with_unit(
            "answer",
            "Time to make an answer, waits and sending not included",
            Unit::Seconds,
            self.answer_seconds.clone(),
        );
        registry.register_with_unit(
            "suggest",
            "Time to list answers to what somebody types, waits and sending not included",
            Unit::Seconds,
            self.suggest_seconds.clone(),
        );
        registry.register(
            "telegram_calls",
            "Calls to the Bot API, by method and result",
            self.calls.clone(),
        );
        registry.register_with_unit(
            "told_to_wait",
            "Time that Telegram asked to wait, by 429",
            Unit::Seconds,
            self.told_to_wait.clone(),
        );
    }
}
