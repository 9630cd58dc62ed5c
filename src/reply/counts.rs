//! Counts and lists of athletes, sports, countries, events, Games and days.

use crate::answer::{Basis, Group, Items, Scope, Tally};
use crate::chat::Scene;
use crate::question::{Measure, MedalFilter, Order, Unit};
use crate::records::EventSex;

use super::View;
use super::doc::{Doc, Line};
use super::{reading, results, wording};

/// A number and a list for each scope.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, groups: &[Group]) {
    if groups.is_empty() {
        let what = reading::subject(view);
        doc.line(
            Line::new()
                .text("The records hold nothing of this kind")
                .text(if what.is_empty() {
                    String::new()
                } else {
                    format!(" for {what}")
                })
                .text("."),
        );
    }
    for group in groups {
        doc.gap();
        write_group(doc, view, group);
    }
}

fn write_group(doc: &mut Doc, view: &View<'_>, group: &Group) {
    let scope = match group.scope {
        Scope::Games(games) => format!("at the {}", wording::games_of(view.catalog, games)),
        Scope::Kind(kind) => format!("at the {} Games", wording::kind_adjective(kind)),
    };
    if let Items::Days(days) = &group.items {
        return write_days(doc, view, group.scope, days, &scope);
    }
    let subject = reading::subject(view);
    let subject = if subject.is_empty() {
        String::new()
    } else {
        format!("{subject}: ")
    };
    let limited = match group.scope {
        Scope::Kind(kind) => view.limited(kind),
        Scope::Games(_) => "",
    };
    if group.of == 0 && view.answer.notes.iter().any(|note| note.is_about_medallists()) {
        let what = reading::subject(view);
        doc.line(
            Line::new()
                .text("The records name none for ")
                .bold(what)
                .text(format!(" {scope}.")),
        );
        return;
    }
    let placed = view
        .answer
        .question
        .filters
        .placed
        .filter(|_| group.basis == Basis::Entered);
    let placed = placed.and_then(|placed| results::placed(view, placed, None));
    let placed = placed.map(|placed| format!(" {placed}")).unwrap_or_default();
    let number = format!("{}{placed}", noun(view, group));
    let head = match (&group.items, group.scope) {
        (Items::Games(_), Scope::Kind(kind)) => {
            Line::new()
                .text(&subject)
                .bold(format!("{} {} Games", group.of, wording::kind_adjective(kind)))
        }
        _ => Line::new()
            .text(&subject)
            .bold(number)
            .text(format!(" {scope}{limited}")),
    };
    match leader(view, group, &format!("{scope}{limited}")) {
        Some(leader) => {
            doc.line(leader);
            doc.gap();
        }
        None => doc.line(head),
    }
    if group.of == 0 {
        return;
    }
    let counted = matches!(view.answer.question.measure, Measure::Count(_));
    let most = match (view.scene, counted) {
        (Scene::Group, true) => 0,
        (Scene::Group, false) => 6,
        (_, true) => 20,
        (_, false) => view.answer.question.limit.map_or(60, usize::from),
    };
    if most == 0 {
        return;
    }
    let lines = lines(view, &group.items);
    doc.list(lines, most, group.of);
}

/// Who has most, when that was asked: a list of medallists cut to its head.
fn leader(view: &View<'_>, group: &Group, scope: &str) -> Option<Line> {
    let question = &view.answer.question;
    let Items::Athletes(people) = &group.items else {
        return None;
    };
    let (first, country, tally) = people.first().filter(|_| question.limit.is_some())?;
    let what = match (question.filters.medal, question.order) {
        (Some(MedalFilter::Only(medal)), _) => format!("{} medals", wording::medal_word(medal)),
        (_, Order::Golds) => "gold medals".to_owned(),
        (_, Order::Total) => "medals".to_owned(),
    };
    let equal = people.iter().filter(|(_, _, other)| other == tally).count();
    let among = if equal > 1 {
        format!(" (and {} more)", equal - 1)
    } else {
        String::new()
    };
    let country = wording::country(view.catalog, *country);
    Some(Line::new().bold(&first.name).text(format!(
        " {country}{among} won most {what} {scope}: {}.",
        wording::tally(*tally)
    )))
}

/// `18 athletes`, `8 medallists`, `7 sports`.
fn noun(view: &View<'_>, group: &Group) -> String {
    let medal = view.answer.question.filters.medal;
    let won = group.basis == Basis::Won;
    let (one, many) = match (group.items.unit(), medal) {
        (Unit::Athletes, Some(MedalFilter::Only(medal))) => {
            let word = wording::medal_word(medal);
            return wording::count(group.of, &format!("{word} medallist"), &format!("{word} medallists"));
        }
        (Unit::Athletes, _) if won => match view.answer.question.filters.sex {
            Some(EventSex::Men) => ("man with medals", "men with medals"),
            Some(EventSex::Women) => ("woman with medals", "women with medals"),
            _ => ("medallist", "medallists"),
        },
        (Unit::Athletes, _) => match view.answer.question.filters.sex {
            Some(EventSex::Men) => ("man", "men"),
            Some(EventSex::Women) => ("woman", "women"),
            _ => ("athlete", "athletes"),
        },
        (Unit::Sports, _) if won => ("sport with medals", "sports with medals"),
        (Unit::Sports, _) => ("sport", "sports"),
        (Unit::Countries, _) if won => ("country with medals", "countries with medals"),
        (Unit::Countries, _) => ("country", "countries"),
        (Unit::Events, _) => ("event", "events"),
        (Unit::Games, _) => ("Games", "Games"),
        (Unit::Days | Unit::Medals, _) => ("day", "days"),
    };
    wording::count(group.of, one, many)
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

fn medals(tally: Tally) -> String {
    if tally.total() == 0 {
        String::new()
    } else {
        format!(" · {}", wording::tally(tally))
    }
}

/// How a sentence about nobody in particular begins.
fn nobody_won(medals: &str) -> String {
    if medals == "medals" {
        "Medals were won on ".to_owned()
    } else {
        format!("A {medals} medal was won on ")
    }
}

/// The days in one sentence, those without a medal, and the best one.
fn write_days(doc: &mut Doc, view: &View<'_>, scope: Scope, days: &[(jiff::civil::Date, Tally)], place: &str) {
    let dates: Vec<_> = days.iter().map(|(day, _)| *day).collect();
    let subject = reading::subject(view);
    let medals = match view.answer.question.filters.medal {
        Some(MedalFilter::Only(medal)) => wording::medal_word(medal),
        _ => "medals",
    };
    if dates.is_empty() {
        let whose = if subject.is_empty() {
            String::new()
        } else {
            format!("{subject}: ")
        };
        doc.line(
            Line::new()
                .bold(whose)
                .text(format!("no day with {medals} is held {place}.")),
        );
        return;
    }
    let who = if subject.is_empty() {
        nobody_won(medals)
    } else {
        format!("{subject} won {medals} on ")
    };
    doc.line(
        Line::new()
            .text(who)
            .bold(wording::count(dates.len(), "day", "days"))
            .text(format!(" {place}:")),
    );
    doc.line(Line::new().bold(wording::days(&dates)));
    if let Scope::Games(games) = scope {
        let games = view.catalog.games(games);
        if let (Some(&first), Some(&last), Some(opened), Some(closed)) =
            (dates.first(), dates.last(), games.opened, games.closed)
        {
            // The first day of competition is not held: days before the first medal and after the last say nothing.
            let (from, to) = (first.max(opened), last.min(closed));
            let none: Vec<_> = from
                .series(jiff::Span::new().days(1))
                .take_while(|day| *day <= to)
                .filter(|day| !dates.contains(day))
                .collect();
            if !none.is_empty() {
                doc.line(Line::new().text(format!("None on {}.", wording::days(&none))));
            }
        }
    }
    if let Some((best, tally)) = days.iter().rev().max_by_key(|(_, tally)| tally.total())
        && days.len() > 1
    {
        doc.line(Line::new().text(format!(
            "Most on {}: {}.",
            wording::long_date(*best),
            wording::medals(*tally)
        )));
    }
}
