//! Who won an event.

use crate::answer::{EventHistory, MedalRow, Placing, Podium};
use crate::chat::Scene;
use crate::question::MedalFilter;
use crate::records::Medal;

use super::View;
use super::doc::{Doc, Line};
use super::{nothing, places, reading, record_marks, wording};

/// One podium in full, or the latest in full and the earlier winners in lines, or a podium an event.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, facts: &EventHistory) {
    let Some(latest) = facts.podiums.first() else {
        let what = reading::sport_and_event(view.catalog, &view.answer.question.filters).unwrap_or_default();
        nothing::write(doc, view, &what);
        return;
    };
    let one_event = facts.podiums.iter().all(|podium| podium.event == latest.event);
    if one_event {
        full(doc, view, latest);
        history(doc, view, facts);
        if view.scene != Scene::Group {
            record_marks::beside(doc, view.catalog, &facts.records);
        }
    } else {
        let most = if view.scene == Scene::Group {
            3
        } else {
            facts.podiums.len()
        };
        doc.line(winners_of_few(view, facts).unwrap_or_else(|| Line::new().bold(format!("{} events fit", facts.of))));
        for podium in facts.podiums.iter().take(most) {
            doc.gap();
            let event = view.catalog.event(podium.event);
            let sport = &view.catalog.sport(event.sport).name;
            doc.line(
                Line::new()
                    .bold(format!("{sport} · {}", event.title))
                    .text(format!(" · {}", wording::games_of(view.catalog, podium.games))),
            );
            doc.list(
                podium.rows.iter().map(|row| podium_line(view, row)),
                8,
                podium.rows.len(),
            );
        }
        let hidden = facts.of - most.min(facts.podiums.len());
        if hidden > 0 {
            doc.gap();
            doc.list([], 0, hidden);
        }
    }
}

/// Who won each of two or three events at the same Games.
fn winners_of_few(view: &View<'_>, facts: &EventHistory) -> Option<Line> {
    /// More names than these are no first line.
    const FEW: usize = 3;
    let games = facts.podiums.first()?.games;
    if facts.of > FEW || facts.podiums.iter().any(|podium| podium.games != games) {
        return None;
    }
    let of_event = |podium: &Podium| {
        let golds: Vec<String> = podium
            .rows
            .iter()
            .filter(|row| row.medal == Medal::Gold)
            .map(|row| winner(view, row))
            .collect();
        let title = &view.catalog.event(podium.event).title;
        (!golds.is_empty()).then(|| format!("{} ({title})", wording::and(&golds)))
    };
    let winners: Option<Vec<String>> = facts.podiums.iter().map(of_event).collect();
    Some(
        Line::new()
            .bold(wording::and(&winners?))
            .text(format!(" won at the {}.", wording::games_of(view.catalog, games))),
    )
}

/// The winner in a sentence, then the podium.
fn full(doc: &mut Doc, view: &View<'_>, podium: &Podium) {
    let event = view.catalog.event(podium.event);
    let sport = &view.catalog.sport(event.sport).name;
    let games = wording::games_of(view.catalog, podium.games);
    let asked = match view.answer.question.filters.medal {
        Some(MedalFilter::Only(medal)) => medal,
        _ => Medal::Gold,
    };
    let rows: Vec<&MedalRow> = podium.rows.iter().filter(|row| row.medal == asked).collect();
    let winners: Vec<String> = rows.iter().map(|row| winner(view, row)).collect();
    let word = wording::medal_word(asked);
    if winners.is_empty() {
        doc.line(
            Line::new()
                .text(format!("No {word} is held for "))
                .bold(&event.title)
                .text(format!(" at the {games}.")),
        );
        if let Some(reason) = podium.golds.as_ref().filter(|_| asked == Medal::Gold) {
            doc.line(Line::new().text(format!("Why: {reason}.")));
        }
    } else {
        let won = if asked == Medal::Gold {
            "won".to_owned()
        } else {
            format!("won {word}")
        };
        // Equal winners may have marks of their own, which stand beside each below.
        let mark = match rows.as_slice() {
            [one] => one.mark.as_ref().map(|mark| format!(", {mark}")).unwrap_or_default(),
            _ => String::new(),
        };
        doc.line(
            Line::new()
                .bold(wording::and(&winners))
                .text(format!(" {won} at the {games}{mark}.")),
        );
    }
    doc.gap();
    doc.line(Line::new().text(format!("{sport} · {}", event.title)));
    doc.list(
        podium.rows.iter().map(|row| podium_line(view, row)),
        12,
        podium.rows.len(),
    );
    behind(doc, view, podium);
    if let Some(date) = podium.rows.iter().find_map(|row| row.date) {
        doc.line(Line::new().text(format!("Decided on {}.", wording::long_date(date))));
    }
    if let Some(venue) = &podium.venue {
        doc.line(Line::new().text(format!("Venue: {venue}.")));
    }
    reawarded(doc, podium);
}

/// When and why the medals came to be as they are told.
fn reawarded(doc: &mut Doc, podium: &Podium) {
    if let Some((date, reason)) = &podium.reawarded {
        let date = wording::long_date(*date);
        doc.line(Line::new().text(format!("Medals decided anew on {date}: {reason}.")));
    }
}

/// The best places behind the medals, and how many more there were.
fn behind(doc: &mut Doc, view: &View<'_>, podium: &Podium) {
    let most = if view.scene == Scene::Group {
        0
    } else {
        podium.behind.len()
    };
    let placed: Vec<&Placing> = podium
        .behind
        .iter()
        .take(most)
        .filter(|one| one.place.is_some())
        .collect();
    doc.list(
        placed.iter().map(|placing| places::line(view, placing)),
        placed.len(),
        podium.behind_of,
    );
}

/// Earlier winners, a line a Games.
fn history(doc: &mut Doc, view: &View<'_>, facts: &EventHistory) {
    let earlier = &facts.podiums[1..];
    if earlier.is_empty() {
        return;
    }
    doc.gap();
    doc.line(Line::new().bold("Earlier winners"));
    let most = if view.scene == Scene::Group { 3 } else { 20 };
    let lines = earlier.iter().map(|podium| {
        let golds: Vec<String> = podium
            .rows
            .iter()
            .filter(|row| row.medal == Medal::Gold)
            .map(|row| winner(view, row))
            .collect();
        let who = if golds.is_empty() {
            "no gold held".to_owned()
        } else {
            wording::and(&golds)
        };
        Line::new().text(format!("{}: {who}", view.catalog.games(podium.games).name))
    });
    doc.list(lines, most, facts.of - 1);
}

fn podium_line(view: &View<'_>, row: &MedalRow) -> Line {
    let mark = row.mark.as_ref().map(|mark| format!(" · {mark}")).unwrap_or_default();
    Line::new().text(format!(
        "{} · {}{mark}",
        wording::medal_sign(row.medal),
        winner(view, row)
    ))
}

/// `Orkhan Aslanov 🇦🇿 Azerbaijan`; a team is its country.
fn winner(view: &View<'_>, row: &MedalRow) -> String {
    wording::competitor_and_flag(view.catalog, &row.members, row.country)
}
