//! Making the SQLite file: an empty one with the schema, and a finished one that was checked.

use std::fs;
use std::path::Path;

use rusqlite::Connection;

use super::Error;

/// `PODM`: marks the file as Podium's.
pub const APPLICATION_ID: i32 = 0x504f_444d;
/// The version of `schema.sql`.
pub const SCHEMA_VERSION: i32 = 1;

const SCHEMA: &str = include_str!("schema.sql");

/// Opens a new database at `path` with the schema in it and a transaction begun.
///
/// The file is made anew by every build, so neither journal nor flushing to disk is wanted. References are checked
/// when the transaction ends, since some rows refer to later ones.
pub fn create(path: &Path) -> Result<Connection, Error> {
    remove(path)?;
    let conn = Connection::open(path)?;
    conn.set_prepared_statement_cache_capacity(64);
    conn.execute_batch(&format!(
        "PRAGMA page_size = 4096;
         PRAGMA encoding = 'UTF-8';
         PRAGMA auto_vacuum = NONE;
         PRAGMA journal_mode = OFF;
         PRAGMA synchronous = OFF;
         PRAGMA locking_mode = EXCLUSIVE;
         PRAGMA temp_store = MEMORY;
         PRAGMA cache_size = -131072;
         PRAGMA application_id = {APPLICATION_ID};
         PRAGMA user_version = {SCHEMA_VERSION};
         PRAGMA foreign_keys = ON;
         BEGIN;
         PRAGMA defer_foreign_keys = ON;
         {SCHEMA}"
    ))?;
    Ok(conn)
}

/// Removes the file, if there is one.
pub fn remove(path: &Path) -> Result<(), Error> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(Error::File {
            path: path.to_owned(),
            source: error,
        }),
        _ => Ok(()),
    }
}

/// Ends the transaction, gathers statistics for the query planner, packs the file, and lets SQLite check it.
pub fn finish(conn: &Connection) -> Result<(), Error> {
    conn.execute_batch("COMMIT; ANALYZE; VACUUM;")?;
    let dangling: i64 = conn.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))?;
    if dangling > 0 {
        return Err(Error::Broken(format!("{dangling} references lead nowhere")));
    }
    let integrity: String = conn.query_row("SELECT * FROM pragma_integrity_check", [], |row| row.get(0))?;
    if integrity != "ok" {
        return Err(Error::Broken(integrity));
    }
    Ok(())
}
