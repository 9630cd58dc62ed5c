//! What can be asked, told by topics: the tables in `docs/QUESTIONS.md`, made from the examples by the program itself.

use std::fmt::Write;

use crate::records::Catalog;

/// A heading and a table in Markdown for each topic, with its examples and what each shows.
pub fn tables(catalog: &Catalog) -> String {
    let mut text = String::new();
    // Writing to a string cannot fail.
    for topic in catalog.examples().chunk_by(|one, next| one.topic == next.topic) {
        let Some(first) = topic.first() else { continue };
        let gap = if text.is_empty() { "" } else { "\n" };
        let _ = write!(text, "{gap}### {}\n\n| ask | and see |\n|---|---|\n", first.topic);
        for example in topic {
            let before = if example.leans { "… " } else { "" };
            let _ = writeln!(text, "| {before}{} | {} |", example.question, example.shows);
        }
    }
    text
}
