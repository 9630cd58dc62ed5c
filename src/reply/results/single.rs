//! The results of one event at one Games.

use crate::answer::{Contest, Depth, Finish};
use crate::question::{MedalFilter, Placed};
use crate::reply::View;
use crate::reply::doc::{Doc, Line};
use crate::reply::{places, wording};

use super::{own, words};
use crate::reply::voice::Voice;

/// How many results are told, and in a group.
const LINES: usize = 10;
const IN_GROUP: usize = 3;
/// So many places that were asked for are told in the first line.
const IN_HEAD: usize = 3;

/// The answer first, then the event, then the results beside and behind it.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, contest: &Contest) {
    let filters = &view.answer.question.filters;
    let somebody = filters.athlete.is_some() || filters.country.is_some();
    match (filters.placed, contest.rows.as_slice(), &contest.beside) {
        (Some(Placed::Beside(side)), ..) => own::write_side(doc, view, contest, side),
        (_, [], _) => none(doc, view, contest),
        (None, [_], Some(beside)) if somebody => own::write(doc, view, contest, beside),
        (Some(Placed::Marked(..) | Placed::Ended(_)), rows, _) => {
            counted(doc, view, contest);
            list(doc, view, contest, rows);
        }
        (Some(_), rows, beside) => {
            best(doc, view, contest);
            match beside {
                Some(beside) => own::neighbours(doc, view, beside),
                None if rows.len() > IN_HEAD || contest.of > rows.len() => list(doc, view, contest, rows),
                None => gaps(doc, view.voice, rows),
            }
        }
        (None, rows, beside) => {
            if somebody || filters.medal.is_some() {
                best(doc, view, contest);
            } else {
                winner(doc, view, contest);
            }
            match beside {
                Some(beside) => own::neighbours(doc, view, beside),
                None if somebody && contest.of <= IN_HEAD => gaps(doc, view.voice, rows),
                None => list(doc, view, contest, rows),
            }
        }
    }
    if matches!(filters.placed, None | Some(Placed::Last | Placed::Marked(..))) && !somebody {
        field(doc, view.voice, contest);
    }
}

/// `Swimming · Men's 100 m breaststroke · Beijing 2008 Olympics`.
pub(super) fn title(view: &View<'_>, contest: &Contest) -> Line {
    let event = view.catalog.event(contest.event);
    let sport = view.voice.sport(event.sport);
    Line::new()
        .bold(format!("{sport} · {}", view.voice.title(event)))
        .text(format!(" · {}", view.voice.games(contest.games)))
}

/// The same, under an answer that is bold itself.
pub(super) fn where_it_was(view: &View<'_>, contest: &Contest) -> Line {
    let event = view.catalog.event(contest.event);
    let sport = view.voice.sport(event.sport);
    let games = view.voice.games(contest.games);
    Line::new().text(format!("{sport} · {} · {games}", view.voice.title(event)))
}

/// That nobody fits, and what the records hold instead.
pub(super) fn none(doc: &mut Doc, view: &View<'_>, contest: &Contest) {
    let filters = &view.answer.question.filters;
    let country = filters.country.map(|country| view.voice.country(country));
    let who = view.athlete.clone().or(country);
    // Whoever is not in the event has nobody beside them.
    let placed = filters.placed.filter(|placed| !matches!(placed, Placed::Beside(_)));
    let what = placed.and_then(|placed| words::placed(view, placed, contest.field.mark));
    let unmarked = matches!(filters.placed, Some(Placed::Marked(..))) && contest.field.marked == 0;
    let line = match (who, what) {
        _ if unmarked => Line::new().text("The records hold no marks of this event at these Games."),
        (Some(who), Some(what)) => Line::new()
            .text("The records hold nobody ")
            .bold(what)
            .text(format!(" for {who}.")),
        (Some(who), None) if contest.field.only_medals || filters.medal.is_some() => Line::new()
            .text("The records hold no medal of ")
            .bold(who)
            .text(" here."),
        (Some(who), None) => Line::new()
            .text("The records do not have ")
            .bold(who)
            .text(" among those who took part."),
        (None, Some(what)) => Line::new().text("The records hold nobody ").bold(what).text("."),
        (None, None) => Line::new().text("The records hold no such result."),
    };
    doc.line(line);
    doc.line(where_it_was(view, contest));
    if let (Some(Placed::Within(..)), Some(last)) = (filters.placed, contest.field.last) {
        let last = view.voice.place(u32::from(last));
        doc.line(Line::new().text(format!("The last place in the records is {last}.")));
    }
}

/// `1st: …; 2nd: …`, or the first of many.
fn best(doc: &mut Doc, view: &View<'_>, contest: &Contest) {
    let told = if contest.rows.len() > IN_HEAD {
        1
    } else {
        contest.rows.len()
    };
    let parts: Vec<String> = contest.rows[..told]
        .iter()
        .map(|row| {
            let ended = words::ended(view.voice, &row.placing);
            let ended = match view.answer.question.filters.placed {
                Some(Placed::Last) => format!("Last, {ended}"),
                _ => ended,
            };
            format!("{ended}: {}", words::who_and_mark(view, &row.placing))
        })
        .collect();
    let mut head = Line::new().bold(parts.join("; "));
    if contest.of > told {
        head = head.text(format!(" and {} more", contest.of - told));
    }
    doc.line(head);
    doc.line(where_it_was(view, contest));
}

/// Who won, before all the others.
fn winner(doc: &mut Doc, view: &View<'_>, contest: &Contest) {
    let first: Vec<&Finish> = contest.rows.iter().filter(|row| row.placing.place == Some(1)).collect();
    if first.is_empty() {
        doc.line(title(view, contest));
    } else {
        let names: Vec<String> = first
            .iter()
            .map(|row| words::who_and_mark(view, &row.placing))
            .collect();
        doc.line(Line::new().bold(format!("1st: {}", view.voice.and(&names))));
        doc.line(where_it_was(view, contest));
    }
}

/// How many there are of those who were asked for.
fn counted(doc: &mut Doc, view: &View<'_>, contest: &Contest) {
    let filters = &view.answer.question.filters;
    let what = filters
        .placed
        .and_then(|placed| words::placed(view, placed, contest.field.mark))
        .unwrap_or_default();
    let number = wording::count(contest.of, "competitor", "competitors");
    let head = match filters.placed {
        Some(Placed::Ended(ended)) => format!("{number} {}", words::ended_as(ended)),
        _ => format!("{number} {what}"),
    };
    let head = match contest.rows.as_slice() {
        [one] if contest.of == 1 => format!("{head}: {}", words::who_and_mark(view, &one.placing)),
        _ => head,
    };
    doc.line(Line::new().bold(head));
    doc.line(where_it_was(view, contest));
}

/// The results, unless the only one was told already.
fn list(doc: &mut Doc, view: &View<'_>, contest: &Contest, rows: &[Finish]) {
    if contest.of < 2 {
        return;
    }
    let full = view.answer.question.limit.map_or(LINES, usize::from);
    let most = view.most(IN_GROUP, full, contest.of);
    // Medallists of one colour have the same place: there is nothing between them.
    let one_colour = matches!(view.answer.question.filters.medal, Some(MedalFilter::Only(_)));
    doc.gap();
    doc.put(
        words::list(view, rows, !one_colour)
            .first(most)
            .of(contest.of)
            .reach(Depth::Whole.results()),
    );
}

/// What lies between the few that the first line has told.
fn gaps(doc: &mut Doc, voice: Voice<'_>, rows: &[Finish]) {
    let Some(first) = rows.first() else { return };
    let behind = |row: &Finish| {
        let gap = words::mark(voice, row.gap?);
        Some(format!("{} was {gap} behind", places::ended(voice, &row.placing)))
    };
    let parts: Vec<String> = rows.iter().filter_map(behind).collect();
    if !parts.is_empty() {
        let first = places::ended(voice, &first.placing);
        doc.line(Line::new().text(format!("The {} the {first}.", parts.join(", the "))));
    }
}

/// Who else was in it, and whose marks are not held.
fn field(doc: &mut Doc, voice: Voice<'_>, contest: &Contest) {
    let field = &contest.field;
    if field.only_medals {
        return;
    }
    let mut parts = vec![format!("{} started", voice.number(field.started))];
    if field.unfinished > 0 {
        parts.push(format!("{} without a valid finish", field.unfinished));
    }
    if field.marked > 0 && field.marked < field.placed {
        parts.push(format!("marks are held of {}", field.marked));
    }
    doc.line(Line::new().text(format!("{}.", parts.join(", "))));
}
