//! One competitor's result in an event, and those around it.

use crate::answer::{Beside, Contest, Finish, Placing};
use crate::language::message;
use crate::question::Side;
use crate::records::EventUnit;
use crate::reply::doc::{Doc, Line};
use crate::reply::{View, places};

use super::{single, words};

/// How many results on one side are told.
const LINES: usize = 10;

/// The place and the mark in the first line, then the neighbours.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, contest: &Contest, beside: &Beside) {
    let voice = view.voice;
    let own = &beside.own;
    let who = subject(view, own);
    let mark = own.mark.as_ref().map(|mark| format!(", {}", voice.mark(mark)));
    let ended = words::ended(voice, own);
    let head = match own.place {
        Some(_) if !beside.level.is_empty() => {
            let others: Vec<String> = beside.level.iter().map(|other| words::who(view, other)).collect();
            voice.say(message::OwnLevel {
                who,
                ended,
                others: words::some(voice, &others),
            })
        }
        Some(_) => voice.say(message::OwnFinished { who, ended }),
        None if own.medal.is_some() => voice.say(message::OwnWon { who, medal: ended }),
        None => format!("{who}: {ended}"),
    };
    doc.line(Line::new().bold(head).text(mark.unwrap_or_default()));
    doc.line(single::where_it_was(view, contest));
    if view.catalog.event(own.event).unit != EventUnit::Individual && !own.members.is_empty() {
        let names: Vec<&str> = own.members.iter().map(|member| member.name.as_str()).collect();
        doc.line(voice.line(message::OwnTeam {
            names: names.join(", "),
        }));
    }
    neighbours(doc, view, beside);
}

/// `Nadezhda Chemezova 🇷🇺 Russia`; of a team, its country and who was asked about.
fn subject(view: &View<'_>, own: &Placing) -> String {
    let country = view.voice.country(own.country);
    let of_team = view.catalog.event(own.event).unit != EventUnit::Individual;
    match &view.athlete {
        Some(athlete) if of_team => view.voice.say(message::OwnInTeam { country, athlete }),
        Some(athlete) => view.voice.of_country(athlete, own.country),
        None => words::who(view, own),
    }
}

/// The results right before and right behind one, and how far the third was.
pub(super) fn neighbours(doc: &mut Doc, view: &View<'_>, beside: &Beside) {
    if view.skips(!(beside.ahead.is_empty() && beside.behind.is_empty())) {
        return;
    }
    doc.gap();
    let voice = view.voice;
    if let Some((gap, ended, names)) = neighbour(view, &beside.ahead) {
        doc.line(voice.line(message::OwnAhead { gap, ended, names }));
    }
    if let Some((gap, ended, names)) = neighbour(view, &beside.behind) {
        doc.line(voice.line(message::OwnBehind { gap, ended, names }));
    }
    if let Some(third) = beside.third.as_ref().filter(|third| third.gap.is_some())
        && let Some((gap, ended, names)) = neighbour(view, std::slice::from_ref(third))
    {
        doc.line(voice.line(message::OwnThird { gap, ended, names }));
    }
}

/// How far those are who are nearest on one side, with their place and their names: `0.02`, `3rd (bronze)`,
/// `Aliaksandra Herasimenia 🇧🇾 Belarus, 24.11`.
fn neighbour(view: &View<'_>, finishes: &[Finish]) -> Option<(Option<String>, String, String)> {
    let first = finishes.first()?;
    let names: Vec<String> = finishes
        .iter()
        .map(|finish| words::who_and_mark(view, &finish.placing))
        .collect();
    Some((
        first.gap.map(|gap| words::mark(view.voice, gap)),
        words::ended(view.voice, &first.placing),
        words::some(view.voice, &names),
    ))
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
        (None, _) if side != Side::Level => view.voice.line(message::OwnNoPlace {
            who: own_name(view, own),
            ended: places::ended(view.voice, own),
        }),
        (_, []) => view.voice.line(message::OwnNobody { side, who }),
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
    let names = words::some(view.voice, &names);
    if side == Side::Level && same_place {
        return view.voice.line(message::OwnSamePlace { names, who });
    }
    let gap = nearest.first().and_then(|finish| finish.gap);
    let gap = gap.filter(|_| side != Side::Level);
    view.voice.line(message::OwnNext {
        names,
        side,
        who,
        gap: gap.map(|gap| words::mark(view.voice, gap)),
    })
}

/// The athlete that was named, or the competitor.
fn own_name(view: &View<'_>, own: &Placing) -> String {
    match &view.athlete {
        Some(athlete) => athlete.clone(),
        None => words::who(view, own),
    }
}
