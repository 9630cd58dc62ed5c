//! The compiler of the tables: reads `data/`, checks every row, and writes one SQLite file, and beside it the
//! results as columns.
//!
//! It is part of the build script, and the tests include it to show what it refuses.

mod azerbaijani;
mod cells;
mod countries;
mod database;
mod derived;
mod entries;
mod events;
mod examples;
mod facts;
mod fault;
mod games;
mod games_folder;
mod keys;
mod lexicon;
mod medal_table;
mod names;
mod people;
mod reawarded;
mod records;
mod results;
mod sheet;
mod sources;
mod sports;
mod words;
mod world;

use std::path::{Path, PathBuf};

pub use fault::FaultList;

/// Why the tables could not be compiled.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Rows that are wrong, each with its file, line and reason.
    #[error("the tables have {} faults", .0.total)]
    Faults(FaultList),
    /// The folder or a file in it could not be read, or the database not be written.
    #[error("{}: {source}", path.display())]
    File { path: PathBuf, source: std::io::Error },
    /// SQLite refused what the checks had let through.
    #[error("the database could not be made: {0}")]
    Sqlite(#[from] rusqlite::Error),
    /// The search over people could not be prepared.
    #[error(transparent)]
    Words(#[from] words::Error),
    /// A check of SQLite's own found the finished database broken, or something in it does not fit into its column of facts.
    #[error("the finished database is broken: {0}")]
    Broken(String),
}

/// Compiles the tables in `folder` to a SQLite file at `output`, and that to columns at `facts`; both are replaced.
///
/// Every table is read even when an earlier one has faults, so that one build shows them all (see [`FaultList`]).
/// Nothing is left at either place when the tables have faults.
pub fn compile(folder: &Path, output: &Path, facts: &Path) -> Result<(), Error> {
    database::remove(facts)?;
    let conn = database::create(output)?;
    let faults = fill(folder, &conn)?;
    if faults.total > 0 {
        drop(conn);
        database::remove(output)?;
        return Err(Error::Faults(faults));
    }
    database::finish(&conn)?;
    facts::write(&conn, facts)?;
    conn.close().map_err(|(_, error)| error.into())
}

/// The steps, in the order in which rows may refer to each other.
fn fill(folder: &Path, conn: &rusqlite::Connection) -> Result<FaultList, Error> {
    let mut world = world::World::new(folder, conn);
    names::load(&mut world)?;
    countries::load(&mut world)?;
    sports::load(&mut world)?;
    events::load(&mut world)?;
    people::load(&mut world)?;
    games::load(&mut world)?;
    sources::load(&mut world)?;
    records::load(&world)?;
    games_folder::load(&mut world)?;
    reawarded::load(&world)?;
    lexicon::load(&mut world)?;
    names::refuse_needless(&world);
    sheet::refuse_strangers(&world)?;
    if world.faults.total() == 0 {
        derived::fill(&world)?;
        words::prepare(conn)?;
    }
    Ok(world.faults.into_list())
}
