//! What is kept from one run to the next: what chats prefer, which updates were worked off just before the end, and the
//! codes behind buttons that are too long to stand there.
//!
//! It is a small SQLite file, apart from the records, that several programs may share. Nothing else about anybody is in
//! it: no words, no names, no numbers of people, nor who asked what.

mod codes;
mod done;
mod file;
mod ladder;
mod settings;
mod store;

pub use codes::Key;
pub use file::default_path;
pub use ladder::LadderError;
pub use store::Store;

use std::io;
use std::path::PathBuf;

/// The state cannot be kept in a file.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The user has no home, so there is no place where the file would stand.
    #[error("there is no home directory to keep it in")]
    NoHome,
    /// The file or its folder could not be made.
    #[error("{} cannot be made or opened: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The file is there, and is none that this program can use.
    #[error("{} cannot be used: {source}", path.display())]
    Unfit {
        /// The file.
        path: PathBuf,
        /// Why.
        source: LadderError,
    },
}

/// Something could not be read from the state, or written to it.
#[derive(Debug, thiserror::Error)]
#[error("the state could not be read or written: {0}")]
pub struct StateError(#[from] rusqlite::Error);
