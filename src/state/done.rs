//! Telegram's updates that were worked off, but not confirmed to Telegram, before the program ended.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use rusqlite::{TransactionBehavior, params};

use super::{StateError, Store};

/// How long a number is kept: Telegram keeps an update no longer, so it cannot come again after that.
const KEPT: Duration = Duration::from_secs(24 * 60 * 60);

/// How many numbers are kept at most; of more, those with the highest numbers, which are the newest.
const MOST: u32 = 4096;

impl Store {
    /// Notes the numbers of updates that were worked off, so that the next run passes over them.
    pub fn add_done(&self, updates: &[u32]) -> Result<(), StateError> {
        self.add_done_at(updates, now())
    }

    /// The numbers noted within a day, in order. They stay noted until they are too old: a number comes but once, so one
    /// too many does no harm.
    pub fn done(&self) -> Result<Vec<u32>, StateError> {
        self.done_at(now())
    }

    fn add_done_at(&self, updates: &[u32], now: i64) -> Result<(), StateError> {
        let mut conn = self.writing();
        let change = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let sql = "INSERT INTO done (update_id, at) VALUES (?, ?) ON CONFLICT DO UPDATE SET at = excluded.at";
        let mut note = change.prepare_cached(sql)?;
        for update in updates {
            note.execute([i64::from(*update), now])?;
        }
        drop(note);
        change.execute("DELETE FROM done WHERE at < ?", [oldest(now)])?;
        change.execute(
            "DELETE FROM done WHERE update_id NOT IN (SELECT update_id FROM done ORDER BY update_id DESC LIMIT ?)",
            params![MOST],
        )?;
        Ok(change.commit()?)
    }

    fn done_at(&self, now: i64) -> Result<Vec<u32>, StateError> {
        let conn = self.reading();
        let mut noted = conn.prepare_cached("SELECT update_id FROM done WHERE at >= ? ORDER BY update_id")?;
        let updates = noted.query_map([oldest(now)], |row| row.get(0))?;
        Ok(updates.collect::<Result<_, _>>()?)
    }
}

/// Seconds since 1970. A clock before that makes all that is noted as old as possible.
pub(super) fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

fn oldest(now: i64) -> i64 {
    now.saturating_sub_unsigned(KEPT.as_secs())
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: i64 = 24 * 60 * 60;

    #[test]
    fn numbers_are_kept_once_for_a_day_and_for_the_next_run() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("state.sqlite3");
        Store::open(&path).unwrap().add_done(&[7, u32::MAX, 7, 3]).unwrap();
        let store = Store::open(&path).unwrap();
        assert_eq!(store.done().unwrap(), [3, 7, u32::MAX]);

        let store = Store::in_memory().unwrap();
        store.add_done_at(&[1, 2], 10).unwrap();
        store.add_done_at(&[2, 3], 20).unwrap();
        assert_eq!(store.done_at(10 + DAY).unwrap(), [1, 2, 3]);
        assert_eq!(store.done_at(11 + DAY).unwrap(), [2, 3]);
        store.add_done_at(&[], 21 + DAY).unwrap();
        assert_eq!(
            store.done_at(0).unwrap(),
            [] as [u32; 0],
            "the old ones are gone from the file"
        );
    }

    #[test]
    fn they_never_grow_beyond_their_bound() {
        let store = Store::in_memory().unwrap();
        let updates: Vec<u32> = (0..MOST + 10).collect();
        store.add_done(&updates).unwrap();
        assert_eq!(store.done().unwrap(), &updates[10..]);
    }
}
