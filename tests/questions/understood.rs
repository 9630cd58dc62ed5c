//! How questions are understood: the reading that is told with each reply, and its first line.

use crate::asking;

/// Question, outcome, reading, and what the reply must say.
const CASES: &[(&str, &str, &str, &str)] = &[(
    "azerbaijan judo paralympics",
    "answer",
    "Azerbaijan · Judo · Paralympic Games · all years",
    "Ilham Zakiyev",
)];

#[test]
fn questions_are_understood_and_say_so() {
    let questions: Vec<&str> = CASES.iter().map(|case| case.0).collect();
    let mut wrong = Vec::new();
    for ((question, outcome, reading, part), said) in CASES.iter().zip(asking::batch(&questions)) {
        if said.outcome != *outcome || said.reading != *reading || !said.text.contains(part) {
            wrong.push(format!(
                "{question}\n  {} · {}\n{}",
                said.outcome, said.reading, said.text
            ));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n\n{}", wrong.len(), wrong.join("\n\n"));
}
