//! The harness that tells how well a file of questions is answered, over a file of our own.

#![allow(clippy::unwrap_used, reason = "a test fails by it")]

#[path = "../tools/score/harness/mod.rs"]
mod harness;

use harness::{Question, Report, ask, read, write_csv};
use podium::chat::{Podium, Request};
use podium::reply::{Outcome, Reply};

/// Questions that an engine of ours answers in each of the ways there are: what it is asked is what it does.
const FILE: &str = r#"
{"id": "q1", "question": "answer: 12 medals", "expected": ["12"], "expect": "answer", "kind": "count"}
{"id": "q2", "question": "answer: 12 medals", "expected": ["2", "two"], "expect": "answer", "kind": "count"}
{"id": "q3", "question": "decline: was Ada or Bea faster?", "expected": ["Ada"], "expect": "answer", "kind": "compare"}
{"id": "q4", "question": "choices: Ada Ek; Ada Oy", "expected": ["Ada"], "expect": "answer", "kind": "compare"}
{"id": "q5", "question": "decline: who carried the flag?", "expected": [], "expect": "decline", "kind": "outside"}
{"id": "q6", "question": "choices: which flag?", "expected": [], "expect": "decline", "kind": "outside"}
{"id": "q7", "question": "answer: Ada carried it", "expected": [], "expect": "decline", "kind": "outside"}
{"id": "q8", "question": "answer: a card\nAda, then Bea", "expected": ["Bea && Ada"], "expect": "answer", "kind": "compare"}
"#;

fn questions() -> Vec<Question> {
    read(FILE.as_bytes()).unwrap()
}

/// Ends as the first word says, and says the rest.
fn obedient(request: &Request) -> Reply {
    let (outcome, text) = request.text.split_once(": ").unwrap();
    let outcome = match outcome {
        "answer" => Outcome::Answer,
        "choices" => Outcome::Choices,
        _ => Outcome::Decline,
    };
    Reply {
        outcome,
        text: text.to_owned(),
        reading: "a reading".to_owned(),
        ..Reply::default()
    }
}

#[test]
fn each_question_gets_its_verdict() {
    let scored = ask(&obedient, questions());
    let mut out = Vec::new();
    write_csv(&scored, &mut out).unwrap();
    let mut rows = csv::Reader::from_reader(out.as_slice());
    let rows: Vec<csv::StringRecord> = rows.records().collect::<Result<_, _>>().unwrap();
    let verdicts: Vec<[&str; 4]> = rows.iter().map(|row| [&row[0], &row[2], &row[3], &row[4]]).collect();
    assert_eq!(
        verdicts,
        [
            ["q1", "right", "yes", "answer"],
            ["q2", "wrong", "no", "answer"],
            ["q3", "declined", "no", "decline"],
            ["q4", "declined", "no", "choices"],
            ["q5", "right", "no", "decline"],
            ["q6", "right", "no", "choices"],
            ["q7", "wrong", "no", "answer"],
            ["q8", "right", "no", "answer"],
        ]
    );
    assert_eq!(&rows[7][9], "a card");
}

#[test]
fn the_report_counts_by_kind_and_tells_what_was_not_right() {
    let scored = ask(&obedient, questions());
    let report = Report::of(&scored).to_string();
    let line = |start: &str| {
        let line = report.lines().find(|line| line.starts_with(start)).expect(start);
        line.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    assert_eq!(line("count"), "count 2 1 50.0 % 0 0.0 % 1 50.0 %");
    assert_eq!(line("compare"), "compare 3 1 33.3 % 2 66.7 % 0 0.0 %");
    assert_eq!(line("all"), "all 8 4 50.0 % 2 25.0 % 2 25.0 %");
    assert_eq!(line("1 of"), "1 of the right ones say it in the first line");
    assert!(line("median").contains("slowest"));
    let (wrong, declined) = report.split_once("\ndeclined: 2\n").expect("the declined");
    assert!(
        wrong.contains("\nwrong: 2\n") && wrong.contains("q2 ·") && wrong.contains("q7 ·"),
        "{report}"
    );
    assert!(declined.contains("q3 ·") && declined.contains("q4 ·"), "{report}");
    assert!(
        wrong.contains("  wanted   2 | two\n  reading  a reading\n  reply    12 medals\n"),
        "{report}"
    );
    assert!(!report.contains("q1 ·") && !report.contains("q8 ·"), "{report}");
}

#[test]
fn the_program_itself_is_asked() {
    let file = r#"{"id": "a", "question": "who won the men's long jump T13 in Paris", "expected": ["Aslanov && 7.29"], "expect": "answer", "kind": "k"}
{"id": "b", "question": "who carried the flag for Azerbaijan in Paris", "expected": [], "expect": "decline", "kind": "k"}"#;
    let scored = ask(&Podium::open().unwrap(), read(file.as_bytes()).unwrap());
    let report = Report::of(&scored).to_string();
    assert!(report.contains("\nwrong: 0\n\ndeclined: 0\n"), "{report}");
}
