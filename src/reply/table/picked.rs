//! The lines of a table that a question names by their ranks, or those with the least, and their neighbours.

use crate::answer::{TableFacts, TableRow};
use crate::question::{End, MedalFilter, Order, Placed};
use crate::reply::View;
use crate::reply::doc::{Doc, Line};
use crate::reply::wording;

/// How many countries the first line names.
const NAMED: usize = 6;
/// How many lines are shown above and below.
const AROUND: usize = 2;
/// How many lines of a long pick are shown.
const SHOWN: usize = 30;

/// Whose lines they are, the table's name, and the lines with those around them.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, facts: &TableFacts, rows: &[TableRow], title: &str) {
    let head = match rows {
        [] => Line::new()
            .bold("No country")
            .text(format!(" is {} here.", place(view, rows).unwrap_or_default())),
        [one, ..] if is_by_number(view) => {
            let number = number(view, one);
            let same = rows.iter().all(|row| self::number(view, row) == number);
            let names = Line::new().bold(names(view, rows));
            match place(view, rows) {
                None => names
                    .text(format!(": fewest {}, ", noun(view)))
                    .bold(number.to_string()),
                Some(place) if same => names
                    .text(format!(": {place} by {}, with ", noun(view)))
                    .bold(number.to_string()),
                Some(place) => names.text(format!(": {place} by {}", noun(view))),
            }
        }
        [one, ..] => {
            let place = place(view, rows).unwrap_or_else(|| "last".to_owned());
            let names = Line::new().bold(names(view, rows)).text(" finished ").bold(place);
            let tally = view.voice.medals(one.tally);
            if rows.iter().all(|row| row.tally == one.tally) {
                names.text(format!(", with {tally}"))
            } else {
                names
            }
        }
    };
    doc.line(head);
    doc.gap();
    doc.line(Line::new().text(title));
    let around = around(view, facts, rows);
    doc.put(super::list(view, &around).first(SHOWN));
    doc.gap();
    doc.line(Line::new().text(format!(
        "of {} · gold, silver, bronze · total",
        wording::count(facts.rows.len(), "country", "countries")
    )));
}

/// Whether the table is ranked by one number, a colour or the total.
fn is_by_number(view: &View<'_>) -> bool {
    let question = &view.answer.question;
    matches!(question.filters.medal, Some(MedalFilter::Only(_))) || question.order == Order::Total
}

/// That number of a line.
fn number(view: &View<'_>, row: &TableRow) -> u32 {
    match view.answer.question.filters.medal {
        Some(MedalFilter::Only(medal)) => row.tally.of(medal),
        _ => row.tally.total(),
    }
}

/// `silver medals`.
fn noun(view: &View<'_>) -> String {
    match view.answer.question.filters.medal {
        Some(MedalFilter::Only(medal)) => format!("{} medals", view.voice.medal(medal)),
        _ => "medals".to_owned(),
    }
}

/// `10th`, `4th to 6th`, `last`, `2nd from the foot`; `None` where just the least was asked for.
fn place(view: &View<'_>, rows: &[TableRow]) -> Option<String> {
    let question = &view.answer.question;
    let place = match question.filters.placed? {
        Placed::Within(from, to) if from == to => view.voice.place(from),
        Placed::Within(from, to) => format!("{} to {}", view.voice.place(from), view.voice.place(to)),
        Placed::Last => return Some("last".to_owned()),
        // The neighbour of a country, which the first line names with its own rank.
        Placed::Beside(_) => return rows.first()?.rank.map(|one: u32| view.voice.place(one)),
        _ => return None,
    };
    Some(match question.end {
        End::Most => place,
        End::Least => format!("{place} from the foot"),
    })
}

fn names(view: &View<'_>, rows: &[TableRow]) -> String {
    let mut names: Vec<String> = rows
        .iter()
        .take(NAMED)
        .map(|row| view.voice.country(row.country))
        .collect();
    if rows.len() > NAMED {
        names.push(format!("{} more", rows.len() - NAMED));
    }
    view.voice.and(&names)
}

/// The lines picked with the two above and below them; where none was, those between which it would stand. From the foot
/// upwards when the least was asked for.
fn around(view: &View<'_>, facts: &TableFacts, rows: &[TableRow]) -> Vec<TableRow> {
    let question = &view.answer.question;
    let picked = |row: &TableRow| rows.iter().any(|other| other.country == row.country);
    let above = match question.filters.placed {
        Some(Placed::Within(from, _)) if question.end == End::Most => {
            let better = |row: &TableRow| row.rank.is_some_and(|rank| rank < u32::from(from));
            facts.rows.iter().filter(|row| better(row)).count()
        }
        _ => facts.rows.len(),
    };
    let first = facts.rows.iter().position(&picked).unwrap_or(above);
    let behind = facts.rows.iter().rposition(&picked).map_or(first, |last| last + 1);
    let range = first.saturating_sub(AROUND)..(behind + AROUND).min(facts.rows.len());
    let mut lines: Vec<TableRow> = facts.rows.get(range).unwrap_or_default().to_vec();
    if question.end == End::Least {
        lines.reverse();
    }
    lines
}
