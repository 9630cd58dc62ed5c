//! The conversation in the README is what the program says, and so is its table of what is held.

use crate::asking;

#[test]
fn the_conversation_in_the_readme_is_true() {
    let readme = include_str!("../../README.md");
    let block = readme.split("```text\n› ").nth(1).expect("a conversation");
    let block = block.split("\n```").next().expect("its end");
    let mut questions = Vec::new();
    let mut replies = Vec::new();
    for part in block.split("\n\n› ") {
        let (question, reply) = part.split_once('\n').expect("a question and its reply");
        questions.push(question);
        replies.push(reply);
    }
    assert!(questions.len() >= 3, "{questions:?}");
    for (said, reply) in asking::batch(&questions).iter().zip(replies) {
        assert_eq!(said.text.trim_end(), reply.trim_end(), "{}", said.question);
    }
}

#[test]
fn the_table_of_what_is_held_is_the_programs_own() {
    let readme = include_str!("../../README.md");
    let records = podium::records::Records::open().expect("the records");
    let table = podium::held::table(records.catalog());
    assert!(readme.contains(&table), "the README should have:\n{table}");
}
