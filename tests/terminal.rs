//! The built program in a terminal: its doors, not its knowledge.

#![allow(clippy::unwrap_used, reason = "a test fails by it")]

use assert_cmd::Command;
use serde_json::Value;

/// The built program, with nothing of the developer's environment and a home of its own.
fn podium(home: &tempfile::TempDir) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_podium"));
    for name in [
        "TELOXIDE_TOKEN",
        "TELOXIDE_TOKEN_FILE",
        "TELOXIDE_API_URL",
        "PODIUM_LOG",
        "PODIUM_STATE",
    ] {
        command.env_remove(name);
    }
    command.env("HOME", home.path()).env("XDG_STATE_HOME", home.path());
    command
}

fn home() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

/// What the program prints, given arguments and standard input; it must end well and log nothing.
fn said(args: &[&str], input: impl Into<Vec<u8>>) -> String {
    let output = podium(&home()).args(args).write_stdin(input).output().unwrap();
    assert!(output.status.success(), "{args:?}: {output:?}");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{args:?}");
    String::from_utf8(output.stdout).unwrap()
}

fn objects(lines: &str) -> Vec<Value> {
    lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn a_question_as_json_is_one_object_on_one_line() {
    let out = said(&["ask", "--json", "/help"], "");
    assert_eq!(out.matches('\n').count(), 1);
    let object: Value = serde_json::from_str(&out).unwrap();
    let keys: Vec<&str> = object.as_object().unwrap().keys().map(String::as_str).collect();
    let mut expected = [
        "question",
        "language",
        "outcome",
        "reading",
        "text",
        "html",
        "elapsed_us",
    ];
    expected.sort_unstable();
    assert_eq!(keys, expected);
    assert_eq!(object["question"], "/help");
    assert!(["answer", "choices", "decline"].contains(&object["outcome"].as_str().unwrap()));
    assert!(object["elapsed_us"].is_u64());
    assert!(!object["text"].as_str().unwrap().is_empty() && !object["html"].as_str().unwrap().is_empty());
}

#[test]
fn a_question_can_be_one_argument_many_or_standard_input() {
    let question = |args: &[&str], input: &str| objects(&said(args, input))[0]["question"].clone();
    assert_eq!(question(&["ask", "--json", "judo medals"], ""), "judo medals");
    assert_eq!(question(&["ask", "judo", "medals", "--json"], ""), "judo medals");
    assert_eq!(question(&["ask", "--json"], "judo medals\n"), "judo medals");
    assert_eq!(question(&["ask", "--json", "--", "--judo"], ""), "--judo");
    assert_eq!(question(&["ask", "--json"], ""), "");
}

#[test]
fn a_batch_answers_every_line_in_order() {
    let lines: Vec<String> = (0..300).map(|i| format!("question number {i}")).collect();
    let questions: Vec<Value> = objects(&said(&["ask", "--json", "--batch"], lines.join("\n")))
        .iter()
        .map(|o| o["question"].clone())
        .collect();
    assert_eq!(questions, lines);
}

#[test]
fn a_batch_takes_lines_of_any_content() {
    let mut input = b"\n \r\ncaf\xe9\xff\n\xf0\x9f\x90\n\"quoted\" \\ {\"json\": 1}\n\x00\x01\x1b[31m\n".to_vec();
    input.extend("я".repeat(4096).into_bytes());
    input.extend(
        b"\n\xf0\x9f\xa5\x87\xf0\x9f\xa5\x88\n'; DROP TABLE athletes; --\nSELECT * FROM results WHERE 1=1\nlast",
    );
    let objects = objects(&said(&["ask", "--json", "--batch"], input));
    let questions: Vec<&str> = objects
        .iter()
        .map(|object| object["question"].as_str().unwrap())
        .collect();
    let long = "я".repeat(4096);
    let expected = [
        "",
        " ",
        "caf\u{fffd}\u{fffd}",
        "\u{fffd}",
        "\"quoted\" \\ {\"json\": 1}",
        "\0\u{1}\u{1b}[31m",
        &long,
        "🥇🥈",
        "'; DROP TABLE athletes; --",
        "SELECT * FROM results WHERE 1=1",
        "last",
    ];
    assert_eq!(questions, expected);
    for object in &objects {
        let (question, text) = (&object["question"], object["text"].as_str().unwrap());
        assert!(
            (1..=1000).contains(&text.chars().count()),
            "a short helpful answer to {question}: {text:?}"
        );
    }
}

#[test]
fn an_empty_batch_has_no_results() {
    assert_eq!(said(&["ask", "--json", "--batch"], ""), "");
}

#[test]
fn a_plain_answer_is_text_without_control_characters() {
    for question in ["/help", "<b>&</b> \u{1b}[31m\u{7}", "\u{202e}desrever"] {
        let out = said(&["ask", question], "");
        assert!(!out.trim().is_empty(), "{question:?}");
        assert!(
            !out.contains(|c: char| c.is_control() && c != '\n' && c != '\t'),
            "{out:?}"
        );
        assert!(!out.contains('\u{202e}'), "{out:?}");
    }
}

#[test]
fn wrong_command_lines_are_told_and_end_with_two() {
    for args in [
        &["ask", "--batch"][..],
        &["ask", "--json", "--batch", "and a question"],
        &["ask", "--jsn", "x"],
        &["sing"],
        &["--log", "[[", "chat"],
        &["bot"],
        &["bot", "--token-file", "/no/such/file"],
    ] {
        let output = podium(&home()).args(args).write_stdin("").output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{args:?}: {output:?}");
        assert!(
            String::from_utf8_lossy(&output.stderr).contains("Usage"),
            "{args:?}: {output:?}"
        );
        assert!(output.stdout.is_empty(), "{args:?}: {output:?}");
    }
}

#[test]
fn help_and_version_are_there() {
    assert!(said(&["--version"], "").starts_with("podium "));
    let help = said(&["--help"], "");
    for word in ["ask", "chat", "bot", "examples", "--log", "--token-file"] {
        assert!(help.contains(word), "{word}: {help}");
    }
}

#[test]
fn a_piped_conversation_answers_each_line_and_ends() {
    for args in [&[][..], &["chat"]] {
        let once = said(args, "/help\n");
        assert!(!once.trim().is_empty());
        assert_eq!(
            said(args, "/help\n\n/help\nquit\n/help\n"),
            format!("{once}{once}"),
            "{args:?}"
        );
    }
}

#[test]
fn a_reader_that_goes_away_is_no_fault() {
    use std::process::{Command, Stdio};
    let mut child = Command::new(env!("CARGO_BIN_EXE_podium"))
        .args(["ask", "--json", "--batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let mut input = child.stdin.take().unwrap();
    // Once it has ended, writing to it fails here, which is fine.
    let _ = std::io::Write::write_all(&mut input, &b"question\n".repeat(10_000));
    drop(input);
    let output = child.wait_with_output().unwrap();
    assert_eq!(
        (output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()),
        (Some(0), "")
    );
}

#[test]
fn the_language_of_the_answer_can_be_named() {
    let language = |args: &[&str]| objects(&said(args, ""))[0]["language"].clone();
    assert_eq!(language(&["ask", "--json", "Lamiya Valiyeva"]), "en");
    assert_eq!(language(&["ask", "--json", "Ламия Валиева"]), "ru");
    assert_eq!(language(&["ask", "--json", "--language", "TR", "Ламия Валиева"]), "tr");
    let out = said(&["ask", "--language", "az", "Lamiya Valiyeva"], "");
    assert!(
        out.contains("Azərbaycan") && out.contains("Paralimpiya medalı"),
        "{out}"
    );
}
