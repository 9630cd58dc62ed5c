//! The results of one event at one Games.

use crate::answer::{Contest, Depth, Finish};
use crate::language::message;
use crate::question::{MedalFilter, Placed};
use crate::reply::doc::{Doc, Line};
use crate::reply::voice::Voice;
use crate::reply::{View, places};

use super::{own, words};

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
    Line::new()
        .bold(view.voice.sport_and_title(contest.event))
        .text(format!(" · {}", view.voice.games(contest.games)))
}

/// The same, under an answer that is bold itself.
pub(super) fn where_it_was(view: &View<'_>, contest: &Contest) -> Line {
    let event = view.voice.sport_and_title(contest.event);
    Line::new().text(format!("{event} · {}", view.voice.games(contest.games)))
}

/// That nobody fits, and what the records hold instead.
pub(super) fn none(doc: &mut Doc, view: &View<'_>, contest: &Contest) {
    let voice = view.voice;
    let filters = &view.answer.question.filters;
    let country = filters.country.map(|country| voice.country(country));
    let who = view.athlete.clone().or(country);
    // Whoever is not in the event has nobody beside them.
    let placed = filters.placed.filter(|placed| !matches!(placed, Placed::Beside(_)));
    let what = placed.and_then(|placed| words::placed(view, placed, contest.field.mark));
    let unmarked = matches!(filters.placed, Some(Placed::Marked(..))) && contest.field.marked == 0;
    doc.line(match (who, what) {
        _ if unmarked => voice.line(message::ResultsNoMarks),
        (Some(who), Some(what)) => voice.line(message::ResultsNobodyOf { who, what }),
        (Some(who), None) if contest.field.only_medals || filters.medal.is_some() => {
            voice.line(message::ResultsNoMedal { who })
        }
        (Some(who), None) => voice.line(message::ResultsNotThere { who }),
        (None, Some(what)) => voice.line(message::ResultsNobody { what }),
        (None, None) => voice.line(message::ResultsNone),
    });
    doc.line(where_it_was(view, contest));
    if let (Some(Placed::Within(..)), Some(last)) = (filters.placed, contest.field.last) {
        let place = voice.place(u32::from(last));
        doc.line(voice.line(message::ResultsLastPlace { place }));
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
                Some(Placed::Last) => view.voice.say(message::ResultsLast { ended }),
                _ => ended,
            };
            format!("{ended}: {}", words::who_and_mark(view, &row.placing))
        })
        .collect();
    let results = parts.join("; ");
    doc.line(match contest.of.saturating_sub(told) {
        0 => Line::new().bold(results),
        more => view.voice.line(message::ResultsAndMore { results, more }),
    });
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
        let first = view.voice.place(1_u32);
        doc.line(Line::new().bold(format!("{first}: {}", view.voice.and(&names))));
        doc.line(where_it_was(view, contest));
    }
}

/// How many there are of those who were asked for.
fn counted(doc: &mut Doc, view: &View<'_>, contest: &Contest) {
    let number = contest.of;
    let head = match view.answer.question.filters.placed {
        Some(Placed::Ended(ended)) => view.voice.say(message::ResultsNumberEnded { number, ended }),
        placed => view.voice.sentence(message::ResultsNumber {
            number,
            what: placed
                .and_then(|placed| words::placed(view, placed, contest.field.mark))
                .unwrap_or_default(),
        }),
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
        let place = places::ended(voice, &row.placing);
        Some(voice.say(message::ResultsGap { place, gap }))
    };
    let parts: Vec<String> = rows.iter().filter_map(behind).collect();
    if !parts.is_empty() {
        doc.line(Line::new().text(voice.sentence(message::ResultsGaps {
            parts: parts.join(", "),
            first: places::ended(voice, &first.placing),
        })));
    }
}

/// Who else was in it, and whose marks are not held.
fn field(doc: &mut Doc, voice: Voice<'_>, contest: &Contest) {
    let field = &contest.field;
    if field.only_medals {
        return;
    }
    let mut parts = vec![voice.say(message::FieldStarted { number: field.started })];
    if field.unfinished > 0 {
        let number = field.unfinished;
        parts.push(voice.say(message::FieldUnfinished { number }));
    }
    if field.marked > 0 && field.marked < field.placed {
        let number = field.marked;
        parts.push(voice.say(message::FieldMarked { number }));
    }
    let text = voice.capital(&parts.join(", "));
    doc.line(Line::new().text(format!("{text}.")));
}
