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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::records::Records;
    use crate::reply::voice::Voice;

    #[test]
    fn the_first_countries_are_counted_as_each_language_counts() {
        let records = Records::open().unwrap();
        for (language, number, expected) in [
            (Language::English, 1, "9 won by the first country, on average 4.5 each"),
            (
                Language::English,
                3,
                "9 won by the first 3 countries, on average 4.5 each",
            ),
            (
                Language::Azerbaijani,
                3,
                "9 — ilk 3 ölkənin payı, hərəsinə orta hesabla 4,5",
            ),
            (Language::Russian, 1, "9 у первой страны, в среднем по 4,5"),
            (Language::Russian, 3, "9 у первых 3 стран, в среднем по 4,5"),
            (Language::Russian, 21, "9 у первых 21 страны, в среднем по 4,5"),
            (
                Language::Turkish,
                3,
                "9 — ilk 3 ülkenin toplamı, ülke başına ortalama 4,5",
            ),
        ] {
            let voice = Voice::new(records.catalog(), language);
            let line = voice.line(message::TableSum {
                medals: "9",
                number: number as usize,
                average: voice.decimal("4.5"),
            });
            assert_eq!(line.plain(), expected);
        }
    }
}
