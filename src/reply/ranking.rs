//! Rankings: who or what has the most, or the fewest, of something.

use crate::answer::{Basis, Ranked, RankedItem, Ranking};
use crate::language::message;
use crate::question::{MedalFilter, Unit};

use super::View;
use super::doc::{Column, Doc, Line, List, Row};
use super::{columns, counts, reading, sizes};

/// A head and a list for each kind of Games.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, rankings: &[Ranking]) {
    if rankings.is_empty() {
        doc.line(view.voice.line(message::RankingNothing));
    }
    for ranking in rankings {
        doc.gap();
        one(doc, view, ranking);
    }
}

/// Who or what the question is about, without the sex of the people who are counted.
fn subject(view: &View<'_>) -> Option<String> {
    let filters = &view.answer.question.filters;
    let mut parts = Vec::new();
    parts.extend(view.athlete.clone());
    parts.extend(filters.country.map(|country| view.voice.country(country)));
    let people = reading::of_people(view.voice, filters);
    parts.extend(people.map(|people| view.voice.within(&people)));
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// Who stands first; of many the first are named.
fn first(view: &View<'_>, ranking: &Ranking, first: &Ranked) -> String {
    /// More than these are told by their number.
    const NAMED: usize = 4;
    let level: Vec<String> = ranking
        .rows
        .iter()
        .take_while(|row| row.number == first.number)
        .map(|row| item(view, &row.item))
        .collect();
    if ranking.first <= NAMED && level.len() >= ranking.first {
        return view.voice.and(&level);
    }
    let named = level.get(..NAMED.min(level.len())).unwrap_or_default();
    view.voice.say(message::NamesAndMore {
        names: named.join(", "),
        more: ranking.first - named.len(),
    })
}

fn one(doc: &mut Doc, view: &View<'_>, ranking: &Ranking) {
    let voice = view.voice;
    let Some(best) = ranking.rows.first() else {
        return;
    };
    let scope = match view.answer.question.filters.games.as_slice() {
        [games] => voice.at_games(*games),
        _ => voice.at_kind(ranking.kind),
    };
    doc.line(voice.line(message::RankingHead {
        who: first(view, ranking, best),
        number: number(view, ranking, best),
        end: ranking.end,
        shared: ranking.first > 1,
        // Games themselves are not at the Games.
        scope: Some(scope).filter(|_| ranking.of != Unit::Games),
        subject: subject(view),
        complete: ranking.complete,
    }));
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
            cells.extend(columns::colours(view.voice, tally).chain([columns::total(view.voice, tally)]))
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
    let voice = view.voice;
    let filters = &view.answer.question.filters;
    match (ranking.by, filters.medal) {
        (Unit::Medals, Some(MedalFilter::Only(medal))) => voice.count_medals(row.number, Some(medal)),
        (Unit::Medals | Unit::Days, _) => voice.count_medals(row.number, None),
        (Unit::Athletes, _) if ranking.basis == Basis::Won => counts::medallists(voice, row.number, None, None),
        (Unit::Athletes, _) => sizes::people(voice, row.number, filters.sex),
        (unit, _) => voice.count(row.number as usize, unit),
    }
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
            let title = view.voice.within(view.voice.title(event));
            format!("{}, {title}", view.voice.sport(event.sport))
        }
        RankedItem::Games(id) => view.voice.games(*id),
        RankedItem::Day(day) => view.voice.long_date(*day),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::question::End;
    use crate::records::Records;
    use crate::reply::voice::Voice;

    #[test]
    fn the_head_tells_which_end_and_whether_it_is_shared() {
        let records = Records::open().unwrap();
        for (language, scope, shared, expected) in [
            (Language::English, Some("at X"), false, "A: 2, the fewest at X (Judo)."),
            (Language::English, None, true, "A: 2, level with the fewest (Judo)."),
            (
                Language::Azerbaijani,
                Some("X-da"),
                true,
                "A: 2 — X-da ən az, bərabər nəticə ilə (Judo).",
            ),
            (
                Language::Russian,
                Some("на X"),
                true,
                "A: 2 — меньше всего на X, поровну (Judo).",
            ),
            (Language::Russian, None, false, "A: 2 — меньше всего (Judo)."),
            (
                Language::Turkish,
                Some("X'te"),
                false,
                "A, 2 ile X'te son sırada (Judo).",
            ),
        ] {
            let voice = Voice::new(records.catalog(), language);
            let line = voice.line(message::RankingHead {
                who: "A",
                number: "2",
                end: End::Least,
                shared,
                scope,
                subject: Some("Judo"),
                complete: true,
            });
            assert_eq!(line.plain(), expected);
        }
    }
}
