//! What must always be answered.
//!
//! `facts/seed_facts.tsv` holds questions with facts that are known independently of the program: what the reply must
//! say, in this order, and a word that it must never say.

use crate::asking;

#[test]
fn every_seed_fact_is_told() {
    let table = include_str!("facts/seed_facts.tsv");
    let rows: Vec<Vec<&str>> = table.lines().skip(1).map(|line| line.split('\t').collect()).collect();
    assert_eq!(rows.len(), 29, "a row is missing from the table");
    let questions: Vec<&str> = rows.iter().map(|row| row[0]).collect();
    let mut wrong = Vec::new();
    for (row, said) in rows.iter().zip(asking::batch(&questions)) {
        if said.outcome != "answer" {
            wrong.push(format!("{}\n  outcome {}\n{}", row[0], said.outcome, said.text));
            continue;
        }
        let text = said.text.to_lowercase();
        let mut rest = text.as_str();
        for part in row[1].split("; ") {
            let small = part.to_lowercase();
            match rest.find(&small) {
                Some(at) => rest = &rest[at + small.len()..],
                None => {
                    wrong.push(format!(
                        "{}\n  does not say {part:?} in its place:\n{}",
                        row[0], said.text
                    ));
                    break;
                }
            }
        }
        let never = row[2].to_lowercase();
        if !never.is_empty() && text.contains(&never) {
            wrong.push(format!("{}\n  says {never:?}:\n{}", row[0], said.text));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n\n{}", wrong.len(), wrong.join("\n\n"));
}
