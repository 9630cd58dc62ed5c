//! The schema of the state, as steps from each version to the next.
//!
//! `user_version` counts the steps taken. A step is never changed once it is out; what is wanted anew is a step at the
//! end.

use rusqlite::{Connection, Transaction, TransactionBehavior};

/// The steps, oldest first.
pub(super) const STEPS: [&str; 2] = [
    "
    CREATE TABLE settings (
        chat INTEGER PRIMARY KEY,
        language TEXT,
        country TEXT,
        games TEXT,
        form TEXT
    ) STRICT;
    CREATE TABLE done (
        update_id INTEGER PRIMARY KEY,
        at INTEGER NOT NULL
    ) STRICT;
",
    "
    CREATE TABLE code (
        key TEXT PRIMARY KEY,
        text TEXT NOT NULL,
        used INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX code_used ON code (used);
",
];

/// What tells our files from others: "Pdm1".
const APPLICATION: i32 = 0x5064_6d31;

/// Why a file is none that this program can use.
#[derive(Debug, thiserror::Error)]
pub enum LadderError {
    /// A newer program has written it.
    #[error("it is of version {found}, and this program knows {known} at most")]
    TooNew {
        /// The version of the file.
        found: i64,
        /// The newest version known.
        known: usize,
    },
    /// It is a database of something else.
    #[error("it is the database of another program")]
    Foreign,
    /// It may be read, but not written.
    #[error("it cannot be written")]
    ReadOnly,
    /// SQLite cannot use it: it is no database, is damaged, locked, or on a full disk.
    #[error(transparent)]
    Sqlite(#[from] rusqlite::Error),
}

/// How many steps a file has taken: none, when it is empty. Changes nothing in it. Within a transaction, since another
/// program may be taking them.
fn height(conn: &Transaction<'_>, known: usize) -> Result<usize, LadderError> {
    let pragma = |name| conn.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let (found, application) = (pragma("user_version")?, pragma("application_id")?);
    let tables: i64 = conn.query_row("SELECT count(*) FROM sqlite_schema", (), |row| row.get(0))?;
    if application != i64::from(APPLICATION) && (tables, found, application) != (0, 0, 0) {
        return Err(LadderError::Foreign);
    }
    match usize::try_from(found) {
        Ok(height) if height <= known => Ok(height),
        _ => Err(LadderError::TooNew { found, known }),
    }
}

/// Takes the steps that a file lacks, all or none of them. Whoever comes at the same time waits, and finds them taken.
pub(super) fn climb(conn: &mut Connection, steps: &[&str]) -> Result<(), LadderError> {
    if height(&conn.transaction()?, steps.len())? == steps.len() {
        return Ok(());
    }
    let step = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for sql in &steps[height(&step, steps.len())?..] {
        step.execute_batch(sql)?;
    }
    step.pragma_update(None, "application_id", APPLICATION)?;
    step.pragma_update(None, "user_version", steps.len() as i64)?;
    Ok(step.commit()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Steps that lean on each other, so that none can be left out, taken twice or out of order.
    const LADDER: [&str; 3] = [
        "CREATE TABLE one (a TEXT); INSERT INTO one VALUES ('x');",
        "ALTER TABLE one ADD COLUMN b TEXT; UPDATE one SET b = a || 'y';",
        "CREATE TABLE two AS SELECT a || b AS c FROM one;",
    ];

    fn version(conn: &Connection) -> i64 {
        conn.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap()
    }

    #[test]
    fn every_version_climbs_to_the_top() {
        for from in 0..=LADDER.len() {
            let mut conn = Connection::open_in_memory().unwrap();
            if from > 0 {
                climb(&mut conn, &LADDER[..from]).unwrap();
                assert_eq!(version(&conn), from as i64);
            }
            climb(&mut conn, &LADDER).unwrap();
            climb(&mut conn, &LADDER).unwrap();
            let c: Vec<String> = conn
                .prepare("SELECT c FROM two")
                .unwrap()
                .query_map((), |row| row.get(0))
                .unwrap()
                .map(Result::unwrap)
                .collect();
            assert_eq!((c, version(&conn)), (vec!["xxy".to_owned()], 3), "from {from}");
        }
    }

    #[test]
    fn a_step_that_fails_leaves_nothing_behind() {
        let mut conn = Connection::open_in_memory().unwrap();
        climb(&mut conn, &LADDER[..1]).unwrap();
        let broken = [LADDER[0], LADDER[1], "no SQL"];
        assert!(matches!(climb(&mut conn, &broken), Err(LadderError::Sqlite(_))));
        assert_eq!(version(&conn), 1);
        assert!(conn.prepare("SELECT b FROM one").is_err());
    }

    #[test]
    fn a_newer_file_and_one_of_another_program_are_refused() {
        let mut newer = Connection::open_in_memory().unwrap();
        climb(&mut newer, &LADDER).unwrap();
        let refused = climb(&mut newer, &LADDER[..2]);
        assert!(
            matches!(refused, Err(LadderError::TooNew { found: 3, known: 2 })),
            "{refused:?}"
        );

        for sql in [
            "CREATE TABLE x (y)",
            "PRAGMA user_version = 1",
            "PRAGMA application_id = 7",
        ] {
            let mut other = Connection::open_in_memory().unwrap();
            other.execute_batch(sql).unwrap();
            assert!(matches!(climb(&mut other, &LADDER), Err(LadderError::Foreign)), "{sql}");
        }
    }
}
