//! The first and the last medal.

use crate::answer::{MedalRow, Milestone};
use crate::language::message;
use crate::question::MedalFilter;

use super::doc::{Doc, Line, List, Row};
use super::{View, reading};

/// When, then what: a paragraph for each kind of Games.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, milestones: &[Milestone]) {
    if milestones.is_empty() {
        doc.line(view.voice.line(message::MilestoneNone {
            subject: reading::subject(view),
        }));
    }
    for milestone in milestones {
        doc.gap();
        one(doc, view, milestone);
    }
}

fn one(doc: &mut Doc, view: &View<'_>, milestone: &Milestone) {
    let voice = view.voice;
    let date = milestone.rows.first().and_then(|row| row.date);
    doc.line(voice.line(message::MilestoneHead {
        first: milestone.first,
        certain: milestone.certain,
        kind: milestone.kind,
        medal: match view.answer.question.filters.medal {
            Some(MedalFilter::Only(medal)) => Some(medal),
            _ => None,
        },
        many: milestone.rows.len() > 1,
        games: voice.games(milestone.games),
        date: date.filter(|_| milestone.dated).map(|date| voice.long_date(date)),
    }));
    if milestone.rows.is_empty() {
        let medals = milestone.tally.map(|one| voice.medals(one)).unwrap_or_default();
        doc.line(voice.line(message::MilestoneNumber { medals }));
    } else if !milestone.dated && milestone.rows.len() > 1 {
        doc.line(voice.line(message::MilestoneUndated));
    }
    let rows = milestone
        .rows
        .iter()
        .map(|row| Row::from(line(view, row)).of(row.members.iter().map(|member| member.person)));
    doc.put(List::new(rows).first(12).of(milestone.of));
}

fn line(view: &View<'_>, row: &MedalRow) -> Line {
    let voice = view.voice;
    let mut parts = vec![
        voice.medal_sign(row.medal),
        voice.winners_and_country(row),
        voice.sport_and_title(row.event),
    ];
    parts.extend(row.mark.as_ref().map(|mark| voice.mark(mark)));
    Line::new().text(parts.join(" · "))
}
