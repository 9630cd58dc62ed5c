//! The file, and how it is opened.

use std::fmt;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use rusqlite::{Connection, ErrorCode, MAIN_DB, OpenFlags};

use super::ladder::{self, LadderError, STEPS};
use super::{OpenError, file};

/// How long a change waits for another program that is writing.
const PATIENCE: Duration = Duration::from_secs(1);

/// What is kept from one run to the next, in a file or only in memory.
///
/// Calls are synchronous, take microseconds to read and a few milliseconds to write, and may come from any number of
/// threads. Nothing is cached: what another program has changed in the file is seen at the next call.
pub struct Store {
    writing: Mutex<Connection>,
    /// Apart from the other, so that reading never waits for a change on its way to the disk. `None` for a database in
    /// memory, which has but one connection.
    reading: Option<Mutex<Connection>>,
}

impl Store {
    /// Opens the file, making it and its folders where they are missing, and bringing an older one to what this program
    /// knows.
    pub fn open(path: &Path) -> Result<Self, OpenError> {
        file::make(path).map_err(|source| OpenError::File {
            path: path.to_owned(),
            source,
        })?;
        Self::over(path).map_err(|source| OpenError::Unfit {
            path: path.to_owned(),
            source,
        })
    }

    fn over(path: &Path) -> Result<Self, LadderError> {
        let connect = || {
            let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
            let conn = Connection::open_with_flags(path, flags)?;
            conn.busy_timeout(PATIENCE)?;
            Ok::<_, rusqlite::Error>(conn)
        };
        let mut writing = connect()?;
        if writing.is_readonly(MAIN_DB)? {
            return Err(LadderError::ReadOnly);
        }
        ladder::climb(&mut writing, &STEPS)?;
        // What was forgotten is overwritten, not just unlinked. Where the disk allows no log beside the file, SQLite
        // stays with its journal, and readers wait for writers.
        patiently(|| writing.execute_batch("PRAGMA journal_mode = WAL; PRAGMA secure_delete = ON;"))?;
        let reading = connect()?;
        reading.execute_batch("PRAGMA query_only = ON;")?;
        Ok(Self {
            writing: Mutex::new(writing),
            reading: Some(Mutex::new(reading)),
        })
    }

    /// A store that lasts as long as the program.
    pub fn in_memory() -> Result<Self, LadderError> {
        let mut writing = Connection::open_in_memory()?;
        ladder::climb(&mut writing, &STEPS)?;
        Ok(Self {
            writing: Mutex::new(writing),
            reading: None,
        })
    }

    /// The connection that changes.
    pub(super) fn writing(&self) -> MutexGuard<'_, Connection> {
        // A change is a transaction: one that a panic broke off was rolled back.
        self.writing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The connection that reads.
    pub(super) fn reading(&self) -> MutexGuard<'_, Connection> {
        let reading = self.reading.as_ref().unwrap_or(&self.writing);
        reading.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Tries again while another program is in the way. SQLite waits by itself, but not for the change to a log, which several
/// programs that start at once may all want to make.
fn patiently(mut attempt: impl FnMut() -> rusqlite::Result<()>) -> rusqlite::Result<()> {
    let start = Instant::now();
    loop {
        match attempt() {
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) && start.elapsed() < PATIENCE => {
                thread::sleep(Duration::from_millis(5));
            }
            done => return done,
        }
    }
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kept = if self.reading.is_some() {
            "in a file"
        } else {
            "in memory"
        };
        f.debug_struct("Store").field("kept", &kept).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chat_id::ChatId;
    use crate::preferences::{Change, Form};

    #[test]
    fn many_programs_open_and_write_one_new_file_at_once() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("state.sqlite3");
        let chats = [1, 2, 3, 4, 5, 6, 7, 8].map(|number| ChatId::new(number).unwrap());
        thread::scope(|scope| {
            for chat in chats {
                let path = &path;
                scope.spawn(move || {
                    let store = Store::open(path).unwrap();
                    store.change(chat, &Change::Form(Some(Form::Full))).unwrap();
                });
            }
        });
        let store = Store::open(&path).unwrap();
        assert!(
            chats
                .iter()
                .all(|&chat| store.settings(chat).unwrap().form == Some(Form::Full))
        );
    }

    #[test]
    fn what_is_no_file_of_ours_is_refused_and_left_alone() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("notes.txt");
        std::fs::write(
            &path,
            "A text that is long enough to be looked at as a database, and is none.".repeat(20),
        )
        .unwrap();
        let before = std::fs::read(&path).unwrap();
        let refused = Store::open(&path).unwrap_err();
        assert!(refused.to_string().contains("notes.txt"), "{refused}");
        assert_eq!(std::fs::read(&path).unwrap(), before);

        let folder = Store::open(home.path()).unwrap_err();
        assert!(matches!(folder, OpenError::Unfit { .. }), "{folder}");
        let below = Store::open(&path.join("state.sqlite3")).unwrap_err();
        assert!(matches!(below, OpenError::File { .. }), "{below}");
    }

    #[test]
    fn nothing_else_about_anybody_is_in_the_file() {
        let home = tempfile::tempdir().unwrap();
        let store = Store::open(&home.path().join("state.sqlite3")).unwrap();
        let conn = store.reading();
        let columns: Vec<(String, String)> = conn
            .prepare(
                "SELECT s.name, c.name FROM sqlite_schema s JOIN pragma_table_info(s.name) c ORDER BY s.name, c.cid",
            )
            .unwrap()
            .query_map((), |row| Ok((row.get(0)?, row.get(1)?)))
            .unwrap()
            .map(Result::unwrap)
            .collect();
        let columns: Vec<(&str, &str)> = columns.iter().map(|(table, column)| (&**table, &**column)).collect();
        assert_eq!(
            columns,
            [
                ("code", "key"),
                ("code", "text"),
                ("code", "used"),
                ("done", "update_id"),
                ("done", "at"),
                ("settings", "chat"),
                ("settings", "language"),
                ("settings", "country"),
                ("settings", "games"),
                ("settings", "form"),
            ]
        );
    }
}
