//! Asking questions whose answers are known, and telling how many were answered as they should be.
//!
//! ```text
//! questions ─► engine ─► verdict ─► report, table
//! ```

mod file;
mod report;
mod right;
mod table;

use std::time::{Duration, Instant};

use podium::chat::Request;
use podium::engine::{self, Engine};
use podium::reply::{Outcome, Scene};

pub use file::{Expect, Question, read};
pub use report::Report;
pub use table::write_csv;

/// What became of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Answered as it should be, or, of a question that nobody could answer from results, not answered.
    Right,
    /// Not answered, or answered with a choice.
    Declined,
    /// Answered otherwise.
    Wrong,
}

/// A question that was asked.
#[derive(Debug)]
pub struct Scored {
    /// The question.
    pub question: Question,
    /// What became of it.
    pub verdict: Verdict,
    /// Whether the first line alone holds what was expected.
    pub at_once: bool,
    /// How the engine ended it.
    pub outcome: Outcome,
    /// What the engine took it to mean; empty when it was not understood.
    pub reading: String,
    /// The first line of the reply.
    pub first_line: String,
    /// How long the engine took.
    pub elapsed: Duration,
}

/// Asks each question by itself, on this thread.
pub fn ask(engine: &dyn Engine, questions: Vec<Question>) -> Vec<Scored> {
    questions
        .into_iter()
        .map(|question| {
            let request = Request::new(question.question.as_str(), Scene::Terminal);
            let start = Instant::now();
            let reply = engine::answer(engine, &request);
            let elapsed = start.elapsed();
            let first_line = reply.text.lines().next().unwrap_or_default().to_owned();
            let answered = reply.outcome == Outcome::Answer;
            Scored {
                verdict: verdict(&question, answered, &reply.text),
                at_once: answered && right::holds(&first_line, &question.expected),
                outcome: reply.outcome,
                reading: reply.reading,
                first_line,
                elapsed,
                question,
            }
        })
        .collect()
}

fn verdict(question: &Question, answered: bool, text: &str) -> Verdict {
    match (question.expect, answered) {
        (Expect::Decline, false) => Verdict::Right,
        (Expect::Answer, false) => Verdict::Declined,
        (Expect::Answer, true) if right::holds(text, &question.expected) => Verdict::Right,
        (_, true) => Verdict::Wrong,
    }
}
