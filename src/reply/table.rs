//! A medal table, as lines that read well on a phone.

mod picked;
mod sum;

use crate::answer::{TableFacts, TableRow};
use crate::chat::Scene;
use crate::question::{Day, Measure, MedalFilter, Order, Unit};
use crate::records::GamesStatus;

use super::View;
use super::doc::{Doc, Line};
use super::{having, nothing, reading, wording};

/// What was asked of the table, the title, the lines, the country that was asked for, and how many there are.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, facts: &TableFacts) {
    let question = &view.answer.question;
    let title = title(view, facts);
    if facts.rows.is_empty() && !is_demanding(view, facts) {
        doc.line(Line::new().bold(title));
        let what = facts
            .sport
            .map_or("any sport", |sport| view.catalog.sport(sport).name.as_str());
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
    let most = match (question.limit, view.scene) {
        (Some(limit), _) => usize::from(limit),
        (None, Scene::Group) => 5,
        (None, _) if !demanded.is_empty() => 30,
        (None, _) => 10,
    };
    let shown = most.min(facts.rows.len());
    doc.list(facts.rows[..shown].iter().map(|row| row_line(view, row)), shown, shown);
    let asked = question.filters.country;
    // The country asked for and the chat's own are never left out.
    let is_wanted = |row: &&TableRow| [asked, view.favourite].contains(&Some(row.country));
    for row in facts.rows[shown..].iter().filter(is_wanted) {
        doc.line(Line::new().text("…"));
        doc.line(row_line(view, row));
    }
    if asked.is_some_and(|country| facts.rows.iter().all(|row| row.country != country)) {
        doc.gap();
        let country = asked
            .map(|id| view.catalog.country(id).name.clone())
            .unwrap_or_default();
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
            "{range}{} · gold, silver, bronze · total",
            wording::count(facts.rows.len(), "country", "countries")
        )));
    }
}

/// Whether lines may be missing because of what was demanded of them.
fn is_demanding(view: &View<'_>, facts: &TableFacts) -> bool {
    let held = |id| view.catalog.games(id).status == GamesStatus::Held;
    !view.answer.question.having.is_empty() && facts.games.iter().any(|&id| held(id))
}

/// `1 🇨🇳 China 94 76 50 · 220`, the golds in bold; the chat's own country is marked.
pub(super) fn row_line(view: &View<'_>, row: &TableRow) -> Line {
    let favourite = view.favourite == Some(row.country);
    let bold = favourite || view.answer.question.filters.country == Some(row.country);
    let country = wording::country(view.catalog, row.country);
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
    match (favourite, view.scene) {
        (false, _) => line,
        (true, Scene::Group) => line.text(" ←"),
        (true, _) => line.text(" ← ").italic("your country"),
    }
}

fn title(view: &View<'_>, facts: &TableFacts) -> String {
    let sport = facts
        .sport
        .map(|sport| format!("{}, ", view.catalog.sport(sport).name))
        .unwrap_or_default();
    let question = &view.answer.question;
    let sex = question
        .filters
        .sex
        .and_then(wording::sex_events)
        .map(|events| format!("{events}, "));
    let sport = format!("{sport}{}", sex.unwrap_or_default());
    let by = match (question.filters.medal, question.order) {
        (Some(MedalFilter::Only(medal)), _) => format!(" by {}", wording::medal_word(medal)),
        (_, Order::Total) => " by total".to_owned(),
        (_, Order::Golds) => String::new(),
    };
    let by = match question.filters.date {
        Some(Day::Until(date)) => format!("{by} after {}", wording::long_date(date)),
        Some(day) => format!("{by} of {}", reading::day(day)),
        None => by,
    };
    match facts.games.as_slice() {
        [one] => format!("{}: {sport}medal table{by}", wording::games_of(view.catalog, *one)),
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
