//! Rankings: who or what has the most, or the fewest, of something.

use crate::answer::{Basis, Ranked, RankedItem, Ranking};
use crate::question::{End, MedalFilter, Unit};
use crate::records::EventSex;

use super::View;
use super::columns;
use super::doc::{Column, Doc, Line, List, Row};
use super::{reading, wording};

/// A head and a list for each kind of Games.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, rankings: &[Ranking]) {
    if rankings.is_empty() {
        doc.line(Line::new().text("The records hold nothing that could be ranked like this."));
    }
    for ranking in rankings {
        doc.gap();
        one(doc, view, ranking);
    }
}

/// Who or what the question is about, without the sex of the people who are counted.
fn subject(view: &View<'_>) -> String {
    let filters = &view.answer.question.filters;
    let mut parts = Vec::new();
    parts.extend(view.athlete.clone());
    parts.extend(filters.country.map(|country| view.voice.country(country)));
    parts.extend(reading::of_people(view.voice, filters));
    parts.join(", ")
}

fn one(doc: &mut Doc, view: &View<'_>, ranking: &Ranking) {
    let Some(first) = ranking.rows.first() else {
        return;
    };
    let level: Vec<String> = ranking
        .rows
        .iter()
        .take_while(|row| row.number == first.number)
        .map(|row| item(view, &row.item))
        .collect();
    /// More than these are told by their number.
    const NAMED: usize = 4;
    let who = if ranking.first > NAMED || level.len() < ranking.first {
        let named = level.get(..NAMED.min(level.len())).unwrap_or_default().join(", ");
        format!("{named} and {} more", ranking.first - NAMED.min(level.len()))
    } else {
        view.voice.and(&level)
    };
    let end = match (ranking.end, ranking.first) {
        (End::Most, 1) => "the most",
        (End::Most, _) => "level with the most",
        (End::Least, 1) => "the fewest",
        (End::Least, _) => "level with the fewest",
    };
    let scope = match view.answer.question.filters.games.as_slice() {
        [games] => format!("at the {}", view.voice.games(*games)),
        _ => format!("at the {} Games", wording::kind_adjective(ranking.kind)),
    };
    // Games themselves are not at the Games.
    let scope = if ranking.of == Unit::Games {
        String::new()
    } else {
        format!(" {scope}")
    };
    let subject = subject(view);
    let subject = if subject.is_empty() {
        String::new()
    } else {
        format!(" ({subject})")
    };
    let far = if ranking.complete {
        ""
    } else {
        ", as far as the records go"
    };
    doc.line(
        Line::new()
            .bold(who)
            .text(": ")
            .bold(number(view, ranking, first))
            .text(format!(", {end}{scope}{subject}{far}.")),
    );
    if ranking.rows.len() > 1 {
        doc.gap();
        let rows = ranking.rows.iter().map(|row| {
            let person = match row.item {
                RankedItem::Athlete(person, _) => Some(person),
                _ => None,
            };
            let text = format!("{} · {}", item(view, &row.item), amount(view, ranking, row));
            Row::from(Line::new().text(text))
                .cells(cells(view, ranking, row))
                .of(person)
        });
        let most = view.most(4, first_page(view), ranking.rows.len());
        let columns = if has_colours(view, ranking) {
            &COLOURS[..]
        } else {
            &NUMBER[..]
        };
        doc.put(List::new(rows).first(most).of(ranking.total).columns(columns));
    }
}

/// The columns of a ranking by medals, and of one by anything else.
const COLOURS: [Column; 5] = [
    Column::Ranked,
    Column::Gold,
    Column::Silver,
    Column::Bronze,
    Column::Total,
];
const NUMBER: [Column; 2] = [Column::Ranked, Column::Number];

/// Whether the lines of a ranking have medals of all colours.
fn has_colours(view: &View<'_>, ranking: &Ranking) -> bool {
    let by_colour = matches!(view.answer.question.filters.medal, Some(MedalFilter::Only(_)));
    !by_colour && ranking.rows.iter().all(|row| row.tally.is_some())
}

fn cells(view: &View<'_>, ranking: &Ranking, row: &Ranked) -> Vec<Line> {
    let mut cells = vec![columns::plain(item(view, &row.item))];
    match row.tally {
        Some(tally) if has_colours(view, ranking) => {
            cells.extend(columns::colours(tally).chain([columns::total(view.voice, tally)]))
        }
        _ => cells.push(columns::plain(number(view, ranking, row))),
    }
    cells
}

/// How many lines the first page has at most.
fn first_page(view: &View<'_>) -> usize {
    /// When no number was asked for.
    const LINES: usize = 10;
    view.answer.question.limit.map_or(LINES, usize::from)
}

/// The number with the colours of medals.
fn amount(view: &View<'_>, ranking: &Ranking, row: &Ranked) -> String {
    match (view.answer.question.filters.medal, row.tally) {
        (Some(MedalFilter::Only(_)), _) | (_, None) => number(view, ranking, row),
        (_, Some(tally)) => view.voice.medals(tally),
    }
}

fn number(view: &View<'_>, ranking: &Ranking, row: &Ranked) -> String {
    let number = row.number as usize;
    let filters = &view.answer.question.filters;
    if let (Unit::Medals, Some(MedalFilter::Only(medal))) = (ranking.by, filters.medal) {
        let word = view.voice.medal(medal);
        return wording::count(number, &format!("{word} medal"), &format!("{word} medals"));
    }
    let (one, many) = match (ranking.by, filters.sex) {
        (Unit::Athletes, _) if ranking.basis == Basis::Won => ("medallist", "medallists"),
        (Unit::Athletes, Some(EventSex::Men)) => ("man", "men"),
        (Unit::Athletes, Some(EventSex::Women)) => ("woman", "women"),
        (Unit::Athletes, _) => ("athlete", "athletes"),
        (Unit::Sports, _) => ("sport", "sports"),
        (Unit::Events, _) => ("event", "events"),
        (Unit::Games, _) => ("Games", "Games"),
        (Unit::Countries, _) => ("country", "countries"),
        (Unit::Medals | Unit::Days, _) => ("medal", "medals"),
    };
    wording::count(number, one, many)
}

/// What a line of a ranking is about.
pub(super) fn item(view: &View<'_>, item: &RankedItem) -> String {
    let catalog = view.catalog;
    match item {
        RankedItem::Athlete(_, name) => name.clone(),
        RankedItem::Country(id) => view.voice.country(*id),
        RankedItem::Sport(id) => view.voice.sport(*id).to_owned(),
        RankedItem::Event(id) => {
            let event = catalog.event(*id);
            format!("{}, {}", view.voice.sport(event.sport), view.voice.title(event))
        }
        RankedItem::Games(id) => view.voice.games(*id),
        RankedItem::Day(day) => view.voice.long_date(*day),
    }
}
