//! Asking many questions in one run of the program.

use assert_cmd::Command;
use serde::Deserialize;

/// What the program said to one question.
#[derive(Debug, Clone, Deserialize)]
pub struct Said {
    pub question: String,
    pub outcome: String,
    pub reading: String,
    pub text: String,
    pub html: String,
}

/// Asks questions, one a line, and gives the answers in their order.
pub fn batch(questions: &[&str]) -> Vec<Said> {
    let output = Command::new(env!("CARGO_BIN_EXE_podium"))
        .args(["ask", "--json", "--batch"])
        .write_stdin(questions.join("\n"))
        .output()
        .expect("the program runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("JSON is UTF-8");
    let said: Vec<Said> = text
        .lines()
        .map(|line| serde_json::from_str(line).expect(line))
        .collect();
    let asked: Vec<&str> = said.iter().map(|said| said.question.as_str()).collect();
    // Carriage returns end a line of their own; the program keeps every other character of a question.
    assert_eq!(asked, questions, "answers come in the order of the questions");
    said
}
