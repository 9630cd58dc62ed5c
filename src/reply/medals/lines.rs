//! Medals one by one, under their Games.

use crate::answer::{Depth, Facts, MedalRow};
use crate::language::message;
use crate::records::{EventUnit, Role};
use crate::reply::View;
use crate::reply::doc::{Doc, Line, List, Row};

/// Medals grouped under their Games, each with its event, mark, day and, unless it is clear, who won it: `most` of them
/// first, and `of` in all.
pub(in crate::reply) fn medal_lines(
    doc: &mut Doc,
    view: &View<'_>,
    medals: &[MedalRow],
    most: usize,
    of: usize,
    with_names: bool,
) {
    let one_games = medals.iter().all(|row| row.games == medals[0].games);
    let mut rows = Vec::new();
    for (at, row) in medals.iter().enumerate() {
        let new_games = at == 0 || medals[at - 1].games != row.games;
        if new_games && (!one_games || !with_names) {
            rows.push(Row::heading(Line::new().bold(view.voice.games(row.games))));
        }
        let people = row.members.iter().map(|member| member.person);
        rows.push(Row::from(medal_line(view, row, with_names)).of(people.filter(|_| with_names)));
    }
    doc.put(List::new(rows).first(most).of(of).reach(Depth::Whole.rows()));
}

fn medal_line(view: &View<'_>, row: &MedalRow, with_names: bool) -> Line {
    let catalog = view.catalog;
    let event = catalog.event(row.event);
    let filters = &view.answer.question.filters;
    let mut parts = Vec::new();
    if with_names {
        let unnamed = row.members.is_empty() && event.unit == EventUnit::Individual;
        parts.push(if unnamed {
            let country = view.voice.winners(row);
            view.voice.say(message::MedalWithoutName { country })
        } else if filters.country.is_some() {
            view.voice.winners(row)
        } else {
            view.voice.winners_and_country(row)
        });
    }
    let one_sport = matches!(&view.answer.facts, Facts::Athlete(card) if card.sports.len() == 1);
    let show_sport = filters.sport.is_none() && filters.events.is_empty() && !one_sport;
    parts.push(if show_sport {
        view.voice.sport_and_title(row.event)
    } else {
        view.voice.title(event).to_owned()
    });
    parts.extend(row.mark.as_ref().map(|mark| view.voice.mark(mark)));
    parts.extend(
        row.date
            .map(|date| view.voice.short_date(date, catalog.games(row.games))),
    );
    let beside = filters.athlete.or(match &view.answer.facts {
        Facts::Athlete(card) => Some(card.person.id),
        _ => None,
    });
    let role = row
        .members
        .iter()
        .find(|member| Some(member.person) == beside)
        .map(|member| member.role);
    let role = role.filter(|&role| role != Role::Athlete);
    parts.extend(role.map(|role| view.voice.say(message::MedalBeside { role })));
    Line::new().text(format!("{} · {}", view.voice.medal_sign(row.medal), parts.join(" · ")))
}
