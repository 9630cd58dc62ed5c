//! The things of a list as its rows.

use crate::answer::{Depth, Haul, Items, Tally};
use crate::records::PersonId;
use crate::reply::View;
use crate::reply::columns;
use crate::reply::doc::{Column, Line, Row};
use crate::reply::voice::{Voice, flag};

/// How many things a list has on all pages at most.
pub(super) fn reach(items: &Items) -> usize {
    match items {
        Items::Athletes(_) | Items::Events(_) => Depth::Whole.rows(),
        held => held.len(),
    }
}

/// The columns of things with their medals.
const WITH_MEDALS: [Column; 4] = [Column::Medals, Column::Gold, Column::Silver, Column::Bronze];

/// Things as rows: of columns where each has medals.
pub(super) fn of(view: &View<'_>, items: &Items) -> (Vec<Row>, &'static [Column]) {
    let catalog = view.catalog;
    let of: Vec<(Tally, Line, Option<PersonId>)> = match items {
        Items::Athletes(people) => people
            .iter()
            .map(|(member, country, tally)| {
                let flag = flag(catalog.country(*country));
                let code = catalog.country(*country).code;
                let name = columns::plain(format!("{} {flag}{}", member.name, code.as_str()));
                (*tally, name, Some(member.person))
            })
            .collect(),
        Items::Sports(sports) => sports
            .iter()
            .map(|(sport, tally)| (*tally, columns::plain(view.voice.sport(*sport)), None))
            .collect(),
        Items::Countries(countries) => countries
            .iter()
            .map(|(country, tally)| (*tally, columns::plain(view.voice.country(*country)), None))
            .collect(),
        _ => Vec::new(),
    };
    let lines = lines(view, items);
    if of.len() < lines.len() {
        return (lines.into_iter().map(Row::from).collect(), &[]);
    }
    let with_medals = of.iter().all(|(tally, ..)| tally.total() > 0);
    let rows = lines.into_iter().zip(of).map(|(line, (tally, name, person))| {
        let cells = std::iter::once(name).chain(columns::colours(view.voice, tally));
        Row::from(line).cells(cells.filter(|_| with_medals)).of(person)
    });
    (rows.collect(), if with_medals { &WITH_MEDALS } else { &[] })
}

fn lines(view: &View<'_>, items: &Items) -> Vec<Line> {
    let catalog = view.catalog;
    match items {
        Items::Athletes(people) => people
            .iter()
            .map(|(member, country, tally)| {
                let country = if view.answer.question.filters.country.is_some() {
                    String::new()
                } else {
                    format!(", {}", view.voice.country_name(*country))
                };
                Line::new().text(format!("{}{country}{}", member.name, medals(view.voice, *tally)))
            })
            .collect(),
        Items::Sports(sports) => sports
            .iter()
            .map(|(sport, tally)| {
                Line::new().text(format!("{}{}", view.voice.sport(*sport), medals(view.voice, *tally)))
            })
            .collect(),
        Items::Countries(countries) => countries
            .iter()
            .map(|(country, tally)| {
                Line::new().text(format!(
                    "{}{}",
                    view.voice.country(*country),
                    medals(view.voice, *tally)
                ))
            })
            .collect(),
        Items::Events(events) => events
            .iter()
            .map(|&id| {
                let event = catalog.event(id);
                Line::new().text(view.voice.sport_and_title(event.id))
            })
            .collect(),
        Items::Hauls(hauls) => hauls.iter().map(|haul| haul_line(view, haul)).collect(),
        Items::Lines(games) => games
            .iter()
            .rev()
            .map(|(id, tally)| Line::new().text(format!("{}{}", view.voice.games(*id), medals(view.voice, *tally))))
            .collect(),
        Items::Games(games) => games
            .iter()
            .rev()
            .map(|&id| Line::new().text(view.voice.games(id)))
            .collect(),
        Items::Days(days) => days
            .iter()
            .map(|(day, tally)| {
                Line::new().text(format!("{}{}", view.voice.long_date(*day), medals(view.voice, *tally)))
            })
            .collect(),
    }
}

/// `🇯🇲 Jamaica · London 2012 Olympics · Athletics · Men's 200 m · 1 gold, 1 silver, 1 bronze`, without what was asked.
fn haul_line(view: &View<'_>, haul: &Haul) -> Line {
    let filters = &view.answer.question.filters;
    let event = view.catalog.event(haul.event);
    let mut parts = Vec::new();
    if filters.country.is_none() {
        parts.push(view.voice.country(haul.country));
    }
    if filters.games.is_empty() {
        parts.push(view.voice.games(haul.games));
    }
    if filters.sport.is_none() {
        parts.push(view.voice.sport(event.sport).to_owned());
    }
    parts.push(view.voice.title(event).to_owned());
    Line::new().text(format!("{}{}", parts.join(" · "), medals(view.voice, haul.tally)))
}

fn medals(voice: Voice<'_>, tally: Tally) -> String {
    if tally.total() == 0 {
        String::new()
    } else {
        format!(" · {}", voice.tally(tally))
    }
}
