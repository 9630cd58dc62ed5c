//! Where the lines typed in a conversation are kept.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The history file in the user's state directory (`$XDG_STATE_HOME/podium` on Linux), or in the local data directory
/// where the system has no such thing; `None` when the user has no home. Makes the directory.
pub(super) fn file() -> io::Result<Option<PathBuf>> {
    let Some(dirs) = directories::ProjectDirs::from("", "", "podium") else {
        return Ok(None);
    };
    let dir = dirs.state_dir().unwrap_or_else(|| dirs.data_local_dir());
    make_private(dir)?;
    Ok(Some(dir.join("history.txt")))
}

/// Makes a directory that only its owner can read; one that exists is left as it is.
fn make_private(dir: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(dir)
}
