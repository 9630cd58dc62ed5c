//! The sum over the first lines of a table.

use crate::answer::{TableFacts, TableRow, Tally};
use crate::question::MedalFilter;
use crate::reply::View;
use crate::reply::doc::{Doc, Line};
use crate::reply::wording;

/// The sum and the average of the lines that have a rank as far as the one asked for, then those lines.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, facts: &TableFacts, title: &str) {
    let question = &view.answer.question;
    let last = u32::from(question.limit.unwrap_or(1));
    let within = |row: &&TableRow| row.rank.is_some_and(|rank| rank <= last);
    let rows: Vec<TableRow> = facts.rows.iter().filter(within).copied().collect();
    let sum = rows.iter().fold(Tally::default(), |sum, row| sum.plus(row.tally));
    let (number, told) = match question.filters.medal {
        Some(MedalFilter::Only(medal)) => {
            let number = sum.of(medal);
            let word = view.voice.medal(medal);
            let told = wording::count(number as usize, &format!("{word} medal"), &format!("{word} medals"));
            (number, told)
        }
        _ => (sum.total(), view.voice.medals(sum)),
    };
    let countries = match rows.len() {
        1 => "the first country".to_owned(),
        many => format!("the first {many} countries"),
    };
    let average = f64::from(number) / rows.len().max(1) as f64;
    doc.line(
        Line::new()
            .bold(told)
            .text(format!(" won by {countries}, on average "))
            .bold(format!("{average:.1}"))
            .text(" each"),
    );
    if rows.len() as u32 > last {
        let shared = view.voice.place(rows.last().and_then(|row| row.rank).unwrap_or(last));
        doc.line(Line::new().text(format!("{shared} place is shared.")));
    }
    doc.gap();
    doc.line(Line::new().text(title));
    doc.put(super::list(view, &rows));
    doc.gap();
    doc.line(Line::new().text(format!(
        "of {} · gold, silver, bronze · total",
        wording::count(facts.rows.len(), "country", "countries")
    )));
}
