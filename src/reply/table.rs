//! A medal table, as lines that read well on a phone.

mod picked;
mod sum;

use crate::answer::{TableFacts, TableRow, Tally};
use crate::chat::Scene;
use crate::question::{Day, Measure, MedalFilter, Order, Unit};
use crate::records::GamesStatus;

use super::View;
use super::doc::{Column, Doc, Line, List, Row};
use super::{having, nothing, reading, wording};

/// How many lines a page has, in the full form and in the short one.
const FULL: usize = 10;
const SHORT: usize = 5;
/// What the numbers of a line are.
const LEGEND: &str = " · gold, silver, bronze · total";

/// What was asked of the table, the title, the lines, the country that was asked for, and how many there are.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, facts: &TableFacts) {
    let question = &view.answer.question;
    let title = title(view, facts);
    if facts.rows.is_empty() && !is_demanding(view, facts) {
        doc.line(Line::new().bold(title));
        let what = facts.sport.map_or("any sport", |sport| view.voice.sport(sport));
        nothing::write(doc, view, what);
        return;
    }
    if question.measure == Measure::Count(Unit::Medals) {
        return sum::write(doc, view, facts, &title);
    }
    if let Some(rows) = &facts.picked {
        return picked::write(doc, view, facts, rows, &title);
    }
    let demanded = having::demanded(view);
    if demanded.is_empty() {
        doc.line(Line::new().bold(title));
    } else {
        let number = wording::count(facts.rows.len(), "country", "countries");
        doc.line(Line::new().bold(number).text(demanded.as_str()));
        having::write_yardsticks(doc, view, &facts.yardsticks);
        doc.gap();
        doc.line(Line::new().text(title));
    }
    let most = match question.limit {
        Some(limit) => usize::from(limit),
        None if !demanded.is_empty() => view.most(SHORT, 30, facts.rows.len()),
        None => view.most(SHORT, FULL, facts.rows.len()),
    };
    let shown = most.min(facts.rows.len());
    let per_page = if view.short { SHORT } else { FULL };
    doc.put(
        list(view, &facts.rows)
            .first(shown)
            .per_page(per_page)
            .told(LEGEND.to_owned()),
    );
    let asked = question.filters.country;
    // The country asked for and the chat's own are never left out.
    for row in facts.rows[shown..].iter().filter(|row| stands_out(view, row)) {
        doc.line(Line::new().text("…"));
        doc.line(row_line(view, row));
    }
    if asked.is_some_and(|country| facts.rows.iter().all(|row| row.country != country)) {
        doc.gap();
        let country = asked.map(|id| view.voice.country_name(id).clone()).unwrap_or_default();
        doc.line(Line::new().text(format!("{country} is not in this table.")));
    }
    if shown > 0 {
        doc.gap();
        // The lines that fulfil conditions are not the first ones, and were counted above.
        let range = if demanded.is_empty() {
            format!("1-{shown} of ")
        } else {
            String::new()
        };
        doc.line(Line::new().text(format!(
            "{range}{}{LEGEND}",
            wording::count(facts.rows.len(), "country", "countries")
        )));
    }
}

/// Whether lines may be missing because of what was demanded of them.
fn is_demanding(view: &View<'_>, facts: &TableFacts) -> bool {
    let held = |id| view.catalog.games(id).status == GamesStatus::Held;
    !view.answer.question.having.is_empty() && facts.games.iter().any(|&id| held(id))
}

/// Lines of a table, which are a table of columns where there can be one.
pub(super) fn list(view: &View<'_>, rows: &[TableRow]) -> List {
    List::new(rows.iter().map(|row| table_row(view, row))).columns(&COLUMNS)
}

/// The columns of a medal table: six, narrow enough for a phone. The line below it has the colours in full.
const COLUMNS: [Column; 6] = [
    Column::Rank,
    Column::Country,
    Column::Gold,
    Column::Silver,
    Column::Bronze,
    Column::Total,
];

fn table_row(view: &View<'_>, row: &TableRow) -> Row {
    let bold = stands_out(view, row);
    let cell = |text: String| {
        if bold {
            Line::new().bold(text)
        } else {
            Line::new().text(text)
        }
    };
    let country = view.voice.country(row.country);
    let (rank, country) = match row.rank {
        Some(rank) => (rank.to_string(), country),
        None => ("–".to_owned(), format!("{country} (not ranked)")),
    };
    let country = match mark(view, row) {
        Some(mark) => format!("{country} {mark}"),
        None => country,
    };
    let Tally { gold, silver, bronze } = row.tally;
    let numbers = [gold, silver, bronze, row.tally.total()].map(|number| number.to_string());
    Row::from(row_line(view, row)).cells([rank, country].into_iter().chain(numbers).map(cell))
}

/// `1 🇨🇳 China 94 76 50 · 220`, the golds in bold; the chat's own country is marked.
pub(super) fn row_line(view: &View<'_>, row: &TableRow) -> Line {
    let bold = stands_out(view, row);
    let country = view.voice.country(row.country);
    let line = match row.rank {
        Some(rank) => Line::new().text(format!("{rank} ")),
        None => Line::new().text("– "),
    };
    let line = if bold { line.bold(country) } else { line.text(country) };
    let line = if row.rank.is_none() {
        line.text(" (not ranked)")
    } else {
        line
    };
    let line = line.text(" ").bold(row.tally.gold.to_string()).text(format!(
        " {} {} · {}",
        row.tally.silver,
        row.tally.bronze,
        row.tally.total()
    ));
    match mark(view, row) {
        Some(mark) => line.text(" ").italic(mark),
        None => line,
    }
}

/// Whether a line is that of the country asked for or of the chat's own.
fn stands_out(view: &View<'_>, row: &TableRow) -> bool {
    [view.answer.question.filters.country, view.favourite].contains(&Some(row.country))
}

/// What marks the line of the chat's own country: in a group it is nobody's in particular.
fn mark(view: &View<'_>, row: &TableRow) -> Option<&'static str> {
    let is_group = view.scene == Scene::Group;
    (view.favourite == Some(row.country)).then_some(if is_group { "←" } else { "← your country" })
}

fn title(view: &View<'_>, facts: &TableFacts) -> String {
    let sport = facts
        .sport
        .map(|sport| format!("{}, ", view.voice.sport(sport)))
        .unwrap_or_default();
    let question = &view.answer.question;
    let sex = question
        .filters
        .sex
        .and_then(|one| view.voice.sex_events(one))
        .map(|events| format!("{events}, "));
    let sport = format!("{sport}{}", sex.unwrap_or_default());
    let by = match (question.filters.medal, question.order) {
        (Some(MedalFilter::Only(medal)), _) => format!(" by {}", view.voice.medal(medal)),
        (_, Order::Total) => " by total".to_owned(),
        (_, Order::Golds) => String::new(),
    };
    let by = match question.filters.date {
        Some(Day::Until(date)) => format!("{by} after {}", view.voice.long_date(date)),
        Some(day) => format!("{by} of {}", reading::day(view.voice, day)),
        None => by,
    };
    match facts.games.as_slice() {
        [one] => format!("{}: {sport}medal table{by}", view.voice.games(*one)),
        many => {
            let kinds: Vec<_> = many.iter().map(|&id| view.catalog.games(id).kind).collect();
            let kind = match kinds.first() {
                Some(&kind) if kinds.iter().all(|&other| other == kind) => {
                    format!("{} Games", wording::kind_adjective(kind))
                }
                _ => "Olympic and Paralympic Games".to_owned(),
            };
            let years = match (many.first(), many.last()) {
                (Some(&first), Some(&last)) => {
                    let (first, last) = (view.catalog.games(first).year, view.catalog.games(last).year);
                    if first == last {
                        format!(" {first}")
                    } else {
                        format!(" {first}-{last}")
                    }
                }
                _ => String::new(),
            };
            format!("{kind}{years}: {sport}medal table{by} of {} Games", many.len())
        }
    }
}
