//! Medals of a country, an athlete, a day or anything else: how many, then which.

use crate::answer::{Depth, Facts, MedalRow, MedalsFacts, Tally, TallyRow};
use crate::question::{Day, Filters, Measure, MedalFilter};
use crate::records::{EventUnit, GamesId, GamesKind};

use super::View;
use super::columns;
use super::doc::{Column, Doc, Line, List, Row};
use super::{nothing, places, reading, wording};

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
            if let Some(MedalFilter::Only(medal)) = filters.medal {
                let word = view.voice.medal(medal);
                let parts: Vec<String> = many
                    .iter()
                    .map(|row| format!("{} at the {}", row.tally.of(medal), short_games(view, many, row.games)))
                    .collect();
                doc.line(Line::new().bold(format!(
                    "{} medals: {}",
                    view.voice.capital(&word),
                    view.voice.and(&parts)
                )));
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

/// One Games: everything in one sentence.
fn headline(doc: &mut Doc, view: &View<'_>, subject: &str, row: &TallyRow, official: bool) {
    let filters = &view.answer.question.filters;
    let games = view.voice.games(row.games);
    if row.tally.total() == 0 && !official && view.answer.notes.iter().any(|note| note.is_about_medallists()) {
        doc.line(
            Line::new()
                .text("The records name no medals for ")
                .bold(subject)
                .text(format!(" at the {games}.")),
        );
        return;
    }
    if !row.took_part && row.tally.total() == 0 {
        doc.line(
            Line::new()
                .bold(subject)
                .text(format!(" did not take part in the {games}.")),
        );
        return;
    }
    let rank = row
        .rank
        .map(|rank| format!(" ({} in the medal table)", view.voice.place(rank)))
        .unwrap_or_default();
    match (view.answer.question.measure, row.rank) {
        (Measure::Rank, Some(rank)) => {
            let who = filters.country.map(|id| view.voice.country(id));
            let what = reading::sport_and_event(view.voice, filters).map(|what| format!("{what} "));
            doc.line(
                Line::new()
                    .bold(who.unwrap_or_default())
                    .text(" finished ")
                    .bold(view.voice.place(rank))
                    .text(format!(
                        " in the {}medal table of the {games}.",
                        what.unwrap_or_default()
                    )),
            );
            doc.line(Line::new().text(view.voice.capital(&view.voice.medals(row.tally))));
        }
        (Measure::Rank, None) if row.tally.total() > 0 => {
            doc.line(
                Line::new()
                    .bold(subject)
                    .text(format!(" was not ranked at the {games}.")),
            );
            doc.line(Line::new().text(view.voice.capital(&view.voice.medals(row.tally))));
        }
        _ => {
            if let Some(MedalFilter::Only(medal)) = filters.medal {
                let number = row.tally.of(medal);
                let noun = if number == 1 { "medal" } else { "medals" };
                let word = view.voice.medal(medal);
                doc.line(
                    Line::new()
                        .bold(subject)
                        .text(": ")
                        .bold(format!("{number} {word} {noun}"))
                        .text(format!(" at the {games}")),
                );
                if row.tally.total() > number {
                    doc.line(Line::new().text(format!("{}{rank}", view.voice.capital(&view.voice.medals(row.tally)))));
                }
            } else {
                doc.line(
                    Line::new()
                        .bold(subject)
                        .text(": ")
                        .bold(view.voice.medals(row.tally))
                        .text(format!(" at the {games}{rank}")),
                );
            }
        }
    }
}

/// A line for each kind of Games with medals in several sports.
fn by_sport(doc: &mut Doc, view: &View<'_>, facts: &MedalsFacts) {
    const SHOWN: usize = 12;
    doc.gap();
    for of in facts.by_sport.iter().filter(|of| of.sports.len() > 1) {
        let parts: Vec<String> = of
            .sports
            .iter()
            .take(SHOWN)
            .map(|(sport, tally)| format!("{} {}", view.voice.sport(*sport), colours(*tally)))
            .collect();
        let more = of.sports.len().saturating_sub(SHOWN);
        let more = if more == 0 {
            String::new()
        } else {
            format!(" and {more} more sports")
        };
        let kinds = if facts.by_games.len() > 1 {
            format!("{}{}, by", view.voice.kind(of.kind), view.limited(of.kind))
        } else {
            "By".to_owned()
        };
        doc.line(Line::new().text(format!(
            "{kinds} sport (gold-silver-bronze): {}{more}",
            parts.join(" · ")
        )));
    }
}

/// One line of several Games that were asked for.
pub(super) fn games_line(doc: &mut Doc, view: &View<'_>, row: &TallyRow) {
    let games = view.voice.games(row.games);
    let rank = row
        .rank
        .map(|rank| format!(" · {}", view.voice.place(rank)))
        .unwrap_or_default();
    let medals = if row.took_part {
        view.voice.medals(row.tally)
    } else {
        "did not take part".to_owned()
    };
    doc.line(Line::new().text(format!("{games}: ")).bold(medals).text(rank));
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
    doc.line(Line::new().bold(subject));
    let filters = &view.answer.question.filters;
    for kind in [GamesKind::Paralympic, GamesKind::Olympic] {
        let sum = facts.total(kind, |games| view.catalog.games(games).kind);
        if sum.total() == 0 {
            continue;
        }
        let adjective = wording::kind_adjective(kind);
        if let Some(MedalFilter::Only(medal)) = filters.medal {
            let number = sum.of(medal);
            let noun = if number == 1 { "medal" } else { "medals" };
            let word = view.voice.medal(medal);
            doc.line(
                Line::new()
                    .bold(format!("{number} {adjective} {word} {noun}"))
                    .text(limit(view, facts, kind)),
            );
        } else {
            let noun = if sum.total() == 1 { "medal" } else { "medals" };
            let total = view.voice.number(sum.total() as usize);
            let medals = format!("{total} {adjective} {noun}");
            doc.line(
                Line::new()
                    .bold(medals)
                    .text(format!(": {}{}", view.voice.tally(sum), limit(view, facts, kind))),
            );
        }
    }
    doc.gap();
    let won: Vec<&TallyRow> = rows.iter().rev().filter(|row| row.tally.total() > 0).collect();
    let rows = won.iter().map(|row| {
        let rank = row.rank.map(|one| view.voice.place(one));
        let games = view.voice.games(row.games);
        let total = row.tally.total().to_string();
        let line = Line::new()
            .text(format!("{games}: "))
            .bold(&total)
            .text(format!(" ({})", colours(row.tally)))
            .text(rank.as_ref().map(|rank| format!(" · {rank}")).unwrap_or_default());
        let cells = std::iter::once(columns::plain(games)).chain(columns::colours(row.tally));
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

/// Medals grouped under their Games, each with its event, mark, day and, unless it is clear, who won it: `most` of them
/// first, and `of` in all.
pub(super) fn medal_lines(
    doc: &mut Doc,
    view: &View<'_>,
    medals: &[MedalRow],
    most: usize,
    of: usize,
    with_names: bool,
) {
    let one_games = medals.iter().all(|row| row.games == medals[0].games);
    let mut rows = Vec::new();
    for (at, row) in medals.iter().enumerate() {
        let new_games = at == 0 || medals[at - 1].games != row.games;
        if new_games && (!one_games || !with_names) {
            rows.push(Row::heading(Line::new().bold(view.voice.games(row.games))));
        }
        let people = row.members.iter().map(|member| member.person);
        rows.push(Row::from(medal_line(view, row, with_names)).of(people.filter(|_| with_names)));
    }
    doc.put(List::new(rows).first(most).of(of).reach(Depth::Whole.rows()));
}

fn medal_line(view: &View<'_>, row: &MedalRow, with_names: bool) -> Line {
    let catalog = view.catalog;
    let event = catalog.event(row.event);
    let filters = &view.answer.question.filters;
    let mut parts = Vec::new();
    if with_names {
        let unnamed = row.members.is_empty() && event.unit == EventUnit::Individual;
        parts.push(if unnamed {
            format!("{} (name not in the records)", view.voice.winners(row))
        } else if filters.country.is_some() {
            view.voice.winners(row)
        } else {
            view.voice.winners_and_country(row)
        });
    }
    let sport = view.voice.sport(event.sport);
    let one_sport = matches!(&view.answer.facts, Facts::Athlete(card) if card.sports.len() == 1);
    let show_sport = filters.sport.is_none() && filters.events.is_empty() && !one_sport;
    parts.push(if show_sport {
        format!("{sport} · {}", event.title)
    } else {
        event.title.clone()
    });
    parts.extend(row.mark.clone());
    parts.extend(
        row.date
            .map(|date| view.voice.short_date(date, catalog.games(row.games))),
    );
    let beside = filters.athlete.or(match &view.answer.facts {
        Facts::Athlete(card) => Some(card.person.id),
        _ => None,
    });
    let role = row
        .members
        .iter()
        .find(|member| Some(member.person) == beside)
        .map(|member| member.role);
    parts.extend(
        role.and_then(|one| view.voice.role(one))
            .map(|word| format!("as {word}")),
    );
    Line::new().text(format!("{} · {}", view.voice.medal_sign(row.medal), parts.join(" · ")))
}

/// `4-2-5`.
fn colours(tally: Tally) -> String {
    format!("{}-{}-{}", tally.gold, tally.silver, tally.bronze)
}

/// Who or what the medals are of.
fn subject(view: &View<'_>, filters: &Filters) -> String {
    let mut parts = Vec::new();
    if let Some(name) = view.athlete.clone() {
        parts.push(name);
    } else if let Some(country) = filters.country {
        parts.push(view.voice.country(country));
    }
    if let Some(what) = reading::sport_and_event(view.voice, filters) {
        parts.push(what);
    }
    match filters.date {
        Some(Day::Exact(date)) => parts.push(view.voice.long_date(date)),
        Some(Day::Yearly(month, day)) => parts.push(format!("{day} {}", wording::month(month))),
        Some(Day::Until(date)) => parts.push(format!("up to {}", view.voice.long_date(date))),
        None => {}
    }
    if parts.is_empty() {
        "All medals".to_owned()
    } else {
        parts.join(", ")
    }
}

/// `Olympics` when two kinds of one city's Games stand beside each other, else the whole name.
fn short_games(view: &View<'_>, rows: &[TallyRow], id: GamesId) -> String {
    let name = |row: &TallyRow| view.catalog.games(row.games).name.clone();
    if rows.iter().all(|row| name(row) == name(&rows[0])) {
        view.voice.kind(view.catalog.games(id).kind).to_owned()
    } else {
        view.voice.games(id)
    }
}
