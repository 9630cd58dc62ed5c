//! Where the state is kept, and how its file is made: for its owner alone.

use std::fs::{DirBuilder, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use super::OpenError;

/// The file in the user's state directory (`$XDG_STATE_HOME/podium` on Linux), or in the local data directory where the
/// system has no such thing. Makes nothing.
pub fn default_path() -> Result<PathBuf, OpenError> {
    let dirs = directories::ProjectDirs::from("", "", "podium").ok_or(OpenError::NoHome)?;
    let folder = dirs.state_dir().unwrap_or_else(|| dirs.data_local_dir());
    Ok(folder.join("state.sqlite3"))
}

/// Makes an empty file and the folders above it; what exists is left as it is, and not even opened: closing it would
/// take away the locks that SQLite holds on it in this process. SQLite gives the files that it keeps beside this one the
/// same permissions.
pub(super) fn make(path: &Path) -> io::Result<()> {
    let mut folders = DirBuilder::new();
    folders.recursive(true);
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        std::os::unix::fs::DirBuilderExt::mode(&mut folders, 0o700);
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    }
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        folders.create(folder)?;
    }
    match options.open(path) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;

    use super::*;
    use crate::state::Store;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn it_is_for_its_owner_alone() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("a/b/state.sqlite3");
        let _store = Store::open(&path).unwrap();
        assert_eq!(mode(&home.path().join("a")), 0o700);
        assert_eq!(mode(&home.path().join("a/b")), 0o700);
        let files: Vec<PathBuf> = fs::read_dir(home.path().join("a/b"))
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .collect();
        assert!(files.contains(&path));
        assert!(files.iter().all(|file| mode(file) == 0o600), "{files:?}");
    }

    #[test]
    fn what_exists_is_left_as_it_is() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("state.sqlite3");
        fs::write(&path, "something").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        make(&path).unwrap();
        assert_eq!(
            (fs::read_to_string(&path).unwrap().as_str(), mode(&path)),
            ("something", 0o640)
        );
    }
}
