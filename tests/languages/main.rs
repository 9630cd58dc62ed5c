//! What fans ask in the four languages, and whether the answers are right.
//!
//! `questions.csv`, `fresh.csv` and `blind.csv` hold each question in all languages and the facts that its answer must
//! say, known from the tables of results and not from the program. A report of what was not right is printed:
//! `cargo test --locked --test languages -- --nocapture`.

#[allow(dead_code, unused_imports, reason = "the program that scores files uses more of it")]
#[path = "../../tools/score/harness/mod.rs"]
mod harness;

mod binding;
mod examples;
mod expected;
mod language;
mod rows;

use std::sync::LazyLock;
use std::time::Instant;

use harness::{Expect, Question, Report, Scored, Verdict};
use podium::chat::{Asker, Podium, Request, Scene};
use podium::records::Language;
use podium::reply::{Outcome, Reply};

use rows::{Row, rows};

static PODIUM: LazyLock<Podium> = LazyLock::new(|| Podium::open().expect("the records open"));

/// The fewest of a hundred questions that must be answered rightly, and the most that may be answered wrongly.
const RIGHT: usize = 95;
const WRONG: usize = 2;

/// Asks what a row leans on, and then the row. Each row has an asker of its own, so that only what should leans on what
/// was asked before.
fn ask(rows: &[Row], row: &Row, language: Language, asker: Asker) -> Reply {
    if let Some(before) = &row.before {
        let before = rows.iter().find(|other| &other.id == before);
        ask(rows, before.expect("the file was checked"), language, asker);
    }
    let request = Request::new(row.text(language), Scene::Private).by(asker);
    PODIUM.answer(&Request {
        language: Some(language),
        ..request
    })
}

/// What became of a row: as in the program that scores files, what nobody could answer is right when it is not answered.
fn verdict(row: &Row, reply: &Reply, missing: &[&str]) -> Verdict {
    match (row.expected.outcome, reply.outcome) {
        (Outcome::Decline, Outcome::Answer) => Verdict::Wrong,
        (Outcome::Decline, _) => Verdict::Right,
        (wanted, outcome) if wanted == outcome && missing.is_empty() => Verdict::Right,
        (_, Outcome::Answer) => Verdict::Wrong,
        (_, _) => Verdict::Declined,
    }
}

/// A row that was asked, as the report shows it: with what its reply left unsaid.
fn score(rows: &[Row], row: &Row, language: Language, asker: Asker) -> (Scored, Reply) {
    let start = Instant::now();
    let reply = ask(rows, row, language, asker);
    let elapsed = start.elapsed();
    let missing = row.expected.missing(&reply.text, language);
    let first_line = reply.text.lines().next().unwrap_or_default().to_owned();
    let expected = match row.expected.outcome {
        Outcome::Decline => Vec::new(),
        _ => vec![row.expected.written(), format!("unsaid: {}", missing.join("; "))],
    };
    let scored = Scored {
        verdict: verdict(row, &reply, &missing),
        at_once: missing.is_empty() && row.expected.missing(&first_line, language).is_empty(),
        outcome: reply.outcome,
        reading: reply.reading.clone(),
        first_line,
        elapsed,
        question: Question {
            id: row.id.clone(),
            question: row.text(language).to_owned(),
            expected,
            expect: match row.expected.outcome {
                Outcome::Decline => Expect::Decline,
                _ => Expect::Answer,
            },
            kind: row.kind.clone(),
        },
    };
    (scored, reply)
}

/// Whether a reply is in the language of its question, by its own account and by its words.
fn is_in(language: Language, reply: &Reply) -> bool {
    reply.language == language && language::foreign(language, &reply.text).is_empty()
}

/// How far apart the askers of two languages are: whoever asked in one is nobody in another.
const APART: i64 = 100_000;

/// Asks everything in a language, prints the report, and holds the answers to what is promised.
fn is_answered(language: Language) {
    let rows = rows();
    let asked = rows.iter().zip(APART * language as i64..);
    let (scored, replies): (Vec<Scored>, Vec<Reply>) = asked
        .map(|(row, asker)| score(&rows, row, language, Asker::chat(asker)))
        .unzip();
    println!("\n=== {} ===\n{}", language.as_str(), Report::of(&scored));
    let strangers: Vec<String> = replies
        .iter()
        .zip(&scored)
        .filter(|(reply, _)| !is_in(language, reply))
        .map(|(reply, scored)| {
            format!(
                "{}: {} {}",
                scored.question.id,
                reply.language.as_str(),
                language::foreign(language, &reply.text).join(" ")
            )
        })
        .collect();
    println!(
        "replies in another language: {}\n{}",
        strangers.len(),
        strangers.join("\n")
    );
    let share = |verdict: Verdict| 100 * scored.iter().filter(|one| one.verdict == verdict).count();
    let all = scored.len();
    assert!(
        share(Verdict::Right) >= RIGHT * all && share(Verdict::Wrong) <= WRONG * all,
        "{}: fewer than {RIGHT} % are right, or more than {WRONG} % wrong",
        language.as_str()
    );
    assert!(
        100 * strangers.len() <= WRONG * all,
        "{} replies are in another language",
        strangers.len()
    );
}

#[test]
fn english_is_answered() {
    is_answered(Language::English);
}

#[test]
fn azerbaijani_is_answered() {
    is_answered(Language::Azerbaijani);
}

#[test]
fn russian_is_answered() {
    is_answered(Language::Russian);
}

#[test]
fn turkish_is_answered() {
    is_answered(Language::Turkish);
}
