//! Countries by how many athletes they had in events.

use crate::answer::{CountryFinishers, Finishers};
use crate::question::End;
use crate::reply::View;
use crate::reply::doc::{Doc, Line, List, Row};
use crate::reply::{reading, wording};

use super::words;

/// How many countries are told, and how many of each one's people.
const COUNTRIES: usize = 12;
const PEOPLE: usize = 6;

/// The country with the most, then all of them with who they were.
pub(in crate::reply) fn write(doc: &mut Doc, view: &View<'_>, facts: &Finishers) {
    let question = &view.answer.question;
    let placed = question
        .filters
        .placed
        .and_then(|placed| words::placed(view, placed, None));
    let what = placed.map(|placed| format!(" {placed}")).unwrap_or_default();
    let at = match facts.games.as_slice() {
        [one] => view.voice.games(*one),
        many => wording::count(many.len(), "Games", "Games"),
    };
    let head = match (facts.than, facts.rows.as_slice()) {
        (Some((than, number)), rows) => {
            let than = format!("{} has {number}{what}", view.voice.country(than));
            match rows {
                [] => Line::new().bold("No country fits").text(format!(": {than}.")),
                _ => Line::new().bold(names(view, rows)).text(format!(" · {than}.")),
            }
        }
        (None, []) => Line::new().text(format!("The records hold nobody{what}.")),
        (None, rows) if question.having.is_empty() => {
            let number = rows[0].number;
            let leaders = rows.partition_point(|row| row.number == number);
            let most = if question.end == End::Most { "most" } else { "fewest" };
            let athletes = wording::count(number, "athlete", "athletes");
            Line::new()
                .bold(format!("{}: {athletes}{what}", names(view, &rows[..leaders])))
                .text(format!(
                    ", the {most} of {}",
                    wording::count(facts.of, "country", "countries")
                ))
        }
        (None, rows) => Line::new().bold(wording::count(rows.len(), "country fits", "countries fit")),
    };
    doc.line(head);
    let event = reading::sport_and_event(view.voice, &question.filters).unwrap_or_default();
    doc.line(Line::new().text(format!("{event} · {at}")));
    doc.gap();
    let most = view.most(3, question.limit.map_or(COUNTRIES, usize::from), facts.rows.len());
    let rows = facts.rows.iter().map(|row| {
        let people = row.people.iter().take(PEOPLE).map(|(member, _)| member.person);
        Row::from(line(view, row)).of(people)
    });
    doc.put(List::new(rows).first(most));
}

fn names(view: &View<'_>, rows: &[CountryFinishers]) -> String {
    let names: Vec<String> = rows.iter().map(|row| view.voice.country(row.country)).collect();
    words::some(view.voice, &names)
}

/// `🇸🇪 Sweden · 3 · Johan Olsson 2nd, Daniel Rickardsson 3rd, Marcus Hellner 10th`.
fn line(view: &View<'_>, row: &CountryFinishers) -> Line {
    let people: Vec<String> = row
        .people
        .iter()
        .take(PEOPLE)
        .map(|(member, place)| match place {
            Some(place) => format!("{} {}", member.name, view.voice.place(u32::from(*place))),
            None => member.name.clone(),
        })
        .collect();
    let more = row.people.len().saturating_sub(PEOPLE);
    let more = if more == 0 {
        String::new()
    } else {
        format!(" and {more} more")
    };
    Line::new()
        .bold(format!("{} · {}", view.voice.country(row.country), row.number))
        .text(format!(" · {}{more}", people.join(", ")))
}
