//! Reading a file of questions.

use std::io::{self, BufRead};

use serde::Deserialize;

/// A question and what its answer must say.
#[derive(Debug, Clone, Deserialize)]
pub struct Question {
    /// What it is called by.
    pub id: String,
    /// What is asked.
    pub question: String,
    /// What an answer must say, any one of these; what stands between ` && ` must all be there.
    pub expected: Vec<String>,
    /// Whether results can answer it.
    pub expect: Expect,
    /// What sort of question it is.
    pub kind: String,
}

/// What should become of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Expect {
    /// It should be answered.
    Answer,
    /// It should not, because results cannot tell.
    Decline,
}

/// Why a file of questions could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// It broke off.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// A line is no question.
    #[error("line {line}: {reason}")]
    Line {
        /// Its number, from 1.
        line: usize,
        /// What is wrong with it.
        reason: String,
    },
}

/// Reads questions, one JSON object a line; empty lines are passed over, and so are fields that are not needed.
pub fn read(file: impl BufRead) -> Result<Vec<Question>, ReadError> {
    let mut questions = Vec::new();
    for (number, line) in file.lines().enumerate() {
        let line = line?;
        if line.trim().is_empty() {
            continue;
        }
        let question = question(&line).map_err(|reason| ReadError::Line {
            line: number + 1,
            reason,
        })?;
        questions.push(question);
    }
    Ok(questions)
}

fn question(line: &str) -> Result<Question, String> {
    let question: Question = serde_json::from_str(line).map_err(|error| error.to_string())?;
    let is_blank = |alternative: &String| alternative.split("&&").any(|part| part.trim().is_empty());
    if question.expected.iter().any(is_blank) {
        return Err("an expected answer has an empty part".to_owned());
    }
    match (question.expect, question.expected.is_empty()) {
        (Expect::Answer, true) => Err("an answer is wanted, but none is expected".to_owned()),
        (Expect::Decline, false) => Err("no answer is wanted, but one is expected".to_owned()),
        _ => Ok(question),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = r#"{"id": "a", "question": "q", "expected": ["x"], "expect": "answer", "kind": "k", "more": 1}"#;

    #[test]
    fn questions_are_read_and_empty_lines_passed_over() {
        let read = read(format!("{GOOD}\n\n{GOOD}").as_bytes()).unwrap();
        assert_eq!(read.len(), 2);
        assert_eq!(
            (read[0].expect, read[0].expected.as_slice()),
            (Expect::Answer, &["x".to_owned()][..])
        );
    }

    #[test]
    fn a_bad_line_is_told_by_its_number() {
        for (from, to) in [
            ("{", ""),
            (r#""id": "a", "#, ""),
            (r#"["x"]"#, "[]"),
            (r#"["x"]"#, r#"["x && "]"#),
            (r#"["x"]"#, r#"["x", ""]"#),
            (r#""answer""#, r#""perhaps""#),
            (r#""answer""#, r#""decline""#),
        ] {
            let bad = GOOD.replacen(from, to, 1);
            let error = read(format!("{GOOD}\n\n{bad}\n{GOOD}").as_bytes()).unwrap_err();
            assert!(error.to_string().starts_with("line 3: "), "{bad}: {error}");
        }
    }
}
