//! Facts of answers against plain SQL over the same records.
//!
//! The SQL here is written from the rules (a medal counts where its contest is for medals and its Games were held; a
//! team's medal is one) over the tables as they come from `data/`, never over those that are compiled of them. What is
//! compared is chosen by SQL as well, spread over the whole of the records.

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
mod record_marks;
mod tables;

use std::sync::LazyLock;

use podium::answer::{Facts, answer};
use podium::question::Question;
use podium::records::Records;

static RECORDS: LazyLock<Records> = LazyLock::new(|| Records::open().expect("the bundled records open"));

/// The facts that answer a question.
fn facts(question: &Question) -> Facts {
    answer(&RECORDS, question).expect("the records can be asked").facts
}
