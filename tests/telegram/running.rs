//! What the papers for running the bot say of the program.

use std::collections::BTreeSet;

use super::support::program::command;

/// The papers, by their path.
const PAPERS: [(&str, &str); 3] = [
    ("docs/RUNNING.md", include_str!("../../docs/RUNNING.md")),
    ("deploy/podium.service", include_str!("../../deploy/podium.service")),
    ("deploy/Containerfile", include_str!("../../deploy/Containerfile")),
];

/// The options and variables of ours that a text names.
fn names(text: &str) -> BTreeSet<&str> {
    text.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_')))
        .filter(|word| {
            let option = word
                .strip_prefix("--")
                .is_some_and(|name| name.starts_with(|c: char| c.is_ascii_lowercase()));
            option || word.starts_with("PODIUM_") || word.starts_with("TELOXIDE_")
        })
        .collect()
}

/// Options of other programs.
const FOREIGN: [&str; 3] = ["--release", "--locked", "--now"];

#[tokio::test]
async fn every_option_and_variable_they_name_is_one_of_the_bots() {
    let mut known = String::new();
    for command_name in ["bot", "health"] {
        let output = command().args([command_name, "--help"]).output().await.unwrap();
        assert!(output.status.success());
        known.push_str(&String::from_utf8(output.stdout).unwrap());
    }
    let known = names(&known);
    for (path, text) in PAPERS {
        let named = names(text);
        assert!(!named.is_empty(), "{path} names nothing");
        // An image's options are nearly all the builder's.
        let is_image = path.ends_with("Containerfile");
        let unknown: Vec<_> = named
            .iter()
            .filter(|name| !(FOREIGN.contains(name) || is_image && name.starts_with("--")))
            .filter(|name| !known.contains(*name))
            .collect();
        assert!(unknown.is_empty(), "{path}: {unknown:?}");
    }
}

#[test]
fn names_are_found_in_running_text() {
    let text = "`podium bot --webhook https://a.b/c` or PODIUM_WEBHOOK=…; -- no option, a--b neither";
    assert_eq!(names(text), BTreeSet::from(["--webhook", "PODIUM_WEBHOOK"]));
}
