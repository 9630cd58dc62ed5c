//! Medals of a country, an athlete, a day or anything else: how many, then which.

mod lines;

pub(super) use lines::medal_lines;

use crate::answer::{MedalsFacts, Tally, TallyRow};
use crate::language::message;
use crate::question::{Filters, Measure, MedalFilter};
use crate::records::{GamesKind, Medal};

use super::View;
use super::doc::{Column, Doc, Line, List, Row};
use super::{columns, nothing, places, reading};

/// The number first, then by sport, then the medals.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, facts: &MedalsFacts) {
    let filters = &view.answer.question.filters;
    let whole = filters.country.is_some() && filters.athlete.is_none();
    let subject = subject(view, filters);
    match facts.by_games.as_slice() {
        [] => nothing::write(doc, view, &subject),
        [one] => headline(doc, view, &subject, one, facts.official),
        many if !filters.games.is_empty() => {
            doc.line(Line::new().bold(&subject));
            if let Some(medal) = colour(view) {
                let parts: Vec<String> = many.iter().map(|row| at_games(view, many, row, medal)).collect();
                let parts = view.voice.and(&parts);
                doc.line(view.voice.line(message::MedalsAtEach { medal, parts }));
            }
            many.iter().rev().for_each(|row| games_line(doc, view, row));
        }
        many => over_time(doc, view, facts, &subject, many),
    }
    if whole && view.skips(!facts.rows.is_empty()) {
        return;
    }
    if filters.date.is_none() {
        by_sport(doc, view, facts);
    }
    // All of a country's medals through the years are too many to look at; they are a question of their own.
    let too_many = matches!(view.answer.question.measure, Measure::Overview | Measure::Count(_))
        && facts.by_games.len() > 2
        && facts.listed_of > 24;
    let counted_only = view.answer.question.measure == Measure::Rank || too_many;
    if !counted_only && !facts.rows.is_empty() {
        doc.gap();
        let most = view.most(5, 40, facts.rows.len());
        let with_names = filters.athlete.is_none();
        medal_lines(doc, view, &facts.rows, most, facts.listed_of, with_names);
    }
    if !facts.placings.is_empty() && view.answer.question.measure == Measure::Overview {
        doc.gap();
        places::by_games(doc, view, &facts.placings, filters.sport.is_none(), 12);
    }
}

/// The colour asked for, when it is one.
fn colour(view: &View<'_>) -> Option<Medal> {
    match view.answer.question.filters.medal {
        Some(MedalFilter::Only(medal)) => Some(medal),
        Some(MedalFilter::Any) | None => None,
    }
}

/// `2 at the Olympics` when two kinds of one city's Games stand beside each other, else with their whole name.
fn at_games(view: &View<'_>, rows: &[TallyRow], row: &TallyRow, medal: Medal) -> String {
    let number = row.tally.of(medal);
    let name = |row: &TallyRow| &view.catalog.games(row.games).name;
    if rows.iter().all(|row| name(row) == name(&rows[0])) {
        let kind = view.catalog.games(row.games).kind;
        view.voice.say(message::MedalsAtKind { number, kind })
    } else {
        let games = view.voice.at_games(row.games);
        view.voice.say(message::MedalsAtGames { number, games })
    }
}

/// One Games: everything in one sentence.
fn headline(doc: &mut Doc, view: &View<'_>, subject: &str, row: &TallyRow, official: bool) {
    let voice = view.voice;
    let games = voice.at_games(row.games);
    let total = row.tally.total();
    let all = || voice.capital(&voice.medals(row.tally));
    if total == 0 && !official && view.answer.notes.iter().any(|note| note.is_about_medallists()) {
        doc.line(voice.line(message::MedalsUnnamed { subject, games }));
        return;
    }
    if !row.took_part && total == 0 {
        let games = voice.games(row.games);
        doc.line(voice.line(message::MedalsDidNotTakePart { subject, games }));
        return;
    }
    let place = row.rank.map(|rank| voice.place(rank));
    let filters = &view.answer.question.filters;
    match (view.answer.question.measure, place, colour(view)) {
        (Measure::Rank, Some(place), _) => {
            doc.line(voice.line(message::MedalsRank {
                country: filters.country.map(|id| voice.country(id)).unwrap_or_default(),
                place,
                what: reading::sport_and_event(voice, filters).map(|what| voice.within(&what)),
                games: voice.of_games(row.games),
            }));
            doc.line(Line::new().text(all()));
        }
        (Measure::Rank, None, _) if total > 0 => {
            doc.line(voice.line(message::MedalsUnranked { subject, games }));
            doc.line(Line::new().text(all()));
        }
        (_, place, Some(medal)) => {
            let number = row.tally.of(medal);
            doc.line(voice.line(message::MedalsHead {
                subject,
                medals: voice.count_medals(number, Some(medal)),
                games,
                place: None::<String>,
            }));
            if total > number {
                doc.line(voice.line(message::MedalsOfAllColours { medals: all(), place }));
            }
        }
        (_, place, None) => doc.line(voice.line(message::MedalsHead {
            subject,
            medals: voice.medals(row.tally),
            games,
            place,
        })),
    }
}

/// A line for each kind of Games with medals in several sports.
fn by_sport(doc: &mut Doc, view: &View<'_>, facts: &MedalsFacts) {
    const SHOWN: usize = 12;
    doc.gap();
    for of in facts.by_sport.iter().filter(|of| of.sports.len() > 1) {
        let sports = of.sports.iter().take(SHOWN);
        let sports = sports.map(|(sport, tally)| format!("{} {}", view.voice.sport(*sport), colours(*tally)));
        let sports: Vec<String> = sports.collect();
        doc.line(view.voice.line(message::MedalsBySport {
            kind: Some(of.kind).filter(|_| facts.by_games.len() > 1),
            limited: view.limited(of.kind),
            sports: sports.join(" · "),
            more: of.sports.len().saturating_sub(SHOWN),
        }));
    }
}

/// One line of several Games that were asked for.
pub(super) fn games_line(doc: &mut Doc, view: &View<'_>, row: &TallyRow) {
    let voice = view.voice;
    let rank = row.rank.map(|rank| format!(" · {}", voice.place(rank)));
    let medals = if row.took_part {
        voice.medals(row.tally)
    } else {
        voice.say(message::MedalsAbsent)
    };
    doc.line(
        Line::new()
            .text(format!("{}: ", voice.games(row.games)))
            .bold(medals)
            .text(rank.unwrap_or_default()),
    );
}

/// That a counted sum is not all; the official tables are.
fn limit(view: &View<'_>, facts: &MedalsFacts, kind: GamesKind) -> String {
    if facts.official {
        String::new()
    } else {
        view.limited(kind)
    }
}

/// Many Games: the sum of each kind, then a line a Games.
fn over_time(doc: &mut Doc, view: &View<'_>, facts: &MedalsFacts, subject: &str, rows: &[TallyRow]) {
    let voice = view.voice;
    doc.line(Line::new().bold(subject));
    for kind in [GamesKind::Paralympic, GamesKind::Olympic] {
        let sum = facts.total(kind, |games| view.catalog.games(games).kind);
        if sum.total() == 0 {
            continue;
        }
        let limit = limit(view, facts, kind);
        doc.line(match colour(view) {
            Some(medal) => {
                let medals = voice.medals_of_kind(sum.of(medal), Some(medal), kind);
                Line::new().bold(medals).text(limit)
            }
            None => {
                let medals = voice.medals_of_kind(sum.total(), None, kind);
                Line::new().bold(medals).text(format!(": {}{limit}", voice.tally(sum)))
            }
        });
    }
    doc.gap();
    let won: Vec<&TallyRow> = rows.iter().rev().filter(|row| row.tally.total() > 0).collect();
    let rows = won.iter().map(|row| {
        let rank = row.rank.map(|one| voice.place(one));
        let games = voice.games(row.games);
        let total = view.voice.number(row.tally.total() as usize);
        let line = Line::new()
            .text(format!("{games}: "))
            .bold(&total)
            .text(format!(" ({})", colours(row.tally)))
            .text(rank.as_ref().map(|rank| format!(" · {rank}")).unwrap_or_default());
        let cells = std::iter::once(columns::plain(games)).chain(columns::colours(view.voice, row.tally));
        Row::from(line).cells(cells.chain([total, rank.unwrap_or_default()].map(columns::plain)))
    });
    let most = view.most(4, 24, won.len());
    doc.put(List::new(rows).first(most).columns(&OVER_TIME));
}

/// The columns of medals at many Games.
const OVER_TIME: [Column; 6] = [
    Column::Games,
    Column::Gold,
    Column::Silver,
    Column::Bronze,
    Column::Total,
    Column::Rank,
];

/// `4-2-5`.
fn colours(tally: Tally) -> String {
    format!("{}-{}-{}", tally.gold, tally.silver, tally.bronze)
}

/// Who or what the medals are of.
fn subject(view: &View<'_>, filters: &Filters) -> String {
    let voice = view.voice;
    let country = || filters.country.map(|country| voice.country(country));
    let mut parts: Vec<String> = view.athlete.clone().or_else(country).into_iter().collect();
    let what = reading::sport_and_event(voice, filters);
    parts.extend(what.map(|what| match parts.as_slice() {
        [] => what,
        [_, ..] => voice.within(&what),
    }));
    parts.extend(filters.date.map(|day| reading::day(voice, day)));
    if parts.is_empty() {
        voice.say(message::MedalsAll)
    } else {
        parts.join(", ")
    }
}
