//! The things of a list as its rows.

use crate::answer::{Depth, Haul, Items, Tally};
use crate::records::PersonId;
use crate::reply::columns::{self, BRONZE, GOLD, SILVER};
use crate::reply::doc::{Column, Line, Row};
use crate::reply::{View, wording};

/// How many things a list has on all pages at most.
pub(super) fn reach(items: &Items) -> usize {
    match items {
        Items::Athletes(_) | Items::Events(_) => Depth::Whole.rows(),
        held => held.len(),
    }
}

/// The columns of things with their medals.
const WITH_MEDALS: [Column; 4] = [Column::words("Medals"), GOLD, SILVER, BRONZE];

/// Things as rows: of columns where each has medals.
pub(super) fn of(view: &View<'_>, items: &Items) -> (Vec<Row>, &'static [Column]) {
    let catalog = view.catalog;
    let of: Vec<(Tally, Line, Option<PersonId>)> = match items {
        Items::Athletes(people) => people
            .iter()
            .map(|(member, country, tally)| {
                let flag = wording::flag(catalog.country(*country));
                let code = catalog.country(*country).code;
                let name = columns::plain(format!("{} {flag}{}", member.name, code.as_str()));
                (*tally, name, Some(member.person))
            })
            .collect(),
        Items::Sports(sports) => sports
            .iter()
            .map(|(sport, tally)| (*tally, columns::plain(&catalog.sport(*sport).name), None))
            .collect(),
        Items::Countries(countries) => countries
            .iter()
            .map(|(country, tally)| (*tally, columns::plain(wording::country(catalog, *country)), None))
            .collect(),
        _ => Vec::new(),
    };
    let lines = lines(view, items);
    if of.len() < lines.len() {
        return (lines.into_iter().map(Row::from).collect(), &[]);
    }
    let with_medals = of.iter().all(|(tally, ..)| tally.total() > 0);
    let rows = lines.into_iter().zip(of).map(|(line, (tally, name, person))| {
        let cells = std::iter::once(name).chain(columns::colours(tally));
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
                    format!(", {}", catalog.country(*country).name)
                };
                Line::new().text(format!("{}{country}{}", member.name, medals(*tally)))
            })
            .collect(),
        Items::Sports(sports) => sports
            .iter()
            .map(|(sport, tally)| Line::new().text(format!("{}{}", catalog.sport(*sport).name, medals(*tally))))
            .collect(),
        Items::Countries(countries) => countries
            .iter()
            .map(|(country, tally)| {
                Line::new().text(format!("{}{}", wording::country(catalog, *country), medals(*tally)))
            })
            .collect(),
        Items::Events(events) => events
            .iter()
            .map(|&id| {
                let event = catalog.event(id);
                Line::new().text(format!("{} · {}", catalog.sport(event.sport).name, event.title))
            })
            .collect(),
        Items::Hauls(hauls) => hauls.iter().map(|haul| haul_line(view, haul)).collect(),
        Items::Lines(games) => games
            .iter()
            .rev()
            .map(|(id, tally)| Line::new().text(format!("{}{}", wording::games_of(catalog, *id), medals(*tally))))
            .collect(),
        Items::Games(games) => games
            .iter()
            .rev()
            .map(|&id| Line::new().text(wording::games_of(catalog, id)))
            .collect(),
        Items::Days(days) => days
            .iter()
            .map(|(day, tally)| Line::new().text(format!("{}{}", wording::long_date(*day), medals(*tally))))
            .collect(),
    }
}

/// `🇯🇲 Jamaica · London 2012 Olympics · Athletics · Men's 200 m · 1 gold, 1 silver, 1 bronze`, without what was asked.
fn haul_line(view: &View<'_>, haul: &Haul) -> Line {
    let filters = &view.answer.question.filters;
    let event = view.catalog.event(haul.event);
    let mut parts = Vec::new();
    if filters.country.is_none() {
        parts.push(wording::country(view.catalog, haul.country));
    }
    if filters.games.is_empty() {
        parts.push(wording::games_of(view.catalog, haul.games));
    }
    if filters.sport.is_none() {
        parts.push(view.catalog.sport(event.sport).name.clone());
    }
    parts.push(event.title.clone());
    Line::new().text(format!("{}{}", parts.join(" · "), medals(haul.tally)))
}

fn medals(tally: Tally) -> String {
    if tally.total() == 0 {
        String::new()
    } else {
        format!(" · {}", wording::tally(tally))
    }
}
