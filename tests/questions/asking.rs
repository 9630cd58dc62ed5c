//! Asking many questions in one run of the program, and finding by plain SQL what their replies must say.

use std::sync::{LazyLock, Mutex, PoisonError};

use assert_cmd::Command;
use rusqlite::Connection;
use rusqlite::types::Value;
use serde::Deserialize;

/// What plain SQL asks, made once: of many questions, each would else join the whole of the records.
static RECORDS: LazyLock<Mutex<Connection>> = LazyLock::new(|| {
    let connection = Connection::open_in_memory().expect("memory");
    connection
        .execute("ATTACH ? AS bundled", [concat!(env!("OUT_DIR"), "/podium.sqlite")])
        .expect("the compiled records");
    connection
        .execute_batch(include_str!("slots/views.sql"))
        .expect("the views");
    Mutex::new(connection)
});

/// The questions of other languages that are not answered as their English twins are, with both answers in English.
pub fn wrong_twins(twins: &[(&str, &str)]) -> Vec<String> {
    twins_unlike(twins, |said, english| {
        said.outcome == "answer" && said.text == english.text
    })
}

/// The questions of other languages that are not declined for the reason for which their English twins are.
pub fn wrong_declines(twins: &[(&str, &str)]) -> Vec<String> {
    twins_unlike(twins, |said, english| {
        said.outcome == "decline" && said.text.lines().next() == english.text.lines().next()
    })
}

/// The pairs that are not alike, with both answers in English.
fn twins_unlike(twins: &[(&str, &str)], alike: impl Fn(&Said, &Said) -> bool) -> Vec<String> {
    let questions: Vec<&str> = twins
        .iter()
        .flat_map(|&(question, english)| [question, english])
        .collect();
    let said = batch_in(Some("en"), &questions);
    said.chunks(2)
        .filter_map(|pair| match pair {
            [said, english] if !alike(said, english) => {
                Some(format!("{}\n{}\n---\n{}", said.question, said.text, english.text))
            }
            _ => None,
        })
        .collect()
}

/// What the program said to one question.
#[derive(Debug, Clone, Deserialize)]
pub struct Said {
    pub question: String,
    pub outcome: String,
    pub reading: String,
    pub text: String,
    pub html: String,
}

/// The part of a reply that must say something.
#[derive(Debug, Clone, Copy)]
pub enum Part {
    /// Its first line, which answers the question.
    First,
    /// Any of its lines.
    Any,
}

/// A question, and where its reply must say each of the rows that this SQL finds.
pub type Case = (&'static str, Part, &'static str);

/// Asks questions, one a line, and gives the answers in their order.
pub fn batch(questions: &[&str]) -> Vec<Said> {
    batch_in(None, questions)
}

/// Asks questions, to be answered in a language, or each in its own.
pub fn batch_in(language: Option<&str>, questions: &[&str]) -> Vec<Said> {
    let language = language.map_or(Vec::new(), |language| vec!["--language", language]);
    let output = Command::new(env!("CARGO_BIN_EXE_podium"))
        .args(["ask", "--json", "--batch"])
        .args(language)
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

/// Asks every question and compares the replies with what SQL finds. `awaited` are those that are not yet read as they
/// are meant.
pub fn check(cases: &[Case], awaited: &[&str]) {
    let questions: Vec<&str> = cases.iter().map(|case| case.0).collect();
    for question in awaited {
        assert!(questions.contains(question), "nobody asks: {question}");
    }
    let mut wrong = Vec::new();
    for ((question, part, sql), said) in cases.iter().zip(batch(&questions)) {
        let missing = missing(&said.text, *part, &found(sql));
        if (said.outcome != "answer" || !missing.is_empty()) && !awaited.contains(question) {
            wrong.push(format!(
                "{question}\n  must say {missing:?}\n  {} · {}\n{}",
                said.outcome, said.reading, said.text
            ));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n\n{}", wrong.len(), wrong.join("\n\n"));
}

/// The first column of each row of a query over the views; there must be one.
pub fn found(sql: &str) -> Vec<String> {
    let connection = RECORDS.lock().unwrap_or_else(PoisonError::into_inner);
    let mut statement = connection.prepare(sql).expect(sql);
    let rows = statement.query_map([], |row| row.get::<_, Value>(0)).expect(sql);
    let found: Vec<String> = rows
        .map(|value| match value.expect(sql) {
            Value::Text(text) => text,
            Value::Integer(number) => number.to_string(),
            Value::Real(number) => number.to_string(),
            other => panic!("{sql}: {other:?}"),
        })
        .collect();
    assert!(!found.is_empty(), "nothing found: {sql}");
    found
}

/// What a part of a reply should say as whole words and does not.
pub fn missing(text: &str, part: Part, expected: &[String]) -> Vec<String> {
    let said = match part {
        Part::First => text.lines().next().unwrap_or_default(),
        Part::Any => text,
    };
    // A flag stands between a country and what is said before it.
    let is_flag = |sign: char| ('\u{1F1E6}'..='\u{1F1FF}').contains(&sign);
    let said = said.replace(is_flag, "").replace("  ", " ");
    let missing = expected.iter().filter(|words| !says(&said, words));
    missing.cloned().collect()
}

fn says(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + words.len()..].chars().next();
        ![before, after]
            .into_iter()
            .flatten()
            .any(|neighbour| neighbour.is_alphanumeric())
    })
}

#[test]
fn words_are_said_whole() {
    for (words, expected) in [
        ("5 medals", false),
        ("15 medals", true),
        ("Norway 15", true),
        ("15 medal", false),
    ] {
        let missing = missing("1 🇳🇴 Norway 15 medals\nmore", Part::First, &[words.to_owned()]);
        assert_eq!(missing.is_empty(), expected, "{words}");
    }
    assert_eq!(missing("one\ntwo", Part::First, &["two".to_owned()]), ["two"]);
    assert!(missing("one\ntwo", Part::Any, &["two".to_owned()]).is_empty());
}
