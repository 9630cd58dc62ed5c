//! How much there is to do in all lanes together.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::sync::Notify;
use tokio::time::Instant;

use crate::telegram::metrics::Metrics;

/// How many jobs may wait or run before no more updates are taken.
pub(super) const BOUND: usize = 4096;
/// From how many jobs on there is a crowd.
pub(super) const CROWD: usize = BOUND / 2;

/// The jobs that wait or run. Those that run count too, for one that waits for Telegram holds as much as one that waits
/// for its turn.
pub(super) struct Load {
    jobs: AtomicUsize,
    left: Notify,
    metrics: Metrics,
}

/// The part of one job in the load, from its queueing to its end, whatever the end.
pub(super) struct Ticket {
    load: Arc<Load>,
    since: Instant,
}

impl Load {
    pub(super) fn new(metrics: Metrics) -> Self {
        Self {
            jobs: AtomicUsize::new(0),
            left: Notify::new(),
            metrics,
        }
    }

    /// Adds a job.
    pub(super) fn enter(load: &Arc<Self>) -> Ticket {
        load.jobs.fetch_add(1, Ordering::Relaxed);
        load.metrics.job_queued();
        Ticket {
            load: Arc::clone(load),
            since: Instant::now(),
        }
    }

    /// Whether lanes have to hold back.
    pub(super) fn is_crowd(&self) -> bool {
        self.jobs.load(Ordering::Relaxed) >= CROWD
    }

    /// Ready when there are fewer jobs than the bound. For one waiter at a time.
    pub(super) async fn room(&self) {
        while self.jobs.load(Ordering::Relaxed) >= BOUND {
            // A job that leaves between the look and the wait leaves its notice behind.
            self.left.notified().await;
        }
    }
}

impl Drop for Ticket {
    fn drop(&mut self) {
        self.load.jobs.fetch_sub(1, Ordering::Relaxed);
        self.load.metrics.job_over(self.since.elapsed());
        self.load.left.notify_one();
    }
}
