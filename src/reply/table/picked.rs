//! The lines of a table that a question names by their ranks, or those with the least, and their neighbours.

use crate::answer::{TableFacts, TableRow};
use crate::language::message;
use crate::question::{End, Order, Placed, Unit};
use crate::reply::View;
use crate::reply::doc::{Doc, Line};

/// How many countries the first line names.
const NAMED: usize = 6;
/// How many lines are shown above and below.
const AROUND: usize = 2;
/// How many lines of a long pick are shown.
const SHOWN: usize = 30;

/// Whose lines they are, the table's name, and the lines with those around them.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, facts: &TableFacts, rows: &[TableRow], title: &str) {
    doc.line(head(view, rows));
    doc.gap();
    doc.line(Line::new().text(title));
    let around = around(view, facts, rows);
    doc.put(super::list(view, &around).first(SHOWN));
    doc.gap();
    doc.line(view.voice.line(message::TableOf {
        countries: view.voice.count(facts.rows.len(), Unit::Countries),
    }));
}

/// Whose lines they are.
fn head(view: &View<'_>, rows: &[TableRow]) -> Line {
    let voice = view.voice;
    let place = place(view, rows);
    let Some(one) = rows.first() else {
        return voice.line(message::PickedNobody { place });
    };
    let names = names(view, rows);
    if is_by_number(view) {
        let (medal, number) = (super::colour(view), number(view, one));
        let same = rows.iter().all(|row| self::number(view, row) == number);
        return match place {
            None => voice.line(message::PickedFewest { names, medal, number }),
            Some(place) if same => voice.line(message::PickedByWith {
                names,
                place,
                medal,
                number,
            }),
            Some(place) => voice.line(message::PickedBy { names, place, medal }),
        };
    }
    let place = place.unwrap_or_else(|| voice.say(message::PickedLast));
    if rows.iter().all(|row| row.tally == one.tally) {
        voice.line(message::PickedFinishedWith {
            names,
            place,
            medals: voice.medals(one.tally),
        })
    } else {
        voice.line(message::PickedFinished { names, place })
    }
}

/// Whether the table is ranked by one number, a colour or the total.
fn is_by_number(view: &View<'_>) -> bool {
    super::colour(view).is_some() || view.answer.question.order == Order::Total
}

/// That number of a line.
fn number(view: &View<'_>, row: &TableRow) -> u32 {
    super::colour(view).map_or(row.tally.total(), |medal| row.tally.of(medal))
}

/// `10th`, `4th to 6th`, `last`, `2nd from the foot`; `None` where just the least was asked for.
fn place(view: &View<'_>, rows: &[TableRow]) -> Option<String> {
    let voice = view.voice;
    let question = &view.answer.question;
    let place = match question.filters.placed? {
        Placed::Within(from, to) if from == to => voice.place(from),
        Placed::Within(from, to) => voice.say(message::PickedPlaces { from, to }),
        Placed::Last => return Some(voice.say(message::PickedLast)),
        // The neighbour of a country, which the first line names with its own rank.
        Placed::Beside(_) => return rows.first()?.rank.map(|one| voice.place(one)),
        _ => return None,
    };
    Some(match question.end {
        End::Most => place,
        End::Least => voice.say(message::PickedFromFoot { place }),
    })
}

fn names(view: &View<'_>, rows: &[TableRow]) -> String {
    let names = rows.iter().take(NAMED).map(|row| view.voice.country(row.country));
    let names: Vec<String> = names.collect();
    match rows.len().saturating_sub(NAMED) {
        0 => view.voice.and(&names),
        more => view.voice.say(message::NamesAndMore {
            names: names.join(", "),
            more,
        }),
    }
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
