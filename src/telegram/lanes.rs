//! A lane for every chat: its jobs run one after the other, independent of all other chats.
//!
//! A lane holds a bounded number of waiting jobs and starts no more of them than Telegram's limits on a chat allow.
//! It exists while there is something to do or to remember about the pace, and is gone after a minute of rest. All
//! lanes together are bounded too: while they hold many jobs each lane holds few, and at their bound no more updates
//! are to be taken.

use std::collections::{BTreeSet, HashMap, VecDeque};
use std::future::Future;
use std::hash::Hash;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{Notify, watch};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};

use super::metrics::{Metrics, Part};
use super::outgoing::Pace;
use load::{Load, Ticket};

/// How many jobs may wait in a lane.
pub(super) const CAPACITY: usize = 20;
/// How many may wait in a lane while there is a crowd, so that a few chats that flood do not use up the room of all.
const CAPACITY_IN_CROWD: usize = 4;
/// How many lanes may be kept at rest. Beyond that a chat's pace is forgotten with its last job, and Telegram tells
/// when it was too fast.
const MOST_AT_REST: usize = 16_384;
/// How long a lane without jobs is kept, at least the longest span of a [`Pace`]; also the least time between two
/// first drops.
const REST: Duration = Duration::from_secs(60);

/// Which lane a job belongs to.
pub(super) trait LaneKey: Copy + Eq + Hash + Send + Sync + std::fmt::Debug + 'static {
    /// How fast jobs of this lane may start.
    fn pace(&self) -> Pace;
}

/// Whether a job was taken over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pushed {
    Taken,
    /// The lane is full, and the job is gone. `first` when this is the first one in a while.
    Dropped {
        first: bool,
    },
}

/// All lanes, and the work that is done in them.
pub(super) struct Lanes<K, J, W> {
    table: Arc<Table<K, J>>,
    tasks: JoinSet<()>,
    draining: watch::Sender<bool>,
    work: W,
    load: Arc<Load>,
}

/// A job that waits for its turn.
struct Queued<J> {
    update: i64,
    job: J,
    ticket: Ticket,
}

struct Lane<J> {
    waiting: VecDeque<Queued<J>>,
    running: Option<i64>,
    dropped_at: Option<Instant>,
    wake: Arc<Notify>,
}

/// The lanes by key. The lock is held for moments only, never across an await.
struct Table<K, J> {
    lanes: Mutex<HashMap<K, Lane<J>>>,
    metrics: Metrics,
}

impl<K, J> Table<K, J> {
    fn lock(&self) -> MutexGuard<'_, HashMap<K, Lane<J>>> {
        // No panic can leave the map half-changed: nothing that is called under the lock panics.
        self.lanes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<K, J, W, F> Lanes<K, J, W>
where
    K: LaneKey,
    J: Send + 'static,
    W: Fn(J) -> F + Clone + Send + Sync + 'static,
    F: Future<Output = ()> + Send + 'static,
{
    /// Lanes in which `work` is done for each job.
    pub(super) fn new(work: W, metrics: Metrics) -> Self {
        let table = Arc::new(Table {
            lanes: Mutex::new(HashMap::new()),
            metrics: metrics.clone(),
        });
        Self {
            table,
            tasks: JoinSet::new(),
            draining: watch::Sender::new(false),
            work,
            load: Arc::new(Load::new(metrics)),
        }
    }

    /// Ready when there is room for more jobs. Whoever takes a few updates at a time goes beyond the bound by no more
    /// than what these ask for.
    pub(super) async fn room(&self) {
        self.load.room().await;
    }

    /// Where the jobs are counted.
    pub(super) fn metrics(&self) -> &Metrics {
        &self.table.metrics
    }

    /// Puts a job at the end of its lane. `update` is the number of the update it came from.
    pub(super) fn push(&mut self, key: K, update: i64, job: J) -> Pushed {
        let mut table = self.table.lock();
        if let Some(lane) = table.get_mut(&key)
            && lane.waiting.len() >= self.capacity()
        {
            self.table.metrics.job_dropped();
            let now = Instant::now();
            let first = lane.dropped_at.is_none_or(|at| now - at >= REST);
            lane.dropped_at = if first { Some(now) } else { lane.dropped_at };
            return Pushed::Dropped { first };
        }
        drop(table);
        self.put(key, update, job, VecDeque::push_back);
        Pushed::Taken
    }

    fn capacity(&self) -> usize {
        if self.load.is_crowd() {
            CAPACITY_IN_CROWD
        } else {
            CAPACITY
        }
    }

    /// Puts a job at the head of its lane, beyond its capacity. For what must be said to a full lane.
    pub(super) fn push_first(&mut self, key: K, update: i64, job: J) {
        self.put(key, update, job, VecDeque::push_front);
    }

    /// Gives up the jobs that wait in a lane; one that runs goes on.
    pub(super) fn clear(&mut self, key: K) {
        if let Some(lane) = self.table.lock().get_mut(&key) {
            lane.waiting.clear();
        }
    }

    fn put(&mut self, key: K, update: i64, job: J, place: impl FnOnce(&mut VecDeque<Queued<J>>, Queued<J>)) {
        while self.tasks.try_join_next().is_some() {}
        let job = Queued {
            update,
            job,
            ticket: Load::enter(&self.load),
        };
        let mut table = self.table.lock();
        if let Some(lane) = table.get_mut(&key) {
            place(&mut lane.waiting, job);
            lane.wake.notify_one();
            return;
        }
        let wake = Arc::new(Notify::new());
        let mut lane = Lane {
            waiting: VecDeque::new(),
            running: None,
            dropped_at: None,
            wake: Arc::clone(&wake),
        };
        place(&mut lane.waiting, job);
        table.insert(key, lane);
        self.table.metrics.lane_opened();
        drop(table);
        let (table, work, draining) = (Arc::clone(&self.table), self.work.clone(), self.draining.subscribe());
        self.tasks.spawn(run(table, key, wake, draining, work));
    }

    /// Finishes what waits, without minding the pace, within `limit`.
    ///
    /// Gives the numbers of the updates that were not finished in that time; their jobs are given up.
    pub(super) async fn drain(mut self, limit: Duration) -> BTreeSet<i64> {
        self.draining.send_replace(true);
        let all_done = async { while self.tasks.join_next().await.is_some() {} };
        // Whether the time was enough shows in what is left.
        let _ = tokio::time::timeout(limit, all_done).await;
        let table = self.table.lock();
        table
            .values()
            .flat_map(|lane| {
                lane.running
                    .into_iter()
                    .chain(lane.waiting.iter().map(|job| job.update))
            })
            .collect()
    }
}

/// What a lane does next.
enum Next<J> {
    Run(Queued<J>),
    /// There is nothing to do, and so many lanes there are.
    Rest(usize),
}

/// Works off one lane, until it has rested for long or has nothing left to drain.
async fn run<K, J, W, F>(
    table: Arc<Table<K, J>>,
    key: K,
    wake: Arc<Notify>,
    mut draining: watch::Receiver<bool>,
    work: W,
) where
    K: LaneKey,
    J: Send + 'static,
    W: Fn(J) -> F,
    F: Future<Output = ()> + Send + 'static,
{
    let mut pace = key.pace();
    loop {
        if table.lock().get(&key).is_some_and(|lane| !lane.waiting.is_empty()) {
            let wait = pace.wait(Instant::now());
            tokio::select! {
                () = sleep(wait) => {}
                _ = draining.wait_for(|draining| *draining) => {}
            }
        }
        match take(&table, key) {
            Next::Run(Queued { job, ticket, .. }) => {
                pace.count(Instant::now());
                // A task of its own, so that a panic in it ends the job and not the lane.
                if let Err(error) = tokio::spawn(work(job)).await {
                    table.metrics.panicked(Part::Job);
                    tracing::error!(lane = ?key, panicked = error.is_panic(), "a job broke off");
                }
                drop(ticket);
            }
            Next::Rest(lanes) => {
                let rest = if lanes > MOST_AT_REST { Duration::ZERO } else { REST };
                let leave = tokio::select! {
                    () = wake.notified() => false,
                    _ = draining.wait_for(|draining| *draining) => true,
                    () = sleep(rest) => true,
                };
                if leave && remove_if_empty(&table, key) {
                    return;
                }
            }
        }
    }
}

/// Takes the next job of a lane, and notes that the one before is done.
fn take<K: LaneKey, J>(table: &Table<K, J>, key: K) -> Next<J> {
    let mut table = table.lock();
    let lanes = table.len();
    let Some(lane) = table.get_mut(&key) else {
        return Next::Rest(lanes);
    };
    match lane.waiting.pop_front() {
        Some(job) => {
            lane.running = Some(job.update);
            Next::Run(job)
        }
        None => {
            lane.running = None;
            Next::Rest(lanes)
        }
    }
}

/// Removes a lane, unless a job has come meanwhile.
fn remove_if_empty<K: LaneKey, J>(table: &Table<K, J>, key: K) -> bool {
    let mut lanes = table.lock();
    let empty = lanes.get(&key).is_none_or(|lane| lane.waiting.is_empty());
    if empty && lanes.remove(&key).is_some() {
        table.metrics.lane_closed();
    }
    empty
}

mod load;
#[cfg(test)]
mod tests;
