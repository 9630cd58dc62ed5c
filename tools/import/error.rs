//! What can go wrong while importing, always with the place where it went wrong.

use std::path::PathBuf;

/// A failure of the import. Each names the file, and the line where there is one.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// A file could not be opened, read or written.
    #[error("{path}: {source}")]
    File { path: PathBuf, source: std::io::Error },
    /// A file is not the table it should be.
    #[error("{file}:{line}: {reason}")]
    Row { file: String, line: u64, reason: String },
    /// The tables contradict each other.
    #[error("{0}")]
    Contradiction(String),
}

/// A result of a step of the import.
pub type Result<T> = std::result::Result<T, ImportError>;
