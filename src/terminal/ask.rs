//! One question, one answer.

use std::io::{self, Write};
use std::time::Instant;

use serde::Serialize;

use super::plain::{as_commands, harmless};
use crate::chat::Request;
use crate::engine::{self, Engine};
use crate::language::{self, Language, message};
use crate::reply::Scene;

/// Answers one question as text, in a language or that of the question; `suggest` adds what could be asked next.
pub fn ask(
    engine: &dyn Engine,
    question: &str,
    language: Option<Language>,
    suggest: bool,
    out: &mut impl Write,
) -> io::Result<()> {
    let reply = engine::answer(engine, &typed(question, language));
    writeln!(out, "{}", harmless(reply.text.trim_end()))?;
    if suggest && !reply.buttons.is_empty() {
        let next = language::of(reply.language).say(message::TerminalNext);
        write!(out, "\n{next}\n{}", as_commands(&reply.buttons))?;
    }
    out.flush()
}

/// Answers one question as one JSON object on one line: `question`, `language` of the answer, `outcome`, `reading`, `text`, `html` and
/// `elapsed_us`, the microseconds the engine took. Does not flush.
pub fn ask_json(
    engine: &dyn Engine,
    question: &str,
    language: Option<Language>,
    out: &mut impl Write,
) -> io::Result<()> {
    let request = typed(question, language);
    let start = Instant::now();
    let reply = engine::answer(engine, &request);
    let elapsed = start.elapsed();
    let line = Line {
        question,
        language: reply.language.as_str(),
        outcome: reply.outcome.as_str(),
        reading: &reply.reading,
        text: &reply.text,
        html: &reply.html,
        elapsed_us: elapsed.as_micros(),
    };
    serde_json::to_writer(&mut *out, &line)?;
    out.write_all(b"\n")
}

/// A line typed in a terminal, which stands alone.
pub(super) fn typed(text: &str, language: Option<Language>) -> Request {
    Request {
        language,
        ..Request::new(text, Scene::Terminal)
    }
}

#[derive(Serialize)]
struct Line<'a> {
    question: &'a str,
    language: &'static str,
    outcome: &'static str,
    reading: &'a str,
    text: &'a str,
    html: &'a str,
    elapsed_us: u128,
}
