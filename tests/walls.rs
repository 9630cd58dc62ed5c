//! The walls of the house: which module may use which, as `docs/ARCHITECTURE.md` says.

#![allow(clippy::panic, reason = "a test fails by it")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// A module, and those it may use, as a row of the table tells.
struct Row {
    module: String,
    may_use: BTreeSet<String>,
}

/// The table of the house.
fn table() -> Vec<Row> {
    let picture = include_str!("../docs/ARCHITECTURE.md");
    let walls = picture.split("\n## ").find(|part| part.starts_with("The walls"));
    let rows = walls.expect("a section on the walls").lines();
    rows.filter(|line| line.starts_with("| `"))
        .map(|line| {
            let cells: Vec<&str> = line.trim_matches('|').split('|').collect();
            let [module, _, may_use] = cells[..] else {
                panic!("three cells a row: {line}")
            };
            let module = quoted(module).next().expect("the name of a module").to_owned();
            let may_use = quoted(may_use).map(str::to_owned).collect();
            Row { module, may_use }
        })
        .collect()
}

/// What stands between backticks.
fn quoted(cell: &str) -> impl Iterator<Item = &str> {
    cell.split('`').skip(1).step_by(2)
}

/// The files of the source, each with its module, the first part of its path; the two crates' own roots left out.
fn files() -> Vec<(String, PathBuf)> {
    fn gather(folder: &Path, files: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).expect("a folder of the source") {
            let path = entry.expect("a file of the source").path();
            if path.is_dir() {
                gather(&path, files);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    gather(&source, &mut files);
    files
        .into_iter()
        .filter_map(|path| {
            let within = path.strip_prefix(&source).expect("a path below the source").to_owned();
            let first = within.components().next()?.as_os_str().to_str()?;
            let module = first.trim_end_matches(".rs").to_owned();
            (!matches!(module.as_str(), "lib" | "main")).then_some((module, path))
        })
        .collect()
}

/// The modules that a text uses, wherever it names them: in a `use`, a path, a comment. `root` is how it names the
/// library.
fn used<'t>(text: &'t str, root: &'t str) -> impl Iterator<Item = &'t str> {
    text.match_indices(root).filter_map(move |(at, _)| {
        let is_part = text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
        let rest = &text[at + root.len()..];
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_');
        // Several at once would hide: `use crate::{one, other}` reads as an empty name, which no module has.
        (!is_part).then(|| &rest[..end.unwrap_or(rest.len())])
    })
}

/// How many steps up lead from a file to the root of its crate.
fn depth(path: &Path) -> usize {
    let within = path.components().rev().take_while(|part| part.as_os_str() != "src");
    let is_folder = path.file_name().is_some_and(|name| name == "mod.rs");
    within.count() - usize::from(is_folder)
}

#[test]
fn every_module_uses_only_what_it_may() {
    let table: BTreeMap<String, BTreeSet<String>> = table().into_iter().map(|row| (row.module, row.may_use)).collect();
    let mut faults = Vec::new();
    for (module, path) in files() {
        let Some(may_use) = table.get(&module) else {
            faults.push(format!("`{module}` has no row in docs/ARCHITECTURE.md"));
            continue;
        };
        let text = fs::read_to_string(&path).expect("a file of the source");
        // The program is a crate of its own, and names the library from outside.
        let root = if module == "cli" { "podium::" } else { "crate::" };
        for other in used(&text, root).filter(|other| *other != module && !may_use.contains(*other)) {
            faults.push(format!("{}: `{module}` may not use `{other}`", path.display()));
        }
        // A `use` at the beginning of a line is the file's own; in a module within it one more step leads as far.
        let to_root = format!("use {}", "super::".repeat(depth(&path)));
        if text.lines().any(|line| line.starts_with(&to_root)) {
            faults.push(format!("{}: what stands outside is named by `crate::`", path.display()));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_row_is_a_module_and_uses_only_those_above() {
    let modules: BTreeSet<String> = files().into_iter().map(|(module, _)| module).collect();
    let mut above = BTreeSet::new();
    for Row { module, may_use } in table() {
        assert!(modules.contains(&module), "there is no `{module}`");
        let below: Vec<_> = may_use.difference(&above).collect();
        assert!(
            below.is_empty(),
            "`{module}` uses what does not stand above it: {below:?}"
        );
        assert!(above.insert(module.clone()), "`{module}` stands there twice");
    }
}

#[test]
fn what_a_text_uses_is_seen() {
    let text = "use crate::records::{A, B};\nuse crate::{reply, chat};\n//! [`crate::state`] mycrate::no\nlet x = crate::engine;";
    let found: Vec<&str> = used(text, "crate::").collect();
    assert_eq!(found, ["records", "", "state", "engine"]);
    assert_eq!(
        [
            depth(Path::new("/a/src/held.rs")),
            depth(Path::new("/a/src/reply/mod.rs"))
        ],
        [1, 1]
    );
    assert_eq!(depth(Path::new("/a/src/reply/doc/line.rs")), 3);
}
