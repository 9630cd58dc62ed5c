//! The bundled database with its columns, and how they are opened.

use std::sync::OnceLock;

use super::facts::{Facts, FactsError};
use super::pool::Pool;
use super::{Catalog, PooledConnection};

/// Bytes laid out from a page's edge on, so that SQLite, which reads pages where they lie, finds its numbers aligned, and
/// the columns of facts begin at lines of the cache.
#[repr(align(4096))]
struct Aligned<B: ?Sized>(B);

static BUNDLED: &Aligned<[u8]> = &Aligned(*include_bytes!(concat!(env!("OUT_DIR"), "/podium.sqlite")));
static FACTS: &Aligned<[u8]> = &Aligned(*include_bytes!(concat!(env!("OUT_DIR"), "/facts.bin")));

/// The records: a read-only database inside the program, its small tables in memory, and its results as columns.
///
/// It can be shared by any number of threads, each of which borrows a connection for as long as it asks.
#[derive(Debug)]
pub struct Records {
    pool: Pool,
    catalog: Catalog,
    facts: Facts<'static>,
}

/// The bundled database could not be opened or read.
#[derive(Debug, thiserror::Error)]
pub enum RecordsError {
    /// SQLite said no.
    #[error("the records could not be read: {0}")]
    Sqlite(#[from] rusqlite::Error),
    /// The database is none that this program was built with.
    #[error("the records are not as expected: {0}")]
    Unexpected(String),
    /// The columns are not those of the database.
    #[error("the records are not as expected: {0}")]
    Facts(#[from] FactsError),
}

impl Records {
    /// Opens the database and the columns in the program, in place, and reads the small tables.
    pub fn open() -> Result<Self, RecordsError> {
        // However often the records are opened, their columns are checked but once.
        static CHECKED: OnceLock<Result<Facts<'static>, FactsError>> = OnceLock::new();
        Self::with(&BUNDLED.0, CHECKED.get_or_init(|| Facts::open(&FACTS.0)).clone()?)
    }

    /// Opens a database of the same schema from the bytes of its file, with the columns that were made of it. For tests; the
    /// program has but its own.
    pub fn over(database: &'static [u8], facts: &'static [u8]) -> Result<Self, RecordsError> {
        Self::with(database, Facts::open(facts)?)
    }

    fn with(database: &'static [u8], facts: Facts<'static>) -> Result<Self, RecordsError> {
        let pool = Pool::new(database);
        let catalog = Catalog::load(&*pool.lend()?)?;
        facts.fit(&catalog)?;
        Ok(Self { pool, catalog, facts })
    }

    /// The small tables.
    pub fn catalog(&self) -> &Catalog {
        &self.catalog
    }

    /// All results as columns of numbers.
    pub fn facts(&self) -> &Facts<'static> {
        &self.facts
    }

    /// Lends a read-only connection, which goes back when it is dropped.
    pub fn connection(&self) -> Result<PooledConnection<'_>, RecordsError> {
        Ok(self.pool.lend()?)
    }
}

#[cfg(test)]
mod tests {
    use std::thread;

    use super::*;

    #[test]
    fn the_database_cannot_be_written() {
        let records = Records::open().unwrap();
        let conn = records.connection().unwrap();
        for sql in [
            "DELETE FROM person",
            "CREATE TABLE x (y)",
            "PRAGMA user_version = 7",
            "INSERT INTO tally SELECT * FROM tally",
        ] {
            assert!(conn.execute_batch(sql).is_err(), "{sql}");
        }
    }

    #[test]
    fn taking_off_query_only_does_not_open_it_to_writing() {
        let records = Records::open().unwrap();
        let conn = records.connection().unwrap();
        conn.execute_batch("PRAGMA query_only = OFF").unwrap();
        assert!(conn.execute_batch("DELETE FROM country").is_err());
    }

    #[test]
    fn many_threads_ask_at_once() {
        let records = Records::open().unwrap();
        let expected = records.catalog().countries().len();
        thread::scope(|scope| {
            let ask = || {
                (0..50).all(|_| {
                    let conn = records.connection().unwrap();
                    let mut count = conn.prepare_cached("SELECT count(*) FROM country").unwrap();
                    count.query_row([], |row| row.get::<_, u32>(0)).unwrap() as usize == expected
                })
            };
            let askers: Vec<_> = (0..16).map(|_| scope.spawn(ask)).collect();
            assert!(askers.into_iter().all(|asker| asker.join().unwrap()));
        });
    }

    #[test]
    fn bytes_that_are_no_database_are_an_error() {
        let facts = &FACTS.0;
        assert!(
            Records::over(
                b"this is not a database file, but it is long enough to be looked at",
                facts
            )
            .is_err()
        );
        assert!(Records::over(b"", facts).is_err());
        assert!(Records::over(&BUNDLED.0, b"no facts").is_err());
    }
}
