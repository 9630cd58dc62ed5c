//! The conversations in the README and beside it are what the program says, and so is the table of what is held.

use crate::asking;

/// Asks again what a page shows to have been asked, and compares the replies; at least so many.
fn holds(page: &str, least: usize) {
    let block = page.split("```text\n› ").nth(1).expect("a conversation");
    let block = block.split("\n```").next().expect("its end");
    let mut questions = Vec::new();
    let mut replies = Vec::new();
    for part in block.split("\n\n› ") {
        let (question, reply) = part.split_once('\n').expect("a question and its reply");
        questions.push(question);
        replies.push(reply);
    }
    assert!(questions.len() >= least, "{questions:?}");
    for (said, reply) in asking::batch(&questions).iter().zip(replies) {
        assert_eq!(said.text.trim_end(), reply.trim_end(), "{}", said.question);
    }
}

#[test]
fn the_conversations_are_true() {
    holds(include_str!("../../README.md"), 3);
    holds(include_str!("../../docs/QUESTIONS.md"), 2);
}

#[test]
fn the_table_of_what_is_held_is_the_programs_own() {
    let figures = include_str!("../../docs/FIGURES.md");
    let records = podium::records::Records::open().expect("the records");
    let table = podium::held::table(records.catalog());
    assert!(figures.contains(&table), "docs/FIGURES.md should have:\n{table}");
}
