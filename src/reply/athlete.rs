//! An athlete's card, and an athlete's age.

use crate::answer::{AgeAt, Ages, AthleteFacts};
use crate::records::{BirthDate, GamesKind, PersonRow};

use super::View;
use super::doc::{Doc, Line};
use super::medals::medal_lines;
use super::{places, wording};
use crate::reply::voice::Voice;

/// Name and country, sports and birth, medals by kind, then every medal by Games.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, facts: &AthleteFacts) {
    let catalog = view.catalog;
    let countries: Vec<String> = facts.countries.iter().rev().map(|&id| view.voice.country(id)).collect();
    doc.line(
        Line::new()
            .bold(&facts.person.name)
            .text(format!(" {}", countries.join(", earlier "))),
    );
    let sports: Vec<&str> = facts.sports.iter().map(|&id| view.voice.sport(id)).collect();
    let mut about = vec![sports.join(", ")];
    about.extend(born(view.voice, &facts.person));
    doc.line(Line::new().text(about.join(" · ")));

    let tallies = [
        (GamesKind::Paralympic, facts.paralympic),
        (GamesKind::Olympic, facts.olympic),
    ];
    for (kind, tally) in tallies.into_iter().filter(|(_, tally)| tally.total() > 0) {
        let noun = if tally.total() == 1 { "medal" } else { "medals" };
        let total = format!("{} {} {noun}", tally.total(), wording::kind_adjective(kind));
        doc.line(
            Line::new()
                .bold(total)
                .text(format!(": {}{}", view.voice.tally(tally), view.limited(kind))),
        );
    }
    if facts.medals.is_empty() {
        doc.line(Line::new().text("No medal in the records."));
    }
    let most = view.most(4, 40, facts.medals.len());
    doc.gap();
    medal_lines(doc, view, &facts.medals, most, facts.medals.len(), false);
    if !facts.placings.is_empty() {
        doc.gap();
        if !facts.medals.is_empty() {
            doc.line(Line::new().bold("Other results"));
        }
        let most = view.most(2, 12, facts.placings.len());
        places::by_games(doc, view, &facts.placings, facts.sports.len() > 1, most);
    }
    let without: Vec<String> = facts
        .games
        .iter()
        .filter(|&&games| facts.medals.iter().all(|row| row.games != games))
        .filter(|&&games| facts.placings.iter().all(|placing| placing.games != games))
        .map(|&games| view.voice.games(games))
        .collect();
    if !without.is_empty() {
        doc.gap();
        doc.line(Line::new().text(format!("Also took part: {}", view.voice.and(&without))));
    }
}

/// Ages at the Games, with the birth date they follow from.
pub(super) fn write_age(doc: &mut Doc, view: &View<'_>, facts: &Ages) {
    let name = &facts.person.name;
    match (facts.born, facts.at.as_slice()) {
        (None, _) => doc.line(Line::new().text(format!("The records do not hold the birth date of {name}."))),
        (Some(born), []) => {
            doc.line(
                Line::new()
                    .bold(name)
                    .text(format!(" was born {}.", birth_date(view.voice, born))),
            );
        }
        (Some(born), [at]) => {
            let games = view.voice.games(at.games);
            doc.line(
                Line::new()
                    .bold(name)
                    .text(" was ")
                    .bold(years(at))
                    .text(format!(" at the {games}.")),
            );
            doc.line(Line::new().text(format!("Born {}.", birth_date(view.voice, born))));
        }
        (Some(born), many) => {
            doc.line(
                Line::new()
                    .bold(name)
                    .text(format!(" was born {}.", birth_date(view.voice, born))),
            );
            doc.gap();
            let lines = many.iter().map(|at| {
                Line::new()
                    .text(format!("{}: ", view.voice.games(at.games)))
                    .bold(years(at))
            });
            doc.list(lines, many.len(), many.len());
        }
    }
    if !facts.absent.is_empty() {
        let games: Vec<String> = facts.absent.iter().map(|&id| view.voice.games(id)).collect();
        doc.line(Line::new().text(format!("No start is held at the {}.", view.voice.and(&games))));
    }
}

/// `22 years old`, `19 or 20 years old` when a birthday or an unknown day leaves it open.
fn years(at: &AgeAt) -> String {
    let (youngest, oldest) = (at.on_opening.least(), at.on_closing.most());
    if youngest == oldest {
        format!("{youngest} years old")
    } else {
        format!("{youngest} or {oldest} years old")
    }
}

fn born(voice: Voice<'_>, person: &PersonRow) -> Option<String> {
    person.born.map(|born| format!("born {}", birth_date(voice, born)))
}

/// `3 September 2024`, `in September 2024`, `in 2024`.
pub(super) fn birth_date(voice: Voice<'_>, born: BirthDate) -> String {
    match born {
        BirthDate::Year(year) => format!("in {year}"),
        BirthDate::Month(year, month) => format!("in {} {year}", wording::month(month)),
        BirthDate::Day(date) => voice.long_date(date),
    }
}
