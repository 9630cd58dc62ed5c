//! A medal table, as lines that read well on a phone.

mod picked;
mod sum;

use crate::answer::{TableFacts, TableRow, Tally};
use crate::language::message;
use crate::question::{Day, Measure, MedalFilter, Unit};
use crate::records::{GamesKind, GamesStatus, Medal};

use super::View;
use super::doc::{Column, Doc, Line, List, Row};
use super::{Scene, having, nothing, reading};

/// How many lines a page has, in the full form and in the short one.
const FULL: usize = 10;
const SHORT: usize = 5;

/// What was asked of the table, the title, the lines, the country that was asked for, and how many there are.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, facts: &TableFacts) {
    let voice = view.voice;
    let question = &view.answer.question;
    let title = title(view, facts);
    if facts.rows.is_empty() && !is_demanding(view, facts) {
        doc.line(Line::new().bold(title));
        let any = || voice.say(message::TableAnySport);
        let what = facts.sport.map_or_else(any, |sport| voice.sport(sport).to_owned());
        nothing::write(doc, view, &what);
        return;
    }
    if question.measure == Measure::Count(Unit::Medals) {
        return sum::write(doc, view, facts, &title);
    }
    if let Some(rows) = &facts.picked {
        return picked::write(doc, view, facts, rows, &title);
    }
    let demanded = having::demanded(view);
    let is_whole = demanded.is_none();
    let countries = voice.count(facts.rows.len(), Unit::Countries);
    if let Some(demanded) = demanded {
        doc.line(voice.line(message::TableDemanded {
            countries: &countries,
            demanded,
        }));
        having::write_yardsticks(doc, view, &facts.yardsticks);
        doc.gap();
        doc.line(Line::new().text(title));
    } else {
        doc.line(Line::new().bold(title));
    }
    let most = match question.limit {
        Some(limit) => usize::from(limit),
        None if !is_whole => view.most(SHORT, 30, facts.rows.len()),
        None => view.most(SHORT, FULL, facts.rows.len()),
    };
    let shown = most.min(facts.rows.len());
    let per_page = if view.short { SHORT } else { FULL };
    doc.put(
        list(view, &facts.rows)
            .first(shown)
            .per_page(per_page)
            .told(voice.say(message::TableLegend)),
    );
    let asked = question.filters.country;
    // The country asked for and the chat's own are never left out.
    for row in facts.rows[shown..].iter().filter(|row| stands_out(view, row)) {
        doc.line(Line::new().text("…"));
        doc.line(row_line(view, row));
    }
    if asked.is_some_and(|country| facts.rows.iter().all(|row| row.country != country)) {
        doc.gap();
        let country = asked.map(|id| voice.country_name(id)).unwrap_or_default();
        doc.line(voice.line(message::TableAbsent { country }));
    }
    if shown > 0 {
        doc.gap();
        // The lines that fulfil conditions are not the first ones, and were counted above.
        doc.line(if is_whole {
            let range = format!("1-{shown}");
            voice.line(message::TableRange { range, countries })
        } else {
            voice.line(message::TableAll { countries })
        });
    }
}

/// Whether lines may be missing because of what was demanded of them.
fn is_demanding(view: &View<'_>, facts: &TableFacts) -> bool {
    let held = |id| view.catalog.games(id).status == GamesStatus::Held;
    !view.answer.question.having.is_empty() && facts.games.iter().any(|&id| held(id))
}

/// Lines of a table, which are a table of columns where there can be one.
pub(super) fn list(view: &View<'_>, rows: &[TableRow]) -> List {
    List::new(rows.iter().map(|row| table_row(view, row))).columns(&COLUMNS)
}

/// The columns of a medal table: six, narrow enough for a phone. The line below it has the colours in full.
const COLUMNS: [Column; 6] = [
    Column::Rank,
    Column::Country,
    Column::Gold,
    Column::Silver,
    Column::Bronze,
    Column::Total,
];

fn table_row(view: &View<'_>, row: &TableRow) -> Row {
    let bold = stands_out(view, row);
    let cell = |text: String| {
        if bold {
            Line::new().bold(text)
        } else {
            Line::new().text(text)
        }
    };
    let country = view.voice.country(row.country);
    let (rank, country) = match row.rank {
        Some(rank) => (rank.to_string(), country),
        None => (
            "–".to_owned(),
            format!("{country}{}", view.voice.say(message::TableNotRanked)),
        ),
    };
    let country = match mark(view, row) {
        Some(mark) => format!("{country} {mark}"),
        None => country,
    };
    Row::from(row_line(view, row)).cells([rank, country].into_iter().chain(numbers(view, row.tally)).map(cell))
}

/// Golds, silvers, bronzes and all medals.
fn numbers(view: &View<'_>, tally: Tally) -> [String; 4] {
    let Tally { gold, silver, bronze } = tally;
    [gold, silver, bronze, tally.total()].map(|number| view.voice.number(number as usize))
}

/// `1 🇨🇳 China 94 76 50 · 220`, the golds in bold; the chat's own country is marked.
pub(super) fn row_line(view: &View<'_>, row: &TableRow) -> Line {
    let bold = stands_out(view, row);
    let country = view.voice.country(row.country);
    let line = match row.rank {
        Some(rank) => Line::new().text(format!("{rank} ")),
        None => Line::new().text("– "),
    };
    let line = if bold { line.bold(country) } else { line.text(country) };
    let line = if row.rank.is_none() {
        line.text(view.voice.say(message::TableNotRanked))
    } else {
        line
    };
    let [gold, silver, bronze, total] = numbers(view, row.tally);
    let line = line.text(" ").bold(gold).text(format!(" {silver} {bronze} · {total}"));
    match mark(view, row) {
        Some(mark) => line.text(" ").italic(mark),
        None => line,
    }
}

/// Whether a line is that of the country asked for or of the chat's own.
fn stands_out(view: &View<'_>, row: &TableRow) -> bool {
    [view.answer.question.filters.country, view.favourite].contains(&Some(row.country))
}

/// What marks the line of the chat's own country: in a group it is nobody's in particular.
fn mark(view: &View<'_>, row: &TableRow) -> Option<String> {
    let is_own = view.favourite == Some(row.country);
    is_own.then(|| match view.scene {
        Scene::Group => "←".to_owned(),
        Scene::Private | Scene::Terminal => view.voice.say(message::TableOwn),
    })
}

fn title(view: &View<'_>, facts: &TableFacts) -> String {
    let voice = view.voice;
    let question = &view.answer.question;
    let filters = &question.filters;
    let sport = facts.sport.map(|sport| voice.within(voice.sport(sport)));
    let parts = sport
        .into_iter()
        .chain(filters.sex.and_then(|sex| voice.sex_events(sex)));
    let parts: Vec<String> = parts.collect();
    let what = (!parts.is_empty()).then(|| parts.join(", "));
    let medal = colour(view);
    let order = question.order;
    let until = matches!(filters.date, Some(Day::Until(_)));
    let day = filters.date.map(|day| match day {
        Day::Until(date) => voice.long_date(date),
        day => reading::day(voice, day),
    });
    if let [one] = facts.games.as_slice() {
        let games = voice.games(*one);
        return voice.say(message::TableTitle {
            games,
            what,
            medal,
            order,
            day,
            until,
        });
    }
    let all = || facts.games.iter().map(|&id| view.catalog.games(id));
    let kind: Option<GamesKind> = all().next().map(|games| games.kind);
    let kind = kind.filter(|&kind| all().all(|games| games.kind == kind));
    let years = all().next().zip(all().next_back());
    let years = years.map(|(first, last)| match (first.year, last.year) {
        (first, last) if first == last => first.to_string(),
        (first, last) => format!("{first}-{last}"),
    });
    voice.say(message::TableTitleMany {
        kind: voice.kind_games(kind, None),
        years,
        number: facts.games.len(),
        what,
        medal,
        order,
        day,
        until,
    })
}

/// The colour by which a table is ranked, when one was asked for.
fn colour(view: &View<'_>) -> Option<Medal> {
    match view.answer.question.filters.medal {
        Some(MedalFilter::Only(medal)) => Some(medal),
        Some(MedalFilter::Any) | None => None,
    }
}
