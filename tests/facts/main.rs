//! Facts of answers against plain SQL over the same records.
//!
//! The SQL here is written from the rules (a medal counts where its contest is for medals and its Games were held; a
//! team's medal is one) over the tables as they come from `data/`, never over those that are compiled of them. What is
//! compared is chosen by SQL as well, spread over the whole of the records.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails by it")]

mod compare;
mod conditions;
mod counts;
mod debuts;
mod known;
mod legends;
mod lineage;
mod lists;
mod milestones;
mod people;
mod plain;
mod rankings;
mod ranks;
mod record_marks;
mod results;
mod tables;

use std::sync::LazyLock;

use podium::answer::{Facts, answer};
use podium::question::{Question, decode};
use podium::records::Records;

static RECORDS: LazyLock<Records> = LazyLock::new(|| Records::open().expect("the bundled records open"));

/// Games in codes with their ids, spread over time and both kinds.
const GAMES: [(&str, &str); 6] = [
    ("1904so", "1904-summer-olympics"),
    ("1956wo", "1956-winter-olympics"),
    ("1984so", "1984-summer-olympics"),
    ("1968sp", "1968-summer-paralympics"),
    ("2020so", "2020-summer-olympics"),
    ("2024sp", "2024-summer-paralympics"),
];

/// The question of a code, `?lc g=2024so h=g=1`.
fn question(code: &str) -> Question {
    decode(code, &RECORDS).expect("the records can be asked").expect(code)
}

/// The facts that answer a question.
fn facts(question: &Question) -> Facts {
    answer(&RECORDS, question).expect("the records can be asked").facts
}
