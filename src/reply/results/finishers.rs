//! Countries by how many athletes they had in events.

use crate::answer::{CountryFinishers, Finishers};
use crate::language::message;
use crate::reply::doc::{Doc, Line, List, Row};
use crate::reply::{View, reading};

use super::words;

/// How many countries are told, and how many of each one's people.
const COUNTRIES: usize = 12;
const PEOPLE: usize = 6;

/// The country with the most, then all of them with who they were.
pub(in crate::reply) fn write(doc: &mut Doc, view: &View<'_>, facts: &Finishers) {
    let voice = view.voice;
    let question = &view.answer.question;
    let what = question
        .filters
        .placed
        .and_then(|placed| words::placed(view, placed, None));
    let at = match facts.games.as_slice() {
        [one] => voice.games(*one),
        many => voice.say(message::GamesNumber { number: many.len() }),
    };
    let head = match (facts.than, facts.rows.as_slice()) {
        (Some((than, number)), []) => voice.line(message::FinishersNoneThan {
            country: voice.country(than),
            number,
            what,
        }),
        (Some((than, number)), rows) => voice.line(message::FinishersThan {
            names: names(view, rows),
            country: voice.country(than),
            number,
            what,
        }),
        (None, []) => voice.line(message::FinishersNobody { what }),
        (None, rows) if question.having.is_empty() => {
            let number = rows[0].number;
            let leaders = rows.partition_point(|row| row.number == number);
            voice.line(message::FinishersHead {
                names: names(view, &rows[..leaders]),
                number,
                what,
                end: question.end,
                of: facts.of,
            })
        }
        (None, rows) => Line::new().bold(voice.say(message::CountriesFit { number: rows.len() })),
    };
    doc.line(head);
    let event = reading::sport_and_event(voice, &question.filters).unwrap_or_default();
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
    let people = match row.people.len().saturating_sub(PEOPLE) {
        0 => people.join(", "),
        more => view.voice.say(message::ScopeMore {
            names: people.join(", "),
            more,
        }),
    };
    Line::new()
        .bold(format!("{} · {}", view.voice.country(row.country), row.number))
        .text(format!(" · {people}"))
}
