//! A tiny folder of tables that a test may spoil.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::compile;

pub const RESULTS: &str = "games/2024-summer-paralympics/results.csv";
pub const CONTESTS: &str = "games/2024-summer-paralympics/events.csv";
pub const TABLE: &str = "games/2024-summer-paralympics/table.csv";
pub const ENTRIES: &str = "games/2024-summer-paralympics/entries.csv";
pub const RECORDS: &str = "records/para-athletics.csv";
pub const PEOPLE: &str = "people/paralympics.csv";
pub const EVENTS: &str = "events/paralympic.csv";
pub const EXAMPLES: &str = "lexicon/en/examples.csv";

/// A copy of the tiny tables that a test may spoil.
pub struct Tables {
    folder: TempDir,
}

impl Tables {
    pub fn copy() -> Self {
        let folder = tempfile::tempdir().unwrap();
        copy(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/tiny"),
            &folder.path().join("data"),
        );
        Self { folder }
    }

    pub fn path(&self, file: &str) -> PathBuf {
        self.folder.path().join("data").join(file)
    }

    /// Where the database is put.
    pub fn database(&self) -> PathBuf {
        self.folder.path().join("podium.sqlite")
    }

    /// Where the columns are put.
    pub fn facts(&self) -> PathBuf {
        self.folder.path().join("facts.bin")
    }

    /// Replaces the one place where a text stands in a file.
    pub fn change(&self, file: &str, from: &str, to: &str) -> &Self {
        let text = fs::read_to_string(self.path(file)).unwrap();
        assert_eq!(text.matches(from).count(), 1, "{from:?} should stand once in {file}");
        fs::write(self.path(file), text.replace(from, to)).unwrap();
        self
    }

    pub fn compile(&self) -> Result<(), compile::Error> {
        compile::compile(&self.path(""), &self.database(), &self.facts())
    }

    /// The faults, as they are printed.
    #[track_caller]
    pub fn faults(&self) -> Vec<String> {
        match self.compile() {
            Err(compile::Error::Faults(faults)) => faults.listed.iter().map(ToString::to_string).collect(),
            other => panic!("the tables should have faults, but {other:?}"),
        }
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
