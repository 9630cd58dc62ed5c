//! One competitor's result in an event, and those around it.

use crate::answer::{Beside, Contest, Finish, Placing};
use crate::question::Side;
use crate::records::EventUnit;
use crate::reply::View;
use crate::reply::doc::{Doc, Line};
use crate::reply::{places, wording};

use super::{single, words};

/// How many results on one side are told.
const LINES: usize = 10;

/// The place and the mark in the first line, then the neighbours.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, contest: &Contest, beside: &Beside) {
    let own = &beside.own;
    let who = subject(view, own);
    let mark = own.mark.as_ref().map(|mark| format!(", {mark}")).unwrap_or_default();
    let how = match own.place {
        Some(_) if !beside.level.is_empty() => {
            let others: Vec<String> = beside.level.iter().map(|other| words::who(view, other)).collect();
            format!(
                " finished {}, level with {}",
                words::ended(view.voice, own),
                words::some(view.voice, &others)
            )
        }
        Some(_) => format!(" finished {}", words::ended(view.voice, own)),
        None if own.medal.is_some() => format!(" won {}", words::ended(view.voice, own)),
        None => format!(": {}", words::ended(view.voice, own)),
    };
    doc.line(Line::new().bold(format!("{who}{how}")).text(mark));
    doc.line(single::where_it_was(view, contest));
    if view.catalog.event(own.event).unit != EventUnit::Individual && !own.members.is_empty() {
        let names: Vec<&str> = own.members.iter().map(|member| member.name.as_str()).collect();
        doc.line(Line::new().text(format!("Team: {}", names.join(", "))));
    }
    neighbours(doc, view, beside);
}

/// `Nadezhda Chemezova 🇷🇺 Russia`; of a team, its country and who was asked about.
fn subject(view: &View<'_>, own: &Placing) -> String {
    let country = view.voice.country(own.country);
    let of_team = view.catalog.event(own.event).unit != EventUnit::Individual;
    match &view.athlete {
        Some(athlete) if of_team => format!("{country} with {athlete}"),
        Some(athlete) => format!("{athlete} {country}"),
        None => words::who(view, own),
    }
}

/// The results right before and right behind one, and how far the third was.
pub(super) fn neighbours(doc: &mut Doc, view: &View<'_>, beside: &Beside) {
    if view.skips(!(beside.ahead.is_empty() && beside.behind.is_empty())) {
        return;
    }
    doc.gap();
    neighbour(doc, view, "Ahead", &beside.ahead);
    neighbour(doc, view, "Behind", &beside.behind);
    if let Some(third) = beside.third.as_ref().filter(|third| third.gap.is_some()) {
        neighbour(doc, view, "Off third place", std::slice::from_ref(third));
    }
}

/// `Ahead by 0.02: 3rd (bronze) · Aliaksandra Herasimenia 🇧🇾 Belarus, 24.11`.
fn neighbour(doc: &mut Doc, view: &View<'_>, label: &str, finishes: &[Finish]) {
    let Some(first) = finishes.first() else { return };
    let names: Vec<String> = finishes
        .iter()
        .map(|finish| words::who_and_mark(view, &finish.placing))
        .collect();
    let gap = first.gap.map(|gap| format!(" by {}", words::mark(view.voice, gap)));
    doc.line(Line::new().text(format!(
        "{label}{}: {} · {}",
        gap.unwrap_or_default(),
        words::ended(view.voice, &first.placing),
        words::some(view.voice, &names)
    )));
}

/// Those on one side of a result; the nearest in the first line.
pub(super) fn write_side(doc: &mut Doc, view: &View<'_>, contest: &Contest, side: Side) {
    let Some(beside) = &contest.beside else {
        return single::none(doc, view, contest);
    };
    let own = &beside.own;
    let who = format!("{} ({})", own_name(view, own), words::place_and_mark(view.voice, own));
    let nearest: &[Finish] = match side {
        Side::Ahead => &beside.ahead,
        Side::Behind => &beside.behind,
        Side::Level => &contest.rows,
    };
    let head = match (own.place, nearest) {
        (None, _) if side != Side::Level => Line::new()
            .bold(own_name(view, own))
            .text(format!(" has no place over all: {}.", places::ended(view.voice, own))),
        (_, []) => Line::new()
            .text(match side {
                Side::Ahead => "Nobody finished ahead of ",
                Side::Behind => "Nobody with a place finished behind ",
                Side::Level => "Nobody had the same place or mark as ",
            })
            .bold(format!("{who}.")),
        (_, nearest) => head(view, side, who, own, nearest),
    };
    doc.line(head);
    doc.line(single::where_it_was(view, contest));
    if contest.of > nearest.len() {
        doc.gap();
        let most = view.most(0, LINES, contest.of);
        doc.put(words::list(view, &contest.rows, false).first(most).of(contest.of));
    }
}

/// Who was next to a result.
fn head(view: &View<'_>, side: Side, who: String, own: &Placing, nearest: &[Finish]) -> Line {
    let same_place = nearest.iter().all(|finish| finish.placing.place == own.place);
    let names: Vec<String> = nearest
        .iter()
        .map(|finish| match side {
            Side::Level if same_place => words::who(view, &finish.placing),
            _ => format!(
                "{} ({})",
                words::who(view, &finish.placing),
                words::place_and_mark(view.voice, &finish.placing)
            ),
        })
        .collect();
    let relation = match side {
        Side::Ahead => " finished right ahead of ",
        Side::Behind => " finished right behind ",
        Side::Level if same_place => " shared the place of ",
        Side::Level => " had the same mark as ",
    };
    let gap = nearest
        .first()
        .and_then(|finish| finish.gap)
        .filter(|_| side != Side::Level);
    let gap = gap
        .map(|gap| format!(", by {}", words::mark(view.voice, gap)))
        .unwrap_or_default();
    Line::new()
        .bold(words::some(view.voice, &names))
        .text(relation)
        .bold(who)
        .text(format!("{gap}."))
}

/// The athlete that was named, or the competitor.
fn own_name(view: &View<'_>, own: &Placing) -> String {
    match &view.athlete {
        Some(athlete) => athlete.clone(),
        None => words::who(view, own),
    }
}
