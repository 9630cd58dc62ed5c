//! Read-only connections to the bundled database, lent out one to a caller.

use std::fmt;
use std::ops::Deref;
use std::sync::{Mutex, PoisonError};

use rusqlite::limits::Limit;
use rusqlite::{Connection, MAIN_DB};

/// How many idle connections are kept. More callers at once get connections of their own, which are closed after use.
const KEPT: usize = 8;

/// How many prepared statements a connection keeps.
const STATEMENTS: usize = 64;

/// Bounds on what a statement may do. No question comes near them; they are a second wall behind bound parameters.
const LIMITS: [(Limit, i32); 8] = [
    (Limit::SQLITE_LIMIT_LENGTH, 256 * 1024 * 1024),
    (Limit::SQLITE_LIMIT_SQL_LENGTH, 64 * 1024),
    (Limit::SQLITE_LIMIT_EXPR_DEPTH, 100),
    (Limit::SQLITE_LIMIT_COMPOUND_SELECT, 20),
    (Limit::SQLITE_LIMIT_ATTACHED, 0),
    (Limit::SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 256),
    (Limit::SQLITE_LIMIT_VARIABLE_NUMBER, 4096),
    (Limit::SQLITE_LIMIT_WORKER_THREADS, 0),
];

/// Connections over one database in memory. All of them read the same bytes; none copies them.
pub(super) struct Pool {
    bytes: &'static [u8],
    idle: Mutex<Vec<Connection>>,
}

impl Pool {
    /// A pool over the bytes of a database file, with no connection opened yet.
    pub(super) fn new(bytes: &'static [u8]) -> Self {
        Self {
            bytes,
            idle: Mutex::new(Vec::new()),
        }
    }

    /// Lends a connection, opening one when all are out.
    pub(super) fn lend(&self) -> rusqlite::Result<PooledConnection<'_>> {
        // The list is whole whatever a caller did while it held a connection, so a poisoned lock is no fault here.
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let connection = match idle {
            Some(connection) => connection,
            None => self.open()?,
        };
        Ok(PooledConnection {
            pool: self,
            connection: Some(connection),
        })
    }

    fn open(&self) -> rusqlite::Result<Connection> {
        let mut connection = Connection::open_in_memory()?;
        connection.deserialize_bytes(MAIN_DB, self.bytes)?;
        connection.set_prepared_statement_cache_capacity(STATEMENTS);
        // With a mapping size set, pages are read where they lie instead of being copied to a cache first.
        connection.execute_batch(&format!(
            "PRAGMA mmap_size = {};
             PRAGMA cache_size = -1024;
             PRAGMA temp_store = MEMORY;
             PRAGMA trusted_schema = OFF;
             PRAGMA query_only = ON;",
            self.bytes.len()
        ))?;
        for (limit, bound) in LIMITS {
            connection.set_limit(limit, bound)?;
        }
        Ok(connection)
    }
}

impl fmt::Debug for Pool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pool")
            .field("bytes", &self.bytes.len())
            .finish_non_exhaustive()
    }
}

/// A connection on loan; it goes back when it is dropped. Use `prepare_cached`: its statements stay prepared for the
/// next caller.
#[derive(Debug)]
pub struct PooledConnection<'p> {
    pool: &'p Pool,
    connection: Option<Connection>,
}

impl Deref for PooledConnection<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        // There from the making on; only `drop` takes it out.
        self.connection
            .as_ref()
            .expect("a lent connection is there until it is dropped")
    }
}

impl Drop for PooledConnection<'_> {
    fn drop(&mut self) {
        let mut idle = self.pool.idle.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(connection) = self.connection.take()
            && idle.len() < KEPT
        {
            idle.push(connection);
        }
    }
}
