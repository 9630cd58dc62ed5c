//! Places and marks in events.

mod compared;
mod finishers;
mod own;
mod single;
mod words;

pub(super) use finishers::write as write_finishers;
pub(super) use words::{mark, placed};

use crate::answer::{Contest, Depth, ResultsFacts};
use crate::language::message;
use crate::question::Unit;

use super::View;
use super::doc::{Doc, Line, List, Row};
use super::{nothing, reading};

/// One contest with its answer in the first line, or several in a paragraph each.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, facts: &ResultsFacts) {
    if !facts.compared.is_empty() {
        return compared::write(doc, view, facts);
    }
    match facts.contests.as_slice() {
        [] => nothing::write(doc, view, &reading::subject(view)),
        [one] => {
            single::write(doc, view, one);
            more(doc, view, facts);
        }
        many => several(doc, view, facts, many),
    }
}

/// That there are other contests than those told.
fn more(doc: &mut Doc, view: &View<'_>, facts: &ResultsFacts) {
    let hidden = facts.of - facts.contests.len();
    if hidden > 0 && view.answer.question.filters.games.is_empty() {
        doc.line(view.voice.line(message::ResultsEarlier { number: hidden }));
    } else if hidden > 0 {
        doc.list([], 0, hidden);
    }
}

/// Several contests: somebody's results in a line each, or those of an event in a paragraph.
fn several(doc: &mut Doc, view: &View<'_>, facts: &ResultsFacts, contests: &[Contest]) {
    let filters = &view.answer.question.filters;
    let country = filters.country.map(|country| view.voice.country(country));
    let somebody = filters.athlete.is_some() || country.is_some();
    let told = view.most(3, Depth::Head.contests(somebody), contests.len());
    match view.athlete.clone().or(country) {
        Some(who) => {
            doc.line(Line::new().bold(format!("{who} · {}", number(view, facts, contests))));
            doc.gap();
            let lines = contests.iter().map(|contest| brief(view, contest, contests));
            doc.put(
                List::new(lines)
                    .first(told)
                    .of(facts.of)
                    .reach(Depth::Whole.contests(true)),
            );
        }
        None => {
            let fit = view.voice.say(message::EventsFit { number: facts.of });
            doc.line(Line::new().bold(fit));
            paragraphs(doc, view, facts, told, false);
        }
    }
}

/// How many contests stand on a later page.
const PER_PAGE: usize = 4;

/// So many contests in a paragraph each; the others are one list, so that several of them stand on a page.
fn paragraphs(doc: &mut Doc, view: &View<'_>, facts: &ResultsFacts, told: usize, with_gap: bool) {
    let (first, later) = facts.contests.split_at(told.min(facts.contests.len()));
    for contest in first {
        doc.gap();
        doc.line(single::title(view, contest));
        doc.put(words::list(view, &contest.rows, with_gap).of(contest.of));
    }
    let rows = later.iter().flat_map(|contest| {
        let rows = contest.rows.iter().map(|row| words::row(view, row, with_gap).part());
        let hidden = contest.of - contest.rows.len();
        let more = (hidden > 0).then(|| Row::from(view.voice.line(message::MoreLeft { number: hidden })).part());
        std::iter::once(Row::from(single::title(view, contest)))
            .chain(rows)
            .chain(more)
    });
    if facts.of > first.len() {
        doc.gap();
        let list = List::new(rows)
            .first(0)
            .per_page(PER_PAGE)
            .columns(&words::COLUMNS)
            .of(facts.of - first.len());
        let whole = Depth::Whole.contests(false) - first.len();
        doc.put(if facts.compared.is_empty() {
            list.reach(whole)
        } else {
            list
        });
    }
}

/// `5 events: 3 gold, 1 silver, 1 bronze`, with what all of them share.
fn number(view: &View<'_>, facts: &ResultsFacts, contests: &[Contest]) -> String {
    let voice = view.voice;
    let one_event = contests.iter().all(|contest| contest.event == contests[0].event);
    let one_games = contests.iter().all(|contest| contest.games == contests[0].games);
    let events = voice.count(facts.of, Unit::Events);
    let number = if one_event {
        let games = voice.say(message::GamesNumber { number: facts.of });
        format!("{} · {games}", voice.event(contests[0].event))
    } else if one_games {
        format!("{} · {events}", voice.games(contests[0].games))
    } else {
        events
    };
    if facts.medals.total() == 0 {
        number
    } else {
        format!("{number}: {}", voice.tally(facts.medals))
    }
}

/// A contest in a line: what it is apart from the others, and the results.
fn brief(view: &View<'_>, contest: &Contest, among: &[Contest]) -> Line {
    let one_event = among.iter().all(|other| other.event == contest.event);
    let one_games = among.iter().all(|other| other.games == contest.games);
    let event = view.voice.event(contest.event);
    let games = view.voice.games(contest.games);
    let label = match (one_event, one_games) {
        (true, _) => games,
        (false, true) => event.to_owned(),
        (false, false) => format!("{games} · {event}"),
    };
    let alone = view.athlete.is_some();
    let mut results: Vec<String> = contest
        .rows
        .iter()
        .map(|row| words::short(view.voice, row, alone))
        .collect();
    let hidden = contest.of - contest.rows.len();
    if hidden > 0 {
        results.push(view.voice.say(message::ResultsMore { number: hidden }));
    }
    Line::new().bold(label).text(format!(" · {}", results.join("; ")))
}
