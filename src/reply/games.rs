//! One Games at a glance, and lists of Games.

use crate::answer::GamesFacts;
use crate::question::Measure;
use crate::records::{Aspect, CoverageState, Games, GamesId, GamesStatus};

use super::View;
use super::doc::{Doc, Line};
use super::{table, wording};
use crate::reply::voice::Voice;

/// The cards of one or two Games.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, cards: &[GamesFacts]) {
    for card in cards {
        doc.gap();
        write_card(doc, view, card);
    }
}

/// Host, dates, numbers, the head of the medal table, and what the records hold.
fn write_card(doc: &mut Doc, view: &View<'_>, facts: &GamesFacts) {
    let games = view.catalog.games(facts.games);
    doc.line(Line::new().bold(view.voice.games(games.id)));
    let hosts: Vec<String> = games.hosts.iter().map(|&host| view.voice.country(host)).collect();
    doc.line(Line::new().text(format!(
        "{} · {}",
        games.city_in(view.voice.language()),
        view.voice.and(&hosts)
    )));
    doc.line(Line::new().text(dates(view.voice, games)));
    match games.status {
        GamesStatus::Cancelled => {
            doc.line(Line::new().text("These Games were not held."));
            return;
        }
        GamesStatus::Scheduled => {
            doc.line(Line::new().text("These Games are to come: there are no results yet."));
            return;
        }
        GamesStatus::Intercalated => {
            doc.line(Line::new().text("The Intercalated Games are not counted among the Olympic Games."));
        }
        GamesStatus::Held => {}
    }
    doc.line(Line::new().text(numbers(view.voice, games)));
    if !facts.table.rows.is_empty() {
        doc.gap();
        doc.line(Line::new().bold("Medal table").text(" (gold, silver, bronze · total)"));
        let most = view.most(3, 5, facts.table.rows.len());
        doc.put(table::list(view, &facts.table.rows).first(most));
    }
    doc.gap();
    doc.line(Line::new().text(held(view, facts.games)));
    let sources = view.catalog.sources_of(facts.games);
    let newest = sources
        .iter()
        .map(|source| source.as_of.as_str())
        .max()
        .unwrap_or_default();
    let keys: Vec<String> = sources.iter().map(|source| source.key.clone()).collect();
    if !keys.is_empty() {
        doc.line(Line::new().italic(format!("Sources: {}; as of {newest}", view.voice.and(&keys))));
    }
}

/// The Games that fit, newest first.
pub(super) fn write_list(doc: &mut Doc, view: &View<'_>, games: &[GamesId]) {
    let counted = matches!(view.answer.question.measure, Measure::Count(_));
    if let ([one], false) = (games, counted) {
        doc.line(held_in(view, *one));
        return;
    }
    let of = |status: GamesStatus| {
        games
            .iter()
            .filter(|&&id| view.catalog.games(id).status == status)
            .count()
    };
    let (held, cancelled, to_come) = (
        of(GamesStatus::Held),
        of(GamesStatus::Cancelled),
        of(GamesStatus::Scheduled),
    );
    let uncounted = of(GamesStatus::Intercalated);
    let mut parts = vec![format!("{held} held")];
    parts.extend((cancelled > 0).then(|| format!("{cancelled} cancelled")));
    parts.extend((uncounted > 0).then(|| format!("{uncounted} not counted among the Games")));
    parts.extend((to_come > 0).then(|| format!("{to_come} to come")));
    let cities = view.answer.question.filters.initial.map(|initial| {
        let mut cities: Vec<&str> = games
            .iter()
            .map(|&id| view.catalog.games(id).city_in(view.voice.language()))
            .collect();
        cities.sort_unstable();
        cities.dedup();
        let number = wording::count(cities.len(), "city", "cities");
        format!("{number} beginning with {}, ", initial.to_ascii_uppercase())
    });
    doc.line(
        Line::new()
            .bold(format!("{}{} Games", cities.unwrap_or_default(), games.len()))
            .text(format!(": {}", parts.join(", "))),
    );
    let most = view.most(6, 70, games.len());
    let lines = games.iter().rev().map(|&id| {
        let games = view.catalog.games(id);
        let hosts: Vec<&str> = games.hosts.iter().map(|&host| view.voice.country_name(host)).collect();
        let status = match games.status {
            GamesStatus::Held => "",
            GamesStatus::Cancelled => " (cancelled)",
            GamesStatus::Scheduled => " (to come)",
            GamesStatus::Intercalated => " (not counted)",
        };
        Line::new().text(format!(
            "{}, {}{status}",
            view.voice.games(games.id),
            hosts.join(" and ")
        ))
    });
    doc.list(lines, most, games.len());
}

fn dates(voice: Voice<'_>, games: &Games) -> String {
    match (games.opened, games.closed) {
        (Some(opened), Some(closed)) => format!("{} to {}", voice.long_date(opened), voice.long_date(closed)),
        _ => String::new(),
    }
}

pub(super) fn numbers(voice: Voice<'_>, games: &Games) -> String {
    let mut parts = Vec::new();
    let mut part = |number: Option<u32>, one: &str, many: &str| {
        parts.extend(number.map(|number| wording::count(number as usize, one, many)));
    };
    part(games.nations, "country", "countries");
    part(games.athletes, "athlete", "athletes");
    part(games.men, "man", "men");
    part(games.women, "woman", "women");
    part(games.sports, "sport", "sports");
    part(games.events, "event", "events");
    parts.join(" · ")
}

/// What the records hold of these Games, and from where.
fn held(view: &View<'_>, games: GamesId) -> String {
    let aspects = [
        (Aspect::Table, "medal table"),
        (Aspect::Medallists, "medallists"),
        (Aspect::Entries, "who took part"),
        (Aspect::Places, "places"),
        (Aspect::Dates, "days"),
        (Aspect::Marks, "marks"),
        (Aspect::Births, "birth dates"),
    ];
    let named = |state: CoverageState| {
        let names: Vec<String> = aspects
            .iter()
            .filter(|(aspect, _)| view.catalog.coverage(games, *aspect).state == state)
            .map(|(_, name)| (*name).to_owned())
            .collect();
        (!names.is_empty()).then(|| view.voice.and(&names))
    };
    let mut parts = Vec::new();
    parts.extend(named(CoverageState::Complete).map(|names| format!("In the records: {names}")));
    parts.extend(named(CoverageState::Partial).map(|names| format!("in part: {names}")));
    parts.extend(named(CoverageState::None).map(|names| format!("not held: {names}")));
    format!("{}.", parts.join("; "))
}

/// `The Rio 2016 Olympics were held in Rio de Janeiro, Brazil, from 5 to 21 August 2016.`
fn held_in(view: &View<'_>, id: GamesId) -> Line {
    let games = view.catalog.games(id);
    let hosts: Vec<String> = games
        .hosts
        .iter()
        .map(|&host| view.voice.country_name(host).to_owned())
        .collect();
    let held = match games.status {
        GamesStatus::Held | GamesStatus::Intercalated => "were held in",
        GamesStatus::Cancelled => "were cancelled; they had been given to",
        GamesStatus::Scheduled => "are to be held in",
    };
    let days = match (games.opened, games.closed) {
        (Some(opened), Some(closed)) => format!(
            ", from {} to {}",
            view.voice.long_date(opened),
            view.voice.long_date(closed)
        ),
        _ => String::new(),
    };
    Line::new()
        .text(format!("The {} {held} ", view.voice.games(games.id)))
        .bold(format!(
            "{}, {}",
            games.city_in(view.voice.language()),
            view.voice.and(&hosts)
        ))
        .text(format!("{days}."))
}
