//! The sum over the first lines of a table.

use crate::answer::{TableFacts, TableRow, Tally};
use crate::language::message;
use crate::question::Unit;
use crate::reply::View;
use crate::reply::doc::{Doc, Line};

/// The sum and the average of the lines that have a rank as far as the one asked for, then those lines.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, facts: &TableFacts, title: &str) {
    let voice = view.voice;
    let last = u32::from(view.answer.question.limit.unwrap_or(1));
    let within = |row: &&TableRow| row.rank.is_some_and(|rank| rank <= last);
    let rows: Vec<TableRow> = facts.rows.iter().filter(within).copied().collect();
    let sum = rows.iter().fold(Tally::default(), |sum, row| sum.plus(row.tally));
    let (number, medals) = match super::colour(view) {
        Some(medal) => (sum.of(medal), voice.count_medals(sum.of(medal), Some(medal))),
        None => (sum.total(), voice.medals(sum)),
    };
    let average = f64::from(number) / rows.len().max(1) as f64;
    doc.line(voice.line(message::TableSum {
        medals,
        number: rows.len(),
        average: voice.decimal(&format!("{average:.1}")),
    }));
    if rows.len() as u32 > last {
        let shared = rows.last().and_then(|row| row.rank).unwrap_or(last);
        doc.line(voice.line(message::TableShared {
            place: voice.place(shared),
        }));
    }
    doc.gap();
    doc.line(Line::new().text(title));
    doc.put(super::list(view, &rows));
    doc.gap();
    doc.line(voice.line(message::TableOf {
        countries: voice.count(facts.rows.len(), Unit::Countries),
    }));
}
