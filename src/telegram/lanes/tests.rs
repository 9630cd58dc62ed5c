use std::sync::atomic::{AtomicUsize, Ordering};

use super::*;

/// Lanes without a pace, except 0, which is paced like a private chat.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Key(u8);

impl LaneKey for Key {
    fn pace(&self) -> Pace {
        if self.0 == 0 { Pace::private() } else { Pace::free() }
    }
}

/// As many lanes without a pace as wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct WideKey(i64);

impl LaneKey for WideKey {
    fn pace(&self) -> Pace {
        Pace::free()
    }
}

/// What the jobs of a test do.
#[derive(Debug, Clone, Copy)]
enum Job {
    Say(u32),
    Sleep(u64),
    Panic,
}

type Said = Arc<Mutex<Vec<u32>>>;

fn work(
    said: &Said,
) -> impl Fn(Job) -> std::pin::Pin<Box<dyn Future<Output = ()> + Send>> + Clone + Send + Sync + 'static {
    let said = Arc::clone(said);
    move |job| {
        let said = Arc::clone(&said);
        Box::pin(async move {
            match job {
                Job::Say(word) => said.lock().unwrap().push(word),
                Job::Sleep(seconds) => sleep(Duration::from_secs(seconds)).await,
                Job::Panic => panic!("on purpose"),
            }
        })
    }
}

fn heard(said: &Said) -> Vec<u32> {
    said.lock().unwrap().clone()
}

const LIMIT: Duration = Duration::from_secs(3600);

#[tokio::test(start_paused = true)]
async fn jobs_of_a_lane_run_in_order() {
    let said = Said::default();
    let mut lanes = Lanes::new(work(&said), Metrics::new());
    for word in 0..15 {
        assert_eq!(lanes.push(Key(1), i64::from(word), Job::Say(word)), Pushed::Taken);
    }
    assert_eq!(lanes.drain(LIMIT).await, BTreeSet::new());
    assert_eq!(heard(&said), (0..15).collect::<Vec<_>>());
}

#[tokio::test(start_paused = true)]
async fn a_slow_lane_does_not_hold_up_another() {
    let said = Said::default();
    let mut lanes = Lanes::new(work(&said), Metrics::new());
    lanes.push(Key(1), 1, Job::Sleep(1000));
    lanes.push(Key(1), 2, Job::Say(1));
    lanes.push(Key(2), 3, Job::Say(2));
    lanes.drain(LIMIT).await;
    assert_eq!(heard(&said), [2, 1]);
}

#[tokio::test(start_paused = true)]
async fn a_panic_ends_the_job_and_not_the_lane() {
    let said = Said::default();
    let mut lanes = Lanes::new(work(&said), Metrics::new());
    lanes.push(Key(1), 1, Job::Panic);
    lanes.push(Key(1), 2, Job::Say(1));
    assert_eq!(lanes.drain(LIMIT).await, BTreeSet::new());
    assert_eq!(heard(&said), [1]);
}

#[tokio::test(start_paused = true)]
async fn a_flood_is_bounded_and_told_once() {
    let said = Said::default();
    let mut lanes = Lanes::new(work(&said), Metrics::new());
    let mut firsts = 0;
    for word in 0..100 {
        if lanes.push(Key(1), i64::from(word), Job::Say(word)) == (Pushed::Dropped { first: true }) {
            firsts += 1;
            lanes.push_first(Key(1), i64::from(word), Job::Say(1000));
        }
    }
    lanes.drain(LIMIT).await;
    let expected: Vec<u32> = std::iter::once(1000)
        .chain(0..u32::try_from(CAPACITY).unwrap())
        .collect();
    assert_eq!((firsts, heard(&said)), (1, expected));
}

#[tokio::test(start_paused = true)]
async fn a_lane_keeps_its_pace_until_it_is_drained() {
    let said = Said::default();
    let mut lanes = Lanes::new(work(&said), Metrics::new());
    for word in 0..15 {
        lanes.push(Key(0), i64::from(word), Job::Say(word));
    }
    sleep(Duration::from_secs(5)).await;
    assert_eq!(heard(&said).len(), 10);
    let before = Instant::now();
    lanes.drain(LIMIT).await;
    assert_eq!((heard(&said).len(), before.elapsed()), (15, Duration::ZERO));
}

#[tokio::test(start_paused = true)]
async fn what_a_drain_cannot_finish_is_named() {
    let said = Said::default();
    let mut lanes = Lanes::new(work(&said), Metrics::new());
    lanes.push(Key(1), 7, Job::Sleep(100));
    lanes.push(Key(1), 9, Job::Say(1));
    lanes.push(Key(2), 8, Job::Say(2));
    assert_eq!(lanes.drain(Duration::from_secs(5)).await, BTreeSet::from([7, 9]));
    assert_eq!(heard(&said), [2]);
}

#[tokio::test(start_paused = true)]
async fn a_rested_lane_is_gone_and_a_new_one_starts() {
    let said = Said::default();
    let mut lanes = Lanes::new(work(&said), Metrics::new());
    lanes.push(Key(1), 1, Job::Say(1));
    sleep(REST * 2).await;
    assert!(lanes.table.lock().is_empty());
    lanes.push(Key(1), 2, Job::Say(2));
    lanes.drain(LIMIT).await;
    assert_eq!(heard(&said), [1, 2]);
}

#[tokio::test(start_paused = true)]
async fn at_most_one_job_of_a_lane_runs_at_a_time() {
    let (now, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let (in_job, seen) = (Arc::clone(&now), Arc::clone(&most));
    let work = move |(): ()| {
        let (now, most) = (Arc::clone(&in_job), Arc::clone(&seen));
        async move {
            most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            sleep(Duration::from_secs(61)).await;
            now.fetch_sub(1, Ordering::SeqCst);
        }
    };
    let mut lanes = Lanes::new(work, Metrics::new());
    for update in 0..5 {
        lanes.push(Key(1), update, ());
        sleep(Duration::from_secs(59)).await;
    }
    lanes.drain(LIMIT).await;
    assert_eq!(most.load(Ordering::SeqCst), 1);
}

#[tokio::test(start_paused = true)]
async fn there_is_room_again_when_a_job_is_over() {
    let said = Said::default();
    let mut lanes = Lanes::new(work(&said), Metrics::new());
    for update in 0..i64::try_from(load::BOUND).unwrap() {
        let key = WideKey(update);
        assert_eq!(
            lanes.push(key, update, Job::Sleep(u64::try_from(update).unwrap() + 100)),
            Pushed::Taken
        );
    }
    let before = Instant::now();
    assert!(
        tokio::time::timeout(Duration::from_secs(99), lanes.room())
            .await
            .is_err(),
        "jobs that run take room"
    );
    lanes.room().await;
    assert_eq!(before.elapsed().as_secs(), 100, "one that is over leaves room");
}

#[tokio::test(start_paused = true)]
async fn in_a_crowd_a_lane_holds_few() {
    let said = Said::default();
    let mut lanes = Lanes::new(work(&said), Metrics::new());
    let taken = |lanes: &mut Lanes<_, _, _>, key| {
        (0..100)
            .filter(|update| lanes.push(WideKey(key), *update, Job::Sleep(1)) == Pushed::Taken)
            .count()
    };
    assert_eq!(taken(&mut lanes, -1), CAPACITY);
    for key in 0..i64::try_from(load::CROWD).unwrap() {
        lanes.push(WideKey(key), key, Job::Sleep(1));
    }
    assert_eq!(taken(&mut lanes, -2), CAPACITY_IN_CROWD);
}

#[tokio::test(start_paused = true)]
async fn lanes_at_rest_are_bounded() {
    let said = Said::default();
    let mut lanes = Lanes::new(work(&said), Metrics::new());
    let most = i64::try_from(MOST_AT_REST).unwrap();
    for key in 0..most + 1000 {
        lanes.push(WideKey(key), key, Job::Say(0));
    }
    sleep(REST / 2).await;
    let resting = lanes.table.lock().len();
    assert!((MOST_AT_REST - 1..=MOST_AT_REST).contains(&resting), "{resting}");
    sleep(REST).await;
    assert!(lanes.table.lock().is_empty());
    assert_eq!(heard(&said).len(), MOST_AT_REST + 1000);
}
