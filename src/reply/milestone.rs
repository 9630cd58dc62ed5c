//! The first and the last medal.

use crate::answer::{MedalRow, Milestone};
use crate::question::MedalFilter;

use super::View;
use super::doc::{Doc, Line, List, Row};
use super::{reading, wording};

/// When, then what: a paragraph for each kind of Games.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, milestones: &[Milestone]) {
    if milestones.is_empty() {
        doc.line(
            Line::new()
                .text("The records hold no such medal for ")
                .bold(reading::subject(view))
                .text("."),
        );
    }
    for milestone in milestones {
        doc.gap();
        one(doc, view, milestone);
    }
}

fn one(doc: &mut Doc, view: &View<'_>, milestone: &Milestone) {
    let which = match (milestone.first, milestone.certain) {
        (true, true) => "First",
        (true, false) => "Earliest held",
        (false, true) => "Latest",
        (false, false) => "Latest held",
    };
    let colour = match view.answer.question.filters.medal {
        Some(MedalFilter::Only(medal)) => format!(" {}", view.voice.medal(medal)),
        _ => String::new(),
    };
    let kind = wording::kind_adjective(milestone.kind);
    let noun = if milestone.rows.len() > 1 { "medals" } else { "medal" };
    let when = match milestone.rows.first().and_then(|row| row.date) {
        Some(date) if milestone.dated => format!(", on {}", view.voice.long_date(date)),
        _ => String::new(),
    };
    let games = view.voice.games(milestone.games);
    doc.line(
        Line::new()
            .text(format!("{which} {kind}{colour} {noun}: "))
            .bold(games)
            .text(when),
    );
    if milestone.rows.is_empty() {
        let won = milestone.tally.map(|one| view.voice.medals(one)).unwrap_or_default();
        doc.line(Line::new().text(format!("The records hold only how many were won there: {won}.")));
    } else if !milestone.dated && milestone.rows.len() > 1 {
        doc.line(Line::new().text("The days are not in the records; these were won there:"));
    }
    let rows = milestone
        .rows
        .iter()
        .map(|row| Row::from(line(view, row)).of(row.members.iter().map(|member| member.person)));
    doc.put(List::new(rows).first(12).of(milestone.of));
}

fn line(view: &View<'_>, row: &MedalRow) -> Line {
    let event = view.catalog.event(row.event);
    let sport = view.voice.sport(event.sport);
    let mark = row.mark.as_ref().map(|mark| format!(" · {mark}")).unwrap_or_default();
    Line::new().text(format!(
        "{} · {} · {sport} · {}{mark}",
        view.voice.medal_sign(row.medal),
        view.voice.winners_and_country(row),
        event.title
    ))
}
